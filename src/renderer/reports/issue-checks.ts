import { slipText } from '#renderer/reports/slip-text.ts';
import { sectionsOf, type OutlineSection } from '#renderer/reports/outline.ts';
import { stateOf } from '#renderer/reports/section-state.ts';
import { unregisteredDays } from '#shared/attendance-periods.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { whyIssueRefused } from '#shared/report-stages.ts';
import type { ReportDraft } from '#shared/reports.ts';
import { momentText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

export type Check = {
  kind: 'ok' | 'warn' | 'fail';
  title: string;
  note?: string;
  /** The sections it is about; each is a way there. */
  sections?: OutlineSection[];
};

/** What is looked at before a report goes on. What is missing hinders nothing and is said; only the approval is in the way. */
export function issueChecks(draft: ReportDraft, facts: ReportFacts, speak: Speak): Check[] {
  const sections = sectionsOf(draft.template).map((section) => ({ section, state: stateOf(section, draft) }));
  const outdated = sections.filter(({ state }) => state === 'outdated').map(({ section }) => section);
  const missing = sections
    .filter(({ state, section }) => (state === 'empty' || state === 'begun') && section !== 'answers')
    .map(({ section }) => section);
  const unanswered = draft.record.questions.filter(({ answer }) => answer.trim() === '').length;
  const unregistered = unregisteredDays(facts);
  const { effective, questions, hourPlans } = draft.record;
  const { slips, sensitiveSections } = draft;
  const sensitive: Check = {
    kind: 'warn',
    title: speak('reports.checkSensitive', { count: sensitiveSections.length }),
    note: speak('reports.checkSensitiveNote'),
    sections: sensitiveSections,
  };
  const answers: Check =
    unanswered === 0
      ? { kind: 'ok', title: speak('reports.checkAnswers') }
      : {
          kind: 'warn',
          title: speak('reports.checkUnanswered', { count: unanswered }),
          note: speak('reports.checkUnansweredNote'),
          sections: ['answers'],
        };
  const attendance: Check =
    unregistered === 0
      ? { kind: 'ok', title: speak('reports.checkAttendance') }
      : { kind: 'warn', title: speak('paper.unregisteredDays', { count: unregistered }) };
  return [
    missing.length === 0
      ? { kind: 'ok', title: speak('reports.checkSections') }
      : { kind: 'warn', title: speak('reports.checkEmpty', { count: missing.length }), sections: missing },
    outdated.length === 0
      ? { kind: 'ok', title: speak('reports.checkCurrent') }
      : { kind: 'warn', title: speak('reports.checkOutdated', { count: outdated.length }), sections: outdated },
    slips.length === 0
      ? { kind: 'ok', title: speak('reports.checkNoSlips') }
      : {
          kind: 'warn',
          title: speak('reports.checkSlips', { count: slips.length }),
          note: slips.map((slip) => slipText(slip, speak)).join('. '),
          sections: [...new Set(slips.map(({ section }) => section))],
        },
    ...(sensitiveSections.length > 0 ? [sensitive] : []),
    // Nothing asked and nothing agreed is nothing to tick.
    ...(questions.length > 0 ? [answers] : []),
    draft.choices.recommendationCode === null
      ? { kind: 'warn', title: speak('reports.checkNoRecommendation'), sections: ['recommendation'] }
      : { kind: 'ok', title: speak('reports.checkRecommendation') },
    ...(hourPlans.length > 0 ? [attendance] : []),
    effective.kind === 'range'
      ? {
          kind: 'ok',
          title: speak('reports.checkEffective', { assessed: effective.assessedDays, days: effective.attendedDays }),
        }
      : { kind: 'warn', title: speak('reports.checkNoEffective'), note: speak('reports.checkNoEffectiveNote') },
  ];
}

/** Whether a leader has approved the words, and the candidate has read them. */
export function approvalChecks({ progress }: ReportDraft, speak: Speak): Check[] {
  const refused = whyIssueRefused(progress);
  if (refused !== null) return [{ kind: 'fail', title: speak(refused) }];
  const approved = progress.steps.findLast(({ step }) => step === 'approved');
  return [
    {
      kind: 'ok',
      title: speak('reports.checkApproved', {
        name: approved?.takenBy ?? '',
        moment: momentText(approved?.takenAt ?? '', speak),
      }),
    },
    progress.stage === 'heard'
      ? { kind: 'ok', title: speak('reports.checkHeard') }
      : { kind: 'warn', title: speak('reports.checkNotHeard') },
  ];
}
