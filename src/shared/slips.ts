import type { Candidate } from '#shared/candidates.ts';
import { readCpr } from '#shared/cpr.ts';
import { addressPatterns } from '#shared/protected-address.ts';
import { diagnosisWords as usualWords } from '#shared/diagnosis-words.ts';
import type { Slip } from '#shared/reports.ts';

type Name = { firstName: string; lastName: string };

/** A name's words below one another: `ida` then `kragh`; a word that ends a name has `isEnd`. */
type Branch = { isEnd: boolean; next: Map<string, Branch> };

/** What a text is looked through for, made ready once for all texts. */
export type SlipWords = {
  names: Branch;
  firstNames: ReadonlySet<string>;
  diagnoses: RegExp;
  addresses: readonly RegExp[];
};

/**
 * Makes ready what must not slip into a text: names of other candidates, unless somebody who may be named here is called the same,
 * words of illness, and the candidate's address when it is protected. `ownNames` are whole names: the candidate's, colleagues',
 * counsellors', participants'.
 */
export function slipWords({
  ownNames,
  otherNames,
  diagnosisWords = usualWords,
  candidate = { isProtected: false, address: '' },
}: {
  ownNames: readonly string[];
  otherNames: readonly Name[];
  diagnosisWords?: readonly string[];
  candidate?: Pick<Candidate, 'isProtected' | 'address'>;
}): SlipWords {
  const ownWords = new Set(ownNames.flatMap((name) => wordsIn(name).map(({ folded }) => folded)));
  const own = new Set(ownNames.map(wordsIn).flatMap((name) => [joined(name), joined(shortened(name))]));
  const names: Branch = { isEnd: false, next: new Map() };
  const firstNames = new Set<string>();
  for (const { firstName, lastName } of otherNames) {
    const [first, last] = [wordsIn(firstName), wordsIn(lastName)];
    const name = [...first, ...last];
    for (const whole of [name, shortened(name)]) if (whole.length > 1 && !own.has(joined(whole))) plant(names, whole);
    const alone = first[0]?.folded;
    if (alone !== undefined && alone.length > 1 && !ownWords.has(alone)) firstNames.add(alone);
  }
  return { names, firstNames, diagnoses: patternOf(diagnosisWords), addresses: addressPatterns(candidate) };
}

/**
 * CPR numbers, names of other candidates, words of illness and a protected address in a text without marks, each once, as they stand and in their order.
 * A first name alone counts when it is capitalised; where a sentence begins, only if it is no ordinary word too.
 */
export function slipsIn(
  text: string,
  { names, firstNames, diagnoses, addresses }: SlipWords,
): Pick<Slip, 'kind' | 'words'>[] {
  const words = wordsIn(text);
  const found: (Pick<Slip, 'kind' | 'words'> & { at: number })[] = [
    ...cprNumbersIn(text),
    ...addressesIn(text, addresses),
  ];
  let nameEnds = 0;
  for (const [place, word] of words.entries()) {
    const { at, end, raw, folded } = word;
    const named = at < nameEnds ? null : nameFrom(names, words, place, text);
    if (named !== null) {
      found.push({ kind: 'other-name', words: text.slice(at, named), at });
      nameEnds = named;
    } else if (at >= nameEnds && isFirstNameAlone(word, text, firstNames)) {
      found.push({ kind: 'other-name', words: text.slice(at, end), at });
    }
    if ([folded, raw].some((said) => partsOf(said).some((part) => diagnoses.test(part))))
      found.push({ kind: 'diagnosis', words: raw, at });
  }
  const seen = new Set<string>();
  return found
    .sort((one, other) => one.at - other.at)
    .filter(({ kind, words: said }) => {
      const key = `${kind} ${said.toLocaleLowerCase('da')}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .map(({ kind, words: said }) => ({ kind, words: said }));
}

/** The parts a word may name an illness in: `KOL` in "KOL'en". No word of a language is longer than these, and a pattern is slow in one. */
const partsOf = (word: string): string[] => word.split(/[-'’]/u).filter((part) => part.length <= 80);

type Word = { at: number; end: number; raw: string; folded: string };

const wordPattern = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ index, 0: raw }) => ({
    at: index,
    end: index + raw.length,
    raw,
    folded: raw.normalize('NFC').toLocaleLowerCase('da'),
  }));

/** The first and the last of a name's words: nobody writes the ones between. */
const shortened = (name: readonly Word[]): Word[] => [...name.slice(0, 1), ...name.slice(1).slice(-1)];

const joined = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

function plant(root: Branch, name: readonly Word[]): void {
  let branch = root;
  for (const { folded } of name) {
    const next = branch.next.get(folded) ?? { isEnd: false, next: new Map<string, Branch>() };
    branch.next.set(folded, next);
    branch = next;
  }
  branch.isEnd = true;
}

/** A word as a name may be written: itself, or without the s of a genitive. */
const formsOf = (folded: string): string[] => [folded, folded.replace(/['’]?s$/u, '')];

/** Where the longest name that begins with a word ends; null when none does. Only spaces stand between the words of a name. */
function nameFrom(root: Branch, words: readonly Word[], place: number, text: string): number | null {
  let branch: Branch | undefined = root;
  let longest: number | null = null;
  for (let next = place; branch !== undefined; next += 1) {
    const word: Word | undefined = words[next];
    const before = words[next - 1];
    if (!word || (next > place && before && !/^[^\S\n]+$/u.test(text.slice(before.end, word.at)))) break;
    const level: Branch = branch;
    if (formsOf(word.folded).some((form) => level.next.get(form)?.isEnd)) longest = word.end;
    branch = level.next.get(word.folded);
  }
  return longest;
}

function isFirstNameAlone({ raw, folded, at }: Word, text: string, firstNames: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(raw)) return false;
  const name = formsOf(folded).find((form) => firstNames.has(form));
  return name !== undefined && !(alsoWords.has(name) && beginsSentence(text, at));
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;»"”\n-])\s*$/u.test(text.slice(Math.max(0, at - 4), at));

/** First names that are Danish words too, and so begin many a sentence. */
const alsoWords: ReadonlySet<string> = new Set(
  'alma ask august bjørn bo dag due else eng eva frem fryd gry juli june juni kim kit lind liv lærke maj mai mark mik per ravn rose rosa sky sol sten storm svale tage tue ulv ved viola'.split(
    ' ',
  ),
);

const dash = String.raw`[\p{Dash_Punctuation}\u2212]`;
const gap = String.raw`[^\S\n]{0,3}`;
const between = String.raw`(?:\.|[^\S\n]|${dash})?`;
const cprPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{2})${between}(\d{2})${between}(\d{2})${gap}${dash}?${gap}(\d{4}|[xX•*]{4})(?![\p{L}\p{N}•*])`,
  'gu',
);

/** Numbers that could be somebody's, also with the last four hidden: the day of birth is told all the same. */
const cprNumbersIn = (text: string) =>
  [...text.matchAll(cprPattern)].flatMap((match) => {
    const [words, day, month, year, serial = ''] = match;
    const isNumber = readCpr(`${day}${month}${year}${/\d/u.test(serial) ? serial : '0000'}`).ok;
    return isNumber ? [{ kind: 'cpr' as const, words, at: match.index }] : [];
  });

/** Where a protected address stands: the street alone only where the whole does not. */
function addressesIn(text: string, patterns: readonly RegExp[]) {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ kind: 'address' as const, words, at: index })),
  );
  return found.filter(({ at, words }) => !found.some((other) => other.at === at && other.words.length > words.length));
}

/** One pattern of all the words: `*` is any letters, and a word in capitals is one only in capitals. */
function patternOf(diagnosisWords: readonly string[]): RegExp {
  const patterns = diagnosisWords.map((word) =>
    word.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\*/gu, String.raw`[\p{L}\p{M}]*`),
  );
  return patterns.length === 0 ? /(?!)/u : new RegExp(`^(?:${patterns.join('|')})$`, 'u');
}
