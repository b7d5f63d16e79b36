import { unclearAdjustments } from '#shared/papers/report/adjustments-table.ts';
import { frontFigures } from '#shared/papers/report/front-figures.ts';
import { capital, certaintyWords } from '#shared/papers/report/words.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import type { Development, ReportChoices } from '#shared/reports.ts';
import { decimalHours, spokenMinutes } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

export const developmentWords: Record<Development, TextKey> = {
  likely: 'reportPaper.developmentLikely',
  possible: 'reportPaper.developmentPossible',
  unlikely: 'reportPaper.developmentUnlikely',
  unknown: 'reportPaper.developmentUnknown',
};

type AssessmentFacts = ReportFacts & {
  choices: Pick<ReportChoices, 'certainty' | 'realisticMinutes' | 'realisticEffectiveMinutes' | 'development'>;
};

/** What is realistic, the figures with their basis, how sure it is, and what nobody knows yet. */
export function assessmentFacts(facts: AssessmentFacts, speak: Speak): { label: string; value: string }[] {
  const { certainty, realisticMinutes, realisticEffectiveMinutes, development } = facts.choices;
  const [attended, effective] = frontFigures(facts, speak);
  const unclear = unclearAdjustments(facts);
  const unanswered = facts.record.questions.filter(({ answer }) => answer.trim() === '');
  return [
    {
      label: speak('reportPaper.realistic'),
      value:
        realisticMinutes === null
          ? speak('reportPaper.notJudged')
          : speak('reportPaper.perWeek', { hours: spokenMinutes(realisticMinutes, speak) }),
    },
    {
      label: speak('reportPaper.realisticEffective'),
      value:
        realisticEffectiveMinutes === null
          ? speak('reportPaper.notJudged')
          : speak('reportPaper.perWeek', {
              hours: speak('paper.hoursShort', { hours: decimalHours(realisticEffectiveMinutes, speak.language) }),
            }),
    },
    ...[attended, effective].flatMap((figure) =>
      figure ? { label: capital(figure.label), value: `${figure.value} (${figure.basis})` } : [],
    ),
    ...(development ? [{ label: speak('reportPaper.development'), value: speak(developmentWords[development]) }] : []),
    ...(certainty ? [{ label: speak('paper.certainty'), value: capital(speak(certaintyWords[certainty])) }] : []),
    ...(unclear.length > 0 ? [{ label: speak('paper.unclarified'), value: unclear.join('; ') }] : []),
    ...(unanswered.length > 0
      ? [
          {
            label: speak('reportPaper.unanswered'),
            value: unanswered.map(({ text }) => text).join(' '),
          },
        ]
      : []),
  ];
}
