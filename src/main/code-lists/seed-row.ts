import type { Code } from '#shared/code-lists.ts';

type Marks = Partial<Pick<Code, 'kind' | 'key' | 'validFrom' | 'validTo'>>;

/** A code as a new book begins with it: its words, and what marks it out from an ordinary row of its list. */
export type Seed = Pick<Code, 'code' | 'textDa' | 'textSv' | 'textEn'> & Marks;

/** A code in the three languages; `marks` gives its kind, key or days of validity where it has them. */
export const said = (code: string, textDa: string, textSv: string, textEn: string, marks: Marks = {}): Seed => ({
  code,
  textDa,
  textSv,
  textEn,
  ...marks,
});
