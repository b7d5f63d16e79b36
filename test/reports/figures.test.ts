import { describe, expect, it, test } from 'vitest';
import { changedFigures, figureKeys, figuresOf, figuresOfPart, type FigureFacts } from '#shared/report-figures.ts';
import { reportParts } from '#shared/report-parts.ts';
import { absent, attended, factsOf, plan, tryOut } from '#test/reports/paper-facts.ts';

const of = (record: Parameters<typeof factsOf>[0], rounds: { id: string }[] = []): FigureFacts => ({
  ...factsOf(record),
  evidence: { rounds },
});

describe('the figures of a report', () => {
  it('are counts alone while nothing is agreed, attended or assessed', () => {
    expect(figuresOf(of({}))).toEqual({
      registeredDays: '0',
      hourPlans: '0',
      tryOuts: '0',
      adjustments: '0',
      effects: '0',
      needs: '0',
      scoreRounds: '0',
      answers: '0',
    });
  });

  it('give minutes a week as whole numbers, and the attended share in percent', () => {
    const figures = figuresOf(
      of({
        hourPlans: [plan('2026-09-07', 120)],
        attendance: [
          attended('2026-09-07', 120, 120, null, { minutesToOnset: 45 }),
          attended('2026-09-09', 61, 120, null, { minutesToOnset: 80 }),
          absent('2026-09-11', 120, 'SYG'),
        ],
      }),
    );
    expect(figures).toMatchObject({
      agreedMinutes: '360',
      attendedMinutes: '181',
      attendedShare: '50',
      registeredDays: '3',
      minutesToSymptoms: '63',
      hourPlans: '1',
    });
  });

  it('give a range with a dash, and one number where both ends are the same', () => {
    const week = (effectiveMinutes: number, percent: number) => ({
      year: 2026,
      week: 40,
      attendedMinutes: 360,
      percent,
      effectiveMinutes,
      assessedDays: 3,
      attendedDays: 3,
    });
    const effective = {
      kind: 'range',
      lowestMinutes: 216,
      highestMinutes: 252,
      weeks: [week(216, 60.4), week(252, 60.2)],
      assessedDays: 6,
      attendedDays: 6,
      assessmentCount: 1,
    } as const;
    expect(figuresOf(of({ effective }))).toMatchObject({ effectiveMinutes: '216–252', intensity: '60' });
  });

  it('count try-outs and score rounds', () => {
    expect(figuresOf(of({ tryOuts: [tryOut({ id: 'a' }), tryOut({ id: 'b' })] }, [{ id: 'r' }]))).toMatchObject({
      tryOuts: '2',
      scoreRounds: '1',
    });
  });
});

test('every part leans on figures there are, and each figure is leant on by some part', () => {
  const all = Object.fromEntries(figureKeys.map((key) => [key, '1']));
  const leant = new Set(reportParts.flatMap((part) => Object.keys(figuresOfPart(all, part))));
  expect([...leant].toSorted()).toEqual([...figureKeys].toSorted());
  expect(figuresOfPart(all, 'background')).toEqual({});
});

test('a figure that came or went is a change, and one that is the same is none', () => {
  expect(
    changedFigures({ tryOuts: '1', intensity: '60', needs: '2' }, { tryOuts: '1', effectiveMinutes: '90', needs: '3' }),
  ).toEqual([
    { figure: 'effectiveMinutes', before: '', after: '90' },
    { figure: 'intensity', before: '60', after: '' },
    { figure: 'needs', before: '2', after: '3' },
  ]);
});
