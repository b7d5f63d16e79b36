import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  agreedOn,
  agreedWeekMinutes,
  daysPerWeek,
  hourPattern,
  hoursSummary,
  minutesPerDay,
  minutesPerWeek,
  planInForce,
  type DatedPattern,
  type HourPattern,
} from '#shared/agreed-hours.ts';
import { addDays, isWorkday, weekDays, type Weekday } from '#shared/calendar.ts';

const open: ReadonlySet<string> = new Set();
const course = { startsOn: '2026-09-07', endsOn: '2026-12-04' };

const fixed = (minutes: Partial<Record<Weekday, number>>): HourPattern => ({
  kind: 'weekdays',
  days: ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) => {
    const agreed = minutes[weekday];
    return agreed === undefined ? [] : [{ weekday, startsAt: '09:00', minutes: agreed }];
  }),
});
const flexible = (daysPerWeek: number, minutesPerDay: number): HourPattern => ({
  kind: 'days-per-week',
  daysPerWeek,
  minutesPerDay,
});
const from = (validFrom: string, pattern: HourPattern): DatedPattern => ({ validFrom, pattern });

const anyMinutes = fc.integer({ min: 1, max: 720 });
const anyFlexible = fc
  .tuple(fc.integer({ min: 1, max: 7 }), anyMinutes)
  .map(([days, minutes]) => flexible(days, minutes));
const anyFixed = fc
  .uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
  .chain((days) =>
    fc.tuple(...days.map((weekday) => anyMinutes.map((minutes) => ({ weekday, startsAt: null, minutes })))),
  )
  .map((days): HourPattern => ({ kind: 'weekdays', days }));
const anyPattern = fc.oneof(anyFlexible, anyFixed);
const anyPlans = fc.array(
  fc
    .tuple(fc.integer({ min: -10, max: 100 }), anyPattern)
    .map(([days, pattern]) => from(addDays(course.startsOn, days), pattern)),
  { maxLength: 5 },
);
const anyMonday = fc.integer({ min: -2, max: 15 }).map((weeks) => addDays(course.startsOn, weeks * 7));

describe('an hour pattern', () => {
  const whyRefused = (pattern: unknown) => hourPattern.safeParse(pattern).error?.issues.map(({ message }) => message);

  test.prop([anyPattern])('is accepted with 1 to 720 minutes on at least one weekday', (pattern) => {
    expect(hourPattern.parse(pattern)).toEqual(pattern);
  });

  test('is refused with the reason', () => {
    const monday = { weekday: 1, startsAt: '09:00', minutes: 120 };
    expect(whyRefused({ kind: 'weekdays', days: [] })).toEqual(['hours.noDays']);
    expect(whyRefused({ kind: 'weekdays', days: [monday, monday] })).toEqual(['hours.weekdayTwice']);
    expect(whyRefused({ kind: 'weekdays', days: [{ ...monday, minutes: 0 }] })).toEqual(['hours.minutesOutOfRange']);
    expect(whyRefused({ kind: 'weekdays', days: [{ ...monday, startsAt: '24:00' }] })).toEqual(['values.clock']);
    expect(whyRefused(flexible(3, 721))).toEqual(['hours.minutesOutOfRange']);
    expect(whyRefused(flexible(3, 90.5))).toEqual(['hours.minutesOutOfRange']);
    expect(whyRefused(flexible(8, 120))).toEqual(['hours.daysPerWeekOutOfRange']);
  });

  test('says its week and its day', () => {
    const even = fixed({ 1: 120, 3: 120, 5: 120 });
    expect([minutesPerWeek(even), daysPerWeek(even), minutesPerDay(even)]).toEqual([360, 3, 120]);
    const uneven = fixed({ 1: 120, 3: 180 });
    expect([minutesPerWeek(uneven), daysPerWeek(uneven), minutesPerDay(uneven)]).toEqual([300, 2, null]);
    const free = flexible(3, 120);
    expect([minutesPerWeek(free), daysPerWeek(free), minutesPerDay(free)]).toEqual([360, 3, 120]);
  });
});

describe('the plan in force', () => {
  const first = from('2026-09-07', flexible(3, 180));
  const second = from('2026-10-05', flexible(3, 120));

  test('is the latest that has begun, in whatever order the plans are listed', () => {
    expect(planInForce([second, first], '2026-09-06')).toBeNull();
    expect(planInForce([second, first], '2026-10-04')).toBe(first);
    expect(planInForce([second, first], '2026-10-05')).toBe(second);
  });

  test('of two from the same day is the later in the list', () => {
    const corrected = from('2026-09-07', flexible(2, 180));
    expect(planInForce([first, corrected], '2026-09-07')).toBe(corrected);
  });
});

describe('what is agreed for a day', () => {
  const plans = [from('2026-09-07', fixed({ 1: 120, 6: 60 }))];

  test('is the weekday of the plan, Saturdays too', () => {
    expect(agreedOn(plans, '2026-09-07', course, open)).toEqual({ minutes: 120, startsAt: '09:00', isFlexible: false });
    expect(agreedOn(plans, '2026-09-12', course, open)).toEqual({ minutes: 60, startsAt: '09:00', isFlexible: false });
    expect(agreedOn(plans, '2026-09-08', course, open)).toBeNull();
  });

  test('is nothing outside the course, before the first plan, on holidays and closing days', () => {
    const spring = { startsOn: '2026-03-02', endsOn: '2026-05-29' };
    expect(agreedOn(plans, '2026-12-07', course, open)).toBeNull();
    expect(agreedOn(plans, '2026-08-31', { ...course, startsOn: '2026-08-31' }, open)).toBeNull();
    expect(agreedOn(plans, '2026-10-12', course, new Set(['2026-10-12']))).toBeNull();
    expect(agreedOn([from('2026-03-02', fixed({ 1: 120 }))], '2026-04-06', spring, open)).toBeNull();
  });

  test('is every workday, marked flexible, when the days are free', () => {
    const agreed = weekDays('2026-09-07').map((day) =>
      agreedOn([from('2026-09-07', flexible(3, 120))], day, course, open),
    );
    const offered = { minutes: 120, startsAt: null, isFlexible: true };
    expect(agreed).toEqual([offered, offered, offered, offered, offered, null, null]);
  });
});

describe('what is agreed for a week', () => {
  test('is the sum of the fixed days that are open', () => {
    const plans = [from('2026-09-07', fixed({ 1: 120, 3: 150, 6: 60 }))];
    expect(agreedWeekMinutes(plans, '2026-09-07', course, open)).toBe(330);
    expect(agreedWeekMinutes(plans, '2026-09-07', course, new Set(['2026-09-09']))).toBe(180);
  });

  test('is the number of flexible days, or of open days when they are fewer', () => {
    const plans = [from('2026-09-07', flexible(3, 120))];
    expect(agreedWeekMinutes(plans, '2026-09-07', course, open)).toBe(360);
    expect(agreedWeekMinutes(plans, '2026-09-07', course, new Set(weekDays('2026-09-07').slice(0, 3)))).toBe(240);
    expect(agreedWeekMinutes(plans, '2026-09-07', { ...course, startsOn: '2026-09-11' }, open)).toBe(120);
    expect(agreedWeekMinutes(plans, '2026-10-12', course, new Set(weekDays('2026-10-12')))).toBe(0);
  });

  test('counts the days before a change towards the number of the new plan', () => {
    const before = from('2026-09-07', flexible(3, 180));
    expect(agreedWeekMinutes([before, from('2026-09-16', flexible(4, 120))], '2026-09-14', course, open)).toBe(
      2 * 180 + 2 * 120,
    );
    expect(agreedWeekMinutes([before, from('2026-09-16', flexible(2, 120))], '2026-09-14', course, open)).toBe(2 * 180);
    expect(agreedWeekMinutes([before, from('2026-09-16', fixed({ 3: 90, 5: 90 }))], '2026-09-14', course, open)).toBe(
      2 * 180 + 180,
    );
  });

  test.prop([anyPlans, anyMonday])('is never more than the days of that week offer', (plans, monday) => {
    const offered = weekDays(monday).map((day) => agreedOn(plans, day, course, open)?.minutes ?? 0);
    const minutes = agreedWeekMinutes(plans, monday, course, open);
    expect(minutes).toBeLessThanOrEqual(offered.reduce((total, some) => total + some, 0));
    expect(minutes).toBeGreaterThanOrEqual(0);
  });

  test.prop([anyPattern])('is the whole plan in a week where every agreed day is open', (pattern) => {
    fc.pre(pattern.kind === 'weekdays' || pattern.daysPerWeek <= 5);
    expect(agreedWeekMinutes([from(course.startsOn, pattern)], '2026-09-14', course, open)).toBe(
      minutesPerWeek(pattern),
    );
  });

  test.prop([anyPlans, anyMonday, fc.integer({ min: 0, max: 6 })])(
    'never grows when a day more is closed',
    (plans, monday, place) => {
      fc.pre(plans.length <= 1);
      const closed = new Set([weekDays(monday)[place] ?? monday]);
      const minutes = agreedWeekMinutes(plans, monday, course, closed);
      expect(minutes).toBeLessThanOrEqual(agreedWeekMinutes(plans, monday, course, open));
    },
  );

  test.prop([anyPlans, anyMonday])('of flexible days lies only on workdays', (plans, monday) => {
    for (const day of weekDays(monday)) {
      if (agreedOn(plans, day, course, open)?.isFlexible) expect(isWorkday(day, open)).toBe(true);
    }
  });
});

describe('the hours at a glance', () => {
  const plans = [
    from('2026-09-07', flexible(3, 180)),
    from('2026-10-05', flexible(3, 120)),
    from('2026-11-23', flexible(3, 150)),
  ];

  test('are the start, the plan in force, the most and the last', () => {
    expect(hoursSummary(plans, '2026-11-20')).toEqual({ start: 540, current: 360, max: 540, expectedEnd: 450 });
  });

  test('have no current figure before the first plan and none at all without plans', () => {
    expect(hoursSummary(plans, '2026-09-01')?.current).toBeNull();
    expect(hoursSummary([], '2026-09-01')).toBeNull();
  });

  test('leave out a plan that was corrected on its own first day', () => {
    const corrected = [from('2026-09-07', flexible(5, 300)), ...plans];
    expect(hoursSummary(corrected, '2026-09-07')).toMatchObject({ start: 540, max: 540 });
  });
});
