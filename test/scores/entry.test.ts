import { describe, expect, it } from 'vitest';
import { fieldOf, fieldText, readStep, recordingOf, stepOfKey } from '#renderer/scores/score-entry.ts';
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

it('a field shows what stands until somebody types in it', () => {
  expect(fieldText(new Map(), round, 'a', 'staff')).toBe('6');
  expect(fieldText(new Map(), round, 'b', 'candidate')).toBe('–');
  expect(fieldText(new Map(), round, 'a', 'candidate')).toBe('');
  expect(fieldText(typed(['a', 'staff', '']), round, 'a', 'staff')).toBe('');
});

describe('what is written', () => {
  it('is only what differs, with the version that was seen', () => {
    expect(recordingOf(typed(['a', 'staff', '6'], ['b', 'candidate', '4'], ['c', 'staff', '–']), round, ten)).toEqual({
      scores: [
        { indicatorId: 'b', side: 'candidate', value: 4, version: 1 },
        { indicatorId: 'c', side: 'staff', value: null, version: 0 },
      ],
      clears: [],
    });
  });

  it('gives a score up where its field was emptied', () => {
    expect(recordingOf(typed(['a', 'staff', ' '], ['c', 'staff', '']), round, ten)).toEqual({
      scores: [],
      clears: [{ indicatorId: 'a', side: 'staff', version: 3 }],
    });
  });

  it('is nothing while one field holds what is no step', () => {
    expect(recordingOf(typed(['a', 'staff', '5'], ['c', 'staff', '12']), round, ten)).toBeNull();
  });
});

it('a long scale is chosen from in eleven even steps, a short one in each of its own', () => {
  expect(stepsToChoose({ min: 0, max: 100 })).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  expect(stepsToChoose({ min: 1, max: 5 })).toEqual([1, 2, 3, 4, 5]);
});
