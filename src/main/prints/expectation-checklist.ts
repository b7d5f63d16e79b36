import { frameOf, type CourseAsked } from '#main/prints/asked.ts';
import { paperOf } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

export function expectationChecklistPrint(asked: CourseAsked): Paper {
  const speak = speakIn(asked.options.language);
  return paperOf(
    frameOf(asked),
    { title: 'expectation-checklist', about: 'expectation-checklist', courseNumber: null, blocks: [] },
    speak,
  );
}
