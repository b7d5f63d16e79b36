import { unclearAdjustments } from '#shared/papers/report/adjustments-table.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { frontFigures } from '#shared/papers/report/front-figures.ts';
import { capital, certaintyWords } from '#shared/papers/report/words.ts';
import type { ReportChoices } from '#shared/reports.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What the judgement stands on: the figures with their basis, its certainty, and what nobody knows yet. */
export function assessmentFacts(
  facts: ReportFacts,
  { certainty }: Pick<ReportChoices, 'certainty'>,
  speak: Speak,
): { label: string; value: string }[] {
  const [attended, effective] = frontFigures(facts, speak);
  const unclear = unclearAdjustments(facts);
  return [
    ...[attended, effective].flatMap((figure) =>
      figure ? { label: capital(figure.label), value: `${figure.value} (${figure.basis})` } : [],
    ),
    ...(certainty ? [{ label: speak('paper.certainty'), value: capital(speak(certaintyWords[certainty])) }] : []),
    ...(unclear.length > 0 ? [{ label: speak('paper.unclarified'), value: unclear.join('; ') }] : []),
  ];
}
