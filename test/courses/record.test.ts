import { describe, expect, it } from 'vitest';
import { beginTryOut, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const days = ['2026-11-09', '2026-11-11', '2026-11-13', '2026-11-16', '2026-11-18', '2026-11-20'];

async function attend(workshop: OpenTestWorkshop, courseId: string, attended = days) {
  for (const day of attended) await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 120 });
}

describe('the record of a course', () => {
  it('figures effective minutes from the attended weeks and their assessments', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await attend(workshop, courseId);
    await workshop.ask('tryOuts.assess', { tryOutId, from: '2026-11-09', to: '2026-11-13', percent: 50 });
    await workshop.ask('tryOuts.assess', { tryOutId, from: '2026-11-16', to: '2026-11-20', percent: 60 });
    const { effective } = await workshop.ask('courses.show', { courseId });
    expect(effective).toMatchObject({
      kind: 'range',
      lowestMinutes: 180,
      highestMinutes: 216,
      assessedDays: 6,
      attendedDays: 6,
    });
  });

  it('gives each try-out its own days, minutes and figure', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const first = await beginTryOut(workshop, courseId, { name: 'Pakning', to: '2026-11-13' });
    const second = await beginTryOut(workshop, courseId, { name: 'Montage', from: '2026-11-16' });
    await attend(workshop, courseId);
    await workshop.ask('tryOuts.assess', { tryOutId: second, from: '2026-11-16', to: '2026-11-20', percent: 40 });
    const { tryOuts } = await workshop.ask('courses.show', { courseId });
    expect(tryOuts).toMatchObject([
      {
        id: first,
        functionName: 'Pakning',
        attendedDays: 3,
        registeredDays: 3,
        attendedMinutes: 360,
        effective: { kind: 'none' },
      },
      {
        id: second,
        functionName: 'Montage',
        attendedDays: 3,
        registeredDays: 3,
        attendedMinutes: 360,
        effective: { kind: 'range', lowestMinutes: 144 },
      },
    ]);
  });

  it('counts minutes outside every try-out as attended', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId, { from: '2026-11-09', to: '2026-11-13' });
    await attend(workshop, courseId);
    await workshop.ask('tryOuts.assess', { tryOutId, from: '2026-11-09', to: '2026-11-13', percent: 50 });
    const { effective } = await workshop.ask('courses.show', { courseId });
    expect(effective).toMatchObject({
      kind: 'range',
      assessedDays: 3,
      attendedDays: 6,
      lowestMinutes: 180,
      highestMinutes: 180,
    });
  });

  it('leaves closed days out of a try-out’s registered days', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await beginTryOut(workshop, courseId);
    await workshop.ask('attendance.record', { courseId, day: '2026-11-16', attendedMinutes: 0, absenceCode: 'LUKKET' });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 0, absenceCode: 'SYG' });
    expect((await workshop.ask('courses.show', { courseId })).tryOuts[0]).toMatchObject({
      attendedDays: 0,
      registeredDays: 1,
    });
  });

  it('counts the days an accommodation was tried as its evidence, to today while it is', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await attend(workshop, courseId);
    const accommodationId = (await workshop.ask('accommodations.list', {}))[0]?.id ?? '';
    await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId,
      triedFrom: '2026-11-11',
      triedTo: '2026-11-16',
    });
    await workshop.ask('adjustments.suggest', { courseId, accommodationId, triedFrom: '2026-11-16' });
    await workshop.ask('adjustments.suggest', { courseId, accommodationId });
    const { adjustments } = await workshop.ask('courses.show', { courseId });
    expect(adjustments.map(({ evidenceDays }) => evidenceDays)).toEqual([3, 3, 0]);
  });

  it('counts an accommodation’s evidence in its own try-out only', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await beginTryOut(workshop, courseId, { name: 'Pakning', to: '2026-11-13' });
    const tryOutId = await beginTryOut(workshop, courseId, { name: 'Montage', from: '2026-11-16' });
    await attend(workshop, courseId);
    const accommodationId = (await workshop.ask('accommodations.list', {}))[0]?.id ?? '';
    await workshop.ask('adjustments.suggest', { courseId, accommodationId, tryOutId, triedFrom: '2026-11-09' });
    expect((await workshop.ask('courses.show', { courseId })).adjustments[0]?.evidenceDays).toBe(3);
  });

  it('is read in the same number of queries however long the course is', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await beginTryOut(workshop, courseId);
    const short = await queriesOf(workshop, courseId);
    await attend(workshop, courseId);
    expect([short > 5 && short <= 20, await queriesOf(workshop, courseId)]).toEqual([true, short]);
  });
});

// Every query of the reader is prepared once: counted where it is prepared.
async function queriesOf(workshop: OpenTestWorkshop, courseId: string): Promise<number> {
  const client = (workshop.book.workshop.reader as unknown as { $client: { prepare(sql: string): unknown } }).$client;
  const prepare = client.prepare.bind(client);
  let queries = 0;
  client.prepare = (sql) => {
    queries += 1;
    return prepare(sql);
  };
  try {
    await workshop.ask('courses.show', { courseId });
  } finally {
    client.prepare = prepare;
  }
  return queries;
}
