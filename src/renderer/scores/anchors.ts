import type { ScoreScale } from '#shared/indicators.ts';
import type { ScoreRound } from '#shared/scores.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The words of a step in the window's language, Danish where it has none; empty for a step without words. */
export function anchorWords({ anchors }: Pick<ScoreScale, 'anchors'>, step: number, speak: Speak): string {
  const anchor = anchors.find(({ at }) => at === step);
  return anchor ? anchor[speak.language] || anchor.da : '';
}

/** A step with its words: "10 helt". */
export const anchorText = (scale: Pick<ScoreScale, 'anchors'>, step: number, speak: Speak): string =>
  `${step} ${anchorWords(scale, step, speak)}`.trim();

/** Whether a round was given on the scale as it is now; the words of another scale would say something else. */
export const isOfScale = (
  { scaleMin, scaleMax }: Pick<ScoreRound, 'scaleMin' | 'scaleMax'>,
  { min, max }: Pick<ScoreScale, 'min' | 'max'>,
): boolean => scaleMin === min && scaleMax === max;

const mostSteps = 11;

/** The steps a person chooses between: each of a short scale, eleven evenly spread of a long one. */
export function stepsToChoose({ min, max }: Pick<ScoreScale, 'min' | 'max'>): number[] {
  const count = Math.min(max - min + 1, mostSteps);
  return Array.from({ length: count }, (_, place) => Math.round(min + (place * (max - min)) / (count - 1)));
}
