import classes from '#renderer/candidates/candidates.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { numberText } from '#shared/text/format.ts';
import { waitingTimes } from '#shared/waiting.ts';

/** How many wait, and for how long, in one sentence. */
export function WaitingSentence({ lines, today }: { lines: readonly CandidateLine[]; today: string }) {
  const speak = useSpeak();
  const since = lines.flatMap(({ course }) => (course?.state === 'waiting' ? course.stateSince : []));
  const times = waitingTimes(since, today);
  if (times === null) return null;
  const { count, medianDays, longestDays } = times;
  return (
    <p className={classes.waiting}>
      {speak('candidates.waitingSentence', {
        count,
        median: numberText(medianDays, speak.language),
        longest: longestDays,
      })}
    </p>
  );
}
