import { IconAlertTriangle } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/capacity/Notice.module.css';

type NoticeProps = {
  /** What is worth knowing; nothing is drawn without it. */
  sentence: string | null;
};

/** One yellow sentence worth knowing, read aloud when it comes. */
export function Notice({ sentence }: NoticeProps) {
  return (
    <output className={classes.place}>
      {sentence !== null && (
        <span className={classes.notice}>
          <IconAlertTriangle {...smallIcon} />
          <span>{sentence}</span>
        </span>
      )}
    </output>
  );
}
