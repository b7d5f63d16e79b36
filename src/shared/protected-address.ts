import type { Candidate } from '#shared/candidates.ts';

type Housed = Pick<Candidate, 'isProtected' | 'address'>;

/** What finds a protected address in a text: the whole of it, and its street with the number; nothing for anybody else. */
export function addressPatterns({ isProtected, address }: Housed): RegExp[] {
  if (!isProtected || !namesAPlace(address)) return [];
  const street = /^[^,\n]*\p{L}[^,\n]*?\d+[^\s,]*/u.exec(address)?.[0] ?? '';
  return [...new Set([address, street])]
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .map((words) => new RegExp(`(?<![\\p{L}\\p{N}])${words.map(literal).join('[\\s,]+')}(?![\\p{L}\\p{N}])`, 'giu'));
}

/** What is written for an address that nobody may have. */
const stopWords: ReadonlySet<string> = new Set(['ukendt', 'ingen', 'hemmelig', 'beskyttet', 'adresse']);

/** A short word without a number, or a number alone, stands in texts that tell of no place: they are left as they are. */
function namesAPlace(address: string): boolean {
  const words = wordsOf(address)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').toLocaleLowerCase('da'))
    .filter((word) => word !== '' && !stopWords.has(word));
  const has = (sign: RegExp): boolean => words.some((word) => sign.test(word));
  return has(/\p{L}/u) && (words.length > 1 || has(/\p{N}/u) || has(/^\p{L}{6,}$/u));
}

const wordsOf = (text: string): string[] => text.split(/[\s,]+/u).filter((word) => word !== '');

const literal = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
