import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { useSpeak } from '#renderer/text.ts';
import { dosesText, verdictWords } from '#renderer/try-outs/try-out-words.ts';
import classes from '#renderer/try-outs/try-outs.module.css';
import type { Revise } from '#renderer/try-outs/use-revise.ts';
import { VerdictBadge } from '#renderer/try-outs/VerdictBadge.tsx';
import type { CourseRecord } from '#shared/courses.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import { tryOutVerdicts, type TryOut } from '#shared/try-outs.ts';

type TryOutHeadProps = { tryOut: TryOut; record: CourseRecord; revise: Revise };

/** Which function, when, what came of it, and the dose. */
export function TryOutHead({ tryOut, record: { hourPlans, today }, revise }: TryOutHeadProps) {
  const speak = useSpeak();
  const { functionName, verdict, registeredDays } = tryOut;
  const [fromLabel, toLabel, verdictLabel] = [speak('tryOuts.from'), speak('tryOuts.to'), speak('tryOuts.verdict')];
  const dose = dosesText(tryOut, hourPlans, speak);
  const figures = [
    dose !== null && speak('tryOuts.agreedFigure', { hours: dose }),
    registeredDays > 0 &&
      speak('tryOuts.attendedFigure', {
        attended: tryOut.attendedDays,
        of: registeredDays,
        time: spokenMinutes(tryOut.attendedMinutes, speak),
      }),
  ].filter((figure) => typeof figure === 'string');

  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <h2>{functionName}</h2>
        <span className={classes.period}>
          <InlineDay
            label={fromLabel}
            value={tryOut.from}
            today={today}
            emptyText=""
            whyNotEmpty={speak('tryOuts.fromNeeded')}
            onSave={(day) => revise(fromLabel, day === null ? {} : { from: day })}
          />
          <span aria-hidden>–</span>
          <InlineDay
            label={toLabel}
            value={tryOut.to}
            today={today}
            emptyText={speak('tryOuts.running')}
            onSave={(to) => revise(toLabel, { to })}
          />
        </span>
        <InlineChoice
          label={verdictLabel}
          value={verdict}
          options={tryOutVerdicts.map((value) => ({ value, label: speak(verdictWords[value]) }))}
          emptyText={speak('tryOuts.noVerdict')}
          shown={verdict === null ? undefined : <VerdictBadge verdict={verdict} />}
          onSave={(value) => revise(verdictLabel, { verdict: value })}
        />
      </div>
      {figures.length > 0 && (
        <ul className={classes.figures}>
          {figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
