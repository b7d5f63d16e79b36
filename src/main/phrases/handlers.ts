import { and, asc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { phrasesTable } from '#main/phrases/table.ts';
import { refusal } from '#shared/failure.ts';
import type { Phrase } from '#shared/observations.ts';

export const phrasesHandlers: Handlers<'phrases'> = {
  list(_, { db }) {
    return db.select().from(phrasesTable).orderBy(asc(phrasesTable.id)).all();
  },

  add(phrase, { db }) {
    const id = newId();
    refuseTwice(db, { ...phrase, id }, 'text');
    db.insert(phrasesTable)
      .values({ ...phrase, id })
      .run();
    return { id };
  },

  revise({ phraseId, version, change }, { db }) {
    const phrase = phraseInUse(db, phraseId, version);
    refuseTwice(db, { ...phrase, ...change }, 'change.text');
    return changeRow(db, phrasesTable, phrase, change);
  },

  archive({ phraseId, version }, { db, now }) {
    return changeRow(db, phrasesTable, phraseInUse(db, phraseId, version), { archivedAt: now });
  },
};

/** The phrase as it was seen, while it is offered; refuses `not-found` and `conflict`. */
function phraseInUse(db: Reader, phraseId: string, version: number): Phrase {
  const phrase = found(db.select().from(phrasesTable).where(eq(phrasesTable.id, phraseId)).get());
  refuseUnlessSeen(phrase, version);
  if (phrase.archivedAt !== null) throw refusal('conflict', 'phrases.archived');
  return phrase;
}

/** Two phrases nobody could tell apart. */
function refuseTwice(
  db: Reader,
  { id, area, kind, text }: Pick<Phrase, 'id' | 'area' | 'kind' | 'text'>,
  path: string,
) {
  const beside = db
    .select({ id: phrasesTable.id, text: phrasesTable.text })
    .from(phrasesTable)
    .where(and(eq(phrasesTable.area, area), eq(phrasesTable.kind, kind), isNull(phrasesTable.archivedAt)))
    .all();
  const words = text.toLocaleLowerCase('da');
  if (beside.some((other) => other.id !== id && other.text.toLocaleLowerCase('da') === words))
    throw refusal('conflict', 'phrases.thereAlready', undefined, path);
}
