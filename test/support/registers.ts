import { fc } from '@fast-check/vitest';
import type { DatedPattern, HourPattern } from '#shared/agreed-hours.ts';
import { addDays, type Day, type Weekday } from '#shared/calendar.ts';
import type { Stay } from '#shared/capacity.ts';
import { someStay } from '#test/support/lives.ts';

const someMinutes = fc.integer({ min: 1, max: 720 });

const someFixedDays = fc
  .uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
  .chain((weekdays) =>
    fc.tuple(...weekdays.map((weekday) => someMinutes.map((minutes) => ({ weekday, startsAt: null, minutes })))),
  )
  .map((days): HourPattern => ({ kind: 'weekdays', days }));

const someFreeDays = fc.record({
  kind: fc.constant('days-per-week' as const),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  minutesPerDay: someMinutes,
});

export const somePattern: fc.Arbitrary<HourPattern> = fc.oneof(someFixedDays, someFreeDays);

/** A course with its life, its plans and the days the house is closed; and days of it in some order, to be registered in. */
export type Register = { stay: Stay; plans: DatedPattern[]; closedDays: ReadonlySet<Day>; order: Day[] };

export const someRegister: fc.Arbitrary<Register> = fc
  .record({
    stay: someStay(['hall']),
    plans: fc.array(fc.tuple(fc.integer({ min: -5, max: 120 }), somePattern), { maxLength: 4 }),
    closed: fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 8 })), { maxLength: 3 }),
    order: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }),
  })
  .map(({ stay, plans, closed, order }) => {
    const on = (days: number) => addDays(stay.startsOn, days);
    const last = stay.endedOn ?? stay.plannedEndOn;
    return {
      stay,
      plans: plans.map(([days, pattern]) => ({ validFrom: on(days), pattern })),
      closedDays: new Set(closed.flatMap(([from, days]) => Array.from({ length: days }, (_, more) => on(from + more)))),
      order: order.map(on).filter((day) => day <= last),
    };
  });
