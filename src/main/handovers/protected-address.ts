import type { Candidate } from '#shared/candidates.ts';

/** What stands in a text where a protected address stood. */
const hidden = '(beskyttet adresse)';

/**
 * Rows as a package may tell them of this candidate: a protected person's address is in none of their texts, not even where somebody
 * wrote it by hand, in whole or its street with the number.
 */
export function addressHider({ isProtected, address }: Pick<Candidate, 'isProtected' | 'address'>) {
  const patterns = isProtected ? namings(address) : [];
  const told = (value: string | number) =>
    typeof value === 'number' ? value : patterns.reduce((text, pattern) => text.replace(pattern, hidden), value);
  return <Row extends Readonly<Record<string, string | number>>>(rows: readonly Row[]): readonly Row[] =>
    patterns.length === 0
      ? rows
      : rows.map((row) => ({
          ...row,
          ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)])),
        }));
}

/** The whole address, and its street with a number, however they are spaced and set apart. */
function namings(address: string): RegExp[] {
  const street = /^[^,\n]*\p{L}[^,\n]*?\d+[^\s,]*/u.exec(address)?.[0] ?? '';
  return [...new Set([address, street])]
    .map((text) => text.split(/[\s,]+/u).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
    .map((words) => new RegExp(`(?<![\\p{L}\\p{N}])${words.map(literal).join('[\\s,]+')}(?![\\p{L}\\p{N}])`, 'giu'));
}

const literal = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
