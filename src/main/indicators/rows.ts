import { asc } from 'drizzle-orm';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { indicatorsTable, scoreScaleTable } from '#main/indicators/table.ts';

/** Every indicator in the order it is asked, archived ones too. */
export const indicatorsOf = (db: Reader) =>
  db.select().from(indicatorsTable).orderBy(asc(indicatorsTable.seq), asc(indicatorsTable.id)).all();

/** The scale in force, with the identity of its row. */
export const scaleOf = (db: Reader) => found(db.select().from(scoreScaleTable).get());
