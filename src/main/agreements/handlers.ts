import { and, desc, eq, ne } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { agreementsTable } from '#main/agreements/table.ts';
import { changeRow } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { refusal } from '#shared/failure.ts';

export const agreementsHandlers: Handlers<'agreements'> = {
  list(_, { db }) {
    return db.select().from(agreementsTable).orderBy(desc(agreementsTable.validFrom)).all();
  },

  add(agreement, { db }) {
    refuseTaken(db, agreement.validFrom, { path: 'validFrom' });
    const id = newId();
    db.insert(agreementsTable)
      .values({ id, ...agreement })
      .run();
    return { id };
  },

  revise({ agreementId, version, change }, { db }) {
    if (change.validFrom !== undefined)
      refuseTaken(db, change.validFrom, { except: agreementId, path: 'change.validFrom' });
    return changeRow(db, agreementsTable, { id: agreementId, version }, change);
  },
};

// Of two versions that begin on one day nobody could say which is in force.
function refuseTaken(db: Reader, validFrom: string, { except = '', path }: { except?: string; path: string }): void {
  const taken = db
    .select({ id: agreementsTable.id })
    .from(agreementsTable)
    .where(and(eq(agreementsTable.validFrom, validFrom), ne(agreementsTable.id, except)))
    .get();
  if (taken) throw refusal('invalid', 'agreements.sameDay', { day: validFrom }, path);
}
