import { fixedParts, reportParts, writtenParts, type ReportPart, type WrittenPart } from '#shared/report-parts.ts';
import type { PrintTemplate } from '#shared/print-templates.ts';
import type { ReportSection } from '#shared/reports.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** A section of the report as its writer sees it: one of the parts, or one the centre has added in its template. */
export type OutlineSection = ReportPart | ReportSection;

const groupWords = {
  frame: 'reports.groupFrame',
  background: 'reports.groupBackground',
  tried: 'reports.groupTried',
  observations: 'reports.groupObservations',
  judged: 'reports.groupJudged',
  closing: 'reports.groupClosing',
} as const satisfies Record<string, TextKey>;
type Group = keyof typeof groupWords;
const groups: readonly Group[] = ['frame', 'background', 'tried', 'observations', 'judged', 'closing'];

const partWords: Record<ReportPart, { group: Group; hint: TextKey }> = {
  cover: { group: 'frame', hint: 'reports.hintCover' },
  person: { group: 'frame', hint: 'reports.hintPerson' },
  purpose: { group: 'frame', hint: 'reports.hintPurpose' },
  summary: { group: 'frame', hint: 'reports.hintSummary' },
  background: { group: 'background', hint: 'reports.hintBackground' },
  wishes: { group: 'background', hint: 'reports.hintWishes' },
  tryOuts: { group: 'tried', hint: 'reports.hintTryOuts' },
  hours: { group: 'tried', hint: 'reports.hintHours' },
  attendance: { group: 'tried', hint: 'reports.hintAttendance' },
  intensity: { group: 'tried', hint: 'reports.hintIntensity' },
  endurance: { group: 'tried', hint: 'reports.hintEndurance' },
  adjustments: { group: 'tried', hint: 'reports.hintAdjustments' },
  aids: { group: 'tried', hint: 'reports.hintAids' },
  professional: { group: 'observations', hint: 'reports.hintObservations' },
  personal: { group: 'observations', hint: 'reports.hintPersonal' },
  social: { group: 'observations', hint: 'reports.hintSocial' },
  profile: { group: 'observations', hint: 'reports.hintProfile' },
  resources: { group: 'observations', hint: 'reports.hintResources' },
  barriers: { group: 'observations', hint: 'reports.hintBarriers' },
  progression: { group: 'observations', hint: 'reports.hintProgression' },
  answers: { group: 'judged', hint: 'reports.hintAnswers' },
  assessment: { group: 'judged', hint: 'reports.hintAssessment' },
  jobs: { group: 'judged', hint: 'reports.hintJobs' },
  support: { group: 'judged', hint: 'reports.hintSupport' },
  recommendation: { group: 'judged', hint: 'reports.hintRecommendation' },
  comments: { group: 'closing', hint: 'reports.hintComments' },
  signatures: { group: 'closing', hint: 'reports.hintSignatures' },
};

export const isPart = (section: OutlineSection): section is ReportPart =>
  (reportParts as readonly string[]).includes(section);

const isFixed = (section: OutlineSection): boolean => (fixedParts as readonly string[]).includes(section);

/** Is it one of the sections a person writes? All but those that fill themselves. */
export const isWritten = (section: OutlineSection): section is WrittenPart | (string & {}) =>
  !isPart(section) || (writtenParts as readonly string[]).includes(section);

/** The sections that are printed, by group, each group in the template's order; one of the centre's own stands in the group it follows. */
export function outlineOf({ sections }: PrintTemplate): { title: TextKey; sections: OutlineSection[] }[] {
  const ofGroup = new Map<Group, OutlineSection[]>(groups.map((group) => [group, []]));
  let group: Group = 'frame';
  for (const { key, isOn } of sections) {
    if (isPart(key)) group = partWords[key].group;
    if (isOn || isFixed(key)) ofGroup.get(group)?.push(key);
  }
  return groups.map((each) => ({ title: groupWords[each], sections: ofGroup.get(each) ?? [] }));
}

/** All sections in the order of the list. */
export const sectionsOf = (template: PrintTemplate): OutlineSection[] =>
  outlineOf(template).flatMap(({ sections }) => sections);

/** What the template calls a section; its usual name where the template says nothing. */
export function sectionTitle(section: OutlineSection, { sections }: PrintTemplate, speak: Speak): string {
  const title = sections.find(({ key }) => key === section)?.title ?? '';
  return title === '' && isPart(section) ? speak(`reportSections.${section}`) : title;
}

/** What the section is for, in a sentence. */
export const sectionHint = (section: OutlineSection): TextKey =>
  isPart(section) ? partWords[section].hint : 'reports.hintOwn';
