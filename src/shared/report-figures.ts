import type { ReportFacts } from '#shared/report-facts.ts';
import type { ReportPart } from '#shared/report-parts.ts';

/** Figures of the book that a section's words lean on. */
export const figureKeys = [
  'agreedMinutes',
  'attendedMinutes',
  'effectiveMinutes',
  'intensity',
  'attendedShare',
  'registeredDays',
  'hourPlans',
  'tryOuts',
  'minutesToSymptoms',
  'adjustments',
  'effects',
  'needs',
  'scoreRounds',
  'answers',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/**
 * The figures a part leans on, as they are now, in a form that can be kept and compared: minutes and counts as whole numbers,
 * ranges `216–252`; a figure that cannot be given is left out.
 */
export function partFigures(_facts: ReportFacts, _part: ReportPart): Partial<Record<FigureKey, string>> {
  return {};
}
