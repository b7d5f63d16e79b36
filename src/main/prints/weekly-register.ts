import { frameOf, type DepartmentAsked } from '#main/prints/asked.ts';
import { paperOf } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

export function weeklyRegisterPrint(asked: DepartmentAsked): { paper: Paper; courseIds: string[] } {
  const speak = speakIn(asked.options.language);
  const paper = paperOf(
    frameOf(asked),
    { title: 'weekly-register', about: 'weekly-register', courseNumber: null, blocks: [] },
    speak,
  );
  return { paper, courseIds: [] };
}
