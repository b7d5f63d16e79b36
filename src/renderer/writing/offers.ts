import type { Day } from '#shared/calendar.ts';

/** Something a paragraph can rest on, in words. */
export type OfferedSource = {
  token: string;
  words: string;
  /** What it is one of: "Afprøvninger". */
  group: string;
};

/** What can be put into a text beside the words one types. */
export type Offers = {
  fields: { name: string; value: string }[];
  /** Whole sentences; they may hold fields. */
  phrases: string[];
  sources: OfferedSource[];
  /** A source in words, also one that is not offered; null when it is gone from the book. */
  wordsOf: (token: string) => string | null;
  today: Day;
};
