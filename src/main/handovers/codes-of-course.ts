import type { CodeWords } from '#main/handovers/code-words.ts';
import { daysBetween, type Day } from '#shared/calendar.ts';
import type { CourseState } from '#shared/course-life.ts';

/** The course's state as the package says it. */
export const statusCodes: Readonly<Record<CourseState, CodeWords>> = {
  referred: { code: 'HENVIST', textDa: 'Henvist', textSv: 'Remitterad', textEn: 'Referred' },
  waiting: { code: 'VENTELISTE', textDa: 'På venteliste', textSv: 'På väntelista', textEn: 'On the waiting list' },
  planned: { code: 'PLANLAGT', textDa: 'Planlagt', textSv: 'Planerad', textEn: 'Planned' },
  running: { code: 'I_GANG', textDa: 'I gang', textSv: 'Pågår', textEn: 'Running' },
  paused: { code: 'PAUSE', textDa: 'På pause', textSv: 'Pausad', textEn: 'Paused' },
  finished: { code: 'AFSLUTTET', textDa: 'Afsluttet', textSv: 'Avslutad', textEn: 'Finished' },
  interrupted: { code: 'AFBRUDT', textDa: 'Afbrudt', textSv: 'Avbruten', textEn: 'Interrupted' },
  cancelled: { code: 'ANNULLERET', textDa: 'Annulleret', textSv: 'Annullerad', textEn: 'Cancelled' },
  'never-met': { code: 'IKKE_FREMMOEDT', textDa: 'Ikke fremmødt', textSv: 'Inte mött upp', textEn: 'Never met' },
};

/** What the number in the cpr column is. */
export const cprTypes = {
  real: { code: 'CPR', textDa: 'CPR-nummer', textSv: 'Danskt personnummer', textEn: 'Danish CPR number' },
  replacement: {
    code: 'ERSTATNING',
    textDa: 'Erstatningsnummer',
    textSv: 'Ersättningsnummer',
    textEn: 'Replacement number',
  },
  missing: { code: 'MANGLER', textDa: 'Mangler', textSv: 'Saknas', textEn: 'Missing' },
} as const satisfies Record<string, CodeWords>;

// Only where the state's own list is known to have the kind (DOMAIN.md section 2).
const starAbsenceTypes: Readonly<Record<string, number>> = {
  UDDANNELSE: 1,
  BORGERLIGT_OMBUD: 3,
  BARSEL: 8,
  FERIE: 10,
  SYG: 11,
};
const shortParentalLeave = { type: 4, mostDays: 14 };

/** The number the state's absence model has for a code, over the days from first to last; null where it is not known. */
export function starAbsenceType(code: string, { from, to }: { from: Day; to: Day }): number | null {
  if (code === 'BARSEL' && daysBetween(from, to) < shortParentalLeave.mostDays) return shortParentalLeave.type;
  return starAbsenceTypes[code] ?? null;
}
