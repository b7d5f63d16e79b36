import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from '#renderer/components/BothTexts.module.css';
import { useSpeak } from '#renderer/text.ts';
import { clockOf } from '#shared/text/format.ts';

type Choices = { onKeepMine: () => void; onTakeTheirs: () => void };

type BothTextsProps = Choices & {
  /** What another window has kept meanwhile; null while there is nothing to choose. */
  theirs: string | null;
  /** Long texts stand side by side where there is room. */
  isLong?: boolean;
  /** What one's own is, when it is no text. */
  mineLabel?: string;
  /** The field with one's own text; it can be written on. */
  children: ReactNode;
};

/** A field, and beside it what another window has kept of the same while one wrote: neither goes before somebody has chosen. */
export function BothTexts({ theirs, isLong = false, mineLabel, children, ...choices }: BothTextsProps) {
  const speak = useSpeak();
  return (
    <div className={classes.both} data-contested={theirs !== null || undefined} data-long={isLong || undefined}>
      <div className={classes.mine}>
        {theirs !== null && <p className={classes.head}>{mineLabel ?? speak('drafts.yours')}</p>}
        {children}
      </div>
      {theirs !== null && <Theirs key={theirs} text={theirs} {...choices} />}
    </div>
  );
}

function Theirs({ text, onKeepMine, onTakeTheirs }: Choices & { text: string }) {
  const speak = useSpeak();
  const [seenAt] = useState(() => new Date().toISOString());
  return (
    <section className={classes.theirs} aria-label={speak('drafts.twoTexts')}>
      <p className={classes.head} role="alert">
        {speak('drafts.keptElsewhere', { clock: clockOf(seenAt, speak.language) })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls in its own frame */}
      <blockquote className={classes.words} tabIndex={0}>
        {text === '' ? <span className="quiet">{speak('drafts.nothingStands')}</span> : text}
      </blockquote>
      <div className={classes.choices}>
        <Button size="xs" onClick={onKeepMine}>
          {speak('drafts.keepMine')}
        </Button>
        <Button size="xs" onClick={onTakeTheirs}>
          {speak('drafts.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}
