import type { ReactNode } from 'react';
import classes from '#renderer/components/EmptyState.module.css';

type EmptyStateProps = {
  /** One sentence on what belongs here. */
  sentence: string;
  /** One button, or nothing. */
  action?: ReactNode;
};

/** What stands where nothing is yet. */
export function EmptyState({ sentence, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p>{sentence}</p>
      {action}
    </div>
  );
}
