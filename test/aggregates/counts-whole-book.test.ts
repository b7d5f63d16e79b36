import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '#main/aggregates/counts.ts';
import { all, keyOf, shownCounts, sumsOf, type Counted } from '#shared/aggregate-measures.ts';
import { addDays } from '#shared/calendar.ts';
import { leastShown, toldTooMuch } from '#shared/suppression.ts';
import { countsInSql } from '#test/aggregates/counts-in-sql.ts';
import { live, someLives } from '#test/aggregates/lives.ts';
import { registerFunction } from '#test/support/course.ts';
import { act } from '#test/support/course-life.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const countIn = (workshop: OpenTestWorkshop, within: { from: string; to: string }) =>
  countsOf(workshop.book.workshop.reader, within);

describe('a whole book', () => {
  it('counts as plain SQL does, every measure and split, and its groups add up', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Smedjegade' });
    const { id: packing } = await registerFunction(workshop, 'Pakning');
    await live(workshop, [
      {
        cpr: '670180-1234',
        referredOn: '2026-01-12',
        startsOn: '2026-02-02',
        departmentId,
        codes: { targetGroupCode: 'JOBAFKLARING', measureCode: 'SEL103_2' },
        minutes: 480,
        laterMinutes: 720,
        attended: { share: 0.8, days: 9 },
        meetings: [0, 0, 6, -1, 0, 0],
        effects: ['helps', 'partly', null, 'refused'],
        jobFunctionIds: [packing],
        end: { act: 'finish', on: '2026-05-01', reasonCode: 'GENNEMFOERT' },
        report: { issuedOn: '2026-04-27', recommendationCode: 'FLEKSJOB' },
      },
      { referredOn: '2025-12-30', startsOn: '2026-01-06', minutes: 1000, end: { act: 'never-met', on: '2026-01-20' } },
      {
        startsOn: '2026-02-02',
        movedStart: '2026-02-09',
        end: { act: 'interrupt', on: '2026-06-30', reasonCode: 'ANDET' },
        attended: { share: 0.5, days: 3, absenceCode: 'SYG' },
      },
      { startsOn: '2026-01-01', referredOn: '2025-12-01', end: { act: 'cancel', on: '2025-12-20' } },
      { startsOn: '2026-05-04', referredOn: '2026-04-20', end: { act: 'wait' } },
    ]);
    await workshop.ask('centre.closeDays', { from: '2026-03-02', to: '2026-03-04' });
    expectAsInSql(workshop, { from: '2026-01-01', to: '2026-06-30' });
  });

  it('leaves out what was to be tried after the course had ended', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    const [courseId = ''] = await live(workshop, [{ startsOn: '2026-02-02' }]);
    const { id: jobFunctionId } = await registerFunction(workshop);
    const [{ id: accommodationId } = { id: '' }] = await workshop.ask('accommodations.list', {});
    for (const from of ['2026-02-09', '2026-03-02']) {
      await workshop.ask('tryOuts.begin', { courseId, jobFunctionId, from });
      const planned = { effect: 'not-tried', triedFrom: from } as const;
      await workshop.ask('adjustments.suggest', { courseId, accommodationId, ...planned });
    }
    workshop.goTo('2026-02-20');
    await act(workshop, 'courses.interrupt', { courseId, endedOn: '2026-02-20', reasonCode: 'JOB' });
    const within = { from: '2026-01-01', to: '2026-06-30' };
    const own = countIn(workshop, within).filter(({ split, measure }) => split === all && tried.includes(measure));
    expect(own.map(({ measure, count }) => [measure, count])).toEqual(tried.map((measure) => [measure, 1]));
    expectAsInSql(workshop, within);
  });

  it('counts any book as plain SQL does, and shows nothing under five nor what such could be worked out from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const workshop = await openWorkshop({ today: '2025-01-06' });
        const { id: departmentId } = await workshop.ask('departments.open', { name: 'Smedjegade' });
        const departmentIds = [workshop.departmentId, departmentId];
        const jobFunctionIds = [];
        for (const name of ['Pakning', 'Systue']) jobFunctionIds.push((await registerFunction(workshop, name)).id);
        const [lives = []] = fc.sample(someLives({ departmentIds, jobFunctionIds }), { seed, numRuns: 1 });
        await live(workshop, lives);
        workshop.goTo('2026-12-31');
        await workshop.ask('centre.closeDays', { from: '2026-02-09', to: '2026-02-13' });
        for (const within of fc.sample(someReach, { seed, numRuns: 8 })) {
          expectAsInSql(workshop, within);
          expectSafe(countIn(workshop, within));
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);
});

const tried: readonly string[] = ['SKAANEHENSYN', 'AFPROEVNING'];

/** Half a month to two years, of the time that random lives are lived in. */
const someReach = fc
  .record({ from: fc.integer({ min: 0, max: 500 }), days: fc.integer({ min: 15, max: 730 }) })
  .map(({ from, days }) => ({ from: addDays('2025-01-01', from), to: addDays('2025-01-01', from + days) }));

function expectSafe(counts: readonly Counted[]) {
  const shown = shownCounts(counts);
  const open = new Map<string, number>();
  for (const each of shown) if (each.count !== null) open.set(keyOf(each), each.count);
  for (const { count, of } of shown)
    expect(Math.min(count ?? leastShown, of ?? leastShown)).toBeGreaterThanOrEqual(leastShown);
  for (const [place, { persons }] of counts.entries())
    if (persons.size < leastShown) expect(shown[place]?.count).toBeNull();
  const hidden = shown.filter(({ count }) => count === null).map(keyOf);
  const sums = sumsOf(counts);
  expect(toldTooMuch(open, hidden, sums)).toEqual([]);
  const personsOf = new Map(counts.map((each) => [keyOf(each), each.persons]));
  for (const { whole, parts } of sums) {
    const together = parts.filter((part) => !open.has(part)).flatMap((part) => [...personsOf.get(part)!]);
    if (open.has(whole) && parts.some((part) => !open.has(part)))
      expect(new Set(together).size).toBeGreaterThanOrEqual(leastShown);
  }
}

/** Our counts beside those of the database, and every split beside what it splits. */
function expectAsInSql(workshop: OpenTestWorkshop, within: { from: string; to: string }) {
  const counts = countIn(workshop, within);
  const byPlace = new Map(counts.map(({ measure, split, group, count }) => [`${measure}/${split}/${group}`, count]));
  const found = new Map([...byPlace].filter(([, count]) => count > 0));
  const known = new Map([...countsInSql(workshop, within)].filter(([, count]) => count > 0));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
  expect(byPlace.size).toBe(counts.length);
  for (const { whole, parts } of sumsOf(counts))
    expect([whole, parts.reduce((sum, part) => sum + byPlace.get(part)!, 0)]).toEqual([whole, byPlace.get(whole)]);
}
