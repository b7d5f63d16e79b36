import { and, eq, isNotNull } from 'drizzle-orm';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { stepsOf } from '#main/courses/life.ts';
import { courseStepsTable } from '#main/courses/table.ts';
import { changeRow } from '#main/database/versioned.ts';
import type { Writer } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { addDays } from '#shared/calendar.ts';

/** What was agreed and planned from the start on keeps its distance to it; nobody has come yet, so nothing that happened moves. */
export function moveWithStart(db: Writer, courseId: string, days: number): void {
  if (days === 0) return;
  for (const { id, version, validFrom } of db
    .select()
    .from(hourPlansTable)
    .where(eq(hourPlansTable.courseId, courseId))
    .all())
    changeRow(db, hourPlansTable, { id, version }, { validFrom: addDays(validFrom, days) });
  for (const { id, version, from, to } of db
    .select()
    .from(tryOutsTable)
    .where(eq(tryOutsTable.courseId, courseId))
    .all())
    changeRow(db, tryOutsTable, { id, version }, { from: addDays(from, days), to: to && addDays(to, days) });
  for (const { id, version, triedFrom, triedTo } of db
    .select()
    .from(adjustmentsTable)
    .where(and(eq(adjustmentsTable.courseId, courseId), isNotNull(adjustmentsTable.triedFrom)))
    .all())
    changeRow(
      db,
      adjustmentsTable,
      { id, version },
      { triedFrom: triedFrom && addDays(triedFrom, days), triedTo: triedTo && addDays(triedTo, days) },
    );
}

/**
 * Takes back the pauses that lie before a course's first day; one that reaches over it begins on it. A pause is about days of its
 * own (a holiday, a treatment), so it does not move with the start.
 */
export function beginPausesWith(db: Writer, courseId: string, startsOn: string): void {
  const steps = (stepsOf(db, [courseId]).get(courseId) ?? []).filter(({ act }) => act === 'pause' || act === 'resume');
  const before = steps.filter(({ happensOn }) => happensOn <= startsOn);
  const last = before.at(-1);
  for (const { id, version, happensOn } of before) {
    if (last?.act !== 'pause' || last.id !== id) db.delete(courseStepsTable).where(eq(courseStepsTable.id, id)).run();
    else if (happensOn < startsOn) changeRow(db, courseStepsTable, { id, version }, { happensOn: startsOn });
  }
}
