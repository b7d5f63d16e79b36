import { useState } from 'react';

/** What a form began from, against what stands in the book now. */
export type Begun = {
  /** What stands there now when it is something else; null while nothing has changed. */
  theirs: string | null;
  /** One has seen it, and goes on from there. */
  goOn: () => void;
  /** One takes theirs, and goes on with the rest; the form is left when this is left out. */
  takeTheirs?: () => void;
};

/**
 * Remembers, in the words a person reads, what a form began from: the day a meeting stood on, the dates of a course. A form sends
 * the newest version drawn, so without this it would write over what another window did meanwhile.
 */
export function useBegun(words: string): Begun {
  const [begun, setBegun] = useState(words);
  return { theirs: begun === words ? null : words, goOn: () => setBegun(words) };
}
