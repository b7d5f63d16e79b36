import { daysBetween, type Day } from '#shared/calendar.ts';
import type { Code, CodeList } from '#shared/code-lists.ts';
import type { CourseState } from '#shared/course-life.ts';
import type { HandoverRow } from '#shared/handover-files.ts';

type Words = { code: string; textDa: string; textSv: string; textEn: string };

/** The course's state as the package says it. */
export const statusCodes: Readonly<Record<CourseState, Words>> = {
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
} as const satisfies Record<string, Words>;

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

// The lists the package's columns point to, by their Danish names.
const listNames: Partial<Record<CodeList, string>> = {
  targetGroup: 'maalgruppe',
  benefit: 'ydelse',
  measure: 'tilbudstype',
  interruption: 'afbrud_aarsag',
  hourChange: 'aendring_aarsag',
  absence: 'fravaer',
};

/** kodelister.csv: every code of every list that a column of the package may hold. */
export const codeRows = (codes: readonly Code[]): HandoverRow<'kodelister.csv'>[] => [
  ...Object.values(cprTypes).map((words) => fixedRow('cpr_type', words)),
  ...Object.values(statusCodes).map((words) => fixedRow('status', words)),
  ...codes.flatMap((row) => {
    const liste = listNames[row.list];
    if (liste === undefined) return [];
    return {
      liste,
      kode: row.code,
      tekst_da: row.textDa,
      tekst_sv: row.textSv ?? '',
      tekst_en: row.textEn ?? '',
      gyldig_fra: row.validFrom ?? '',
      gyldig_til: row.validTo ?? '',
    };
  }),
];

const fixedRow = (liste: string, { code, textDa, textSv, textEn }: Words): HandoverRow<'kodelister.csv'> => ({
  liste,
  kode: code,
  tekst_da: textDa,
  tekst_sv: textSv,
  tekst_en: textEn,
  gyldig_fra: '',
  gyldig_til: '',
});
