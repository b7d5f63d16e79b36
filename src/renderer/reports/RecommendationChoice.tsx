import { Select } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { capital, certaintyWords } from '#shared/papers/report/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { codeText, isValidOn, type Code } from '#shared/code-lists.ts';
import type { ReportChoices } from '#shared/reports.ts';
import { certainties } from '#shared/try-outs.ts';
import classes from '#renderer/reports/report.module.css';

type RecommendationChoiceProps = {
  courseId: string;
  choices: ReportChoices;
  codes: readonly Code[];
  today: string;
  onSaved: () => void;
};

/** What the centre recommends, by the code list, and how sure it is. */
export function RecommendationChoice({ courseId, choices, codes, today, onSaved }: RecommendationChoiceProps) {
  const speak = useSpeak();
  const [error, setError] = useState<unknown>(null);
  const offered = codes.filter(
    (code) => code.list === 'recommendation' && (isValidOn(code, today) || code.code === choices.recommendationCode),
  );

  async function choose(change: Partial<Omit<ReportChoices, 'version'>>) {
    try {
      await api.reports.choose.ask({ courseId, version: choices.version, change });
      setError(null);
      onSaved();
    } catch (refusal) {
      setError(refusal);
    }
  }

  return (
    <div className={classes.pair}>
      <Select
        label={speak('reportSections.recommendation')}
        placeholder={speak('reports.notChosen')}
        clearable
        searchable
        data={offered.map((code) => ({ value: code.code, label: codeText(code, speak.language) }))}
        value={choices.recommendationCode}
        onChange={(recommendationCode) => void choose({ recommendationCode })}
        error={sentenceOf(error, speak)}
      />
      <Select
        label={speak('paper.certainty')}
        placeholder={speak('reports.notChosen')}
        clearable
        data={certainties.map((certainty) => ({ value: certainty, label: capital(speak(certaintyWords[certainty])) }))}
        value={choices.certainty}
        onChange={(chosen) => void choose({ certainty: certainties.find((certainty) => certainty === chosen) ?? null })}
      />
    </div>
  );
}
