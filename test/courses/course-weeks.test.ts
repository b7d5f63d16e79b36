import { describe, expect, test } from 'vitest';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { blankDay, type AttendanceDay } from '#shared/attendance.ts';
import { courseNow, hoursNow, planNow } from '#shared/course-now.ts';
import { courseWeeks, placeOf, weekCount, type CourseFacts } from '#shared/course-weeks.ts';
import type { Course } from '#shared/courses.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import type { TryOut } from '#shared/try-outs.ts';
import { bareCourse, bareStep } from '#test/support/facts.ts';

const course: Course = { ...bareCourse, number: '2026-0001' };

const onWeekdays = (minutes: number, weekdays: (1 | 2 | 3 | 4 | 5)[]): HourPattern => ({
  kind: 'weekdays',
  days: weekdays.map((weekday) => ({ weekday, startsAt: null, minutes })),
});

const plan = (seq: number, validFrom: string, pattern: HourPattern): HourPlan => ({
  id: `plan ${seq}`,
  courseId: course.id,
  seq,
  validFrom,
  pattern,
  reasonCode: null,
  reason: '',
  decidedBy: '',
  version: 1,
});

const threeHours = plan(1, '2026-09-07', onWeekdays(180, [1, 3, 5]));
const twoHours = plan(2, '2026-10-05', onWeekdays(120, [1, 3, 5]));

const attended = (day: string, attendedMinutes: number, rest: Partial<AttendanceDay> = {}): AttendanceDay => ({
  ...blankDay,
  id: day,
  courseId: course.id,
  day,
  agreedMinutes: 180,
  attendedMinutes,
  absenceCode: null,
  version: 1,
  ...rest,
});

const packing = (assessments: { from: string; to: string; percent: number }[]): TryOut => ({
  id: 'packing',
  courseId: course.id,
  jobFunctionId: 'function',
  functionName: 'Pakning',
  from: '2026-09-07',
  to: null,
  conditions: '',
  observed: '',
  stated: '',
  assessed: '',
  outcome: '',
  verdict: null,
  demands: null,
  liftKg: null,
  ratings: [],
  version: 1,
  assessments: assessments.map((each, place) => ({
    ...each,
    id: String(place),
    tryOutId: 'packing',
    seq: place + 1,
    basis: '',
    certainty: 'middle',
    includesPauses: true,
    assessedOn: each.to,
    assessedBy: 'Henrik Bach',
    version: 1,
  })),
  attendedDays: 0,
  registeredDays: 0,
  attendedMinutes: 0,
  effective: { kind: 'none', reason: 'no-attendance', assessedDays: 0, needed: 3 },
});

const facts = (rest: Partial<CourseFacts> = {}): CourseFacts => ({
  steps: [bareStep()],
  today: '2026-11-23',
  course,
  hourPlans: [threeHours, twoHours],
  attendance: [],
  tryOuts: [],
  ...rest,
});

const noneClosed: ReadonlySet<string> = new Set();
const autumnHoliday = new Set(['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16']);

describe('the weeks of a course', () => {
  test('are counted from the week of the start, with the calendar’s own numbers beside', () => {
    const { weeks } = courseWeeks(facts(), noneClosed);
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toMatchObject({ index: 1, isoWeek: 37, monday: '2026-09-07' });
    expect(weeks[12]).toMatchObject({ index: 13, isoWeek: 49 });
  });

  test('that begin mid week still begin on the Monday', () => {
    const midWeek = { ...course, startsOn: '2026-09-09', plannedEndOn: '2026-12-08' };
    expect(weekCount(midWeek)).toBe(14);
    expect(courseWeeks(facts({ course: midWeek }), noneClosed).weeks[0]?.agreedMinutes).toBe(360);
  });

  test('follow a course that is prolonged, and keep the planned weeks of one that is interrupted', () => {
    expect(weekCount({ ...course, plannedEndOn: '2027-01-15' })).toBe(19);
    expect(weekCount({ ...course, endedOn: '2026-10-02' })).toBe(13);
  });

  test('are closed when every workday is, unless somebody came', () => {
    expect(courseWeeks(facts(), autumnHoliday).weeks[5]).toMatchObject({ isClosed: true, agreedMinutes: 0 });
    const came = courseWeeks(facts({ attendance: [attended('2026-10-12', 60)] }), autumnHoliday);
    expect(came.weeks[5]).toMatchObject({ isClosed: false, attendedMinutes: 60 });
  });

  test('agree the minutes of the plan in force, up and down alike', () => {
    const { weeks } = courseWeeks(facts(), noneClosed);
    expect(weeks.map(({ agreedMinutes }) => agreedMinutes).slice(3, 5)).toEqual([540, 360]);
  });

  test('sum the minutes attended and tell the days missed', () => {
    const attendance = [
      attended('2026-09-14', 180),
      attended('2026-09-16', 0, { absenceCode: 'SYG' }),
      attended('2026-09-18', 150),
    ];
    const { weeks } = courseWeeks(facts({ attendance }), noneClosed);
    expect(weeks[1]).toMatchObject({ attendedMinutes: 330, registeredDays: 3, attendedDays: 2 });
    expect(weeks[1]?.absences).toEqual([
      { day: '2026-09-16', at: 1.5, code: 'SYG', missingMinutes: 180, isWholeDay: true },
    ]);
  });

  test('have effective minutes where days are assessed, however long ago', () => {
    const days = ['2026-09-14', '2026-09-16', '2026-09-18', '2026-09-21', '2026-11-16'];
    const attendance = days.map((day) => attended(day, 180, { parts: [{ tryOutId: 'packing', minutes: 180 }] }));
    const tryOuts = [packing([{ from: '2026-09-14', to: '2026-09-18', percent: 50 }])];
    const { weeks } = courseWeeks(facts({ attendance, tryOuts }), noneClosed);
    expect(weeks[1]).toMatchObject({ effectiveMinutes: 270, effectivePercent: 50 });
    expect(weeks[2]).toMatchObject({ attendedMinutes: 180, effectiveMinutes: null });
  });

  test('have no effective minutes before three days are assessed', () => {
    const attendance = ['2026-09-14', '2026-09-16'].map((day) =>
      attended(day, 180, { parts: [{ tryOutId: 'packing', minutes: 180 }] }),
    );
    const tryOuts = [packing([{ from: '2026-09-14', to: '2026-09-18', percent: 50 }])];
    expect(courseWeeks(facts({ attendance, tryOuts }), noneClosed).weeks[1]?.effectiveMinutes).toBeNull();
  });

  test('count minutes outside every try-out as attended', () => {
    const attendance = ['2026-09-14', '2026-09-16', '2026-09-18'].map((day) =>
      attended(day, 120, { parts: [{ tryOutId: 'packing', minutes: 60 }] }),
    );
    const tryOuts = [packing([{ from: '2026-09-14', to: '2026-09-18', percent: 50 }])];
    expect(courseWeeks(facts({ attendance, tryOuts }), noneClosed).weeks[1]?.effectiveMinutes).toBe(180);
  });
});

describe('the agreed line', () => {
  test('has a step per plan that came into force', () => {
    expect(courseWeeks(facts(), noneClosed).steps).toMatchObject([
      { fromWeek: 0, toWeek: 4, minutesPerWeek: 540 },
      { fromWeek: 4, toWeek: 13, minutesPerWeek: 360 },
    ]);
  });

  test('turns where in the week the hours changed, and takes the later of two plans from one day', () => {
    const wednesday = plan(2, '2026-09-16', onWeekdays(120, [1, 3, 5]));
    const corrected = plan(3, '2026-09-16', onWeekdays(150, [1, 3, 5]));
    const { steps } = courseWeeks(facts({ hourPlans: [threeHours, wednesday, corrected] }), noneClosed);
    expect(steps).toHaveLength(2);
    expect(steps[1]).toMatchObject({ fromWeek: 1.4, minutesPerWeek: 450, plan: { seq: 3 } });
  });

  test('is empty before anything is agreed, and leaves out what is agreed for after the end', () => {
    expect(courseWeeks(facts({ hourPlans: [] }), noneClosed).steps).toEqual([]);
    const interrupted = facts({ course: { ...course, endedOn: '2026-09-30' } });
    expect(courseWeeks(interrupted, noneClosed).steps).toMatchObject([{ fromWeek: 0, toWeek: 3.6 }]);
  });
});

describe('today', () => {
  test('stands in the middle of its day', () => {
    expect(courseWeeks(facts(), noneClosed).today).toBeCloseTo(11.1);
    expect(placeOf('2026-11-27', course.startsOn)).toBeCloseTo(11.9);
  });

  test('stands at the end of the week on a weekend', () => {
    expect(placeOf('2026-11-29', course.startsOn)).toBeCloseTo(11.98);
  });

  test('has no place before the first day and after the last', () => {
    expect(courseWeeks(facts({ today: '2026-09-06' }), noneClosed).today).toBeNull();
    expect(courseWeeks(facts({ today: '2026-12-05' }), noneClosed).today).toBeNull();
    expect(courseWeeks(facts({ course: { ...course, endedOn: '2026-10-02' } }), noneClosed).today).toBeNull();
  });
});

describe('what is known now', () => {
  const kindOf = ({ absenceCode }: AttendanceDay) =>
    absenceCode === 'LUKKET' ? ('closed' as const) : absenceCode === null ? null : ('sick' as const);

  test('is nothing before somebody came', () => {
    expect(courseNow(facts({ attendance: [attended('2026-09-07', 0, { absenceCode: 'SYG' })] }), kindOf)).toBeNull();
  });

  test('stands on the last four weeks with attendance, closed days left out', () => {
    const attendance = [
      attended('2026-09-07', 180, { minutesToOnset: 60 }),
      attended('2026-09-14', 90),
      attended('2026-09-16', 0, { absenceCode: 'LUKKET' }),
      attended('2026-09-21', 180, { minutesToOnset: 90 }),
      attended('2026-10-05', 180, { minutesToOnset: 100 }),
      attended('2026-11-16', 90),
      attended('2026-11-23', 60, { absenceCode: 'LUKKET' }),
    ];
    expect(courseNow(facts({ attendance }), kindOf)).toEqual({
      firstWeek: 2,
      lastWeek: 11,
      firstMonday: '2026-09-14',
      lastMonday: '2026-11-16',
      days: 4,
      attendedDays: 4,
      attendedMinutesPerWeek: 135,
      percent: 75,
      onset: { minutes: 95, days: 2 },
      firstOnset: { minutes: 60, days: 1 },
    });
  });

  test('a day that became an absence says nothing of the time to symptoms', () => {
    const attendance = [
      attended('2026-09-07', 180, { minutesToOnset: 90 }),
      attended('2026-09-09', 0, { absenceCode: 'SYG', minutesToOnset: 10 }),
    ];
    expect(courseNow(facts({ attendance }), kindOf)?.onset).toEqual({ minutes: 90, days: 1 });
  });
});

describe('the hours of a course as they stand', () => {
  const hourPlans = [threeHours, twoHours];
  const on = (state: Course['state']) => ({ course: { state }, hourPlans, today: '2026-11-23' });

  test.each(['running', 'paused'] as const)('are those in force while it is %s', (state) => {
    expect(hoursNow(on(state))).toEqual({ start: 540, current: 360, max: 540, expectedEnd: 360 });
    expect(planNow(on(state))).toBe(twoHours);
  });

  test.each(['planned', 'finished', 'interrupted', 'cancelled', 'never-met'] as const)(
    'hold none as current when it is %s, and keep what was agreed',
    (state) => {
      expect(hoursNow(on(state))).toEqual({ start: 540, current: null, max: 540, expectedEnd: 360 });
      expect(planNow(on(state))).toBeNull();
    },
  );
});
