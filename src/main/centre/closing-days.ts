import type { Reader } from '#main/handler.ts';
import { closingDaysTable } from '#main/centre/table.ts';

/** The days the centre is closed beside the public holidays. */
export const closedDaysOf = (db: Reader): ReadonlySet<string> =>
  new Set(
    db
      .select({ day: closingDaysTable.day })
      .from(closingDaysTable)
      .all()
      .map(({ day }) => day),
  );
