import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { command, everyone, inspect, query } from '#shared/operation.ts';
import { id, line, nothing, prose, requiredLine, version } from '#shared/values.ts';

export const observationAreas = ['professional', 'personal', 'social', 'wellbeing', 'motivation'] as const;
export type ObservationArea = (typeof observationAreas)[number];

/** Three kinds of knowledge, kept apart on every screen and paper: seen by us, said by the candidate, judged by us. */
export const knowledgeKinds = ['observed', 'stated', 'assessed'] as const;
export type KnowledgeKind = (typeof knowledgeKinds)[number];

/**
 * `health`: what illness means for the work (GDPR art. 9). `sensitive`: relapse, addiction, crime, religion; left out of reports
 * and packages until somebody chooses it, and never shown to a mentor.
 */
export const sensitivities = ['ordinary', 'health', 'sensitive'] as const;
export type Sensitivity = (typeof sensitivities)[number];

const details = {
  happenedOn: day,
  area: z.enum(observationAreas),
  kind: z.enum(knowledgeKinds),
  text: prose(2000).refine((text) => /[^\p{Cf}\s]/u.test(text), { error: 'values.required' }),
  /** The candidate's own words, word for word; may be quoted on paper. */
  quote: line(500),
  sensitivity: z.enum(sensitivities),
  /** What it is about, when it is about one of them. */
  tryOutId: id.nullable(),
  adjustmentId: id.nullable(),
};

export type Observation = z.output<z.ZodObject<typeof details>> & {
  id: string;
  courseId: string;
  notedById: string;
  notedBy: string;
  version: number;
};

/** A sentence of the centre's own, chosen instead of typed. */
export type Phrase = {
  id: string;
  area: ObservationArea;
  kind: KnowledgeKind;
  text: string;
  archivedAt: string | null;
  version: number;
};

const phrase = { area: details.area, kind: details.kind, text: requiredLine(300) };

export const observations = {
  /** Newest first. A mentor gets no sensitive ones, not even those they noted themselves. */
  ofCourse: inspect(z.strictObject({ courseId: id }), {
    about: 'courseId',
    purpose: 'case',
    by: everyone,
  }).gives<Observation[]>(),
  /**
   * A mentor may note what is sensitive: what is left unsaid helps nobody, and marked as ordinary it would be seen by all. From
   * then on only leaders and consultants see it; the screen says so before it is kept. Refuses a day to come, and a try-out or an
   * adjustment of another course.
   */
  note: command(
    z.strictObject({
      courseId: id,
      text: details.text,
      /** Today when left out. */
      happenedOn: details.happenedOn.optional(),
      area: details.area.default('professional'),
      kind: details.kind.default('observed'),
      quote: details.quote.default(''),
      sensitivity: details.sensitivity.default('ordinary'),
      tryOutId: details.tryOutId.default(null),
      adjustmentId: details.adjustmentId.default(null),
    }),
    { about: 'courseId', by: everyone },
  ).gives<{ id: string }>(),
  /** A mentor changes only what they noted themselves, also from ordinary to sensitive; what is sensitive is not there for them. */
  revise: command(z.strictObject({ observationId: id, version, change: z.strictObject(details).partial() }), {
    about: 'observationId',
    by: everyone,
  }).gives<{ version: number }>(),
  /** As `revise`: a mentor takes back only their own. */
  withdraw: command(z.strictObject({ observationId: id, version }), {
    about: 'observationId',
    by: everyone,
  }).gives<null>(),
};

/** The centre's phrase bank: names nobody. */
export const phrases = {
  /** Oldest first, the archived with them. */
  list: query(nothing, { by: everyone }).gives<Phrase[]>(),
  /** Refuses the same words twice in one area and kind. */
  add: command(z.strictObject(phrase)).gives<{ id: string }>(),
  /** Rewords or moves a phrase in use; what was noted with it keeps its own words. */
  revise: command(z.strictObject({ phraseId: id, version, change: z.strictObject(phrase).partial() })).gives<{
    version: number;
  }>(),
  /** Ends a phrase: it is offered no more. Refuses one that is archived. */
  archive: command(z.strictObject({ phraseId: id, version })).gives<{ version: number }>(),
};

const quoted = [/»([^«»]+)«/u, /«([^«»]+)»/u, /(?<![\p{L}\p{N}])["“”„](\S[^"“”„\n]*)["“”]/u];

/** The words between quotation marks in a text, the first there are; empty when nobody is quoted. An inch mark quotes nobody. */
export function quoteIn(text: string): string {
  const words = quoted.map((pattern) => pattern.exec(text)?.[1]?.trim() ?? '').find((found) => /\p{L}/u.test(found));
  return (words ?? '').replace(/\s+/gu, ' ').slice(0, 500);
}
