import { unregisteredDays } from '#shared/attendance-periods.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { outlineWords, missingSections } from '#renderer/reports/outline.ts';
import type { ReportDraft } from '#shared/reports.ts';
import type { Speak } from '#shared/text/speak.ts';

type Check = { kind: 'ok' | 'warn'; title: string; note?: string };

/** What is looked at before a report is locked. Nothing of it hinders: what is missing is left out of the report, and that is said. */
export function issueChecks(draft: ReportDraft, facts: ReportFacts, speak: Speak): Check[] {
  const missing = missingSections(draft).filter((section) => section !== 'answers' && section !== 'recommendation');
  const unanswered = draft.record.questions.filter(({ answer }) => answer.trim() === '').length;
  const unregistered = unregisteredDays(facts);
  const { effective, questions, hourPlans } = draft.record;
  const answers: Check =
    unanswered === 0
      ? { kind: 'ok', title: speak('reports.checkAnswers') }
      : {
          kind: 'warn',
          title: speak('reports.checkUnanswered', { count: unanswered }),
          note: speak('reports.checkUnansweredNote'),
        };
  const attendance: Check =
    unregistered === 0
      ? { kind: 'ok', title: speak('reports.checkAttendance') }
      : { kind: 'warn', title: speak('paper.unregisteredDays', { count: unregistered }) };
  return [
    missing.length === 0
      ? { kind: 'ok', title: speak('reports.checkSections') }
      : {
          kind: 'warn',
          title: speak('reports.checkEmpty', { count: missing.length }),
          note: missing.map((section) => speak(outlineWords[section].title)).join(', '),
        },
    // Nothing asked and nothing agreed is nothing to tick.
    ...(questions.length > 0 ? [answers] : []),
    draft.choices.recommendationCode === null
      ? { kind: 'warn', title: speak('reports.checkNoRecommendation') }
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
