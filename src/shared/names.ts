const danish = new Intl.Collator('da');

/** Danish order of two texts: Å is last, and 'Aa' stands with it. */
export const compareTexts = (a: string, b: string): number => danish.compare(a, b);

/** Danish order by name, for sorting. */
export const byName = (a: { name: string }, b: { name: string }): number => compareTexts(a.name, b.name);
