import { IconAlertTriangle } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/session/Refusal.module.css';

type RefusalProps = {
  /** What was refused and what to do; nothing is drawn without one. */
  sentence: string | undefined;
};

/** One calm sentence about what did not work, read aloud when it comes. */
export function Refusal({ sentence }: RefusalProps) {
  return (
    <div role="alert">
      {sentence !== undefined && (
        <p className={classes.refusal}>
          <IconAlertTriangle {...smallIcon} />
          {sentence}
        </p>
      )}
    </div>
  );
}
