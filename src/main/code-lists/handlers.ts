import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { codesTable } from '#main/code-lists/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { addDays, day } from '#shared/calendar.ts';
import { codeNameOf, doOverlap, isNeededAfter, knownKinds, whyKeyRefused, type Code } from '#shared/code-lists.ts';
import { refusal } from '#shared/failure.ts';

export const codeListsHandlers: Handlers<'codeLists'> = {
  all(_, { db }) {
    return allCodes(db);
  },

  add({ textSv, textEn, ...added }, { db }) {
    const codes = codesOf(db, added.list);
    if (!knownKinds(added.list, codes).includes(added.kind))
      throw refusal('invalid', 'codeLists.kindUnknown', undefined, 'kind');
    const code = codeNameOf(
      added.textDa,
      codes.map((each) => each.code),
    );
    const row = { ...added, code, key: added.key.toUpperCase(), validTo: null };
    refuseKey(row, codes, 'key');
    const id = newId();
    db.insert(codesTable)
      .values({ ...row, id, textSv: textSv || null, textEn: textEn || null })
      .run();
    return { id, code };
  },

  reword({ codeId, version, from, change }, { db }) {
    const row = codeRow(db, codeId);
    refuseUnlessSeen(row, version);
    const codes = codesOf(db, row.list);
    const reworded = { ...row, ...wordsOf(change) };
    if (from === null) {
      if (reworded.key !== row.key) refuseKey(reworded, codes, 'change.key');
      return { id: codeId, ...changeRow(db, codesTable, { id: codeId, version }, wordsOf(change)) };
    }

    if (row.validFrom !== null && from <= row.validFrom)
      throw refusal('invalid', 'codeLists.rewordTooEarly', { validFrom: row.validFrom }, 'from');
    if (row.validTo !== null && from > row.validTo)
      throw refusal('invalid', 'codeLists.rewordTooLate', { validTo: row.validTo }, 'from');
    if (nextWording(row, codes)) throw refusal('conflict', 'codeLists.rewordedLater', undefined, 'from');
    const next = { ...reworded, validFrom: from };
    if (next.key !== row.key) refuseKey(next, codes, 'change.key');
    const lastDay = addDays(from, -1);
    if (!day.safeParse(lastDay).success) throw refusal('invalid', 'calendar.notADay', undefined, 'from');
    changeRow(db, codesTable, { id: codeId, version }, { validTo: lastDay });
    const id = newId();
    db.insert(codesTable)
      .values({ ...next, id, version: 1 })
      .run();
    return { id, version: 1 };
  },

  end({ codeId, version, validTo }, { db }) {
    const row = codeRow(db, codeId);
    refuseUnlessSeen(row, version);
    const codes = codesOf(db, row.list);
    const ended = { ...row, validTo };
    if (validTo !== null && row.validFrom !== null && validTo < row.validFrom)
      throw refusal('invalid', 'codeLists.endTooEarly', { validFrom: row.validFrom }, 'validTo');
    const next = nextWording(row, codes);
    if (next && doOverlap(ended, next)) throw refusal('conflict', 'codeLists.rewordedLater', undefined, 'validTo');
    refuseKey(ended, codes, 'validTo');
    if (isNeededAfter(ended, codes)) throw refusal('conflict', 'codeLists.needed', undefined, 'validTo');
    return changeRow(db, codesTable, { id: codeId, version }, { validTo });
  },
};

const codesOf = (db: Reader, list: Code['list']): Code[] => allCodes(db).filter((code) => code.list === list);

const codeRow = (db: Reader, codeId: string): Code =>
  found(db.select().from(codesTable).where(eq(codesTable.id, codeId)).get());

/** The change as the row keeps it: a language without words falls back to Danish. */
const wordsOf = ({ key, textSv, textEn, ...change }: Partial<Pick<Code, 'textDa' | 'textSv' | 'textEn' | 'key'>>) => ({
  ...change,
  ...(textSv === undefined ? {} : { textSv: textSv || null }),
  ...(textEn === undefined ? {} : { textEn: textEn || null }),
  ...(key === undefined ? {} : { key: key.toUpperCase() }),
});

/** The wording that follows this one of the same code. */
const nextWording = (row: Code, codes: readonly Code[]): Code | undefined =>
  codes.find((each) => each.code === row.code && (each.validFrom ?? '') > (row.validFrom ?? ''));

function refuseKey(row: Pick<Code, 'code' | 'key' | 'validFrom' | 'validTo'>, codes: readonly Code[], path: string) {
  const why = whyKeyRefused(row, codes);
  if (why) throw refusal('invalid', why.key, why.values, path);
}
