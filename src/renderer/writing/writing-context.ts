import { createContext } from 'react';

/** What the chips in a text say just now. */
export type WritingWords = {
  /** What a field says; null for one that nobody knows. */
  valueOf: (field: string) => string | null;
  /** The number of a source in this text, from 1. */
  numberOf: (token: string) => number;
  /** A source in words; null when it is gone from the book. */
  wordsOf: (token: string) => string | null;
};

export const WritingContext = createContext<WritingWords>({
  valueOf: () => null,
  numberOf: () => 0,
  wordsOf: () => null,
});
