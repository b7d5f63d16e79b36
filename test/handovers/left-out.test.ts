import { expect, test } from 'vitest';
import { approveReport, workshopWithCourse } from '#test/support/course.ts';
import { ownPassphrase } from '#test/support/open-workshop.ts';

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

test('a batch tells a damaged report from one whose package cannot be made', async () => {
  const { workshop, courseId } = await finishedCourse();
  const leftOut = async () =>
    (await workshop.ask('handovers.batch', { purpose: 'report', passphrase: ownPassphrase, courseIds: [courseId] }))
      ?.leftOut;
  const { candidate } = await workshop.ask('courses.show', { courseId });
  await workshop.ask('candidates.revise', {
    candidateId: candidate.id,
    version: candidate.version,
    change: { isProtected: true, address: 'Skjulvej 7' },
  });
  const paper = JSON.stringify({ blocks: [{ kind: 'title', text: 'Skjulvej 7' }] });
  workshop.sqlite.prepare('UPDATE reports SET paper = ?').run(paper);
  expect(await leftOut()).toMatchObject([{ courseId, why: 'faults' }]);
  workshop.sqlite.prepare('UPDATE reports SET sha256 = ?').run('0'.repeat(64));
  expect(await leftOut()).toMatchObject([{ courseId, why: 'damaged' }]);
});
