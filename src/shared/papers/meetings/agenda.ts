import type { CourseContent } from '#shared/papers/course-content.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The points each paper stands for when nobody wrote an agenda. */
export const usualPoints = {
  start: [
    'meetingPapers.agendaPurpose',
    'meetingPapers.agendaFunctions',
    'meetingPapers.agendaHours',
    'meetingPapers.agendaKnown',
    'meetingPapers.agendaGoal',
    'meetingPapers.agendaDates',
  ],
  followUp: [
    'meetingPapers.agendaSince',
    'meetingPapers.agendaTried',
    'meetingPapers.agendaMissing',
    'meetingPapers.agendaNext',
  ],
  final: ['meetingPapers.agendaResults', 'meetingPapers.agendaRemarks', 'meetingPapers.agendaAfter'],
} as const satisfies Record<string, readonly TextKey[]>;

/** The agenda as it was written, a point a line, or the usual points. */
export function agenda({ meeting }: CourseContent, usual: readonly TextKey[], speak: Speak): PaperBlock[] {
  const written = (meeting?.meeting.agenda ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
  const points = written.length > 0 ? written : usual.map((key) => speak(key));
  return [{ kind: 'list', isNumbered: true, items: points.map((text) => [{ text }]) }];
}
