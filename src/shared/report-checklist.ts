import { fixedParts, partsThatNeedWords, reportParts, type ReportPart } from '#shared/report-parts.ts';
import type { ReportChoices, ReportContent, ReportEvidence, ReportSection, SectionText } from '#shared/reports.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';

/**
 * How far a section of the report is. `outdated`: figures its words were written beside have changed. `begun`: a part of what it
 * needs is there. `optional`: it may stay empty. `nothing-asked`: no questions, so no answers.
 */
export type CheckState = 'ready' | 'begun' | 'empty' | 'outdated' | 'optional' | 'nothing-asked';

/** Why a section is not ready: words, facts of the book, the recommendation's code or answers are missing, or figures changed. */
type CheckReason = 'no-words' | 'no-facts' | 'no-code' | 'unanswered' | 'figures-changed';

export type Check = { part: ReportPart | ReportSection; state: CheckState; reasons: CheckReason[] };

/** What a checklist is made from: a draft, or what a paper is composed of, in which nothing is outdated any more. */
export type ChecklistFacts = {
  record: ReportContent['record'];
  evidence: Pick<ReportEvidence, 'rounds' | 'levels' | 'strengths' | 'barriers' | 'efforts'>;
  texts: readonly (Pick<SectionText, 'section' | 'text'> & Partial<Pick<SectionText, 'changes'>>)[];
  choices: Pick<ReportChoices, 'recommendationCode'>;
  template: Pick<PrintTemplate, 'sections'>;
};

/** Every section that is printed, in the template's order, with how far it is. The one answer to "is this section empty?" */
export const checklistOf = (facts: ChecklistFacts): Check[] =>
  facts.template.sections
    .filter(({ key, isOn }) => isOn || (fixedParts as readonly string[]).includes(key))
    .map(({ key }) => checkOf(key, facts));

/** Does somebody have to look at the section before the report leaves the house? */
export const isMissing = ({ state }: Pick<Check, 'state'>): boolean =>
  state === 'empty' || state === 'begun' || state === 'outdated';

/** How far one section is. */
export function checkOf(part: ReportPart | ReportSection, facts: ChecklistFacts): Check {
  const written = facts.texts.find(({ section }) => section === part);
  const hasWords = written !== undefined && written.text.trim() !== '';
  if (hasWords && (written.changes ?? []).length > 0) return { part, state: 'outdated', reasons: ['figures-changed'] };
  if (part === 'answers') return answersOf(facts);
  if (part === 'recommendation') return recommendationOf(facts, hasWords);
  if (hasWords) return { part, state: 'ready', reasons: [] };
  const known = reportParts.find((each) => each === part);
  const hasFacts = known === undefined ? null : factsSay[known](facts);
  if (hasFacts === true) return { part, state: 'ready', reasons: [] };
  if (needsFacts.has(part)) return { part, state: 'empty', reasons: ['no-facts'] };
  return (partsThatNeedWords as readonly string[]).includes(part)
    ? { part, state: 'empty', reasons: ['no-words'] }
    : { part, state: 'optional', reasons: [] };
}

/** Parts that are nothing without the course's own record. */
const needsFacts: ReadonlySet<string> = new Set<ReportPart>([
  'purpose',
  'hours',
  'attendance',
  'tryOuts',
  'adjustments',
]);

type Says = (facts: ChecklistFacts) => boolean | null;
const itself: Says = () => true;
/** Only words count. */
const nothing: Says = () => null;

/** Whether the book has something to say in a part without words of the writer's. */
const factsSay: Record<ReportPart, Says> = {
  cover: itself,
  person: itself,
  signatures: itself,
  purpose: ({ record }) => record.course.purpose.trim() !== '' || record.questions.length > 0,
  summary: nothing,
  background: nothing,
  wishes: ({ record: { candidate } }) => candidate.wishes.trim() !== '' || candidate.exclusions.trim() !== '',
  tryOuts: ({ record }) => record.tryOuts.length > 0,
  hours: ({ record }) => record.hourPlans.length > 0,
  attendance: ({ record }) => record.attendance.length > 0,
  intensity: ({ record }) => record.tryOuts.some(({ assessments }) => assessments.length > 0),
  endurance: ({ record }) =>
    record.attendance.some(({ minutesToOnset, symptomAfter }) => minutesToOnset !== null || symptomAfter !== null),
  adjustments: ({ record }) => record.adjustments.length > 0,
  aids: ({ record }) => record.adjustments.some(({ aids }) => aids.length > 0),
  professional: nothing,
  personal: nothing,
  social: nothing,
  profile: ({ evidence }) => evidence.levels.length > 0,
  resources: ({ evidence }) => evidence.strengths.length > 0,
  barriers: ({ evidence }) => evidence.barriers.length + evidence.efforts.length > 0,
  progression: ({ evidence }) => evidence.rounds.length > 0,
  answers: nothing,
  assessment: nothing,
  jobs: nothing,
  support: nothing,
  recommendation: nothing,
  comments: nothing,
};

function answersOf({ record: { questions } }: ChecklistFacts): Check {
  const answered = questions.filter(({ answer }) => answer.trim() !== '').length;
  if (questions.length === 0) return { part: 'answers', state: 'nothing-asked', reasons: [] };
  if (answered === questions.length) return { part: 'answers', state: 'ready', reasons: [] };
  return { part: 'answers', state: answered > 0 ? 'begun' : 'empty', reasons: ['unanswered'] };
}

/** A recommendation is a code and its reasons. */
function recommendationOf({ choices }: ChecklistFacts, hasWords: boolean): Check {
  const hasCode = choices.recommendationCode !== null;
  const reasons: CheckReason[] = [...(hasCode ? [] : ['no-code' as const]), ...(hasWords ? [] : ['no-words' as const])];
  const state = hasCode && hasWords ? 'ready' : hasCode || hasWords ? 'begun' : 'empty';
  return { part: 'recommendation', state, reasons };
}
