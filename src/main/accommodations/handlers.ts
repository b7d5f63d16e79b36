import { asc, eq, getTableColumns as columnsOf, sql } from 'drizzle-orm';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import type { Handlers } from '#main/handler.ts';

export const accommodationsHandlers: Handlers<'accommodations'> = {
  list(_, { db }) {
    const { courseId, triedFrom, effect } = adjustmentsTable;
    return db
      .select({
        ...columnsOf(accommodationsTable),
        triedCount: sql<number>`count(DISTINCT CASE WHEN ${triedFrom} IS NOT NULL THEN ${courseId} END)`,
        effectiveCount: sql<number>`count(DISTINCT CASE WHEN ${effect} IN ('helps', 'partly') THEN ${courseId} END)`,
      })
      .from(accommodationsTable)
      .leftJoin(adjustmentsTable, eq(adjustmentsTable.accommodationId, accommodationsTable.id))
      .groupBy(accommodationsTable.id)
      .orderBy(asc(accommodationsTable.id))
      .all();
  },

  add() {
    throw new Error('Not kept yet');
  },

  revise() {
    throw new Error('Not kept yet');
  },

  archive() {
    throw new Error('Not kept yet');
  },
};
