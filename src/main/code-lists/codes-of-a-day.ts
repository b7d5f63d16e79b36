import { and, asc, eq } from 'drizzle-orm';
import { codesTable } from '#main/code-lists/table.ts';
import type { Reader } from '#main/handler.ts';
import { isValidOn, type AbsenceKind, type Code, type CodeList } from '#shared/code-lists.ts';
import { refusal } from '#shared/failure.ts';

const shown = {
  list: codesTable.list,
  code: codesTable.code,
  kind: codesTable.kind,
  key: codesTable.key,
  textDa: codesTable.textDa,
  textSv: codesTable.textSv,
  textEn: codesTable.textEn,
  validFrom: codesTable.validFrom,
  validTo: codesTable.validTo,
};

/** Every row of every list, ended ones too, in the order they were made. */
export const allCodes = (db: Reader): Code[] =>
  db.select(shown).from(codesTable).orderBy(asc(codesTable.list), asc(codesTable.id)).all();

/** The code of that list on that day; refuses `invalid` at the path when the list does not hold it then. */
export function codeOn(db: Reader, list: CodeList, code: string, day: string, path: string): Code {
  const valid = db
    .select(shown)
    .from(codesTable)
    .where(and(eq(codesTable.list, list), eq(codesTable.code, code)))
    .all()
    .find((row) => isValidOn(row, day));
  if (!valid) throw refusal('invalid', 'codeLists.unknown', undefined, path);
  return valid;
}

/** What rules read of an absence code on a day; null for no code, and for one the list no longer knows. */
export function absenceKinds(db: Reader): (code: string | null, day: string) => AbsenceKind | null {
  const rows = db.select(shown).from(codesTable).where(eq(codesTable.list, 'absence')).all();
  return (code, day) => {
    const named = code === null ? [] : rows.filter((row) => row.code === code);
    return ((named.find((row) => isValidOn(row, day)) ?? named.at(-1))?.kind as AbsenceKind | undefined) ?? null;
  };
}
