import { sectionsOf, isWritten, type OutlineSection } from '#renderer/reports/outline.ts';
import { partsThatNeedWords } from '#shared/report-parts.ts';
import type { ReportDraft } from '#shared/reports.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** How far a section is. `outdated`: figures it was written beside have changed. `optional` may stay empty. */
export type SectionState = 'ready' | 'begun' | 'empty' | 'outdated' | 'optional';

type Draft = Pick<ReportDraft, 'record' | 'texts' | 'choices' | 'template'>;

export function stateOf(section: OutlineSection, { record, texts, choices }: Draft): SectionState {
  const written = texts.find((each) => each.section === section);
  const hasText = written !== undefined && written.text.trim() !== '';
  if (hasText && written.changes.length > 0) return 'outdated';
  switch (section) {
    case 'answers': {
      const answered = record.questions.filter(({ answer }) => answer.trim() !== '').length;
      if (record.questions.length === 0) return 'optional';
      return answered === record.questions.length ? 'ready' : answered > 0 ? 'begun' : 'empty';
    }
    case 'recommendation':
      if (hasText && choices.recommendationCode !== null) return 'ready';
      return hasText || choices.recommendationCode !== null ? 'begun' : 'empty';
    case 'comments':
      return hasText ? 'ready' : 'optional';
    case 'purpose':
      return record.course.purpose !== '' || record.questions.length > 0 ? 'ready' : 'empty';
    case 'hours':
      return hasText || record.hourPlans.length > 0 ? 'ready' : 'empty';
    case 'attendance':
      return hasText || record.attendance.length > 0 ? 'ready' : 'empty';
    case 'tryOuts':
      return hasText || record.tryOuts.length > 0 ? 'ready' : 'empty';
    case 'adjustments':
      return hasText || record.adjustments.length > 0 ? 'ready' : 'empty';
    default:
      if (hasText || !isWritten(section)) return 'ready';
      return (partsThatNeedWords as readonly string[]).includes(section) ? 'empty' : 'optional';
  }
}

export const stateWords: Record<SectionState, TextKey> = {
  ready: 'reports.filled',
  begun: 'reports.begun',
  empty: 'reports.empty',
  outdated: 'reports.outdated',
  optional: 'reports.optional',
};

/** Does somebody have to look at it before the report leaves the house? */
export const isMissing = (state: SectionState): boolean =>
  state === 'empty' || state === 'begun' || state === 'outdated';

/** Sections that are missing or outdated, in the report's order. */
export const missingSections = (draft: Draft): OutlineSection[] =>
  sectionsOf(draft.template).filter((section) => isMissing(stateOf(section, draft)));
