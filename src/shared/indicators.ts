import { z } from 'zod';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { id, line, nothing, requiredLine, version } from '#shared/values.ts';

/** An indicator in one language: its name, what staff are asked, what the candidate is asked. */
const wording = z.strictObject({ name: requiredLine(80), staff: line(200), candidate: line(200) });
export type IndicatorWording = z.output<typeof wording>;

/** Only Danish is needed; the others fall back to it. */
export const wordings = z.strictObject({
  da: wording,
  sv: wording.nullable().default(null),
  en: wording.nullable().default(null),
});
export type IndicatorWordings = z.output<typeof wordings>;

/** One of the centre's own indicators (own set and wording, DOMAIN.md section 5). */
export type Indicator = {
  id: string;
  seq: number;
  wording: IndicatorWordings;
  archivedAt: string | null;
  version: number;
};

const step = z
  .int({ error: 'indicators.scaleStep' })
  .min(0, { error: 'indicators.scaleStep' })
  .max(100, { error: 'indicators.scaleStep' });

export const anchor = z.strictObject({
  at: step,
  da: requiredLine(80),
  sv: line(80).default(''),
  en: line(80).default(''),
});

const scaleFields = {
  min: step,
  max: step,
  /** The words of some steps, lowest first. */
  anchors: z.array(anchor).max(11, { error: 'indicators.tooManyAnchors' }),
};

/** The scale scores are given on. A scoring keeps the lowest and highest step it was given on. */
export type ScoreScale = z.output<z.ZodObject<typeof scaleFields>> & { version: number };

export const indicators = {
  /** Every indicator in order, archived ones too, and the scale. */
  set: query(nothing, { by: everyone }).gives<{ scale: ScoreScale; indicators: Indicator[] }>(),
  add: command(z.strictObject({ wording: wordings }), { by: leaders }).gives<{ id: string }>(),
  revise: command(z.strictObject({ indicatorId: id, version, change: z.strictObject({ wording: wordings }) }), {
    by: leaders,
  }).gives<{ version: number }>(),
  /** Asks it after another; null asks it first. */
  move: command(z.strictObject({ indicatorId: id, version, after: id.nullable() }), { by: leaders }).gives<{
    version: number;
  }>(),
  archive: command(z.strictObject({ indicatorId: id, version }), { by: leaders }).gives<{ version: number }>(),
  rescale: command(z.strictObject({ version, ...scaleFields }), { by: leaders }).gives<{ version: number }>(),
};

/** Why a scale cannot be scored on, as a text key; null when it can. */
export function whyScaleRefused({ min, max, anchors }: Pick<ScoreScale, 'min' | 'max' | 'anchors'>) {
  if (max - min < 2) return 'indicators.scaleTooShort' as const;
  if (anchors.some(({ at }) => at < min || max < at)) return 'indicators.anchorOutside' as const;
  if (new Set(anchors.map(({ at }) => at)).size < anchors.length) return 'indicators.anchorTwice' as const;
  return null;
}

/** The words of an indicator in a language; Danish where it has none of its own. */
export const wordingIn = (
  { wording: words }: Pick<Indicator, 'wording'>,
  language: 'da' | 'sv' | 'en',
): IndicatorWording => words[language] ?? words.da;
