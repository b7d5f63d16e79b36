import { expect, test } from 'vitest';
import { absenceKinds, codeLists, isValidOn } from '#shared/code-lists.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('a new book has codes on every list, each with three texts and a code that stands once on its list', async () => {
  const { ask } = await openWorkshop();

  const codes = await ask('codeLists.all', {});

  expect(new Set(codes.map(({ list }) => list))).toEqual(new Set(codeLists));
  expect(codes.filter(({ textDa, textSv, textEn }) => !textDa || !textSv || !textEn)).toEqual([]);
  expect(new Set(codes.map(({ list, code }) => `${list} ${code}`)).size).toBe(codes.length);
});

test('six absence codes have their letter, and each has a kind the rules know', async () => {
  const { ask } = await openWorkshop();

  const absences = (await ask('codeLists.all', {})).filter(({ list }) => list === 'absence');

  expect(Object.fromEntries(absences.filter(({ key }) => key).map(({ key, kind }) => [key, kind]))).toEqual({
    S: 'sick',
    B: 'lawful',
    L: 'lawful',
    U: 'unlawful',
    F: 'holiday',
    K: 'closed',
  });
  expect(absences.every(({ kind }) => absenceKinds.some((known) => known === kind))).toBe(true);
});

test('kontanthjælp is one code until 30 June 2025, and three rates from the day after', async () => {
  const { ask } = await openWorkshop();
  const benefits = (await ask('codeLists.all', {})).filter(
    ({ list, code }) => list === 'benefit' && code.startsWith('KONTANTHJAELP'),
  );
  const validOn = (day: string) => benefits.filter((code) => isValidOn(code, day)).map(({ code }) => code);

  expect(validOn('2025-06-30')).toEqual(['KONTANTHJAELP']);
  expect(validOn('2025-07-01')).toEqual([
    'KONTANTHJAELP_MINDSTESATS',
    'KONTANTHJAELP_GRUNDSATS',
    'KONTANTHJAELP_FORHOEJET',
  ]);
});
