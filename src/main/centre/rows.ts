import { asc } from 'drizzle-orm';
import { centreTable, closingDaysTable } from '#main/centre/table.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import type { Centre, ClosingDay } from '#shared/centre.ts';

/** The centre whose book this is; refuses `not-found` before it is founded. */
export function centreOf(db: Reader): Centre {
  const { id: _id, only: _only, ...centre } = found(db.select().from(centreTable).get());
  return centre;
}

/** The days the centre is closed beside the public holidays, in order, each with its label. */
export const closingDaysOf = (db: Reader): ClosingDay[] =>
  db
    .select({ day: closingDaysTable.day, label: closingDaysTable.label })
    .from(closingDaysTable)
    .orderBy(asc(closingDaysTable.day))
    .all();

/** The same days as rules ask for them. */
export const closedDaysOf = (db: Reader): ReadonlySet<string> => new Set(closingDaysOf(db).map(({ day }) => day));
