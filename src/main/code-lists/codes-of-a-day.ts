import { and, asc, eq } from 'drizzle-orm';
import { codesTable } from '#main/code-lists/table.ts';
import type { Reader } from '#main/handler.ts';
import { absenceKindOn, isValidOn, type AbsenceKind, type Code, type CodeList } from '#shared/code-lists.ts';
import { refusal } from '#shared/failure.ts';

const shown = {
  id: codesTable.id,
  list: codesTable.list,
  code: codesTable.code,
  kind: codesTable.kind,
  key: codesTable.key,
  textDa: codesTable.textDa,
  textSv: codesTable.textSv,
  textEn: codesTable.textEn,
  validFrom: codesTable.validFrom,
  validTo: codesTable.validTo,
  isSystem: codesTable.isSystem,
  version: codesTable.version,
};

/** Every row of every list, ended ones too, in the order the codes were made; a code's wordings stand together. */
export function allCodes(db: Reader): Code[] {
  const rows = db.select(shown).from(codesTable).orderBy(asc(codesTable.list), asc(codesTable.id)).all();
  return [...Map.groupBy(rows, ({ list, code }) => `${list} ${code}`).values()].flat();
}

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

/** `absenceKindOn` of the book's own list. */
export function absenceKinds(db: Reader): (code: string | null, day: string) => AbsenceKind | null {
  const codes = db
    .select(shown)
    .from(codesTable)
    .where(eq(codesTable.list, 'absence'))
    .orderBy(asc(codesTable.id))
    .all();
  return (code, day) => absenceKindOn(codes, code, day);
}
