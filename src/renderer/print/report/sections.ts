import type { ReportContent, ReportSection } from '#shared/reports.ts';
import { enduranceByMonth, isMeasured } from '#shared/endurance.ts';
import type { ReportFacts } from '#shared/report-facts.ts';

/** The numbered sections in the order they are printed; one that would say nothing is left out. */
const numberedSections = [
  'purpose',
  'hours',
  'attendance',
  'tryOuts',
  'endurance',
  'adjustments',
  'observations',
  'answers',
  'assessment',
  'recommendation',
  'comments',
] as const;
type NumberedSection = (typeof numberedSections)[number];

export type Texts = Pick<ReportContent, 'texts'>['texts'];

/** What was written in a section; empty when nobody wrote. */
export const textOf = (texts: Texts, section: ReportSection): string =>
  texts.find((each) => each.section === section)?.text.trim() ?? '';

/** The number of every section that is printed: numbers never have gaps. */
export function sectionNumbers(
  facts: ReportFacts,
  { texts, choices }: Pick<ReportContent, 'texts' | 'choices'>,
): Partial<Record<NumberedSection, number>> {
  const { course, questions, tryOuts, candidate } = facts.record;
  const has = (section: ReportSection) => textOf(texts, section) !== '';
  const isEmpty: Partial<Record<NumberedSection, boolean>> = {
    purpose: course.purpose === '' && course.goal === '' && questions.length === 0 && !has('background'),
    endurance: !has('endurance') && !enduranceByMonth(facts).some(isMeasured),
    observations:
      !has('observations') &&
      candidate.wishes === '' &&
      candidate.exclusions === '' &&
      tryOuts.every(({ observed, stated, assessed }) => observed === '' && stated === '' && assessed === ''),
    answers: questions.length === 0,
    recommendation: !has('recommendation') && choices.recommendationCode === null,
  };
  const printed = numberedSections.filter((section) => isEmpty[section] !== true);
  return Object.fromEntries(printed.map((section, place) => [section, place + 1]));
}
