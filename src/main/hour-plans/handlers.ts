import { asc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { isInside, periodOf, planInForce, type HourPattern } from '#shared/agreed-hours.ts';
import { refusal } from '#shared/failure.ts';

export const hourPlansHandlers: Handlers<'hourPlans'> = {
  agree({ courseId, validFrom, pattern, reasonCode, reason, decidedBy }, { db }) {
    const period = periodOf(courseRow(db, courseId));
    if (!isInside(period, validFrom)) throw refusal('invalid', 'hourPlans.outsideCourse', period, 'validFrom');
    if (reasonCode !== null) codeOn(db, 'hourChange', reasonCode, validFrom, 'reasonCode');
    const plans = hourPlansOf(db, courseId);
    if (plans.length > 0 && reasonCode === null && reason === '')
      throw refusal('invalid', 'hourPlans.reasonMissing', undefined, 'reason');
    const agreed = inOrder(pattern);
    const before = planInForce(plans, validFrom);
    if (before && isSame(before.pattern, agreed)) throw refusal('invalid', 'hourPlans.same', undefined, 'pattern');

    const id = newId();
    const seq = (plans.at(-1)?.seq ?? 0) + 1;
    db.insert(hourPlansTable)
      .values({ id, courseId, seq, validFrom, pattern: agreed, reasonCode, reason, decidedBy })
      .run();
    return { id };
  },
};

const hourPlansOf = (db: Reader, courseId: string) =>
  db.select().from(hourPlansTable).where(eq(hourPlansTable.courseId, courseId)).orderBy(asc(hourPlansTable.seq)).all();

const inOrder = (pattern: HourPattern): HourPattern =>
  pattern.kind === 'weekdays' ? { ...pattern, days: pattern.days.toSorted((a, b) => a.weekday - b.weekday) } : pattern;

/** The same hours, in whatever order the days or their fields stand. */
function isSame(one: HourPattern, other: HourPattern): boolean {
  if (one.kind === 'days-per-week') {
    return (
      other.kind === 'days-per-week' &&
      one.daysPerWeek === other.daysPerWeek &&
      one.minutesPerDay === other.minutesPerDay
    );
  }
  return (
    other.kind === 'weekdays' &&
    one.days.length === other.days.length &&
    one.days.every((day) =>
      other.days.some(
        ({ weekday, startsAt, minutes }) =>
          weekday === day.weekday && startsAt === day.startsAt && minutes === day.minutes,
      ),
    )
  );
}
