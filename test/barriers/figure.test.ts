import { expect, test } from 'vitest';
import { barrierFigure } from '#shared/barriers.ts';

test('the figure counts what is open by its weight, beside what is reduced, solved and noted in all', () => {
  expect(
    barrierFigure([
      { status: 'open', weight: 'heavy' },
      { status: 'open', weight: 'middle' },
      { status: 'open', weight: 'middle' },
      { status: 'reduced', weight: 'heavy' },
      { status: 'solved', weight: 'light' },
    ]),
  ).toEqual({ open: 3, heavy: 1, middle: 2, light: 0, reduced: 1, solved: 1, of: 5 });
});

test('no barrier is a figure too', () => {
  expect(barrierFigure([])).toMatchObject({ open: 0, of: 0 });
});
