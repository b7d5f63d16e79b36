import { expect, test } from 'vitest';
import { send } from '#test/handovers/open-package.ts';
import { approveReport, workshopWithCourse } from '#test/support/course.ts';
import { ownPassphrase, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** A finished course with its counsellor and its issued report. */
async function finishedCourse() {
  const { workshop, courseId } = await workshopWithCourse();
  const { id: counsellorId } = await workshop.ask('authorityContacts.register', { name: 'Dorte Bang', unit: '' });
  await workshop.ask('courses.revise', { courseId, version: 1, change: { counsellorId } });
  const { course } = await workshop.ask('courses.show', { courseId });
  await workshop.ask('courses.finish', { courseId, version: course.version, endedOn: '2026-11-20', reasonCode: 'JOB' });
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  return { workshop, courseId };
}

test('a finished course says that the book has changed since its report, until the report is issued anew', async () => {
  const { workshop, courseId } = await finishedCourse();
  const hasChanged = async () => {
    const found = await workshop.ask('handovers.finished', { from: '2026-11-20', to: '2026-11-20' });
    return found.map(({ hasChangedSinceReport }) => hasChangedSinceReport);
  };
  expect(await hasChanged()).toEqual([false]);
  await workshop.ask('reports.choose', { courseId, version: 0, change: { certainty: 'low' } });
  expect(await hasChanged()).toEqual([true]);
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  expect(await hasChanged()).toEqual([false]);
});

async function leftOutOf(workshop: OpenTestWorkshop, courseId: string) {
  const asked = { purpose: 'report' as const, passphrase: ownPassphrase, courseIds: [courseId] };
  const given = await workshop.ask('handovers.batch', asked);
  return given?.leftOut;
}

/** Registers days in a row and makes the first of them say fewer minutes than none, which no door of ours lets in. */
async function damagedDays(workshop: OpenTestWorkshop, courseId: string, count: number) {
  for (let place = 0; place < 8; place += 1)
    await workshop.ask('attendance.record', { courseId, day: `2026-11-0${place + 1}`, attendedMinutes: 120 });
  workshop.sqlite.pragma('ignore_check_constraints = ON');
  workshop.sqlite.prepare('UPDATE attendanceDays SET attendedMinutes = -5 WHERE day <= ?').run(`2026-11-0${count}`);
}

test('a batch tells what is wrong with a course it leaves out, as the check of its own package does', async () => {
  const { workshop, courseId } = await finishedCourse();
  await damagedDays(workshop, courseId, 1);
  const { faults } = await workshop.ask('handovers.prepare', send(courseId));
  expect(faults).toContainEqual(
    expect.objectContaining({ file: '03_fremmoede_dag.csv', row: 2, column: 'fremmoede_min' }),
  );
  expect(await leftOutOf(workshop, courseId)).toMatchObject([
    { courseId, why: 'faults', faults: faults.slice(0, 5), faultCount: faults.length },
  ]);
});

test('a batch tells the first five faults of a course, and how many there are', async () => {
  const { workshop, courseId } = await finishedCourse();
  await damagedDays(workshop, courseId, 8);
  const { faults } = await workshop.ask('handovers.prepare', send(courseId));
  expect(faults.length).toBeGreaterThan(5);
  expect(await leftOutOf(workshop, courseId)).toMatchObject([
    { why: 'faults', faults: faults.slice(0, 5), faultCount: faults.length },
  ]);
});

test('a batch tells a damaged report from one that holds a protected address', async () => {
  const { workshop, courseId } = await finishedCourse();
  const leftOut = () => leftOutOf(workshop, courseId);
  const { candidate } = await workshop.ask('courses.show', { courseId });
  await workshop.ask('candidates.revise', {
    candidateId: candidate.id,
    version: candidate.version,
    change: { isProtected: true, address: 'Skjulvej 7' },
  });
  const paper = JSON.stringify({ blocks: [{ kind: 'title', text: 'Skjulvej 7' }] });
  workshop.sqlite.prepare('UPDATE reports SET paper = ?').run(paper);
  expect(await leftOut()).toMatchObject([{ courseId, why: 'address' }]);
  workshop.sqlite.prepare('UPDATE reports SET sha256 = ?').run('0'.repeat(64));
  expect(await leftOut()).toMatchObject([{ courseId, why: 'damaged' }]);
});
