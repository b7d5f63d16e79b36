import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { courseWarnings, type WarnedCourse } from '#shared/course-warnings.ts';
import { threeFreeDays, threeMornings } from '#test/support/course.ts';

// Monday of the twelfth week; agreed are Mondays, Wednesdays and Fridays, two hours each.
const today = '2026-11-23';
const agreement: WarnedCourse['agreement'] = {
  plans: [{ validFrom: '2026-09-07', pattern: threeMornings }],
  period: { startsOn: '2026-09-07', endsOn: '2026-12-04' },
  freeDays: new Set(),
};

type Line = WarnedCourse['days'][number];
const day = (on: Day, line: Partial<Line> = {}): Line => ({
  day: on,
  agreedMinutes: 120,
  attendedMinutes: 120,
  absenceKind: null,
  symptomAfter: null,
  minutesToOnset: null,
  ...line,
});
const missed = (on: Day, absenceKind: AbsenceKind | null) => day(on, { attendedMinutes: 0, absenceKind });
const lastWeeks = ['2026-11-09', '2026-11-11', '2026-11-13', '2026-11-16', '2026-11-18', '2026-11-20'] as const;
const registered = lastWeeks.map((on) => day(on));

const warned = (course: Partial<WarnedCourse>, on = today) =>
  courseWarnings({ agreement, days: registered, meetings: [], rounds: [], ...course }, on);
const kindsOf = (course: Partial<WarnedCourse>, on = today) => warned(course, on).map(({ kind }) => kind);
const withDays = (days: Line[]) =>
  [...registered.filter((line) => days.every((other) => other.day !== line.day)), ...days].sort((a, b) =>
    a.day.localeCompare(b.day),
  );

test('nothing is said of a course in which nothing stands out', () => {
  expect(warned({})).toEqual([]);
});

test('hours that have fallen three weeks in a row are told week by week', () => {
  const week = (monday: Day, minutes: number) =>
    [0, 2, 4].map((days) => day(addDays(monday, days), { attendedMinutes: minutes }));
  const days = [
    ...week('2026-10-26', 120),
    ...week('2026-11-02', 110),
    ...week('2026-11-09', 100),
    ...week('2026-11-16', 90),
  ];

  expect(warned({ days })).toMatchObject([
    {
      kind: 'falling-hours',
      tab: 'hours',
      sentence: { values: { first: '6:00', firstWeek: 44, last: '4:30', lastWeek: 47 } },
      basis: [{ on: '2026-10-26' }, { on: '2026-11-02' }, { on: '2026-11-09' }, { on: '2026-11-16' }],
    },
  ]);
});

describe('days without a lawful reason', () => {
  const two = [missed('2026-11-16', 'unlawful'), missed('2026-11-20', 'unlawful')];

  test('are told from the second in three weeks, with their days', () => {
    expect(warned({ days: withDays(two) })).toMatchObject([
      {
        kind: 'unlawful-absence',
        sentence: { values: { count: 2 } },
        basis: [{ on: '2026-11-16' }, { on: '2026-11-20' }],
      },
    ]);
  });

  test.each([
    ['one', [two[0]!], []],
    ['one of them lawful', [two[0]!, missed('2026-11-20', 'lawful')], []],
    ['one of them without a reason', [two[0]!, missed('2026-11-20', null)], []],
    ['one of them three weeks ago', [two[0]!, missed('2026-11-02', 'unlawful')], []],
    ['one of them twenty days ago', [two[0]!, missed('2026-11-03', 'unlawful')], ['unlawful-absence']],
    ['a day missed in part', [two[0]!, { ...two[1]!, attendedMinutes: 60 }], ['unlawful-absence']],
  ])('count as they are: %s', (_what, days, kinds) => {
    expect(kindsOf({ days: withDays(days) })).toEqual(kinds);
  });

  test('do not count on a day nothing was agreed for', () => {
    const free = { ...agreement, freeDays: new Set(['2026-11-20']) };
    expect(kindsOf({ agreement: free, days: withDays(two) })).toEqual([]);
  });
});

describe('symptoms after work', () => {
  const noted = (...steps: (number | null)[]) =>
    withDays(steps.map((symptomAfter, place) => day(lastWeeks[place]!, { symptomAfter })));

  test.each([
    ['three high ones last', [2, 3, 4, 7, 8, 7], ['high-symptoms']],
    ['a lower one among the last three', [8, 8, 8, 7, 6, 7], []],
    ['a lower one since', [2, 3, 7, 8, 9, 6], []],
    ['a day nobody wrote of between', [7, null, 8, null, 7, null], ['high-symptoms']],
    ['only two', [null, null, null, null, 9, 9], []],
  ])('are told as they were written: %s', (_what, steps, kinds) => {
    expect(kindsOf({ days: noted(...steps) })).toEqual(kinds);
  });

  test('are not told of days nobody came', () => {
    const days = noted(null, null, null, 8, 8, 8).map((line) =>
      line.day === '2026-11-20' ? { ...line, attendedMinutes: 0, absenceKind: 'sick' as const } : line,
    );
    expect(kindsOf({ days })).toEqual([]);
  });
});

describe('time to symptoms', () => {
  const noted = (...minutes: (number | null)[]) =>
    withDays(minutes.map((minutesToOnset, place) => day(lastWeeks[place]!, { minutesToOnset })));

  test.each([
    ['shorter each time', [null, null, 80, 70, 65, 60], ['sooner-symptoms']],
    ['shorter each time, but hardly', [null, null, 80, 78, 76, 74], []],
    ['longer once', [null, null, 80, 60, 65, 40], []],
    ['written three times', [null, null, null, 80, 60, 40], []],
  ])('is told when it falls: %s', (_what, minutes, kinds) => {
    expect(kindsOf({ days: noted(...minutes) })).toEqual(kinds);
  });
});

describe('days nobody registered', () => {
  test.each([
    ['five since the last', '2026-11-11', ['not-registered'], '2026-11-24'],
    ['four since the last', '2026-11-11', [], '2026-11-23'],
  ])('are told from the fifth: %s', (_what, last, kinds, on) => {
    expect(kindsOf({ days: [day(last)] }, on)).toEqual(kinds);
  });

  test('are told from the first day of a course nobody wrote in', () => {
    const found = warned({
      days: [],
      agreement: { ...agreement, period: { startsOn: '2026-11-09', endsOn: '2026-12-04' } },
    });
    expect(found).toMatchObject([{ kind: 'not-registered', sentence: { values: { count: 6 } } }]);
    expect(found[0]!.basis.map(({ on }) => on)).toEqual(lastWeeks);
  });

  test('are not told of a pause', () => {
    const freeDays = new Set(Array.from({ length: 20 }, (_, days) => addDays('2026-11-12', days)));
    expect(kindsOf({ agreement: { ...agreement, freeDays }, days: [day('2026-11-11')] })).toEqual([]);
  });

  test('of free days, are those of whole weeks', () => {
    const free = { ...agreement, plans: [{ validFrom: '2026-09-07', pattern: threeFreeDays }] };
    expect(warned({ agreement: free, days: [day('2026-11-06')] })).toMatchObject([
      { kind: 'not-registered', sentence: { values: { count: 6 } } },
    ]);
  });
});

describe('a missed meeting', () => {
  test.each([
    [
      'none held since',
      [
        ['2026-10-05', 'held'],
        ['2026-11-09', 'missed'],
      ],
      ['missed-meeting'],
    ],
    [
      'one held since',
      [
        ['2026-10-05', 'missed'],
        ['2026-11-09', 'held'],
      ],
      [],
    ],
    [
      'one planned since',
      [
        ['2026-11-09', 'missed'],
        ['2026-11-30', 'planned'],
      ],
      ['missed-meeting'],
    ],
    ['called off', [['2026-11-09', 'cancelled']], []],
  ] as const)('is told until one is held: %s', (_what, meetings, kinds) => {
    expect(kindsOf({ meetings: meetings.map(([meetsOn, state]) => ({ meetsOn, state })) })).toEqual(kinds);
  });
});

describe('what the candidate says of themselves', () => {
  type Given = readonly [indicatorId: string, side: 'candidate' | 'staff', value: number | null];
  const round = (scoredOn: Day, scores: readonly Given[], scale = { scaleMin: 0, scaleMax: 10 }) => ({
    scoredOn,
    ...scale,
    scores: scores.map(([indicatorId, side, value]) => ({ indicatorId, side, value })),
  });

  test('is told when it fell three steps of ten, with the indicator and both days', () => {
    const rounds = [
      round('2026-11-02', [
        ['well', 'candidate', 7],
        ['other', 'candidate', 5],
      ]),
      round('2026-11-16', [
        ['well', 'candidate', 4],
        ['other', 'candidate', 3],
      ]),
    ];

    expect(warned({ rounds })).toMatchObject([
      {
        kind: 'fallen-score',
        tab: 'progression',
        basis: [{ on: '2026-11-16', indicatorId: 'well', figure: { values: { from: 7, on: '2026-11-02', to: 4 } } }],
      },
    ]);
  });

  test.each([
    ['two steps', [[['a', 'candidate', 7]], [['a', 'candidate', 5]]], []],
    ['what staff say', [[['a', 'staff', 9]], [['a', 'staff', 2]]], []],
    [
      'a disagreement',
      [
        [['a', 'candidate', 9]],
        [
          ['a', 'candidate', 9],
          ['a', 'staff', 2],
        ],
      ],
      [],
    ],
    [
      'an answer that was not given',
      [
        [['a', 'candidate', 9]],
        [
          ['a', 'candidate', null],
          ['b', 'candidate', 1],
        ],
      ],
      [],
    ],
    [
      'a round between that did not ask it',
      [[['a', 'candidate', 9]], [['b', 'candidate', 5]], [['a', 'candidate', 6]]],
      ['fallen-score'],
    ],
    ['a fall made good since', [[['a', 'candidate', 9]], [['a', 'candidate', 2]], [['a', 'candidate', 8]]], []],
    [
      'a round of staff alone since',
      [[['a', 'candidate', 9]], [['a', 'candidate', 2]], [['a', 'staff', 8]]],
      ['fallen-score'],
    ],
  ] as const)('counts as it was given: %s', (_what, given, kinds) => {
    const rounds = given.map((scores, place) => round(addDays('2026-10-20', 14 * place), scores));
    expect(kindsOf({ rounds })).toEqual(kinds);
  });

  test('is no news after three weeks', () => {
    const fallenOn = (day: string) =>
      kindsOf({ rounds: [round('2026-10-05', [['a', 'candidate', 9]]), round(day, [['a', 'candidate', 2]])] });
    expect([fallenOn('2026-11-03'), fallenOn('2026-11-02')]).toEqual([['fallen-score'], []]);
  });

  test.each([
    [1, 5, 4, 2, ['fallen-score']],
    [1, 5, 4, 3, []],
    [1, 10, 9, 6, ['fallen-score']],
    [0, 100, 90, 60, ['fallen-score']],
    [0, 100, 90, 61, []],
  ])('is measured on its own scale: %i to %i, from %d to %d', (scaleMin, scaleMax, from, to, kinds) => {
    const scale = { scaleMin, scaleMax };
    const rounds = [
      round('2026-11-02', [['a', 'candidate', from]], scale),
      round('2026-11-16', [['a', 'candidate', to]], scale),
    ];
    expect(kindsOf({ rounds })).toEqual(kinds);
  });
});
