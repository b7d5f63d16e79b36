/** A person as the sentences speak of them. */
export type Named = { first: string; he: string; his: string; him: string };

type Say = (named: Named) => string;

/** What weighs on somebody, in words of function and never of diagnosis; each list is dealt from the top, so that nobody says the same. */
export type Theme = {
  /** Job functions that suit, the best first. */
  functions: readonly string[];
  purposes: readonly Say[];
  goals: readonly string[];
  wishes: readonly string[];
  exclusions: readonly string[];
  stated: readonly Say[];
  limits: readonly Say[];
  reasonsUp: readonly string[];
  reasonsDown: readonly string[];
  questions: readonly { dimension: 'task' | 'duration' | 'motivation' | 'layout' | 'other'; text: Say; answer: Say }[];
  adjustments: readonly {
    code: string;
    detail?: string;
    amount?: string;
    times?: number;
    helps: string;
    partly: string;
  }[];
};
