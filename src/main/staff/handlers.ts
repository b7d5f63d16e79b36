import { and, eq, isNull, ne } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import { byName } from '#shared/names.ts';

export const staffHandlers: Handlers<'staff'> = {
  list(_, { db }) {
    return db.select().from(staffTable).all().sort(byName);
  },

  register(colleague, { db }) {
    if (colleague.departmentId !== null) {
      found(db.select().from(departmentsTable).where(eq(departmentsTable.id, colleague.departmentId)).get());
    }
    const id = newId();
    db.insert(staffTable)
      .values({ id, ...colleague })
      .run();
    return { id };
  },

  end({ staffId, version }, { db, today }) {
    const colleague = found(db.select().from(staffTable).where(eq(staffTable.id, staffId)).get());
    if (colleague.endedOn !== null) throw refusal('conflict', 'staff.alreadyEnded');
    if (colleague.role === 'leader' && !hasAnotherLeader(db, staffId)) throw refusal('conflict', 'staff.lastLeader');
    return changeRow(db, staffTable, { id: staffId, version }, { endedOn: today });
  },
};

const hasAnotherLeader = (db: Reader, staffId: string): boolean =>
  db
    .select({ id: staffTable.id })
    .from(staffTable)
    .where(and(eq(staffTable.role, 'leader'), isNull(staffTable.endedOn), ne(staffTable.id, staffId)))
    .get() !== undefined;
