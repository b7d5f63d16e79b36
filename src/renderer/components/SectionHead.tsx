import type { ReactNode } from 'react';
import classes from '#renderer/components/SectionHead.module.css';

type SectionHeadProps = {
  /** What the section holds. */
  title: string;
  /** Its basis: a count, a period, n. */
  note?: ReactNode;
  /** A link, a text button or a legend at the right. */
  action?: ReactNode;
  /** Heading level; 2 on a page, 3 inside another section. */
  level?: 2 | 3;
};

/** The line above a table or list. */
export function SectionHead({ title, note, action, level = 2 }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.head}>
      <Heading className={classes.title}>{title}</Heading>
      {note !== undefined && <span className={classes.note}>{note}</span>}
      {action !== undefined && <span className={classes.action}>{action}</span>}
    </div>
  );
}
