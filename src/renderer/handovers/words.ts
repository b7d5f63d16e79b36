import type { HandoverFacts, HandoverPurpose, SensitiveKind, ShownSection } from '#shared/handovers.ts';
import { numberText } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

export const purposeKeys: Record<HandoverPurpose, TextKey> = {
  report: 'handovers.purposeReport',
  status: 'handovers.purposeStatus',
  other: 'handovers.purposeOther',
};

export const sensitiveKeys: Record<SensitiveKind, TextKey> = {
  interruption: 'handovers.kindInterruption',
  observation: 'handovers.kindObservation',
  lifeEvent: 'handovers.kindLifeEvent',
  barrier: 'handovers.kindBarrier',
  effort: 'handovers.kindEffort',
  reportSection: 'handovers.kindReportSection',
};

/** The headings of the report's sections that show something sensitive: »Baggrund«, »Barrierer«. */
export const sectionNames = (sections: readonly ShownSection[], speak: Speak): string =>
  sections
    .map(({ section, title }) => speak('paper.quoted', { words: title || speak(`reportSections.${section}`) }))
    .join(', ');

/** `412 kB`; never 0. */
export const sizeText = (bytes: number, speak: Speak): string =>
  speak('handovers.kilobytes', { count: numberText(Math.max(1, Math.round(bytes / 1000)), speak.language) });

/** The name the package will have, with the clock still open. */
export const fileNameBefore = (
  facts: { centreCode: string; courseNumber: string; today: string; version: number },
  speak: Speak,
): string =>
  `afklaring_${facts.centreCode}_${facts.courseNumber}_${speak('handovers.fileNameWill', { date: facts.today.replaceAll('-', '') })}_v${facts.version}.zip`;

/** How much there is of each, in the three groups the dialog shows. */
export function countsText({ counts }: HandoverFacts, speak: Speak): { work: string; trials: string; outcome: string } {
  const { absences, commentedAbsences } = counts;
  return {
    work: [
      speak('handovers.countPlans', { count: counts.hourPlans }),
      speak('handovers.countDays', { count: counts.attendanceDays, attended: counts.attendedDays }),
      commentedAbsences > 0
        ? speak('handovers.countAbsencesCommented', { count: absences, commented: commentedAbsences })
        : speak('handovers.countAbsences', { count: absences }),
    ].join(', '),
    trials: [
      speak('handovers.countTryOuts', { count: counts.tryOuts }),
      speak('handovers.countAdjustments', { count: counts.adjustments }),
      speak('handovers.countTraits', { count: counts.traits }),
      speak('handovers.countRounds', { count: counts.scoreRounds }),
    ].join(', '),
    outcome: [
      speak('handovers.countMeetings', { count: counts.heldMeetings }),
      speak('handovers.countAnswers', { count: counts.questions, answers: counts.answers }),
    ].join(', '),
  };
}
