import { sectionsOf, type OutlineSection } from '#renderer/reports/outline.ts';
import { checkOf, isMissing as isMissingCheck, type CheckState } from '#shared/report-checklist.ts';
import type { ReportDraft } from '#shared/reports.ts';
import type { TextKey } from '#shared/text/keys.ts';

type Draft = Pick<ReportDraft, 'record' | 'evidence' | 'texts' | 'choices' | 'template'>;

/** How far a section is. */
export const stateOf = (section: OutlineSection, draft: Draft): CheckState => checkOf(section, draft).state;

export const stateWords: Record<CheckState, TextKey> = {
  ready: 'reports.filled',
  begun: 'reports.begun',
  empty: 'reports.empty',
  outdated: 'reports.outdated',
  optional: 'reports.optional',
  'nothing-asked': 'reports.nothingAsked',
};

/** Does somebody have to look at it before the report leaves the house? */
export const isMissing = (state: CheckState): boolean => isMissingCheck({ state });

/** Sections that are missing or outdated, in the order of the list. */
export const missingSections = (draft: Draft): OutlineSection[] =>
  sectionsOf(draft.template).filter((section) => isMissing(stateOf(section, draft)));
