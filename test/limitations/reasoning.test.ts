import { expect, test } from 'vitest';
import { reasoning } from '#shared/reasoning.ts';

const jobs = [{ id: 'lager' }, { id: 'køkken' }];
const tryOuts = [{ id: 'pakning' }, { id: 'montage' }];
const adjustments = [
  { id: 'stol', tryOutId: 'montage' },
  { id: 'pauser', tryOutId: null },
  { id: 'timer', tryOutId: null },
];

const limitation = (id: string, earlierJobId: string | null, ...answers: string[]) => ({
  id,
  earlierJobId,
  links: answers.map((adjustmentId) => ({ id: `${id}-${adjustmentId}`, adjustmentId, version: 1 })),
});

/** `lager > ryg > stol > montage`, as a line is read. */
const linesOf = (...limitations: ReturnType<typeof limitation>[]) =>
  reasoning({ limitations, jobs, adjustments, tryOuts }).lines.map(({ limitation: of, job, answer, ...line }) =>
    [
      job?.id ?? '?',
      of.id,
      answer?.adjustment.id ?? (line.isAnsweredElsewhere ? 'elsewhere' : 'none yet'),
      ...(answer ? [answer.tryOut?.id ?? 'everywhere'] : []),
    ].join(' > '),
  );

test.each([
  ['from a job to the function of its try-out', [limitation('ryg', 'lager', 'stol')], ['lager > ryg > stol > montage']],
  [
    'an adjustment of no try-out holds at every function',
    [limitation('ryg', 'lager', 'pauser')],
    ['lager > ryg > pauser > everywhere'],
  ],
  [
    'two answers are two lines, in the order of the adjustments',
    [limitation('ryg', null, 'pauser', 'stol')],
    ['? > ryg > stol > montage', '? > ryg > pauser > everywhere'],
  ],
  [
    'one adjustment answers two limitations',
    [limitation('ryg', 'lager', 'pauser'), limitation('energi', null, 'pauser')],
    ['lager > ryg > pauser > everywhere', '? > energi > pauser > everywhere'],
  ],
  ['nothing answers it yet', [limitation('hånd', 'køkken')], ['køkken > hånd > none yet']],
  [
    'what another course tried is no answer here, and is not forgotten',
    [limitation('hånd', null, 'fra-2024')],
    ['? > hånd > elsewhere'],
  ],
  [
    'an answer here is enough, whatever another course tried',
    [limitation('hånd', null, 'fra-2024', 'stol')],
    ['? > hånd > stol > montage'],
  ],
  [
    'a job that is gone leaves the rest of the line',
    [limitation('ryg', 'butik', 'stol')],
    ['? > ryg > stol > montage'],
  ],
])('%s', (_what, limitations, lines) => {
  expect(linesOf(...limitations)).toEqual(lines);
});

test('an adjustment that answers no limitation is listed once', () => {
  const limitations = [limitation('ryg', null, 'stol'), limitation('energi', null, 'stol', 'timer')];

  expect(reasoning({ limitations, jobs, adjustments, tryOuts }).unreasoned.map(({ id }) => id)).toEqual(['pauser']);
});

test('without limitations there is no line, and every adjustment stands apart', () => {
  const { lines, unreasoned } = reasoning({ limitations: [], jobs, adjustments, tryOuts });

  expect(lines).toEqual([]);
  expect(unreasoned).toEqual(adjustments);
});
