import { expect, test } from 'vitest';
import { reasoning } from '#shared/reasoning.ts';

const jobs = [{ id: 'lager' }, { id: 'køkken' }];
const tryOuts = [
  { id: 'pakning', from: '2026-08-31', to: '2026-09-25' },
  { id: 'montage', from: '2026-09-28', to: null },
];
const adjustments = [
  { id: 'stol', tryOutId: 'montage', triedFrom: '2026-09-07', triedTo: null },
  { id: 'pauser', tryOutId: null, triedFrom: null, triedTo: null },
  { id: 'timer', tryOutId: null, triedFrom: '2026-09-21', triedTo: null },
  { id: 'ro', tryOutId: null, triedFrom: '2026-09-14', triedTo: '2026-09-25' },
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
      ...(answer ? [answer.tryOuts.map(({ id }) => id).join(' & ') || 'everywhere'] : []),
    ].join(' > '),
  );

test.each([
  ['from a job to the function of its try-out', [limitation('ryg', 'lager', 'stol')], ['lager > ryg > stol > montage']],
  [
    'an adjustment nobody has tried yet holds at every function',
    [limitation('ryg', 'lager', 'pauser')],
    ['lager > ryg > pauser > everywhere'],
  ],
  [
    'an adjustment of no single try-out was tried at those that ran meanwhile, the last day of one included',
    [limitation('ryg', 'lager', 'timer', 'ro')],
    ['lager > ryg > timer > pakning & montage', 'lager > ryg > ro > pakning'],
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

  expect(reasoning({ limitations, jobs, adjustments, tryOuts }).unreasoned.map(({ id }) => id)).toEqual([
    'pauser',
    'ro',
  ]);
});

test('without limitations there is no line, and every adjustment stands apart', () => {
  const { lines, unreasoned } = reasoning({ limitations: [], jobs, adjustments, tryOuts });

  expect(lines).toEqual([]);
  expect(unreasoned).toEqual(adjustments);
});
