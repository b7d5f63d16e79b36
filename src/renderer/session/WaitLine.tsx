import { IconClock } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/session/WaitLine.module.css';

type WaitLineProps = {
  /** Seconds left; nothing is drawn for none. */
  seconds: number;
};

/** How long until the next attempt, counted down in words. */
export function WaitLine({ seconds }: WaitLineProps) {
  const speak = useSpeak();
  if (seconds === 0) return null;
  return (
    <p role="timer" className={classes.wait}>
      <IconClock {...smallIcon} />
      {speak('session.waitFor', { count: seconds })}
    </p>
  );
}
