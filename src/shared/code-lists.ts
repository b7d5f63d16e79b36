import { z } from 'zod';
import { addDays, day } from '#shared/calendar.ts';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { id, line, nothing, requiredLine, version } from '#shared/values.ts';

/** The lists of DOMAIN.md section 3; rows have a validity and an old record keeps the code of its day. */
export const codeLists = [
  'targetGroup',
  'benefit',
  'measure',
  'absence',
  'hourChange',
  'interruption',
  'pause',
  'extension',
  'ending',
  'cancellation',
  'recommendation',
] as const;
export type CodeList = (typeof codeLists)[number];

/** What rules read of an absence code. */
export const absenceKinds = ['sick', 'lawful', 'unlawful', 'holiday', 'closed'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export type Code = {
  id: string;
  list: CodeList;
  code: string;
  /** What rules read; for absence an `AbsenceKind`, elsewhere free. */
  kind: string;
  /** One letter to choose it by in the register; empty where there is none. */
  key: string;
  textDa: string;
  textSv: string | null;
  textEn: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** Rules or the package know it: it can be reworded and ended, and its kind is fixed. */
  isSystem: boolean;
  version: number;
};

const texts = { textDa: requiredLine(200), textSv: line(200), textEn: line(200) };

export const codeListOperations = {
  /** Every row of every list, ended ones too. */
  all: query(nothing, { by: everyone }).gives<Code[]>(),
  /** The centre's own code; only Danish is needed. Its name is made from the Danish words. */
  add: command(
    z.strictObject({
      list: z.enum(codeLists),
      textDa: texts.textDa,
      textSv: texts.textSv.default(''),
      textEn: texts.textEn.default(''),
      /** For an absence code: one of `absenceKinds`; elsewhere empty or what the list knows. */
      kind: line(40).default(''),
      key: line(1).default(''),
      validFrom: day.nullable().default(null),
    }),
    { by: leaders },
  ).gives<{ id: string; code: string }>(),
  /** Says it otherwise from a day on: the old wording ends the day before, and old records keep it. From null the row itself is corrected. */
  reword: command(
    z.strictObject({
      codeId: id,
      version,
      from: day.nullable(),
      change: z.strictObject({ ...texts, key: line(1) }).partial(),
    }),
    { by: leaders },
  ).gives<{ id: string; version: number }>(),
  /** The last day it may be chosen for; null takes an end back. */
  end: command(z.strictObject({ codeId: id, version, validTo: day.nullable() }), { by: leaders }).gives<{
    version: number;
  }>(),
};

/** Is the code valid on that day? Open ends are always. */
export const isValidOn = (code: Pick<Code, 'validFrom' | 'validTo'>, day: string) =>
  (code.validFrom === null || code.validFrom <= day) && (code.validTo === null || day <= code.validTo);

/** What is read of a code when an old record is understood. */
type CodeFacts = Pick<Code, 'list' | 'code' | 'validFrom' | 'validTo'>;

/** The code an old record means: the row that was valid on its day, else the first of that code; null for no code or one the lists do not know. */
export function codeOfDay<C extends CodeFacts>(
  codes: readonly C[],
  list: CodeList,
  wanted: string | null,
  day: string,
): C | null {
  const named = codes.filter((code) => code.list === list && code.code === wanted);
  return named.find((code) => isValidOn(code, day)) ?? named[0] ?? null;
}

/** What rules read of an absence code on a day; null for no code, and for one the list does not know. */
export const absenceKindOn = (codes: readonly Code[], wanted: string | null, day: string): AbsenceKind | null =>
  (codeOfDay(codes, 'absence', wanted, day)?.kind as AbsenceKind | undefined) ?? null;

/** The code's wording in a language; the centre's own rows fall back to Danish. */
export const codeText = (code: Pick<Code, 'textDa' | 'textSv' | 'textEn'>, language: 'da' | 'sv' | 'en') =>
  (language === 'sv' ? code.textSv : language === 'en' ? code.textEn : null) ?? code.textDa;

export const anyCode = z.string().regex(/^[A-Z0-9_]{1,40}$/u, { error: 'codeLists.form' });

/** The kinds a code of the list may have: what the list already knows, and none; an absence always has one the rules read. */
export const knownKinds = (list: CodeList, codes: readonly Pick<Code, 'kind'>[]): readonly string[] =>
  list === 'absence' ? absenceKinds : [...new Set(['', ...codes.map(({ kind }) => kind)])];

/** A code's name from its Danish words, `MOEDE_MED_LAEGE`; a number follows where the list has it already. */
export function codeNameOf(textDa: string, taken: readonly string[]): string {
  const letters = textDa.toUpperCase().replaceAll('Æ', 'AE').replaceAll('Ø', 'OE').replaceAll('Å', 'AA');
  const name = letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Z0-9]+/gu, '_')
    .replace(/^_/u, '')
    .slice(0, longestCode)
    .replace(/_$/u, '');
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `_${number}`;
    const candidate = `${(name || 'KODE').slice(0, longestCode - suffix.length)}${suffix}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

const longestCode = 40;

type Validity = Pick<Code, 'validFrom' | 'validTo'>;

/** Whether two rows are valid on a same day. */
export const doOverlap = (one: Validity, other: Validity): boolean =>
  (one.validTo === null || other.validFrom === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom === null || one.validFrom <= other.validTo);

/** Why a code cannot be chosen by its letter: it is none, or means another code of the list at the same time; null when it can. */
export function whyKeyRefused(row: Validity & Pick<Code, 'code' | 'key'>, codes: readonly Code[]) {
  if (row.key === '') return null;
  if (!/^[A-Z]$/u.test(row.key)) return { key: 'codeLists.keyForm' as const };
  const other = codes.find(({ code, key, ...validity }) => {
    return code !== row.code && key === row.key && doOverlap(row, validity);
  });
  return other ? { key: 'codeLists.keyTaken' as const, values: { letter: row.key, text: other.textDa } } : null;
}

// Closing days and sickness are written by rules, not only by people.
const neededKinds: readonly string[] = ['closed', 'sick'] satisfies AbsenceKind[];

/** Whether rules would be without a code of a kind they need on some day after this row's end. */
export function isNeededAfter(ended: Code, codes: readonly Code[]): boolean {
  if (ended.list !== 'absence' || ended.validTo === null || !neededKinds.includes(ended.kind)) return false;
  const others = codes.filter(({ id, kind }) => id !== ended.id && kind === ended.kind);
  for (let day = addDays(ended.validTo, 1); ;) {
    const latest = others.filter((code) => isValidOn(code, day)).map(({ validTo }) => validTo);
    if (latest.length === 0) return true;
    if (latest.includes(null)) return false;
    day = addDays(latest.map(String).toSorted().at(-1)!, 1);
  }
}
