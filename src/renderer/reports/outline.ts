import { writtenParts, type WrittenPart } from '#shared/report-parts.ts';
import type { ReportDraft } from '#shared/reports.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** The report as its writer sees it: what is written and what fills itself from the book. */
export const outlineGroups = [
  { key: 'reports.groupFrame', sections: ['summary', 'purpose', 'background'] },
  {
    key: 'reports.groupTried',
    sections: ['hours', 'attendance', 'tryOuts', 'endurance', 'adjustments', 'professional'],
  },
  { key: 'reports.groupJudged', sections: ['answers', 'assessment', 'jobs', 'support', 'recommendation'] },
  { key: 'reports.groupClosing', sections: ['comments'] },
] as const;

export type OutlineSection = (typeof outlineGroups)[number]['sections'][number];
export const outline: readonly OutlineSection[] = outlineGroups.flatMap(({ sections }) => [...sections]);

type Words = { title: TextKey; hint: TextKey };

export const outlineWords: Record<OutlineSection, Words> = {
  summary: { title: 'reportSections.summary', hint: 'reports.hintSummary' },
  purpose: { title: 'paper.purpose', hint: 'reports.hintPurpose' },
  background: { title: 'reportSections.background', hint: 'reports.hintBackground' },
  hours: { title: 'reportSections.hours', hint: 'reports.hintHours' },
  attendance: { title: 'paper.attendance', hint: 'reports.hintAttendance' },
  tryOuts: { title: 'paper.tryOuts', hint: 'reports.hintTryOuts' },
  endurance: { title: 'reportSections.endurance', hint: 'reports.hintEndurance' },
  adjustments: { title: 'paper.adjustments', hint: 'reports.hintAdjustments' },
  professional: { title: 'reportSections.professional', hint: 'reports.hintObservations' },
  answers: { title: 'paper.answers', hint: 'reports.hintAnswers' },
  assessment: { title: 'reportSections.assessment', hint: 'reports.hintAssessment' },
  jobs: { title: 'reportSections.jobs', hint: 'reports.hintJobs' },
  support: { title: 'reportSections.support', hint: 'reports.hintSupport' },
  recommendation: { title: 'reportSections.recommendation', hint: 'reports.hintRecommendation' },
  comments: { title: 'reportSections.comments', hint: 'reports.hintComments' },
};

/** Is it one of the sections a person writes? */
export const isWritten = (section: OutlineSection): section is OutlineSection & WrittenPart =>
  (writtenParts as readonly string[]).includes(section);

/** Is there something to read in it? The candidate's comments may stay empty, and where nothing was asked there is nothing to answer: they are neither. */
export function isReady(
  section: OutlineSection,
  { record, texts, choices }: Pick<ReportDraft, 'record' | 'texts' | 'choices'>,
): boolean | null {
  const hasText = texts.some((each) => each.section === section && each.text.trim() !== '');
  switch (section) {
    case 'comments':
      return hasText ? true : null;
    case 'purpose':
      return record.course.purpose !== '' || record.questions.length > 0;
    case 'attendance':
      return record.attendance.length > 0;
    case 'tryOuts':
      return record.tryOuts.length > 0;
    case 'adjustments':
      return record.adjustments.length > 0;
    case 'answers':
      return record.questions.length === 0 ? null : record.questions.every(({ answer }) => answer.trim() !== '');
    case 'recommendation':
      return hasText && choices.recommendationCode !== null;
    default:
      return hasText;
  }
}

/** What stands for a section's mark in words. */
export function readyWord(section: OutlineSection, draft: Pick<ReportDraft, 'record' | 'texts' | 'choices'>): TextKey {
  const is = isReady(section, draft);
  if (is === null) return section === 'answers' ? 'reports.nothingAsked' : 'reports.optional';
  return is ? 'reports.filled' : 'reports.empty';
}

/** Sections with nothing in them yet, in the report's order. */
export const missingSections = (draft: ReportDraft): OutlineSection[] =>
  outline.filter((section) => isReady(section, draft) === false);
