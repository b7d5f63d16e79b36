import { Meter } from '#renderer/components/Meter.tsx';
import classes from '#renderer/job-functions/JobFunctionPanel.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { JobFunction } from '#shared/job-functions.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Places left today: `2 ledige`, `Fuldt`, `1 mere end der er plads til`; unknown while the number at a time is not stated. */
export function freeText({ places, runningTryOuts }: JobFunction, speak: Speak): string {
  if (places === null) return speak('app.unknown');
  const free = places - runningTryOuts;
  if (free === 0) return speak('jobFunctions.full');
  return free > 0 ? speak('jobFunctions.free', { count: free }) : speak('jobFunctions.over', { count: -free });
}

/** How many are on the function now of how many can be there, and the centre's own workers beside, who count in no figure. */
export function PlacesNow({ jobFunction }: { jobFunction: JobFunction }) {
  const speak = useSpeak();
  const { places, runningTryOuts, ownWorkers } = jobFunction;
  return (
    <div className={classes.places}>
      {places === null ? (
        <span>{speak('jobFunctions.runningTryOuts', { count: runningTryOuts })}</span>
      ) : (
        <Meter
          done={Math.min(runningTryOuts, places)}
          of={places}
          figures={speak('jobFunctions.inUse', { running: runningTryOuts, places })}
          unit={freeText(jobFunction, speak).toLocaleLowerCase(speak.language)}
        />
      )}
      {ownWorkers !== null && ownWorkers > 0 && (
        <p className="quiet">{speak('jobFunctions.ownBeside', { count: ownWorkers })}</p>
      )}
    </div>
  );
}
