import { Select } from '@mantine/core';
import { useChoose } from '#renderer/reports/use-choose.ts';
import { useSpeak } from '#renderer/text.ts';
import { codeText, isValidOn, type Code } from '#shared/code-lists.ts';
import type { ReportChoices } from '#shared/reports.ts';
import classes from '#renderer/reports/report.module.css';

type RecommendationChoiceProps = {
  courseId: string;
  choices: ReportChoices;
  codes: readonly Code[];
  today: string;
  onSaved: () => void;
};

/** What the centre recommends, by the code list, and what else could be thought of. */
export function RecommendationChoice({ courseId, choices, codes, today, onSaved }: RecommendationChoiceProps) {
  const speak = useSpeak();
  const { choose, fault } = useChoose(courseId, choices, onSaved);
  const { recommendationCode, secondaryCode } = choices;
  const offered = (chosen: string | null, other: string | null) =>
    codes
      .filter((code) => code.list === 'recommendation' && (isValidOn(code, today) || code.code === chosen))
      .filter(({ code }) => code !== other)
      .map((code) => ({ value: code.code, label: codeText(code, speak.language) }));

  return (
    <div className={classes.pair}>
      <Select
        label={speak('reportSections.recommendation')}
        placeholder={speak('reports.notChosen')}
        clearable
        searchable
        data={offered(recommendationCode, secondaryCode)}
        value={recommendationCode}
        onChange={(code) => choose({ recommendationCode: code })}
        error={fault}
      />
      <Select
        label={speak('reports.secondary')}
        placeholder={speak('reports.notChosen')}
        clearable
        searchable
        data={offered(secondaryCode, recommendationCode)}
        value={secondaryCode}
        onChange={(code) => choose({ secondaryCode: code })}
      />
    </div>
  );
}
