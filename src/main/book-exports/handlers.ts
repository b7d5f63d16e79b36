import { desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { bookExportsTable } from '#main/book-exports/table.ts';
import type { Handlers } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';

export const bookExportsHandlers: Handlers<'bookExports'> = {
  list(_, { db }) {
    const { madeById, ...shown } = bookExportsTable;
    return db
      .select({
        id: shown.id,
        madeAt: shown.madeAt,
        madeBy: staffTable.name,
        fileName: shown.fileName,
        sha256: shown.sha256,
        byteCount: shown.byteCount,
        tableCount: shown.tableCount,
        rowCount: shown.rowCount,
        reason: shown.reason,
      })
      .from(bookExportsTable)
      .innerJoin(staffTable, eq(staffTable.id, madeById))
      .orderBy(desc(shown.id))
      .all();
  },

  record(made, { db, now, user }) {
    const id = newId();
    db.insert(bookExportsTable)
      .values({ ...made, id, madeAt: now, madeById: user.staffId })
      .run();
    return { id };
  },
};
