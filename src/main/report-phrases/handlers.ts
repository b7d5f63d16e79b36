import { asc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { reportPhrasesTable } from '#main/report-phrases/table.ts';
import { refusal } from '#shared/failure.ts';
import { unknownFieldsIn } from '#shared/print-templates.ts';
import { writtenParts, type WrittenPart } from '#shared/report-parts.ts';
import type { ReportPhrase } from '#shared/report-phrases.ts';

export const reportPhrasesHandlers: Handlers<'reportPhrases'> = {
  list(_, { db }) {
    return db
      .select()
      .from(reportPhrasesTable)
      .orderBy(asc(reportPhrasesTable.id))
      .all()
      .sort((one, other) => placeOf(one.part) - placeOf(other.part));
  },

  add(phrase, { db }) {
    const id = newId();
    refuseUnfit(db, { ...phrase, id }, 'text');
    db.insert(reportPhrasesTable)
      .values({ ...phrase, id })
      .run();
    return { id };
  },

  revise({ phraseId, version, change }, { db }) {
    const phrase = phraseInUse(db, phraseId, version);
    refuseUnfit(db, { ...phrase, ...change }, 'change.text');
    return changeRow(db, reportPhrasesTable, phrase, change);
  },

  archive({ phraseId, version }, { db, now }) {
    return changeRow(db, reportPhrasesTable, phraseInUse(db, phraseId, version), { archivedAt: now });
  },
};

/** Those of all parts stand last. */
const placeOf = (part: WrittenPart | null): number =>
  part === null ? writtenParts.length : writtenParts.indexOf(part);

/** The phrase as it was seen, while it is offered; refuses `not-found` and `conflict`. */
function phraseInUse(db: Reader, phraseId: string, version: number): ReportPhrase {
  const phrase = found(db.select().from(reportPhrasesTable).where(eq(reportPhrasesTable.id, phraseId)).get());
  refuseUnlessSeen(phrase, version);
  if (phrase.archivedAt !== null) throw refusal('conflict', 'reportPhrases.archived');
  return phrase;
}

/** Two phrases nobody could tell apart, and a field nobody can fill. */
function refuseUnfit(db: Reader, { id, part, text }: Pick<ReportPhrase, 'id' | 'part' | 'text'>, path: string): void {
  const [field] = unknownFieldsIn(text);
  if (field !== undefined) throw refusal('invalid', 'reportPhrases.unknownField', { field }, path);
  const offered = db.select().from(reportPhrasesTable).where(isNull(reportPhrasesTable.archivedAt)).all();
  const words = text.toLocaleLowerCase('da');
  if (offered.some((other) => other.id !== id && other.part === part && other.text.toLocaleLowerCase('da') === words))
    throw refusal('conflict', 'reportPhrases.thereAlready', undefined, path);
}
