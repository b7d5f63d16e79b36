import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from '#renderer/drafts/KeptDraft.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Draft } from '#shared/drafts.ts';
import { momentText } from '#shared/text/format.ts';
import type { Refused } from '#renderer/failure.ts';

type KeptDraftProps = {
  draft: Draft;
  /** Makes the draft the text; gives null, or why it could not. */
  onUse: () => Promise<Refused | null>;
  onDiscard: () => void;
};

/** Offers what was written and not saved, with its time and its words. */
export function KeptDraft({ draft, onUse, onDiscard }: KeptDraftProps) {
  const speak = useSpeak();
  const [fault, setFault] = useState<string | null>(null);
  return (
    <section className={classes.draft} aria-label={speak('drafts.kept')}>
      <p className={classes.head}>{speak('drafts.keptAt', { moment: momentText(draft.keptAt, speak) })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls in its own frame */}
      <blockquote className={classes.words} tabIndex={0}>
        {draft.text}
      </blockquote>
      {fault !== null && <p role="alert">{fault}</p>}
      <div className={classes.actions}>
        <Button size="xs" onClick={() => void onUse().then((refused) => setFault(refused?.sentence ?? null))}>
          {speak('drafts.use')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDiscard}>
          {speak('drafts.discard')}
        </Button>
      </div>
    </section>
  );
}
