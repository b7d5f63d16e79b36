export type OwnerChoice = { label: string; staffId: string | null };

/** Who is meant by what was typed: the one it begins, by any of their names; otherwise the words themselves. */
export function ownerOf(typed: string, choices: readonly OwnerChoice[]): { owner: string; ownerId: string | null } {
  const words = typed.trim();
  const found = meantBy(words, choices);
  return found === null ? { owner: words, ownerId: null } : { owner: found.label, ownerId: found.staffId };
}

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
  return begun.length === 1 ? begun[0]! : null;
}
