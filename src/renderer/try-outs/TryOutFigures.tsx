import { rangeText } from '#renderer/components/ruler-data.ts';
import { useSpeak } from '#renderer/text.ts';
import { doseText, intensityText } from '#renderer/try-outs/try-out-words.ts';
import classes from '#renderer/try-outs/try-outs.module.css';
import type { HourPlan } from '#shared/hour-plans.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import type { TryOut } from '#shared/try-outs.ts';

/** The figures of one job function, each with what it stands on. */
export function TryOutFigures({ tryOut, plans }: { tryOut: TryOut; plans: readonly HourPlan[] }) {
  const speak = useSpeak();
  const { effective } = tryOut;
  const dose = doseText(tryOut, plans, speak);
  const figures = [
    dose && speak('tryOuts.agreedFigure', { hours: dose }),
    tryOut.registeredDays > 0 &&
      speak('tryOuts.attendedFigure', {
        attended: tryOut.attendedDays,
        of: tryOut.registeredDays,
        time: spokenMinutes(tryOut.attendedMinutes, speak),
      }),
    tryOut.assessments.length > 0 && speak('tryOuts.intensityFigure', { percent: intensityText(tryOut, speak) ?? '' }),
    effective.kind === 'range'
      ? speak('tryOuts.effectiveFigure', {
          range: rangeText(effective, speak),
          assessed: effective.assessedDays,
          attended: effective.attendedDays,
        })
      : tryOut.assessments.length > 0 &&
        effective.reason === 'too-few-assessed-days' &&
        speak('hours.effectiveTooFewDays', { count: effective.needed - effective.assessedDays }),
  ].filter((figure) => typeof figure === 'string');
  return (
    <ul className={classes.figures}>
      {figures.map((figure) => (
        <li key={figure}>{figure}</li>
      ))}
    </ul>
  );
}
