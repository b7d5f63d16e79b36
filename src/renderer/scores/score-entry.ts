import type { InputOf } from '#shared/contract.ts';
import { isOnScale, scoreOf } from '#shared/score-rules.ts';
import type { Score, ScoreRound, scores, ScoreSide } from '#shared/scores.ts';

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

/** A key that was pressed, and when, in milliseconds. */
type Pressed = { key: string; at: number };

const tenWithin = 1000;

/** The step a key stands for after the one before it: a 1 and then a 0 within a second are ten where the scale has it. */
export function stepOfKeys(before: Pressed | null, { key, at }: Pressed, scale: Scale): number | null | undefined {
  const isTen = key === '0' && before?.key === '1' && at - before.at <= tenWithin && isOnScale(10, scale);
  return stepOfKey(isTen ? 't' : key, scale);
}

/** A key that was pressed in a row of the form, counted from 0, on a side. */
export type PressedInRow = Pressed & { row: number; side: ScoreSide };

/**
 * The row a key gives its step in, and the step; undefined for any other key. A step moves on to the next row, so the 0 that makes
 * ten of a 1 is pressed there, and corrects the row it came from.
 */
export function stepInRow(
  before: PressedInRow | null,
  now: PressedInRow,
  { scale, rows }: { scale: Scale; rows: number },
): { row: number; step: number | null } | undefined {
  const cameFrom = before?.side === now.side && now.row === Math.min(before.row + 1, rows - 1) ? before : null;
  const step = stepOfKeys(cameFrom, now, scale);
  if (step === undefined) return undefined;
  return { row: cameFrom && step === 10 && now.key === '0' ? cameFrom.row : now.row, step };
}

/** The version of the score in each field somebody typed in, as it was when the typing began; 0 where none stood. */
export type Seen = ReadonlyMap<string, number>;

const placeOf = (field: string): { indicatorId: string; side: ScoreSide } => {
  const [indicatorId = '', side] = field.split(' ');
  return { indicatorId, side: side === 'staff' ? 'staff' : 'candidate' };
};

/** The score that stands in a field. */
export function scoreIn(field: string, round: ScoreRound | undefined): Score | undefined {
  const { indicatorId, side } = placeOf(field);
  return round && scoreOf(round, indicatorId, side);
}

/** What stands in these fields now, as what was seen. */
export const seenIn = (fields: Iterable<string>, round: ScoreRound | undefined): Seen =>
  new Map([...fields].map((field) => [field, scoreIn(field, round)?.version ?? 0]));

/** The fields whose score somebody else has changed, to something else, since the typing in them began. */
export const contestedFields = (typed: Typed, seen: Seen, round: ScoreRound | undefined, scale: Scale): string[] =>
  [...typed].flatMap(([field, text]) => {
    const standing = scoreIn(field, round);
    const isChanged = (standing?.version ?? 0) !== (seen.get(field) ?? 0);
    return isChanged && standing?.value !== readStep(text, scale) ? [field] : [];
  });

/**
 * What is written of the fields that differ from what stands, each with the version that was seen; null while one holds what is no
 * step.
 */
export function recordingOf(
  typed: Typed,
  seen: Seen,
  round: ScoreRound | undefined,
  scale: Scale,
): Required<Pick<Recording, 'scores' | 'clears'>> | null {
  const written: Recording['scores'] = [];
  const clears: Required<Recording>['clears'] = [];
  for (const [field, text] of typed) {
    const place = placeOf(field);
    const standing = scoreIn(field, round);
    const version = seen.get(field) ?? 0;
    const value = readStep(text, scale);
    if (value === false) return null;
    if (value === undefined) {
      if (standing && version > 0) clears.push({ ...place, version });
    } else if (standing?.value !== value) written.push({ ...place, value, version });
  }
  return { scores: written, clears };
}
