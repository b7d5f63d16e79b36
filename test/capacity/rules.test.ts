import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/calendar.ts';
import {
  firstOverbooking,
  limitOn,
  occupancyOf,
  staysOn,
  type CapacityFacts,
  type DayOccupancy,
  type Stay,
} from '#shared/capacity.ts';
import { stateOn, type CourseAct, type CourseState } from '#shared/course-life.ts';
import { someDay, someLimit, someStay } from '#test/support/lives.ts';

const metal = 'metal';
const kitchen = 'kitchen';
const closed = 'closed';
const departments = [
  { id: metal, archivedAt: null },
  { id: kitchen, archivedAt: null },
  { id: closed, archivedAt: '2020-06-01T10:00:00.000Z' },
];
const departmentIds = departments.map(({ id }) => id);

const step = (seq: number, act: CourseAct, happensOn: string, toState: CourseState) => ({
  id: String(seq),
  seq,
  act,
  happensOn,
  toState,
});
const stay = (details: Partial<Stay> = {}): Stay => ({
  courseId: 'c',
  departmentId: metal,
  startsOn: '2020-10-05',
  plannedEndOn: '2021-01-01',
  endedOn: null,
  steps: [step(1, 'plan', '2020-09-01', 'planned')],
  ...details,
});
const facts = (details: Partial<CapacityFacts> = {}): CapacityFacts => ({
  stays: [],
  limits: [],
  departments,
  doesPauseHold: true,
  ...details,
});

const someFacts = fc.record({
  stays: fc.array(someStay(departmentIds), { maxLength: 25 }),
  limits: fc.array(someLimit(departmentIds), { maxLength: 8 }),
  departments: fc.constant(departments),
  doesPauseHold: fc.boolean(),
});
const somePeriod = fc
  .record({ from: someDay, days: fc.integer({ min: 0, max: 120 }) })
  .map(({ from, days }) => ({ from, to: addDays(from, days) }));

const sumOf = (days: DayOccupancy['departments'], what: 'occupied' | 'reserved') =>
  days.reduce((sum, each) => sum + each[what], 0);

/** The same figures the slow way: every day, every course, by the one rule. */
function countedSlowly({ stays, limits, doesPauseHold }: CapacityFacts, day: string, today: string) {
  const there = stays.filter((each) => staysOn(each, day, doesPauseHold));
  const ofDepartment = (departmentId: string | null) => {
    const own = there.filter((each) => departmentId === null || each.departmentId === departmentId);
    const occupied = own.filter(({ startsOn }) => startsOn <= today).length;
    return { occupied, reserved: own.length - occupied, limit: limitOn(limits, departmentId, day) };
  };
  return {
    day,
    centre: ofDepartment(null),
    departments: departments
      .map(({ id, archivedAt }) => ({ departmentId: id, ...ofDepartment(id), archivedAt }))
      .filter(({ archivedAt, occupied, reserved }) => archivedAt === null || occupied + reserved > 0)
      .map(({ departmentId, occupied, reserved, limit }) => ({ departmentId, occupied, reserved, limit })),
  };
}

describe('whatever courses there are', () => {
  property.prop([someFacts, somePeriod, someDay], { numRuns: 300 })(
    'every day is what counting course by course gives',
    (some, period, today) => {
      const occupancy = occupancyOf(some, period, today);
      expect(occupancy[0]?.day).toBe(period.from);
      expect(occupancy.at(-1)?.day).toBe(period.to);
      expect(occupancy).toEqual(occupancy.map(({ day }) => countedSlowly(some, day, today)));
    },
  );

  property.prop([someFacts, somePeriod, someDay])(
    'no figure is negative, and the departments sum to the centre',
    (some, period, today) => {
      for (const { centre, departments: each } of occupancyOf(some, period, today)) {
        expect(
          Math.min(centre.occupied, centre.reserved, ...each.flatMap((d) => [d.occupied, d.reserved])),
        ).toBeGreaterThanOrEqual(0);
        expect(sumOf(each, 'occupied')).toBe(centre.occupied);
        expect(sumOf(each, 'reserved')).toBe(centre.reserved);
      }
    },
  );

  property.prop([someFacts, somePeriod, someDay])('what is past is never reserved', (some, period, today) => {
    const past = occupancyOf(some, period, today).filter(({ day }) => day <= today);
    expect(past.every(({ centre }) => centre.reserved === 0)).toBe(true);
  });

  property.prop([someStay([metal]), someDay, fc.boolean()], { numRuns: 500 })(
    'a place is taken only while the course is under way, or on its own last day',
    (some, day, doesPauseHold) => {
      if (!staysOn(some, day, doesPauseHold)) return;
      expect(day >= some.startsOn && day <= (some.endedOn ?? some.plannedEndOn)).toBe(true);
      const state = stateOn(some, day);
      expect(state === 'running' || (state === 'paused' && doesPauseHold) || day === some.endedOn).toBe(true);
    },
  );

  property.prop([someStay([metal]), someDay], { numRuns: 500 })(
    'a pause takes a place or not as the centre has chosen, and nothing else changes with it',
    (some, day) => {
      const [holding, freeing] = [staysOn(some, day, true), staysOn(some, day, false)];
      if (holding !== freeing) {
        expect(holding).toBe(true);
        expect(day === some.endedOn || stateOn(some, day) === 'paused').toBe(true);
      }
    },
  );
});

describe('a place', () => {
  const takes = (some: Stay, day: string, doesPauseHold = true) => staysOn(some, day, doesPauseHold);

  test('is taken from the first day to the planned last, both included', () => {
    expect([takes(stay(), '2020-10-04'), takes(stay(), '2020-10-05')]).toEqual([false, true]);
    expect([takes(stay(), '2021-01-01'), takes(stay(), '2021-01-02')]).toEqual([true, false]);
  });

  test.each(['finish', 'interrupt'] as const)('is taken on the day of its %s, and free the day after', (act) => {
    const toState = act === 'finish' ? 'finished' : 'interrupted';
    const ended = stay({ endedOn: '2020-11-20', steps: [...stay().steps, step(2, act, '2020-11-20', toState)] });

    expect([takes(ended, '2020-11-20'), takes(ended, '2020-11-21')]).toEqual([true, false]);
  });

  test('was not taken on the last day by somebody whose pause frees it', () => {
    const steps = [
      ...stay().steps,
      step(2, 'pause', '2020-11-02', 'paused'),
      step(3, 'interrupt', '2020-11-20', 'interrupted'),
    ];
    const ended = stay({ endedOn: '2020-11-20', steps });

    expect([takes(ended, '2020-11-20', true), takes(ended, '2020-11-20', false)]).toEqual([true, false]);
  });

  test('is kept after the planned end by a course that ended later', () => {
    const late = stay({ endedOn: '2021-02-01', steps: [...stay().steps, step(2, 'finish', '2021-02-01', 'finished')] });

    expect([takes(late, '2021-01-15'), takes(late, '2021-02-02')]).toEqual([true, false]);
  });

  test('is never taken by a course that was cancelled, or that nobody came to', () => {
    const cancelled = stay({ steps: [...stay().steps, step(2, 'cancel', '2020-10-01', 'cancelled')] });
    const neverMet = stay({
      endedOn: '2020-10-19',
      steps: [...stay().steps, step(2, 'never-met', '2020-10-19', 'never-met')],
    });
    const days = Array.from({ length: 100 }, (_, index) => addDays('2020-10-01', index));

    expect(days.filter((day) => takes(cancelled, day) || takes(neverMet, day))).toEqual([]);
  });

  test('is not taken while somebody waits for it', () => {
    expect(takes(stay({ steps: [step(1, 'refer', '2020-09-01', 'referred')] }), '2020-10-12')).toBe(false);
  });

  test('is free in a pause and taken again after it, where pauses free it', () => {
    const paused = stay({
      steps: [...stay().steps, step(2, 'pause', '2020-11-02', 'paused'), step(3, 'resume', '2020-11-16', 'running')],
    });
    const days = ['2020-11-01', '2020-11-02', '2020-11-15', '2020-11-16'];

    expect(days.map((day) => takes(paused, day, false))).toEqual([true, false, false, true]);
    expect(days.map((day) => takes(paused, day, true))).toEqual([true, true, true, true]);
  });
});

test('a course occupies from the day it begins, and reserves until then, for all of its days', () => {
  const placesSeenOn = (today: string) =>
    occupancyOf(facts({ stays: [stay()] }), { from: '2020-10-05', to: '2020-10-06' }, today).map(
      ({ centre }) => centre,
    );

  expect(placesSeenOn('2020-10-04')).toMatchObject([{ reserved: 1 }, { reserved: 1 }]);
  expect(placesSeenOn('2020-10-05')).toMatchObject([{ occupied: 1 }, { occupied: 1 }]);
});

describe('a limit from a day', () => {
  // The agreement of the house: 15 at a time, and 25 from 1 November 2020.
  const limits = [
    { departmentId: null, validFrom: '2019-01-01', places: 15 },
    { departmentId: null, validFrom: '2020-11-01', places: 25 },
    { departmentId: metal, validFrom: '2020-11-01', places: 2 },
  ];

  test('does not touch the day before, under a course that runs across both', () => {
    const period = { from: '2020-10-31', to: '2020-11-01' };
    const occupancy = occupancyOf(facts({ limits, stays: [stay()] }), period, '2020-12-01');

    expect(occupancy).toMatchObject([
      { day: '2020-10-31', centre: { occupied: 1, limit: 15 } },
      { day: '2020-11-01', centre: { occupied: 1, limit: 25 } },
    ]);
    expect(occupancy.map((day) => day.departments[0])).toMatchObject([{ limit: null }, { limit: 2 }]);
  });

  test('is none before the first, and never the sum of the departments', () => {
    expect(limitOn(limits, null, '2018-12-31')).toBeNull();
    expect(limitOn([{ departmentId: metal, validFrom: '2019-01-01', places: 5 }], null, '2020-01-01')).toBeNull();
  });
});

describe('one more course', () => {
  const period = { from: '2020-10-05', to: '2020-12-31' };
  const many = (count: number, details: Partial<Stay> = {}) =>
    Array.from({ length: count }, (_, index) => stay({ courseId: String(index), ...details }));
  const judged = (some: Partial<CapacityFacts>, departmentId = metal) =>
    firstOverbooking(occupancyOf(facts(some), period, '2020-09-01'), departmentId);

  test('is too many from the first day that the limit of that day is reached', () => {
    const limits = [
      { departmentId: null, validFrom: '2020-01-01', places: 3 },
      { departmentId: null, validFrom: '2020-12-01', places: 2 },
    ];

    expect(judged({ limits, stays: many(2) })).toEqual({
      scope: 'centre',
      day: '2020-12-01',
      places: 3,
      limit: 2,
      days: 31,
    });
  });

  test('fits where there is room, and where nobody set a limit', () => {
    expect(judged({ stays: many(50) })).toBeNull();
    expect(judged({ limits: [{ departmentId: null, validFrom: '2020-01-01', places: 3 }], stays: many(2) })).toBeNull();
    expect(
      judged({ limits: [{ departmentId: kitchen, validFrom: '2020-01-01', places: 0 }], stays: many(2) }),
    ).toBeNull();
  });

  test('is judged by its department before the centre on the same day', () => {
    const limits = [null, metal].map((departmentId) => ({ departmentId, validFrom: '2020-01-01', places: 1 }));

    expect(judged({ limits, stays: many(1) })).toMatchObject({ scope: 'department', day: '2020-10-05' });
    expect(judged({ limits, stays: many(1) }, kitchen)).toMatchObject({ scope: 'centre', day: '2020-10-05' });
  });

  test('is too many at once where there are no places, also in a department nobody is in', () => {
    const limits = [{ departmentId: kitchen, validFrom: '2020-01-01', places: 0 }];

    expect(judged({ limits }, kitchen)).toMatchObject({ scope: 'department', places: 1, limit: 0 });
  });
});
