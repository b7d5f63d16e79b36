import { expect, test } from 'vitest';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { packed } from '#test/handovers/open-package.ts';
import { beginTryOut, startsOn, threeFreeDays, threeMornings, workshopWithCourse } from '#test/support/course.ts';

test('what was to begin after a course was interrupted is not in its package, and not counted', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const [accommodation, other, last] = await workshop.ask('accommodations.list', {});
  const suggest = (accommodationId: string | undefined, triedFrom: string | null) =>
    workshop.ask('adjustments.suggest', { courseId, accommodationId: accommodationId ?? '', triedFrom });
  const plan = (validFrom: string, pattern: HourPattern) =>
    workshop.ask('hourPlans.agree', { courseId, validFrom, pattern, reason: 'Aftalt' });
  await beginTryOut(workshop, courseId, { name: 'Pakning' });
  await beginTryOut(workshop, courseId, { name: 'Den sidste dag', from: '2026-10-02' });
  await beginTryOut(workshop, courseId, { name: 'Dagen efter', from: '2026-10-03' });
  await plan('2026-10-02', threeFreeDays);
  await plan('2026-10-03', threeMornings);
  await suggest(accommodation?.id, '2026-10-02');
  await suggest(other?.id, '2026-10-03');
  await suggest(last?.id, null);
  const { course } = await workshop.ask('courses.show', { courseId });
  await workshop.ask('courses.interrupt', {
    courseId,
    version: course.version,
    endedOn: '2026-10-02',
    reasonCode: 'FLYTTET',
  });

  const { counts } = await workshop.ask('handovers.facts', { courseId });
  expect(counts).toMatchObject({ hourPlans: 2, tryOuts: 2, adjustments: 2 });
  const { table } = await packed(workshop, courseId);
  const column = (file: string, name: string) => table(file).rows.map((row) => row[name]);
  expect(column('02_timeplan.csv', 'gyldig_fra')).toEqual([startsOn, '2026-10-02']);
  expect(column('02_timeplan.csv', 'gyldig_til')).toEqual(['2026-10-01', '']);
  expect(column('05_afproevning.csv', 'jobfunktion')).toEqual(['Pakning', 'Den sidste dag']);
  expect(column('05_afproevning.csv', 'til')).toEqual(['2026-10-02', '2026-10-02']);
  expect(new Set(column('06_skaanehensyn.csv', 'kode'))).toEqual(new Set([accommodation?.code, last?.code]));
});
