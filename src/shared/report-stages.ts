import type { CourseQuestion } from '#shared/courses.ts';
import type { TemplateSection } from '#shared/print-templates.ts';
import type { ReportChoices, ReportProgress, ReportSection, ReportStep } from '#shared/reports.ts';
import type { SensitivePart } from '#shared/sensitive-sections.ts';

/** A step with the fingerprint of the words it was about. */
export type KeptStep = { step: ReportStep; wordsHash: string };

type Written = {
  texts: readonly { section: ReportSection; text: string }[];
  choices: Omit<ReportChoices, 'version'>;
  questions: readonly Pick<CourseQuestion, 'id' | 'text' | 'answer'>[];
  /** The report's template, whose titles and standard texts are printed with what is written. */
  template: readonly TemplateSection[];
  /** The sections that show sensitive material, each with exactly what it shows. */
  sensitive: readonly { section: SensitivePart; words: unknown[] }[];
  /** The ids of what is sensitive and not shown: one of them that is called ordinary would be printed. */
  withheld: readonly string[];
};

/**
 * What a leader approves, as text that is equal when the words are: every section but the candidate's comments, which come after,
 * the choices, the questions with their answers, the template in its order, what is sensitive in the sections chosen to show it, and
 * which sensitive pieces are withheld. A section nobody has put a word in is no section.
 */
export function approvedWords({ texts, choices, questions, template, sensitive, withheld }: Written): string {
  const sections = texts
    .filter(({ section, text }) => section !== 'comments' && text.trim() !== '')
    .map(({ section, text }) => [section, text])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const { recommendationCode, secondaryCode, certainty, realisticMinutes, realisticEffectiveMinutes, development } =
    choices;
  const chosen = [
    recommendationCode,
    secondaryCode,
    certainty,
    realisticMinutes,
    realisticEffectiveMinutes,
    development,
  ];
  const answers = questions
    .map(({ id, text, answer }) => [id, text, answer.trim()])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const arranged = template.map(({ key, isOn, title, text }) => [key, isOn, title, text]);
  const shown = sensitive.map(({ section, words }) => [section, words]);
  // What was approved before sections could be chosen, and holds nothing sensitive, is approved still.
  const sensitiveParts = shown.length + withheld.length === 0 ? [] : [shown, withheld.toSorted()];
  return JSON.stringify([sections, chosen, answers, arranged, ...sensitiveParts]);
}

type Stage = Pick<ReportProgress, 'stage' | 'isStale'>;

/** How far the next version is by its steps, the oldest first, when its words are those of `wordsHash`. */
export function stageOf(steps: readonly KeptStep[], wordsHash: string): Stage {
  const last = steps.at(-1)?.step;
  if (last === undefined || last === 'sent-back') return { stage: 'draft', isStale: false };
  if (last === 'submitted') return { stage: 'submitted', isStale: false };
  const approved = steps.findLast(({ step }) => step === 'approved');
  return { stage: last, isStale: approved?.wordsHash !== wordsHash };
}

/** Has a leader approved the words as they stand? */
export const isApproved = ({ stage, isStale }: Stage): boolean =>
  (stage === 'approved' || stage === 'heard') && !isStale;

/** Why it cannot be sent to a leader, as a text key; null when it can. */
export function whySubmitRefused(stage: Stage) {
  if (stage.stage === 'submitted') return 'reports.submittedAlready' as const;
  return isApproved(stage) ? ('reports.approvedAlready' as const) : null;
}

/** Why it cannot be approved, as a text key; null when it can, also when nobody has submitted it. */
export const whyApproveRefused = (stage: Stage) => (isApproved(stage) ? ('reports.approvedAlready' as const) : null);

/** Why it cannot be sent back, as a text key; null when it can. */
export const whySendBackRefused = ({ stage }: Stage) =>
  stage === 'draft' ? ('reports.nothingSubmitted' as const) : null;

/** Why the words cannot be read to the candidate or issued, as a text key; null when they can. */
export function whyIssueRefused(stage: Stage) {
  if (stage.stage === 'draft' || stage.stage === 'submitted') return 'reports.notApproved' as const;
  return stage.isStale ? ('reports.changedSinceApproval' as const) : null;
}
