import { frameOf, type DepartmentAsked } from '#main/prints/asked.ts';
import { paperOf } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

export function departmentListPrint(asked: DepartmentAsked): { paper: Paper; courseIds: string[] } {
  const speak = speakIn(asked.options.language);
  const paper = paperOf(
    frameOf(asked),
    { title: 'department-list', about: 'department-list', courseNumber: null, blocks: [] },
    speak,
  );
  return { paper, courseIds: [] };
}
