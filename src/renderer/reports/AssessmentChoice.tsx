import { Select } from '@mantine/core';
import { WeekHoursInput } from '#renderer/components/WeekHoursInput.tsx';
import { useChoose } from '#renderer/reports/use-choose.ts';
import { useSpeak } from '#renderer/text.ts';
import { developmentWords } from '#shared/papers/report/assessment-facts.ts';
import { capital, certaintyWords } from '#shared/papers/report/words.ts';
import { developments, type ReportChoices } from '#shared/reports.ts';
import { certainties } from '#shared/try-outs.ts';
import classes from '#renderer/reports/report.module.css';

type AssessmentChoiceProps = { courseId: string; choices: ReportChoices; onSaved: () => void };

/** What is realistic in a week, whether more can be expected, and how sure the centre is. */
export function AssessmentChoice({ courseId, choices, onSaved }: AssessmentChoiceProps) {
  const speak = useSpeak();
  const { choose, fault } = useChoose(courseId, choices, onSaved);
  return (
    <div className={classes.pair}>
      <WeekHoursInput
        label={speak('reports.realisticMinutes')}
        value={choices.realisticMinutes}
        onChange={(realisticMinutes) => choose({ realisticMinutes })}
        fault={fault ?? undefined}
      />
      <WeekHoursInput
        label={speak('reports.realisticEffective')}
        value={choices.realisticEffectiveMinutes}
        onChange={(realisticEffectiveMinutes) => choose({ realisticEffectiveMinutes })}
        fault={undefined}
      />
      <Select
        label={speak('reports.development')}
        placeholder={speak('reports.notChosen')}
        clearable
        data={developments.map((development) => ({
          value: development,
          label: capital(speak(developmentWords[development])),
        }))}
        value={choices.development}
        onChange={(chosen) => choose({ development: developments.find((each) => each === chosen) ?? null })}
      />
      <Select
        label={speak('paper.certainty')}
        placeholder={speak('reports.notChosen')}
        clearable
        data={certainties.map((certainty) => ({ value: certainty, label: capital(speak(certaintyWords[certainty])) }))}
        value={choices.certainty}
        onChange={(chosen) => choose({ certainty: certainties.find((certainty) => certainty === chosen) ?? null })}
      />
    </div>
  );
}
