import { useLayoutEffect, useRef, useState } from 'react';
import { showsAnew } from '#renderer/api.ts';
import type { Refused } from '#renderer/failure.ts';

export type Writing = {
  /** One's own text. */
  text: string;
  /** What the book says by now when it is neither what the writing began from nor one's own; null while nobody disagrees. */
  theirs: string | null;
  /** Why the text cannot be kept as it stands. */
  fault: string | null;
  isUnsaved: boolean;
  type: (text: string) => void;
  /** Says why the text is not even asked to be kept. */
  refuse: (fault: string) => void;
  /** Keeps the text, or the one given. True when the book says it; false when it was refused, or the book says something else. */
  keep: (text?: string) => Promise<boolean>;
  /** Of two texts one's own, seen beside the other … */
  keepMine: () => Promise<boolean>;
  /** … or the book's. */
  takeTheirs: () => void;
  /** The book has this text by another way than `keep`. */
  taken: (text: string) => Promise<void>;
};

type Held = { base: string; text: string; fault: string | null; isSaving: boolean };

/**
 * A value while it is written. It is kept only over what the writing began from: when the book says something else by then,
 * both stand there until somebody chooses. `onSave` always sends the newest version drawn, so a change beside it is no conflict.
 */
export function useWriting(value: string, onSave: (text: string) => Promise<Refused | null>): Writing {
  const [held, setHeld] = useState<Held>({ base: value, text: value, fault: null, isSaving: false });
  const now = useRef({ held, value, onSave });
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useLayoutEffect(() => {
    now.current = { held, value, onSave };
  });

  const isOther = !held.isSaving && value !== held.base;
  // Somebody else's value, or one restored: taken over while nothing of one's own stands against it.
  if (isOther && (held.text === held.base || held.text === value)) setHeld({ ...held, base: value, text: value });

  function hold(change: Partial<Held>) {
    now.current.held = { ...now.current.held, ...change };
    setHeld(now.current.held);
  }

  /** One after the other: leaving a field while its text is being kept asks for nothing twice and forgets nothing. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = turn.current.then(act);
    turn.current = mine.catch(() => undefined);
    return mine;
  }

  const keep = (given?: string): Promise<boolean> => inTurn(() => send(given ?? now.current.held.text));

  async function send(text: string): Promise<boolean> {
    const { base } = now.current.held;
    if (text === base || text === now.current.value) return true;
    if (now.current.value !== base) return false;
    hold({ isSaving: true, fault: null });
    let refused = await now.current.onSave(text);
    if (refused?.isConflict) {
      await showsAnew();
      // Something else of the same record was changed, and this text stands on what it began from.
      if (now.current.value === base) refused = await now.current.onSave(text);
    }
    if (refused === null) {
      void inTurn(() => settle(text));
      return true;
    }
    const isContested = now.current.value !== base;
    hold({ isSaving: false, fault: isContested ? null : refused.sentence });
    return isContested && now.current.value === text;
  }

  /** From here on what the book says of it is what the writing goes on from. */
  async function settle(text: string): Promise<void> {
    await showsAnew();
    const { value: said, held: typed } = now.current;
    hold({ base: said, text: typed.text === text ? said : typed.text, isSaving: false });
  }

  return {
    text: held.text,
    theirs: isOther && held.text !== held.base && held.text !== value ? value : null,
    fault: held.fault,
    isUnsaved: held.text !== held.base,
    type: (text) => hold({ text, fault: null }),
    refuse: (fault) => hold({ fault }),
    keep,
    keepMine: () => {
      hold({ base: now.current.value });
      return keep();
    },
    takeTheirs: () => hold({ base: now.current.value, text: now.current.value, fault: null }),
    taken: (text) => {
      hold({ base: text, isSaving: true });
      return inTurn(() => settle(text));
    },
  };
}
