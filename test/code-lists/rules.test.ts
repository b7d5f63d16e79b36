import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { absenceKindOn, anyCode, codeNameOf, isNeededAfter, type Code } from '#shared/code-lists.ts';

const lukket: Code = {
  id: '1',
  list: 'absence',
  code: 'LUKKET',
  kind: 'lawful',
  key: '',
  textDa: 'Lukket',
  textSv: null,
  textEn: null,
  validFrom: null,
  validTo: '2026-06-30',
  isSystem: true,
  version: 1,
};
const codes = [lukket, { ...lukket, kind: 'closed', validFrom: '2026-07-01', validTo: null }];

test('an absence is what its code meant on its own day', () => {
  expect(absenceKindOn(codes, 'LUKKET', '2026-06-30')).toBe('lawful');
  expect(absenceKindOn(codes, 'LUKKET', '2026-07-01')).toBe('closed');
});

test('a code that has ended keeps its meaning, and an unknown one has none', () => {
  expect(absenceKindOn([lukket], 'LUKKET', '2026-07-01')).toBe('lawful');
  expect(absenceKindOn([{ ...lukket, list: 'hourChange' }], 'LUKKET', '2026-06-30')).toBeNull();
  expect(absenceKindOn(codes, null, '2026-06-30')).toBeNull();
});

describe('the name of a code', () => {
  test.each([
    ['Møde hos læge', 'MOEDE_HOS_LAEGE'],
    ['Ålesund – på tur!', 'AALESUND_PAA_TUR'],
    ['  Indlæst 2. gang ', 'INDLAEST_2_GANG'],
    ['Idé', 'IDE'],
    ['ß', 'SS'],
    ['???', 'KODE'],
  ])('is made from the Danish words: %s', (words, name) => expect(codeNameOf(words, [])).toBe(name));

  test('is followed by a number where the list has it, and is never too long', () => {
    expect(codeNameOf('Kursus', ['KURSUS', 'KURSUS_2'])).toBe('KURSUS_3');
    const long = codeNameOf('a'.repeat(200), []);
    expect(codeNameOf('a'.repeat(200), [long])).toBe(`${'A'.repeat(38)}_2`);
  });

  property.prop([fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 12 })])(
    'is one that operations take, and stands once on the list, whatever is written',
    (words) => {
      const names = words.reduce<string[]>((taken, each) => [...taken, codeNameOf(each, taken)], []);
      expect(names.filter((name) => !anyCode.safeParse(name).success)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

describe('the last code of a kind that rules need', () => {
  const sick: Code = { ...lukket, id: '2', code: 'SYG', kind: 'sick', validTo: '2026-12-31' };
  const other = (details: Partial<Code>): Code => ({ ...sick, id: '3', code: 'FEBER', validTo: null, ...details });

  test('cannot end, nor leave a day without one', () => {
    expect(isNeededAfter(sick, [sick])).toBe(true);
    expect(isNeededAfter(sick, [sick, other({ validFrom: '2027-01-02' })])).toBe(true);
    expect(isNeededAfter(sick, [sick, other({ validTo: '2027-06-30' })])).toBe(true);
    expect(isNeededAfter(sick, [sick, other({ kind: 'lawful' })])).toBe(true);
  });

  test('may end where another follows, also through two', () => {
    expect(isNeededAfter(sick, [sick, other({ validFrom: '2027-01-01' })])).toBe(false);
    const [early, late] = [other({ validTo: '2027-06-30' }), other({ id: '4', validFrom: '2027-07-01' })];
    expect(isNeededAfter(sick, [sick, early, late])).toBe(false);
  });

  test('has nothing to do with other kinds, other lists and codes that do not end', () => {
    expect(isNeededAfter({ ...sick, kind: 'holiday' }, [])).toBe(false);
    expect(isNeededAfter({ ...sick, list: 'pause' }, [])).toBe(false);
    expect(isNeededAfter({ ...sick, validTo: null }, [])).toBe(false);
  });
});
