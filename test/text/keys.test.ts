import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contract } from '#shared/contract.ts';
import { da } from '#shared/text/da.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Everything that could say a sentence: all of the source but the dictionaries themselves. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !/^shared.text.(?:da|sv|en)\b/u.test(path))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n');

/** Keys as they are asked for: a plural by its name, without the form of its count. */
const keys = new Set(
  Object.entries(da).flatMap(([noun, texts]) =>
    Object.keys(texts).map((key) => `${noun}.${key.replace(/_(?:one|other)$/u, '')}`),
  ),
);

const inQuotes = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/gu)].map(([, word]) => word!));

/** Keys put together in a template, by what stands around the part that is chosen. */
const templates = [...code.matchAll(/`([a-z]\w*\.\w*)\$\{[^`{}]*\}(\w*)`/giu)].map(([, before, after]) => ({
  before: before!,
  after: after!,
}));

/** `staff.${role}` says `staff.leader` where 'leader' is a word of the code: what is chosen is written somewhere. */
const isPutTogether = (key: string): boolean =>
  templates.some(
    ({ before, after }) =>
      key.startsWith(before) &&
      key.endsWith(after) &&
      inQuotes.has(key.slice(before.length, key.length - after.length)),
  );

/** What the history says of every operation: `courses.refer` is `history.coursesRefer`. */
const ofOperations = new Set(
  Object.entries(contract).flatMap(([noun, verbs]) =>
    Object.keys(verbs).map((verb) => `history.${noun}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`),
  ),
);

test('every text is said somewhere', () => {
  const unsaid = [...keys].filter((key) => !inQuotes.has(key) && !ofOperations.has(key) && !isPutTogether(key));
  expect(unsaid).toEqual([]);
});
