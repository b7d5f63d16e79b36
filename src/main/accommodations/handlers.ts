import { asc, eq, getTableColumns as columnsOf, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers } from '#main/handler.ts';
import { nextCode } from '#shared/accommodations.ts';
import { refusal } from '#shared/failure.ts';
import { traits, type Trait } from '#shared/traits.ts';

// Courses, not adjustments: a chair and then another chair in one course is one experience with chairs.
const use = {
  triedCount: sql<number>`count(DISTINCT CASE WHEN ${adjustmentsTable.triedFrom} IS NOT NULL THEN ${adjustmentsTable.courseId} END)`,
  effectiveCount: sql<number>`count(DISTINCT CASE WHEN ${adjustmentsTable.effect} IN ('helps', 'partly') THEN ${adjustmentsTable.courseId} END)`,
};

export const accommodationsHandlers: Handlers<'accommodations'> = {
  list(_, { db }) {
    return db
      .select({ ...columnsOf(accommodationsTable), ...use })
      .from(accommodationsTable)
      .leftJoin(adjustmentsTable, eq(adjustmentsTable.accommodationId, accommodationsTable.id))
      .groupBy(accommodationsTable.id)
      .orderBy(asc(accommodationsTable.id))
      .all();
  },

  use(_, { db }) {
    const { category } = accommodationsTable;
    return db
      .select({ category, ...use })
      .from(accommodationsTable)
      .leftJoin(adjustmentsTable, eq(adjustmentsTable.accommodationId, accommodationsTable.id))
      .groupBy(category)
      .all();
  },

  add(accommodation, { db }) {
    const codes = db
      .select({ code: accommodationsTable.code })
      .from(accommodationsTable)
      .all()
      .map(({ code }) => code);
    const code = accommodation.code === '' ? nextCode(accommodation.category, codes) : accommodation.code;
    if (codes.some((taken) => taken.toUpperCase() === code.toUpperCase()))
      throw refusal('invalid', 'accommodations.codeTaken', { code }, 'code');
    const id = newId();
    db.insert(accommodationsTable)
      .values({ ...accommodation, id, code, relieves: inOrder(accommodation.relieves) })
      .run();
    return { id, code };
  },

  revise({ accommodationId, version, change }, { db }) {
    const { relieves } = change;
    return changeRow(
      db,
      accommodationsTable,
      { id: accommodationId, version },
      { ...change, ...(relieves && { relieves: inOrder(relieves) }) },
    );
  },

  archive({ accommodationId, version }, { db, now }) {
    const row = found(db.select().from(accommodationsTable).where(eq(accommodationsTable.id, accommodationId)).get());
    refuseUnlessSeen(row, version);
    if (row.archivedAt !== null) throw refusal('conflict', 'accommodations.alreadyArchived');
    return changeRow(db, accommodationsTable, { id: accommodationId, version }, { archivedAt: now });
  },
};

/** Each trait once, in the order every screen shows them. */
const inOrder = (chosen: readonly Trait[]): Trait[] => traits.filter((trait) => chosen.includes(trait));
