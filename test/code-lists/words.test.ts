import { expect, test } from 'vitest';
import { codesOfList, meaningOf, validityOf } from '#renderer/code-lists/words.ts';
import type { Code } from '#shared/code-lists.ts';
import { speakIn } from '#shared/text/speak.ts';

const speak = speakIn('da');

const code = (id: string, facts: Partial<Code> = {}): Code => ({
  id,
  list: 'absence',
  code: id,
  kind: 'lawful',
  key: '',
  textDa: id,
  textSv: null,
  textEn: null,
  validFrom: null,
  validTo: null,
  isSystem: false,
  version: 1,
  ...facts,
});

test('a meaning is said in words, and one that rules do not know stands as it is', () => {
  expect(['sick', 'lab6-11', 'existing-only', '', 'ours'].map((kind) => meaningOf(kind, speak))).toEqual([
    'syg',
    'LAB § 6, nr. 11',
    'kun dem, der har den i forvejen',
    '',
    'ours',
  ]);
});

test('the days a code is valid are said in words', () => {
  const from = '2025-07-01';
  const to = '2026-06-30';
  expect(
    [
      { validFrom: null, validTo: null },
      { validFrom: from, validTo: null },
      { validFrom: null, validTo: to },
      { validFrom: from, validTo: to },
    ].map((validity) => validityOf(validity, speak)),
  ).toEqual(['altid', 'fra 1-7-2025', 'til 30-6-2026', 'fra 1-7-2025 til 30-6-2026']);
});

test('only a code whose last day has passed is retired; one to come is not', () => {
  const codes = [
    code('past', { validTo: '2026-11-22' }),
    code('last-day', { validTo: '2026-11-23' }),
    code('coming', { validFrom: '2026-12-01' }),
    code('other', { list: 'pause' }),
  ];
  const { current, retired } = codesOfList(codes, 'absence', '2026-11-23');
  expect(current.map(({ id }) => id)).toEqual(['last-day', 'coming']);
  expect(retired.map(({ id }) => id)).toEqual(['past']);
});
