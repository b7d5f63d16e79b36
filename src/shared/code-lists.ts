import { z } from 'zod';
import { everyone, query } from '#shared/operation.ts';
import { nothing } from '#shared/values.ts';

/** The lists of DOMAIN.md section 3; rows have a validity and an old record keeps the code of its day. */
export const codeLists = [
  'targetGroup',
  'benefit',
  'measure',
  'absence',
  'hourChange',
  'interruption',
  'recommendation',
] as const;
export type CodeList = (typeof codeLists)[number];

/** What rules read of an absence code. */
export const absenceKinds = ['sick', 'lawful', 'unlawful', 'holiday', 'closed'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export type Code = {
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
};

export const codeListOperations = {
  all: query(nothing, { by: everyone }).gives<Code[]>(),
};

/** Is the code valid on that day? Open ends are always. */
export const isValidOn = (code: Pick<Code, 'validFrom' | 'validTo'>, day: string) =>
  (code.validFrom === null || code.validFrom <= day) && (code.validTo === null || day <= code.validTo);

/** The code an old record means: the row that was valid on its day, else the first of that code; null for no code or one the lists do not know. */
export function codeOfDay(codes: readonly Code[], list: CodeList, wanted: string | null, day: string): Code | null {
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
