import { foldName } from '#shared/candidates.ts';

/** Does every word typed begin a word of the text? `moller`, `moeller` and `møller` all find Møller. */
export function isNameLike(typed: string, text: string): boolean {
  const words = foldName(text).split(/[\s-]+/u);
  return typed
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .every((word) =>
      foldName(word)
        .split(' ')
        .some((fold) => words.some((each) => each.startsWith(fold))),
    );
}
