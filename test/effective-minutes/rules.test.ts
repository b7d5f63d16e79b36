import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { addDays } from '#shared/calendar.ts';
import {
  daysOfTryOut,
  effectiveDays,
  effectiveMinutes,
  type AttendedDay,
  type IntensityAssessment,
} from '#shared/effective-minutes.ts';

const attended = (day: string, minutes: number, tryOutId = 'sewing'): AttendedDay => ({
  day,
  parts: [{ tryOutId, minutes }],
});
const assessed = (from: string, to: string, percent: number, seq = 1, tryOutId = 'sewing'): IntensityAssessment => ({
  tryOutId,
  from,
  to,
  percent,
  seq,
});

// Monday, Wednesday, Friday of four weeks, two hours a day.
const mondays = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];
const fourWeeks = mondays.flatMap((monday) => [0, 2, 4].map((days) => attended(addDays(monday, days), 120)));

describe('effective minutes', () => {
  test('are attended minutes times intensity, lowest to highest week, with their basis', () => {
    const assessments = mondays.map((monday, place) =>
      assessed(monday, addDays(monday, 6), [60, 65, 72, 70][place] ?? 0, place),
    );
    expect(effectiveMinutes({ days: fourWeeks, assessments })).toEqual({
      kind: 'range',
      lowestMinutes: 216,
      highestMinutes: 259,
      weeks: [
        {
          year: 2026,
          week: 44,
          attendedMinutes: 360,
          percent: 60,
          effectiveMinutes: 216,
          assessedDays: 3,
          attendedDays: 3,
        },
        {
          year: 2026,
          week: 45,
          attendedMinutes: 360,
          percent: 65,
          effectiveMinutes: 234,
          assessedDays: 3,
          attendedDays: 3,
        },
        {
          year: 2026,
          week: 46,
          attendedMinutes: 360,
          percent: 72,
          effectiveMinutes: 259,
          assessedDays: 3,
          attendedDays: 3,
        },
        {
          year: 2026,
          week: 47,
          attendedMinutes: 360,
          percent: 70,
          effectiveMinutes: 252,
          assessedDays: 3,
          attendedDays: 3,
        },
      ],
      assessedDays: 12,
      attendedDays: 12,
      assessmentCount: 4,
    });
  });

  test('look at the last four weeks with attendance, skipping weeks without', () => {
    const earlier = [attended('2026-09-07', 60), attended('2026-09-09', 60), attended('2026-10-13', 0)];
    const found = effectiveMinutes({
      days: [...fourWeeks.slice(3), ...earlier],
      assessments: [assessed('2026-09-01', '2026-12-01', 50)],
    });
    expect(found).toMatchObject({ kind: 'range', lowestMinutes: 60, highestMinutes: 180, attendedDays: 11 });
    expect(found.kind === 'range' && found.weeks.map(({ week }) => week)).toEqual([37, 45, 46, 47]);
  });

  test('look as far back as asked', () => {
    const found = effectiveMinutes({
      days: fourWeeks,
      assessments: [assessed('2026-09-01', '2026-12-01', 50)],
      windowWeeks: 2,
    });
    expect(found).toMatchObject({ kind: 'range', assessedDays: 6, attendedDays: 6 });
  });

  test('give no figure for a week without assessed days, which still counts in the basis', () => {
    const found = effectiveMinutes({ days: fourWeeks, assessments: [assessed('2026-11-09', '2026-11-15', 50)] });
    expect(found).toMatchObject({ lowestMinutes: 180, highestMinutes: 180, assessedDays: 3, attendedDays: 12 });
    expect(found.kind === 'range' && found.weeks[0]).toMatchObject({
      attendedMinutes: 360,
      percent: null,
      effectiveMinutes: null,
    });
  });

  test('use the mean of the assessed days for the whole week', () => {
    const found = effectiveMinutes({
      days: fourWeeks.slice(0, 3),
      assessments: [assessed('2026-10-26', '2026-10-28', 50), assessed('2026-10-30', '2026-10-30', 80)],
    });
    expect(found).toMatchObject({ lowestMinutes: 216, weeks: [{ percent: 60 }] });
  });

  test('weigh the parts of a day by their minutes, and only those assessed', () => {
    const split = (day: string): AttendedDay => ({
      day,
      parts: [
        { tryOutId: 'sewing', minutes: 30 },
        { tryOutId: 'packing', minutes: 90 },
        { tryOutId: 'kitchen', minutes: 60 },
      ],
    });
    const found = effectiveMinutes({
      days: ['2026-10-26', '2026-10-28', '2026-10-30'].map(split),
      assessments: [assessed('2026-10-26', '2026-10-30', 80), assessed('2026-10-26', '2026-10-30', 40, 2, 'packing')],
    });
    expect(found).toMatchObject({
      lowestMinutes: 270,
      weeks: [{ percent: 50, attendedMinutes: 540 }],
      assessmentCount: 2,
    });
  });

  test('follow the later of two assessments, day by day', () => {
    const found = effectiveMinutes({
      days: fourWeeks.slice(0, 3),
      assessments: [assessed('2026-10-28', '2026-10-28', 90, 7), assessed('2026-10-26', '2026-10-30', 60, 3)],
    });
    expect(found).toMatchObject({ weeks: [{ percent: 70 }], assessmentCount: 2 });
  });

  test('do not count an assessment that a later one covers', () => {
    const found = effectiveMinutes({
      days: fourWeeks.slice(0, 3),
      assessments: [assessed('2026-10-26', '2026-10-30', 90, 1), assessed('2026-10-26', '2026-10-30', 60, 2)],
    });
    expect(found).toMatchObject({ weeks: [{ percent: 60 }], assessmentCount: 1 });
  });

  test('of an intensity of nothing are nothing, not unknown', () => {
    expect(effectiveMinutes({ days: fourWeeks, assessments: [assessed('2026-10-01', '2026-12-01', 0)] })).toMatchObject(
      {
        kind: 'range',
        lowestMinutes: 0,
        highestMinutes: 0,
      },
    );
  });
});

describe('no figure is given', () => {
  test('without attendance', () => {
    expect(effectiveMinutes({ days: [attended('2026-10-26', 0)], assessments: [] })).toEqual({
      kind: 'none',
      reason: 'no-attendance',
      assessedDays: 0,
      needed: 3,
    });
  });

  test('with fewer than three assessed days, which says how many there are', () => {
    expect(effectiveMinutes({ days: fourWeeks, assessments: [assessed('2026-10-26', '2026-10-28', 60)] })).toEqual({
      kind: 'none',
      reason: 'too-few-assessed-days',
      assessedDays: 2,
      needed: 3,
    });
  });

  test('for assessments of another try-out', () => {
    const elsewhere = [assessed('2026-10-01', '2026-12-01', 60, 1, 'packing')];
    expect(effectiveMinutes({ days: fourWeeks, assessments: elsewhere })).toMatchObject({
      kind: 'none',
      assessedDays: 0,
    });
  });
});

describe('the basis of the figure', () => {
  test('is the days of the window, oldest first, each part with the assessment that holds', () => {
    const first = assessed('2026-11-09', '2026-11-13', 60, 1);
    const later = assessed('2026-11-11', '2026-11-13', 80, 2);
    const split: AttendedDay = {
      day: '2026-11-11',
      parts: [
        { tryOutId: 'sewing', minutes: 60 },
        { tryOutId: 'kitchen', minutes: 30 },
      ],
    };
    const days = [attended('2026-11-13', 90), split, attended('2026-11-09', 120), attended('2026-11-10', 0)];
    expect(effectiveDays({ days, assessments: [later, first] })).toEqual([
      {
        day: '2026-11-09',
        attendedMinutes: 120,
        percent: 60,
        parts: [{ tryOutId: 'sewing', minutes: 120, assessment: first }],
      },
      {
        day: '2026-11-11',
        attendedMinutes: 90,
        percent: 80,
        parts: [
          { tryOutId: 'sewing', minutes: 60, assessment: later },
          { tryOutId: 'kitchen', minutes: 30, assessment: null },
        ],
      },
      {
        day: '2026-11-13',
        attendedMinutes: 90,
        percent: 80,
        parts: [{ tryOutId: 'sewing', minutes: 90, assessment: later }],
      },
    ]);
  });

  test('of one try-out is its own minutes alone', () => {
    const days: AttendedDay[] = [
      {
        day: '2026-11-09',
        parts: [
          { tryOutId: 'sewing', minutes: 60 },
          { tryOutId: 'kitchen', minutes: 30 },
        ],
      },
      attended('2026-11-10', 45, 'kitchen'),
      attended('2026-11-11', 0),
    ];
    expect(daysOfTryOut(days, 'sewing')).toEqual([attended('2026-11-09', 60)]);
  });
});

describe('for any course', () => {
  const tryOutId = fc.constantFrom('sewing', 'packing', 'kitchen');
  const place = fc.integer({ min: 0, max: 60 });
  const anyDays = fc.uniqueArray(
    fc.record({
      day: place.map((days) => addDays('2026-09-07', days)),
      parts: fc.array(fc.record({ tryOutId, minutes: fc.integer({ min: 0, max: 300 }) }), { maxLength: 3 }),
    }),
    { selector: ({ day }) => day, maxLength: 40 },
  );
  const anyAssessments = fc
    .array(
      fc.record({
        tryOutId,
        start: place,
        length: fc.integer({ min: 0, max: 30 }),
        percent: fc.integer({ min: 0, max: 100 }),
      }),
      {
        maxLength: 10,
      },
    )
    .map((all) =>
      all.map(({ start, length, ...rest }, seq) => ({
        ...rest,
        seq,
        from: addDays('2026-09-07', start),
        to: addDays('2026-09-07', start + length),
      })),
    );

  test.prop([anyDays, anyAssessments])('the figure lies between nothing and what was attended', (days, assessments) => {
    const found = effectiveMinutes({ days, assessments });
    if (found.kind === 'none') return;
    expect(found.lowestMinutes).toBeLessThanOrEqual(found.highestMinutes);
    for (const week of found.weeks) {
      if (week.effectiveMinutes === null) expect(week.assessedDays).toBe(0);
      else expect(week.effectiveMinutes >= 0 && week.effectiveMinutes <= week.attendedMinutes).toBe(true);
      expect(week.assessedDays).toBeLessThanOrEqual(week.attendedDays);
    }
    expect(found.weeks.length).toBeLessThanOrEqual(4);
    expect(found.assessmentCount).toBeLessThanOrEqual(assessments.length);
  });

  test.prop([anyDays, anyAssessments, fc.nat(), fc.integer({ min: 0, max: 100 })])(
    'a higher intensity never gives fewer effective minutes',
    (days, assessments, which, rise) => {
      const raised = assessments.map((assessment, index) =>
        index === which % assessments.length
          ? { ...assessment, percent: Math.min(100, assessment.percent + rise) }
          : assessment,
      );
      const before = effectiveMinutes({ days, assessments });
      const after = effectiveMinutes({ days, assessments: raised });
      expect(after.kind).toBe(before.kind);
      if (before.kind === 'none' || after.kind === 'none') return;
      expect(after.lowestMinutes).toBeGreaterThanOrEqual(before.lowestMinutes);
      expect(after.highestMinutes).toBeGreaterThanOrEqual(before.highestMinutes);
    },
  );

  test.prop([anyDays, anyAssessments, fc.infiniteStream(fc.nat())])(
    'the order of the days and of the assessments does not matter',
    (days, assessments, dice) => {
      const turned = effectiveMinutes({ days: shuffled(days, dice), assessments: shuffled(assessments, dice) });
      expect(turned).toEqual(effectiveMinutes({ days, assessments }));
    },
  );

  test.prop([anyDays, anyAssessments])(
    'the range holds the figure of every week, and reaches both ends',
    (days, assessments) => {
      const found = effectiveMinutes({ days, assessments });
      if (found.kind === 'none') return;
      const figures = found.weeks.flatMap(({ effectiveMinutes: figure }) => figure ?? []);
      for (const figure of figures) {
        expect(figure).toBeGreaterThanOrEqual(found.lowestMinutes);
        expect(figure).toBeLessThanOrEqual(found.highestMinutes);
      }
      expect(figures).toContain(found.lowestMinutes);
      expect(figures).toContain(found.highestMinutes);
    },
  );

  test.prop([anyDays, anyAssessments])(
    'there is a figure from three assessed days, and never from fewer',
    (days, assessments) => {
      const found = effectiveMinutes({ days, assessments });
      const basis = effectiveDays({ days, assessments });
      const assessedDays = basis.filter(({ percent }) => percent !== null).length;
      expect(found.kind).toBe(assessedDays < 3 ? 'none' : 'range');
      expect(found.assessedDays).toBe(assessedDays);
      if (found.kind === 'none') expect(found.reason === 'no-attendance').toBe(basis.length === 0);
    },
  );

  test.prop([anyDays, anyAssessments])(
    'the basis shown holds every day and assessment the figure counts',
    (days, assessments) => {
      const found = effectiveMinutes({ days, assessments });
      if (found.kind === 'none') return;
      const basis = effectiveDays({ days, assessments });
      const used = basis.flatMap(({ parts }) => parts.flatMap(({ assessment }) => assessment ?? []));
      expect(basis).toHaveLength(found.attendedDays);
      expect(new Set(used).size).toBe(found.assessmentCount);
      const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0);
      expect(sum(basis.map(({ attendedMinutes }) => attendedMinutes))).toBe(
        sum(found.weeks.map(({ attendedMinutes }) => attendedMinutes)),
      );
      expect(basis.map(({ day }) => day)).toEqual(basis.map(({ day }) => day).toSorted());
    },
  );
});

/** The same in an order the dice decide. */
const shuffled = <Each>(all: readonly Each[], dice: Iterator<number>): Each[] =>
  all
    .map((each) => ({ each, place: Number(dice.next().value) }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
