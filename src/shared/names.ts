const danish = new Intl.Collator('da');

/** Danish order of two texts: Å is last, and 'Aa' stands with it. */
export const compareTexts = (a: string, b: string): number => danish.compare(a, b);

/** Danish order by name, for sorting. */
export const byName = (a: { name: string }, b: { name: string }): number => compareTexts(a.name, b.name);

/** Danish order by first name, then by last, for sorting people. */
export const byFirstName = (
  a: { firstName: string; lastName: string },
  b: { firstName: string; lastName: string },
): number => compareTexts(a.firstName, b.firstName) || compareTexts(a.lastName, b.lastName);

/** The first letter of every name, where a whole name must not stand: `B.H.A.` */
export const dottedInitials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]!.toLocaleUpperCase('da')}.`)
    .join('');

/** The one choice that is meant, or null when none or several could be. */
export function meantBy<Choice extends { label: string }>(typed: string, choices: readonly Choice[]): Choice | null {
  const looked = typed.trim().toLocaleLowerCase('da');
  if (looked === '') return null;
  const exact = choices.find(({ label }) => label.toLocaleLowerCase('da') === looked);
  if (exact) return exact;
  const begun = choices.filter(({ label }) => {
    const name = label.toLocaleLowerCase('da');
    return name.startsWith(looked) || name.split(/[\s-]+/u).some((word) => word.startsWith(looked));
  });
  const [one, ...others] = begun;
  return one !== undefined && others.length === 0 ? one : null;
}
