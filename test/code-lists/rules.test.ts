import { expect, test } from 'vitest';
import { absenceKindOn, type Code } from '#shared/code-lists.ts';

const lukket: Code = {
  list: 'absence',
  code: 'LUKKET',
  kind: 'lawful',
  key: '',
  textDa: 'Lukket',
  textSv: null,
  textEn: null,
  validFrom: null,
  validTo: '2026-06-30',
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
