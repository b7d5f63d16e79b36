import type { ReactNode } from 'react';
import classes from '#renderer/components/PageHeader.module.css';

type PageHeaderProps = {
  /** The page's name; the only h1. */
  title: string;
  /** What it is about just now: a week, a count. */
  context?: ReactNode;
  /** A small control right after the title, such as the week stepper. */
  stepper?: ReactNode;
  /** Word of the dashed tag shown while example data are open. */
  demoTag?: string | undefined;
  /** "Gemt kl. 9.12" and the like, at the right. */
  note?: ReactNode;
  /** The search field. */
  search?: ReactNode;
  /** Buttons, at most one of them filled. */
  actions?: ReactNode;
};

/** The 60 px line on top of every page. */
export function PageHeader({ title, context, stepper, demoTag, note, search, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>{title}</h1>
      {context !== undefined && <span className={classes.context}>{context}</span>}
      {stepper}
      <span className={classes.space} />
      {note !== undefined && <span className="quiet">{note}</span>}
      {demoTag !== undefined && <DemoTag word={demoTag} />}
      {search}
      {actions}
    </header>
  );
}

type DemoTagProps = {
  /** "Eksempeldata". */
  word: string;
};

/** Says that what is on the screen is invented. */
export function DemoTag({ word }: DemoTagProps) {
  return <span className={classes.demo}>{word}</span>;
}
