import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { badgeIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/components/CheckLine.module.css';

type CheckLineProps = {
  /** Fine, worth knowing, or in the way. */
  kind: 'ok' | 'warn' | 'fail';
  /** What was checked, in words that carry the outcome. */
  title: string;
  /** How it was checked, or what to do. */
  note?: ReactNode;
  /** A small button that leads to the remedy. */
  action?: ReactNode;
};

const icons = { ok: IconCheck, warn: IconAlertTriangle, fail: IconX };

/** One line of a check list; an `<li>`. */
export function CheckLine({ kind, title, note, action }: CheckLineProps) {
  const Icon = icons[kind];
  return (
    <li className={classes.line} data-kind={kind}>
      <span className={classes.mark}>
        <Icon {...badgeIcon} />
      </span>
      <div className={classes.words}>
        <b>{title}</b>
        {note !== undefined && <span>{note}</span>}
      </div>
      {action}
    </li>
  );
}
