import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { periodOf } from '#shared/agreed-hours.ts';
import { blankDay, type AttendanceDay } from '#shared/attendance.ts';
import { addDays, mondayOf, weekDays } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { missingInWeek } from '#shared/missing-days.ts';
import { agreementOn, cellsOf, type CourseDays } from '#shared/register-cells.ts';
import { someRegister, type Register } from '#test/support/registers.ts';
import {
  plainDays,
  plainFreeDays,
  plainMinutes,
  plainOffer,
  plainWeek,
  type PlainCourse,
} from '#test/support/slow-day.ts';

const runs = { numRuns: 300 };

/** The same course as the rules take it and as plainly as it can be said. */
function twice({ stay, plans, closedDays }: Register): { course: CourseDays; plain: PlainCourse } {
  const period = periodOf(stay);
  const { startsOn, endsOn } = period;
  const around = { startsOn: addDays(startsOn, -10), endsOn: addDays(endsOn, 10) };
  return {
    course: { period, plans, closedDays, freeDays: freeDays(stay, around, closedDays) },
    plain: { startsOn, endsOn, plans, closedDays, steps: stay.steps },
  };
}

/** Registers the days in their order, each with the minutes that are agreed then. */
function registered({ order }: Register, minutesOn: (day: string, before: ReadonlyMap<string, number>) => number) {
  const frozen = new Map<string, number>();
  for (const day of order) frozen.set(day, minutesOn(day, frozen));
  return frozen;
}

const linesOf = (frozen: ReadonlyMap<string, number>) =>
  [...frozen].map(([day, agreedMinutes]) => ({ day, agreedMinutes }));

const inWeekOf = (frozen: ReadonlyMap<string, number>, day: string) =>
  linesOf(frozen).filter((line) => mondayOf(line.day) === mondayOf(day));

const daysAround = ({ startsOn, endsOn }: PlainCourse) => plainDays(addDays(startsOn, -3), addDays(endsOn, 3));

describe('under any plans, holidays, closing days and pauses', () => {
  test.prop([someRegister], runs)(
    'a day is registered with the minutes that counting on the fingers gives',
    (register) => {
      const { course, plain } = twice(register);
      const byRule = registered(
        register,
        (day, frozen) => agreementOn(course, day, inWeekOf(frozen, day)).agreedMinutes,
      );
      const byHand = registered(register, (day, frozen) => plainMinutes(plain, day, frozen));
      expect(byRule).toEqual(byHand);
    },
  );

  test.prop([someRegister], runs)(
    'a day nobody wrote yet offers the minutes it would be registered with, and a written one keeps its own',
    (register) => {
      const { course, plain } = twice(register);
      const frozen = registered(register, (day, before) => plainMinutes(plain, day, before));
      const days = daysAround(plain);
      const written = linesOf(frozen).map((line) => ({ ...emptyDay, ...line }));
      expect(cellsOf(course, days, written).map(({ day, agreedMinutes }) => [day, agreedMinutes])).toEqual(
        days.map((day) => [day, frozen.get(day) ?? plainMinutes(plain, day, frozen)]),
      );
    },
  );

  test.prop([someRegister], runs)('somebody is expected exactly where something is agreed', (register) => {
    const { course, plain } = twice(register);
    const frozen = registered(register, (day, before) => plainMinutes(plain, day, before));
    for (const day of daysAround(plain).filter((each) => !frozen.has(each))) {
      const { expected, agreedMinutes } = agreementOn(course, day, inWeekOf(frozen, day));
      expect([day, expected === 'agreed' || expected === 'flexible']).toEqual([day, agreedMinutes > 0]);
    }
  });

  test.prop([someRegister, fc.integer({ min: 0, max: 220 })], runs)(
    'every past day is registered, missing or not expected, and only one of them',
    (register, after) => {
      const { course, plain } = twice(register);
      const today = addDays(plain.startsOn, after);
      const frozen = registered({ ...register, order: register.order.filter((day) => day <= today) }, (day, before) =>
        plainMinutes(plain, day, before),
      );
      const mondays = [...new Set(daysAround(plain).map(mondayOf))];
      const missing = mondays.flatMap((monday) =>
        missingInWeek(course, monday, { registered: inWeekOf(frozen, monday), today }),
      );
      const missingFixed = new Set(missing.filter(({ isFlexible }) => !isFlexible).map(({ day }) => day));
      for (const day of daysAround(plain)) {
        const isExpected = day < today && plainOffer(plain, day)?.kind === 'fixed';
        expect([day, missingFixed.has(day)]).toEqual([day, isExpected && !frozen.has(day)]);
      }
      for (const monday of mondays) {
        const week = plainWeek(monday);
        const isFixed = (day: string) => plainOffer(plain, day)?.kind === 'fixed';
        const used = week.filter((day) => (frozen.get(day) ?? 0) > 0 && !isFixed(day)).length;
        const agreed = weekDays(monday).every((day) => day < today) ? plainFreeDays(plain, week) : 0;
        const counted = missing.filter(({ day, isFlexible }) => isFlexible && mondayOf(day) === monday);
        const days = counted.reduce((sum, each) => sum + each.days, 0);
        expect([monday, days]).toEqual([monday, Math.max(0, agreed - used)]);
      }
    },
  );
});

const emptyDay: AttendanceDay = { ...blankDay, version: 1 };
