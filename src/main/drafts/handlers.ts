import { and, desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { draftsTable } from '#main/drafts/table.ts';
import type { Handlers } from '#main/handler.ts';
import type { InputOf } from '#shared/contract.ts';
import type { drafts } from '#shared/drafts.ts';
import type { SignedIn } from '#shared/session.ts';

export const draftsHandlers: Handlers<'drafts'> = {
  list({ noun, recordId }, { db, user }) {
    const { field, writing, text, fromVersion, keptAt } = draftsTable;
    return db
      .select({ noun: draftsTable.noun, recordId: draftsTable.recordId, field, writing, text, fromVersion, keptAt })
      .from(draftsTable)
      .where(and(eq(draftsTable.noun, noun), eq(draftsTable.recordId, recordId), eq(draftsTable.staffId, user.staffId)))
      .orderBy(desc(keptAt), desc(draftsTable.id))
      .all();
  },

  keep({ noun, recordId, field, writing, text, fromVersion }, { db, now, user }) {
    db.insert(draftsTable)
      .values({ id: newId(), noun, recordId, field, staffId: user.staffId, writing, text, fromVersion, keptAt: now })
      .onConflictDoUpdate({
        target: [draftsTable.noun, draftsTable.recordId, draftsTable.field, draftsTable.staffId, draftsTable.writing],
        set: { text, fromVersion, keptAt: now },
      })
      .run();
    return null;
  },

  discard(place, { db, user }) {
    db.delete(draftsTable).where(ownDraftAt(place, user)).run();
    return null;
  },
};

const ownDraftAt = ({ noun, recordId, field, writing }: InputOf<(typeof drafts)['discard']>, user: SignedIn) =>
  and(
    eq(draftsTable.noun, noun),
    eq(draftsTable.recordId, recordId),
    eq(draftsTable.field, field),
    eq(draftsTable.writing, writing),
    eq(draftsTable.staffId, user.staffId),
  );
