import type { InputOf } from '#shared/contract.ts';
import { isOnScale, scoreOf } from '#shared/score-rules.ts';
import type { ScoreRound, scores, ScoreSide } from '#shared/scores.ts';

/** What stands in a field for a side that did not know, or did not wish to say. */
export const noAnswerSign = '–';

/** What somebody typed, by field; a field nobody touched is not in it. */
export type Typed = ReadonlyMap<string, string>;

type Scale = Pick<ScoreRound, 'scaleMin' | 'scaleMax'>;
type Recording = InputOf<(typeof scores)['record']>;

export const fieldOf = (indicatorId: string, side: ScoreSide): string => `${indicatorId} ${side}`;

/** A step, null for no answer, undefined for an empty field, and false for a text that is neither. */
export function readStep(text: string, scale: Scale): number | null | undefined | false {
  const said = text.trim();
  if (said === '') return undefined;
  if (/^[-–—]$/u.test(said)) return null;
  return /^\d{1,3}$/u.test(said) && isOnScale(Number(said), scale) ? Number(said) : false;
}

/** What a field shows: what was typed in it, else the score that stands. */
export function fieldText(typed: Typed, round: ScoreRound | undefined, indicatorId: string, side: ScoreSide): string {
  const said = typed.get(fieldOf(indicatorId, side));
  if (said !== undefined) return said;
  const score = round && scoreOf(round, indicatorId, side);
  return score === undefined ? '' : score.value === null ? noAnswerSign : String(score.value);
}

/** A digit is a step, and moves on: every step has one key. Ten has the letter T, which it begins with in all three languages. */
export const hasKeyForEachStep = ({ scaleMin, scaleMax }: Scale): boolean => scaleMin >= 0 && scaleMax <= 10;

/** The step a key stands for, null for no answer; undefined for any other key. */
export function stepOfKey(key: string, scale: Scale): number | null | undefined {
  if (key === '-' || key === '–') return null;
  const step = key.toLowerCase() === 't' ? 10 : /^\d$/u.test(key) ? Number(key) : undefined;
  return step !== undefined && isOnScale(step, scale) ? step : undefined;
}

/** What is written of the fields that differ from what stands; null while one holds what is no step. */
export function recordingOf(
  typed: Typed,
  round: ScoreRound | undefined,
  scale: Scale,
): Required<Pick<Recording, 'scores' | 'clears'>> | null {
  const written: Recording['scores'] = [];
  const clears: Required<Recording>['clears'] = [];
  for (const [field, text] of typed) {
    const [indicatorId = '', side] = field.split(' ');
    const place = { indicatorId, side: side === 'staff' ? ('staff' as const) : ('candidate' as const) };
    const standing = round && scoreOf(round, indicatorId, place.side);
    const value = readStep(text, scale);
    if (value === false) return null;
    if (value === undefined) {
      if (standing) clears.push({ ...place, version: standing.version });
    } else if (standing?.value !== value) written.push({ ...place, value, version: standing?.version ?? 0 });
  }
  return { scores: written, clears };
}
