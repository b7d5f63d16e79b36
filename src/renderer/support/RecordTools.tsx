import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/support/support.module.css';
import { useSpeak } from '#renderer/text.ts';

type RecordToolsProps = {
  /** What it is, for the button's name: "Kontakt 2-11-2026". */
  what: string;
  onWithdraw: () => void;
  /** Stands before it. */
  children?: ReactNode;
};

/** What can be done with a whole record, at the end of its first line. */
export function RecordTools({ what, onWithdraw, children }: RecordToolsProps) {
  const speak = useSpeak();
  return (
    <span className={classes.tools}>
      {children}
      <IconButton label={speak('support.withdraw', { what })} size={28} onClick={onWithdraw}>
        <IconX {...smallIcon} />
      </IconButton>
    </span>
  );
}
