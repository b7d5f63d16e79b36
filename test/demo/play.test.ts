import { expect, test } from 'vitest';
import { playDemo, type PerformAsOf } from '#main/demo/play.ts';
import { createDispatcher } from '#main/dispatch.ts';
import { courseWeekOn } from '#shared/calendar.ts';
import { readCpr } from '#shared/cpr.ts';
import { Failure } from '#shared/failure.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

async function openDemo(today: string) {
  const workshop = await openWorkshop({ today });
  const dispatcher = createDispatcher({
    book: () => workshop.book,
    host: workshop.host,
    clock: workshop.clock,
    tell: () => {},
    noteBug(operation, error) {
      throw new Error(operation, { cause: error });
    },
  });
  const perform: PerformAsOf = async (operation, input, at) => {
    const outcome = await dispatcher.dispatch(operation, input, { at });
    if (!outcome.ok) throw new Error(`${operation} on ${at.today}`, { cause: new Failure(outcome.failure) });
    return outcome.value as never;
  };
  const begun = process.cpuUsage();
  await playDemo(perform, today);
  const { user, system } = process.cpuUsage(begun);
  const lines = await workshop.ask('candidates.list', {});
  const birgitte = lines.find(({ firstName }) => firstName === 'Birgitte Holm');
  if (!birgitte?.course) throw new Error('The demo has no Birgitte');
  const record = await workshop.ask('courses.show', { courseId: birgitte.course.id });
  return { workshop, lines, record, cpuMilliseconds: (user + system) / 1000 };
}

test('the demo is the course of the pictures when today is 23 November 2026', async () => {
  const { record } = await openDemo('2026-11-23');

  expect(record.course).toMatchObject({ startsOn: '2026-09-07', plannedEndOn: '2026-12-04', state: 'running' });
  expect(record.effective).toMatchObject({
    lowestMinutes: 224,
    highestMinutes: 259,
    assessedDays: 12,
    attendedDays: 12,
  });
  expect(
    record.tryOuts.map(({ functionName, attendedDays, registeredDays }) => [
      functionName,
      attendedDays,
      registeredDays,
    ]),
  ).toEqual([
    ['Pakning og etikettering', 10, 12],
    ['Montage af smådele', 8, 9],
    ['Kvalitetskontrol og optælling', 9, 9],
  ]);
  expect(
    Object.fromEntries(record.adjustments.map(({ code, effect, evidenceDays }) => [code, [effect, evidenceDays]])),
  ).toEqual({
    'TID 01': ['helps', 17],
    'IND 19': ['helps', 22],
    'FYS 14': ['helps', 19],
    'PAU 08': ['partly', 24],
    'IND 20': ['partly', 5],
    'MIL 24': ['none', 2],
    'PAU 10': [null, 0],
  });
  expect(record.questions.map(({ answer }) => answer !== '')).toEqual([true, true, false, false]);
});

test.for([
  ['a Sunday', '2026-11-22'],
  ['New Year’s Eve', '2026-12-31'],
  ['a leap day', '2028-02-29'],
] as const)('the demo played on %s finds Birgitte in week 12', async ([, today]) => {
  const { record } = await openDemo(today);

  expect(courseWeekOn(today, record.course.startsOn)).toBe(12);
  expect(record.attendance.length).toBeGreaterThan(24);
});

test('the demo has twelve people, and only replacement CPR numbers', async () => {
  const { workshop, lines } = await openDemo('2026-11-23');

  expect(lines).toHaveLength(12);
  const numbers = workshop.sqlite.prepare('SELECT cpr FROM candidates WHERE cpr IS NOT NULL').pluck().all() as string[];
  expect(numbers.map((cpr) => readCpr(cpr))).toEqual(
    numbers.map(() => expect.objectContaining({ ok: true, kind: 'replacement' })),
  );
});

test('the demo is the same every time', async () => {
  const [first, second] = [await openDemo('2026-11-23'), await openDemo('2026-11-23')];

  const days = 'SELECT day, agreedMinutes, attendedMinutes, absenceCode FROM attendanceDays ORDER BY day, id';
  expect(first.workshop.sqlite.prepare(days).all()).toEqual(second.workshop.sqlite.prepare(days).all());
});

// Processor time, so that a busy machine does not fail it; writing is a small part of it.
test('the demo plays in less than three seconds', async () => {
  const { cpuMilliseconds } = await openDemo('2026-11-23');

  expect(cpuMilliseconds).toBeLessThan(3000);
});
