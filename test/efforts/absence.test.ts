import { expect, test } from 'vitest';
import { sumDays, countedDay } from '#shared/attendance-figures.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { effortAbsence } from '#shared/effort-absence.ts';
import { workshopWithCourse } from '#test/support/course.ts';

const kinds: Record<string, AbsenceKind> = {
  SYG: 'sick',
  BEHANDLING: 'lawful',
  PARALLEL_INDSATS: 'lawful',
  BARN_SYG: 'lawful',
  ULOVLIGT: 'unlawful',
  LUKKET: 'closed',
};
const kindOf = (code: string | null) => (code === null ? null : (kinds[code] ?? null));
const day = (on: string, absenceCode: string | null, attendedMinutes = 0, agreedMinutes = 120) => ({
  day: on,
  agreedMinutes,
  attendedMinutes,
  absenceCode,
});
const closedDays = new Set(['2026-11-13']);

test.each([
  ['a day of treatment', [day('2026-11-02', 'BEHANDLING')], { minutes: 120, otherMinutes: 0 }],
  ['a day for a parallel effort', [day('2026-11-02', 'PARALLEL_INDSATS')], { minutes: 120, otherMinutes: 0 }],
  ['the missed part of a day alone', [day('2026-11-02', 'BEHANDLING', 75)], { minutes: 45, otherMinutes: 0 }],
  ['another lawful reason', [day('2026-11-02', 'BARN_SYG')], { minutes: 0, otherMinutes: 120 }],
  [
    'sickness and staying away',
    [day('2026-11-02', 'SYG'), day('2026-11-04', 'ULOVLIGT')],
    { minutes: 0, otherMinutes: 0 },
  ],
  ['no reason', [day('2026-11-02', null)], { minutes: 0, otherMinutes: 0 }],
  ['more attended than agreed', [day('2026-11-02', 'BEHANDLING', 150)], { minutes: 0, otherMinutes: 0 }],
  ['a day without agreement', [day('2026-11-02', 'BEHANDLING', 0, 0)], { minutes: 0, otherMinutes: 0 }],
  ['a closed day', [day('2026-11-13', 'BEHANDLING')], { minutes: 0, otherMinutes: 0 }],
])('counts of %s', (_what, days, counted) => {
  expect(effortAbsence(days, kindOf, closedDays)).toMatchObject(counted);
});

test('stands on its days, oldest first, whole or in part', () => {
  const days = [
    day('2026-11-04', 'PARALLEL_INDSATS', 30),
    day('2026-11-02', 'BEHANDLING'),
    day('2026-11-06', 'BARN_SYG'),
  ];

  expect(effortAbsence(days, kindOf, closedDays).days).toEqual([
    { day: '2026-11-02', code: 'BEHANDLING', minutes: 120, isWhole: true },
    { day: '2026-11-04', code: 'PARALLEL_INDSATS', minutes: 90, isWhole: false },
  ]);
});

test('with the rest of the lawful absence it is what the register says', () => {
  const days = [
    day('2026-11-02', 'BEHANDLING', 30),
    day('2026-11-04', 'PARALLEL_INDSATS'),
    day('2026-11-06', 'BARN_SYG'),
    day('2026-11-09', 'SYG'),
    day('2026-11-13', 'BEHANDLING'),
  ];
  const register = sumDays(days.map((each) => countedDay(each, kindOf, closedDays)));

  const { minutes, otherMinutes } = effortAbsence(days, kindOf, closedDays);

  expect(minutes + otherMinutes).toBe(register.missingMinutes.lawful);
});

test('reads the codes a new book begins with, whose names never change', async () => {
  const { workshop } = await workshopWithCourse();
  const codes = await workshop.ask('codeLists.all', {});

  for (const code of ['PARALLEL_INDSATS', 'BEHANDLING'])
    expect(codes).toContainEqual(expect.objectContaining({ list: 'absence', code, kind: 'lawful', isSystem: true }));
});
