import { describe, expect, it } from 'vitest';
import {
  contestedFields,
  fieldOf,
  fieldText,
  readStep,
  recordingOf,
  seenIn,
  stepInRow,
  stepOfKey,
  stepOfKeys,
} from '#renderer/scores/score-entry.ts';
import { stepsToChoose } from '#renderer/scores/anchors.ts';
import type { Score, ScoreRound } from '#shared/scores.ts';

const ten = { scaleMin: 0, scaleMax: 10 };
const given: Score = { id: 's', indicatorId: 'a', side: 'staff', value: 6, words: '', version: 3 };
const round: ScoreRound = {
  id: 'r',
  courseId: 'c',
  scoredOn: '2026-11-23',
  ...ten,
  note: '',
  scores: [given, { ...given, id: 't', indicatorId: 'b', side: 'candidate', value: null, version: 1 }],
  version: 1,
};
const typed = (...fields: [indicatorId: string, side: 'staff' | 'candidate', text: string][]) =>
  new Map(fields.map(([indicatorId, side, text]) => [fieldOf(indicatorId, side), text]));

it.each([
  ['7', 7],
  [' 10 ', 10],
  ['–', null],
  ['-', null],
  ['', undefined],
  ['11', false],
  ['7,5', false],
  ['syv', false],
])('“%s” in a field is %s', (text, step) => {
  expect(readStep(text, ten)).toBe(step);
});

it.each([
  ['0', 0],
  ['9', 9],
  ['t', 10],
  ['T', 10],
  ['-', null],
  ['a', undefined],
  ['Enter', undefined],
])('the key %s is %s', (key, step) => {
  expect(stepOfKey(key, ten)).toBe(step);
});

it('a key that is no step of the scale does nothing', () => {
  expect(['0', '6', 't'].map((key) => stepOfKey(key, { scaleMin: 1, scaleMax: 5 }))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it.each([
  ['a 1 and at once a 0', ten, 400, 10],
  ['a 1 and a 0 later', ten, 1500, 0],
  ['a 1 and at once a 0 where the scale ends at five', { scaleMin: 0, scaleMax: 5 }, 400, 0],
  ['a 1 and at once a 0 where the scale begins at one', { scaleMin: 1, scaleMax: 10 }, 400, 10],
  ['a 1 and at once a 0 from one to seven', { scaleMin: 1, scaleMax: 7 }, 400, undefined],
])('%s', (_, scale, after, step) => {
  expect(stepOfKeys({ key: '1', at: 100 }, { key: '0', at: 100 + after }, scale)).toBe(step);
});

it('a 0 after anything but a typed 1 is 0', () => {
  expect(stepOfKeys(null, { key: '0', at: 10 }, ten)).toBe(0);
  expect(stepOfKeys({ key: '2', at: 5 }, { key: '0', at: 10 }, ten)).toBe(0);
});

describe('in the form, where a step moves on to the next row', () => {
  const rows = 9;
  const key = (at: number, row: number, key: string, side: 'staff' | 'candidate' = 'staff') => ({ key, at, row, side });
  const given = (before: ReturnType<typeof key>, now: ReturnType<typeof key>, scale = ten) =>
    stepInRow(before, now, { scale, rows });

  it.each([
    ['a 1 and at once a 0 is ten in the row of the 1', key(0, 2, '1'), key(400, 3, '0'), { row: 2, step: 10 }],
    ['and in the last row, which has none below', key(0, 8, '1'), key(400, 8, '0'), { row: 8, step: 10 }],
    ['a 0 later is of the next row', key(0, 2, '1'), key(1500, 3, '0'), { row: 3, step: 0 }],
    ['a 0 after ten is of the next row', key(0, 3, '0'), key(400, 3, '0'), { row: 3, step: 0 }],
    ['a 0 on the other side is its own', key(0, 2, '1'), key(400, 3, '0', 'candidate'), { row: 3, step: 0 }],
    ['a 0 somewhere else is its own', key(0, 2, '1'), key(400, 5, '0'), { row: 5, step: 0 }],
    ['T is ten where it is pressed', key(0, 2, '1'), key(400, 3, 't'), { row: 3, step: 10 }],
    ['a dash is no answer', key(0, 2, '1'), key(400, 3, '-'), { row: 3, step: null }],
    ['another key gives nothing', key(0, 2, '1'), key(400, 3, 'a'), undefined],
  ])('%s', (_, before, now, expected) => {
    expect(given(before, now)).toEqual(expected);
  });

  it('makes no ten where the scale has none', () => {
    expect(given(key(0, 2, '1'), key(400, 3, '0'), { scaleMin: 0, scaleMax: 5 })).toEqual({ row: 3, step: 0 });
  });
});

it('a field shows what stands until somebody types in it', () => {
  expect(fieldText(new Map(), round, 'a', 'staff')).toBe('6');
  expect(fieldText(new Map(), round, 'b', 'candidate')).toBe('–');
  expect(fieldText(new Map(), round, 'a', 'candidate')).toBe('');
  expect(fieldText(typed(['a', 'staff', '']), round, 'a', 'staff')).toBe('');
});

describe('what is written', () => {
  it('is only what differs, with the version that was seen', () => {
    const fields = typed(['a', 'staff', '6'], ['b', 'candidate', '4'], ['c', 'staff', '–']);
    expect(recordingOf(fields, seenIn(fields.keys(), round), round, ten)).toEqual({
      scores: [
        { indicatorId: 'b', side: 'candidate', value: 4, version: 1 },
        { indicatorId: 'c', side: 'staff', value: null, version: 0 },
      ],
      clears: [],
    });
  });

  it('gives a score up where its field was emptied', () => {
    const fields = typed(['a', 'staff', ' '], ['c', 'staff', '']);
    expect(recordingOf(fields, seenIn(fields.keys(), round), round, ten)).toEqual({
      scores: [],
      clears: [{ indicatorId: 'a', side: 'staff', version: 3 }],
    });
  });

  it('is nothing while one field holds what is no step', () => {
    const fields = typed(['a', 'staff', '5'], ['c', 'staff', '12']);
    expect(recordingOf(fields, seenIn(fields.keys(), round), round, ten)).toBeNull();
  });

  it('names the version the typing began from when somebody else has written since', () => {
    const fields = typed(['a', 'staff', '5'], ['b', 'candidate', ''], ['c', 'staff', '7']);
    const seen = seenIn(fields.keys(), round);
    const theirs: ScoreRound = {
      ...round,
      scores: [
        { ...given, value: 8, version: 4 },
        { ...given, id: 't', indicatorId: 'b', side: 'candidate', value: 2, version: 2 },
        { ...given, id: 'u', indicatorId: 'c', side: 'staff', value: 3, version: 1 },
      ],
    };

    expect(recordingOf(fields, seen, theirs, ten)).toEqual({
      scores: [
        { indicatorId: 'a', side: 'staff', value: 5, version: 3 },
        { indicatorId: 'c', side: 'staff', value: 7, version: 0 },
      ],
      clears: [{ indicatorId: 'b', side: 'candidate', version: 1 }],
    });
    expect(contestedFields(fields, seen, theirs, ten)).toEqual([...fields.keys()]);
  });

  it('is not contested where somebody else wrote another field, or the same', () => {
    const fields = typed(['a', 'staff', '5'], ['c', 'staff', '']);
    const seen = seenIn(fields.keys(), round);
    const theirs: ScoreRound = {
      ...round,
      scores: [
        { ...given, value: 5, version: 4 },
        { ...given, id: 'u', indicatorId: 'd', side: 'staff', value: 3, version: 1 },
      ],
    };

    expect(contestedFields(fields, seen, theirs, ten)).toEqual([]);
  });
});

it('a long scale is chosen from in eleven even steps, a short one in each of its own', () => {
  expect(stepsToChoose({ min: 0, max: 100 })).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  expect(stepsToChoose({ min: 1, max: 5 })).toEqual([1, 2, 3, 4, 5]);
});
