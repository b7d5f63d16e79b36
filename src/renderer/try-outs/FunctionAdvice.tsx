import forms from '#renderer/components/form.module.css';
import { useSpeak } from '#renderer/text.ts';
import { DemandBars } from '#renderer/try-outs/TryOutDemands.tsx';
import classes from '#renderer/try-outs/try-outs.module.css';
import type { JobFunction } from '#shared/job-functions.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What is worth knowing of a function before it is begun: room, what can be adapted, and its demands. It never holds anybody back. */
export function FunctionAdvice({ jobFunction }: { jobFunction: JobFunction }) {
  const speak = useSpeak();
  return (
    <section className={`${classes.advice} ${forms.wide}`} aria-label={speak('tryOuts.advice')} aria-live="polite">
      <p>{roomText(jobFunction, speak)}</p>
      {jobFunction.adaptable !== '' && (
        <p>
          <b>{speak('tryOuts.adviceAdaptable')}</b> {jobFunction.adaptable}
        </p>
      )}
      <DemandBars demands={jobFunction.demands} liftKg={jobFunction.liftKg} />
    </section>
  );
}

function roomText({ places, runningTryOuts }: JobFunction, speak: Speak): string {
  if (places === null) return speak('tryOuts.adviceRunning', { count: runningTryOuts });
  return runningTryOuts >= places
    ? speak('tryOuts.adviceFull', { count: places })
    : speak('tryOuts.advicePlaces', { taken: runningTryOuts, count: places });
}
