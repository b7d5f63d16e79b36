import type { CourseMeeting } from '#shared/meetings.ts';

/** What a planned meeting still needs before one can sit down to it. */
export type MissingPaper = 'time' | 'agenda' | 'report';

type Prepared = Pick<CourseMeeting, 'kind' | 'state' | 'startsAt' | 'hasAgenda'> & { hasIssuedReport: boolean };

/** What is missing, in the order it is made: an agreed time, a written agenda, and for the final meeting the issued report. A meeting that is not planned any more needs nothing. */
export function missingPapers({ kind, state, startsAt, hasAgenda, hasIssuedReport }: Prepared): MissingPaper[] {
  if (state !== 'planned') return [];
  return [
    ...(startsAt === null ? (['time'] as const) : []),
    ...(hasAgenda ? [] : (['agenda'] as const)),
    ...(kind === 'final' && !hasIssuedReport ? (['report'] as const) : []),
  ];
}
