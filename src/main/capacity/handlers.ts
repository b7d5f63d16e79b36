import { and, asc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { staysBetween } from '#main/capacity/stays.ts';
import { capacityLimitsTable } from '#main/capacity/table.ts';
import { centreOf } from '#main/centre/rows.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { daysBetween } from '#shared/calendar.ts';
import { firstOverbooking, mostDays, occupancyOf, type CapacityFacts, type Period } from '#shared/capacity.ts';
import { refusal } from '#shared/failure.ts';
import { byName } from '#shared/names.ts';

export const capacityHandlers: Handlers<'capacity'> = {
  limits(_, { db }) {
    const limits = limitsInOrder(db);
    const departments = db.select().from(departmentsTable).all().sort(byName);
    return [null, ...departments.map(({ id }) => id)].flatMap((id) =>
      limits.filter(({ departmentId }) => departmentId === id),
    );
  },

  limit({ departmentId, validFrom, places }, { db }) {
    if (departmentId !== null) refuseUnlessOpen(db, departmentId);
    const ofDepartment =
      departmentId === null
        ? isNull(capacityLimitsTable.departmentId)
        : eq(capacityLimitsTable.departmentId, departmentId);
    const replaced = db
      .select()
      .from(capacityLimitsTable)
      .where(and(ofDepartment, eq(capacityLimitsTable.validFrom, validFrom)))
      .get();
    if (replaced) {
      changeRow(db, capacityLimitsTable, replaced, { places });
      return { id: replaced.id };
    }
    const id = newId();
    db.insert(capacityLimitsTable).values({ id, departmentId, validFrom, places }).run();
    return { id };
  },

  withdraw({ limitId, version }, { db }) {
    const isIt = eq(capacityLimitsTable.id, limitId);
    refuseUnlessSeen(found(db.select().from(capacityLimitsTable).where(isIt).get()), version);
    db.delete(capacityLimitsTable).where(isIt).run();
    return null;
  },

  occupancy(period, { db, today }) {
    refuseUnfit(period, 'to');
    return occupancyOf(factsOf(db, period), period, today);
  },

  overbooking({ departmentId, startsOn, plannedEndOn, exceptCourseId }, { db, today }) {
    const period = { from: startsOn, to: plannedEndOn };
    refuseUnfit(period, 'plannedEndOn');
    const facts = factsOf(db, period);
    const stays = facts.stays.filter(({ courseId }) => courseId !== exceptCourseId);
    return firstOverbooking(occupancyOf({ ...facts, stays }, period, today), departmentId);
  },
};

const factsOf = (db: Reader, period: Period): CapacityFacts => ({
  stays: staysBetween(db, period),
  limits: limitsInOrder(db),
  departments: db.select().from(departmentsTable).all().sort(byName),
  doesPauseHold: centreOf(db).doesPauseHold,
});

const limitsInOrder = (db: Reader) =>
  db.select().from(capacityLimitsTable).orderBy(asc(capacityLimitsTable.validFrom)).all();

function refuseUnlessOpen(db: Reader, departmentId: string): void {
  const department = db.select().from(departmentsTable).where(eq(departmentsTable.id, departmentId)).get();
  if (!department || department.archivedAt !== null)
    throw refusal('invalid', 'capacity.noSuchDepartment', undefined, 'departmentId');
}

function refuseUnfit({ from, to }: Period, path: string): void {
  if (to < from) throw refusal('invalid', 'capacity.endBeforeStart', undefined, path);
  if (daysBetween(from, to) >= mostDays) throw refusal('invalid', 'capacity.tooLong', undefined, path);
}
