import type { CodeWords } from '#main/handovers/code-words.ts';
import { cprTypes, statusCodes } from '#main/handovers/codes-of-course.ts';
import { certaintyCodes, developmentCodes, meetingCodes, pieceCodes } from '#main/handovers/codes-of-outcome.ts';
import {
  categoryCodes,
  effectCodes,
  measurementCodes,
  needCodes,
  traitCodes,
  unitCodes,
  yesNoCodes,
} from '#main/handovers/codes-of-trials.ts';
import type { Code, CodeList } from '#shared/code-lists.ts';
import type { HandoverRow } from '#shared/handover-files.ts';

// The centre's own lists that the package's columns point to, by their Danish names.
const listNames: Partial<Record<CodeList, string>> = {
  targetGroup: 'maalgruppe',
  benefit: 'ydelse',
  measure: 'tilbudstype',
  interruption: 'afbrud_aarsag',
  hourChange: 'aendring_aarsag',
  absence: 'fravaer',
  recommendation: 'anbefaling',
};

/** The lists that are the same in every centre; `followUps` is the highest number of a follow-up meeting in the package. */
const fixedLists = (followUps: number): Readonly<Record<string, readonly CodeWords[]>> => ({
  cpr_type: Object.values(cprTypes),
  status: Object.values(statusCodes),
  effekt: Object.values(effectCodes),
  hensyn_kategori: Object.values(categoryCodes),
  omfang_enhed: Object.values(unitCodes),
  ja_nej: Object.values(yesNoCodes),
  ja_nej_ukendt: Object.values(needCodes),
  egenskab: Object.values(traitCodes),
  maaling: measurementCodes(followUps),
  moedetype: meetingCodes(followUps),
  sikkerhed: Object.values(certaintyCodes),
  udvikling: Object.values(developmentCodes),
  tillaeg_art: Object.values(pieceCodes),
});

/** kodelister.csv: every code of every list that a column of the package may hold. */
export const codeRows = (
  codes: readonly Code[],
  { followUps }: { followUps: number },
): HandoverRow<'kodelister.csv'>[] => [
  ...Object.entries(fixedLists(followUps)).flatMap(([liste, all]) => all.map((words) => fixedRow(liste, words))),
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

/** A code that is the same in every centre, as kodelister.csv has it. */
export const fixedRow = (
  liste: string,
  { code, textDa, textSv, textEn }: CodeWords,
): HandoverRow<'kodelister.csv'> => ({
  liste,
  kode: code,
  tekst_da: textDa,
  tekst_sv: textSv,
  tekst_en: textEn,
  gyldig_fra: '',
  gyldig_til: '',
});
