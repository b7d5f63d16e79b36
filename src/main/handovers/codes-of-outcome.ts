import { spokenCode, type CodeWords } from '#main/handovers/code-words.ts';
import { finalCode, followUpCode, followUpCodes, startCode } from '#main/handovers/codes-of-trials.ts';
import type { SensitiveKind } from '#shared/handovers.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import type { Development } from '#shared/reports.ts';
import type { Certainty } from '#shared/try-outs.ts';

const extraCode = spokenCode('EKSTRA', 'meetings.extra');

export const meetingCodes = (followUps: number): CodeWords[] => [
  startCode,
  ...followUpCodes(followUps),
  finalCode,
  extraCode,
];

/** Which meeting it is. */
export function meetingCode({ kind, ordinal }: Pick<CourseMeeting, 'kind' | 'ordinal'>): string {
  if (kind === 'follow-up') return followUpCode(ordinal ?? 1);
  return (kind === 'start' ? startCode : kind === 'final' ? finalCode : extraCode).code;
}

export const certaintyCodes: Readonly<Record<Certainty, CodeWords>> = {
  high: spokenCode('HOEJ', 'paper.certaintyHigh'),
  middle: spokenCode('MIDDEL', 'paper.certaintyMiddle'),
  low: spokenCode('LAV', 'paper.certaintyLow'),
};

/** Whether more can be expected with time. */
export const developmentCodes: Readonly<Record<Development, CodeWords>> = {
  likely: spokenCode('SANDSYNLIG', 'reportPaper.developmentLikely'),
  possible: spokenCode('MULIG', 'reportPaper.developmentPossible'),
  unlikely: spokenCode('USANDSYNLIG', 'reportPaper.developmentUnlikely'),
  unknown: spokenCode('UKENDT', 'reportPaper.developmentUnknown'),
};

/** Sensitive pieces that stand in the supplement; an interruption's cause stands with the course, and a section in the report. */
export type SupplementKind = Exclude<SensitiveKind, 'interruption' | 'reportSection'>;

export const pieceCodes: Readonly<Record<SupplementKind, CodeWords>> = {
  observation: { code: 'OBSERVATION', textDa: 'Observation', textSv: 'Observation', textEn: 'Observation' },
  lifeEvent: { code: 'LIVSHAENDELSE', textDa: 'Livshændelse', textSv: 'Livshändelse', textEn: 'Life event' },
  barrier: { code: 'BARRIERE', textDa: 'Barriere', textSv: 'Hinder', textEn: 'Barrier' },
  effort: { code: 'INDSATS', textDa: 'Parallel indsats', textSv: 'Parallell insats', textEn: 'Parallel effort' },
};

/** What each kind of sensitive piece is called in the manifest. */
export const sensitiveNames: Readonly<Record<SensitiveKind, string>> = {
  interruption: 'AFBRUD_AARSAG',
  observation: pieceCodes.observation.code,
  lifeEvent: pieceCodes.lifeEvent.code,
  barrier: pieceCodes.barrier.code,
  effort: pieceCodes.effort.code,
  reportSection: 'RAPPORTAFSNIT',
};
