import { fc, test as check } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isWorkday } from '#shared/calendar.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import {
  changeOf,
  missingSides,
  occasionsOf,
  progressOf,
  scoringDue,
  talkingPoints,
  type DueScoring,
  type ScoredLife,
} from '#shared/score-rules.ts';
import { scoreSides, type Score, type ScoreRound, type ScoreSide } from '#shared/scores.ts';

const startsOn = '2026-09-07';
const today = '2026-10-05';
const after = (days: number) => addDays(startsOn, days);

const score = (indicatorId: string, side: ScoreSide, value: number | null): Score => ({
  id: `${indicatorId} ${side}`,
  indicatorId,
  side,
  value,
  words: '',
  version: 1,
});
type Pair = [staff: number | null | undefined, candidate: number | null | undefined];
const scoresOf = (pairs: readonly Pair[]): Score[] =>
  pairs.flatMap((pair, place) =>
    scoreSides.flatMap((side, index) => {
      const value = pair[index];
      return value === undefined ? [] : [score(`i${place}`, side, value)];
    }),
  );
const round = (scoredOn: string, pairs: readonly Pair[] = [[5, 5]], scale = [0, 10]): ScoreRound => ({
  id: scoredOn,
  courseId: 'c',
  scoredOn,
  scaleMin: scale[0]!,
  scaleMax: scale[1]!,
  note: '',
  scores: scoresOf(pairs),
  version: 1,
});
type Met = Pick<CourseMeeting, 'id' | 'kind' | 'ordinal' | 'meetsOn' | 'state'>;
const meeting = (meetsOn: string, details: Partial<Met> = {}): Met => ({
  id: `m ${meetsOn}`,
  kind: 'follow-up',
  ordinal: 1,
  meetsOn,
  state: 'planned',
  ...details,
});
const life = (details: Partial<ScoredLife> = {}): ScoredLife => ({
  startsOn,
  plannedEndOn: '2026-12-04',
  state: 'running',
  pausedDays: new Set(),
  closedDays: new Set(),
  everyDays: 14,
  meetings: [],
  indicatorIds: ['i0'],
  rounds: [],
  ...details,
});

describe('a talking point', () => {
  it.each([
    ['two steps of ten', [6, 4], [0, 10], true],
    ['one step of ten', [6, 5], [0, 10], false],
    ['one step of five', [3, 2], [1, 5], true],
    ['nineteen of a hundred', [60, 41], [0, 100], false],
    ['twenty of a hundred', [60, 40], [0, 100], true],
    ['no answer from one', [9, null], [0, 10], false],
    ['one side only', [9, undefined], [0, 10], false],
  ] as const)('%s', (_, pair, scale, isOne) => {
    const points = talkingPoints(round(today, [[...pair]], [...scale]), ['i0']);
    expect(points).toHaveLength(isOne ? 1 : 0);
  });

  it('stands the further apart the sides are, then in the order they were asked', () => {
    const points = talkingPoints(
      round(today, [
        [5, 3],
        [9, 2],
        [3, 5],
      ]),
      ['i0', 'i1', 'i2'],
    );
    expect(points).toEqual([
      { indicatorId: 'i1', staff: 9, candidate: 2 },
      { indicatorId: 'i0', staff: 5, candidate: 3 },
      { indicatorId: 'i2', staff: 3, candidate: 5 },
    ]);
  });

  const step = fc.integer({ min: 0, max: 10 });
  check.prop([step, step, fc.integer({ min: 1, max: 10 })])(
    'is the same whichever side stands higher, and however finely the scale is drawn',
    (one, other, fine) => {
      const isOne = (pair: Pair, max: number) => talkingPoints(round(today, [pair], [0, max]), ['i0']).length === 1;
      expect(isOne([other, one], 10)).toBe(isOne([one, other], 10));
      expect(isOne([one * fine, other * fine], 10 * fine)).toBe(isOne([one, other], 10));
    },
  );
});

describe('a side is missing', () => {
  it.each<[string, Pair[], ScoreSide[]]>([
    ['when only the other has answered', [[5, undefined]], ['candidate']],
    [
      'while it has answered less than the other',
      [
        [5, 4],
        [5, undefined],
      ],
      ['candidate'],
    ],
    [
      'on both hands, where each answered something else',
      [
        [undefined, 4],
        [5, undefined],
      ],
      ['staff', 'candidate'],
    ],
    ['not when it said that it did not know', [[5, null]], []],
    ['not when both have answered', [[5, 4]], []],
  ])('%s', (_, pairs, expected) => {
    expect(missingSides(round(today, pairs), ['i0'])).toEqual(expected);
  });

  it('until it has answered every indicator that is asked, also those the other has not come to', () => {
    const asked = ['i0', 'i1', 'i2'];
    const one = round(today, [[undefined, 4]]);
    expect(missingSides(one, asked)).toEqual(['staff', 'candidate']);
    expect(progressOf(one, asked)).toEqual({ asked: 3, staff: 0, candidate: 1 });
    const ours = round(today, [
      [5, 4],
      [null, undefined],
      [6, undefined],
    ]);
    expect(missingSides(ours, asked)).toEqual(['candidate']);
    expect(progressOf(ours, asked)).toEqual({ asked: 3, staff: 3, candidate: 1 });
  });

  it('of an indicator that was put away only when one has answered it', () => {
    const both = round(today, [
      [5, 4],
      [3, undefined],
    ]);
    expect(progressOf(both, ['i0'])).toEqual({ asked: 2, staff: 2, candidate: 1 });
    expect(missingSides(round(today, [[5, 4]]), ['i0'])).toEqual([]);
  });
});

describe('the change', () => {
  const rounds = [
    round(after(0), [[3, undefined]]),
    round(after(14), [[null, 4]]),
    round(after(28), [[6, 5]]),
    round(after(42), [[5, 7]]),
  ];

  it('is counted from the first and from the previous answer of that side', () => {
    expect(changeOf(rounds, 3, 'i0', 'staff')).toEqual({ sinceFirst: 2, sincePrevious: -1 });
    expect(changeOf(rounds, 2, 'i0', 'staff')).toEqual({ sinceFirst: 3, sincePrevious: 3 });
    expect(changeOf(rounds, 3, 'i0', 'candidate')).toEqual({ sinceFirst: 3, sincePrevious: 2 });
  });

  it('is nothing for a first answer, where there is none, and across two scales', () => {
    const none = { sinceFirst: null, sincePrevious: null };
    expect(changeOf(rounds, 0, 'i0', 'staff')).toEqual(none);
    expect(changeOf(rounds, 1, 'i0', 'staff')).toEqual(none);
    expect(changeOf([...rounds, round(after(56), [[4, 4]], [1, 5])], 4, 'i0', 'staff')).toEqual(none);
  });
});

describe('the occasion of a round', () => {
  const start = meeting(after(1), { kind: 'start', ordinal: null, state: 'held' });

  it('are for the start meeting within a week of it, and not after', () => {
    const kindsOf = (days: number) =>
      [...occasionsOf([round(after(days))], [start, meeting(after(21))]).values()].map(({ kind }) => kind);
    expect([kindsOf(5), kindsOf(8), kindsOf(9)]).toEqual([['start'], ['start'], []]);
  });

  it('is the meeting within three days, else none', () => {
    const meetings = [start, meeting(after(21))];
    const occasions = occasionsOf([round(after(0)), round(after(18)), round(after(30))], meetings);
    expect([...occasions]).toEqual([
      [after(0), { kind: 'start', ordinal: null, meetingId: start.id }],
      [after(18), { kind: 'follow-up', ordinal: 1, meetingId: `m ${after(21)}` }],
    ]);
  });

  it('is the nearest round’s, and of two equally near the earlier’s', () => {
    const occasions = (...days: number[]) => [
      ...occasionsOf(
        days.map((day) => round(after(day))),
        [meeting(after(21))],
      ).keys(),
    ];
    expect(occasions(18, 20, 23)).toEqual([after(20)]);
    expect(occasions(20, 22)).toEqual([after(20)]);
  });

  it('is never a meeting that was missed, called off or beside the template', () => {
    const meetings = [
      meeting(after(0), { state: 'missed' }),
      meeting(after(0), { state: 'cancelled' }),
      meeting(after(0), { kind: 'extra', ordinal: null }),
    ];
    expect(occasionsOf([round(after(0))], meetings).size).toBe(0);
  });
});

describe('a scoring is due', () => {
  const due = (details: Partial<ScoredLife>, day = today) => scoringDue(life(details), day);
  const dueOn = (details: Partial<ScoredLife>, day = today) => due(details, day)?.dueOn ?? null;

  it('a rhythm after the first day, and after the last round', () => {
    expect(dueOn({}, after(14))).toBe(after(14));
    expect(dueOn({ rounds: [round(after(16))] }, after(28))).toBe(after(30));
  });

  it('seven days ahead, and no earlier', () => {
    expect([dueOn({}, after(6)), dueOn({}, after(7))]).toEqual([null, after(14)]);
  });

  it('on the first workday after a weekend or a closed day', () => {
    const closedDays = new Set([after(14)]);
    expect([dueOn({ closedDays }, after(14)), dueOn({ everyDays: 12 }, after(14))]).toEqual([after(15), after(14)]);
  });

  it('without counting the days of a pause', () => {
    const pausedDays = new Set([3, 4, 5, 6, 7, 8, 9].map(after));
    expect(dueOn({ pausedDays }, after(18))).toBe(after(21));
  });

  it('at a meeting, and not twice for one', () => {
    const meetings = [meeting(after(16))];
    expect(due({ meetings }, after(13))).toMatchObject({
      dueOn: after(16),
      reason: 'meeting',
      meetingId: meetings[0]!.id,
    });
    expect(dueOn({ meetings, rounds: [round(after(13))] }, after(13))).toBeNull();
    expect(dueOn({ meetings, rounds: [round(after(12))] }, after(13))).toBe(after(16));
  });

  it('only at meetings where the rhythm is nought', () => {
    expect(dueOn({ everyDays: 0 })).toBeNull();
    expect(dueOn({ everyDays: 0, meetings: [meeting(after(30))] })).toBe(after(30));
  });

  it('not for a meeting in a pause, one that was missed, or one beside the template', () => {
    const meetings = [
      meeting(after(28)),
      meeting(after(29), { state: 'missed' }),
      meeting(after(30), { kind: 'extra', ordinal: null }),
    ];
    expect(dueOn({ everyDays: 0, meetings, pausedDays: new Set([after(28)]) })).toBeNull();
  });

  it('once, however many have passed', () => {
    const meetings = [meeting(after(1), { kind: 'start' }), meeting(after(21)), meeting(after(30))];
    expect(dueOn({ everyDays: 0, meetings })).toBe(after(21));
  });

  it('of the side that is missing in the last round, until the next scoring has come', () => {
    const half = round(after(21), [[5, undefined]]);
    expect(due({ rounds: [half] }, after(28))).toMatchObject({
      roundId: half.id,
      dueOn: after(21),
      missingSides: ['candidate'],
    });
    expect(due({ rounds: [half] }, after(35))).toMatchObject({ roundId: null, missingSides: ['staff', 'candidate'] });
  });

  it('of a side by the meeting the round was given for', () => {
    const half = round(after(20), [[undefined, 5]]);
    expect(due({ rounds: [half], meetings: [meeting(after(22))] }, after(21))).toMatchObject({
      dueOn: after(22),
      reason: 'meeting',
      missingSides: ['staff'],
    });
  });

  it('never after the planned end by the rhythm', () => {
    expect(dueOn({ plannedEndOn: after(13) }, after(20))).toBeNull();
  });

  const someLife = fc.record({
    everyDays: fc.integer({ min: 0, max: 30 }),
    paused: fc.record({ from: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 0, max: 20 }) }),
    rounds: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
    meetings: fc.uniqueArray(fc.integer({ min: 0, max: 88 }), { maxLength: 6 }),
    day: fc.integer({ min: 0, max: 88 }),
    isRunning: fc.boolean(),
  });
  check.prop([someLife])(
    'never in a pause, on a day off or more than seven days ahead, and no more once both sides have scored that day',
    ({ everyDays, paused, rounds, meetings, day, isRunning }) => {
      const on = after(day);
      const known = life({
        everyDays,
        state: isRunning ? 'running' : 'paused',
        pausedDays: new Set(Array.from({ length: paused.days }, (_, place) => after(paused.from + place))),
        rounds: rounds
          .filter((each) => each <= day)
          .toSorted((a, b) => a - b)
          .map((each) => round(after(each))),
        meetings: meetings.map((each) => meeting(after(each))),
      });
      const found = scoringDue(known, on);
      if (!isRunning) expect(found).toBeNull();
      if (found === null) return;
      expect(daysBetween(on, found.dueOn)).toBeLessThanOrEqual(7);
      expect(known.pausedDays.has(found.dueOn)).toBe(false);
      if (found.reason === 'rhythm') expect(isWorkday(found.dueOn, known.closedDays)).toBe(true);
      const scored = { ...known, rounds: [...known.rounds.filter(({ id }) => id !== on), round(on)] };
      const next: DueScoring | null = scoringDue(scored, on);
      if (found.dueOn <= on) expect(next === null || next.dueOn > on).toBe(true);
    },
  );
});
