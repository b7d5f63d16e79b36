import { frameOf, type CourseAsked } from '#main/prints/asked.ts';
import { paperOf } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

export function startMeetingPrint(asked: CourseAsked): Paper {
  const speak = speakIn(asked.options.language);
  return paperOf(
    frameOf(asked),
    { title: 'start-meeting', about: 'start-meeting', courseNumber: null, blocks: [] },
    speak,
  );
}
