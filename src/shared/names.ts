const danish = new Intl.Collator('da');

/** Danish order of two texts: Å is last, and 'Aa' stands with it. */
export const compareTexts = (a: string, b: string): number => danish.compare(a, b);

/** Danish order by name, for sorting. */
export const byName = (a: { name: string }, b: { name: string }): number => compareTexts(a.name, b.name);

/** The first letter of every name, where a whole name must not stand: `B.H.A.` */
export const dottedInitials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]!.toLocaleUpperCase('da')}.`)
    .join('');
