import { weightWords } from '#shared/barrier-words.ts';
import { barrierFigure, type Barrier } from '#shared/barriers.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What the open barriers weigh: `1 tung, 2 middel`, or only `tung` when one is open; empty when none is. */
export function weightsText(barriers: readonly Barrier[], speak: Speak): string {
  const { open, heavy, middle, light } = barrierFigure(barriers);
  const only = open === 1 ? barriers.find(({ status }) => status === 'open') : undefined;
  if (only) return speak(weightWords[only.weight]);
  return [
    heavy > 0 && speak('barriers.heavyCount', { count: heavy }),
    middle > 0 && speak('barriers.middleCount', { count: middle }),
    light > 0 && speak('barriers.lightCount', { count: light }),
  ]
    .filter((said) => said !== false)
    .join(', ');
}

/** The figure in one line: `2 åbne af 4`. */
export function barrierBasis(barriers: readonly Barrier[], speak: Speak): string {
  const { open, of } = barrierFigure(barriers);
  return speak('barriers.openOf', { count: open, of });
}
