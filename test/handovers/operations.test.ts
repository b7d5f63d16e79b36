import { describe, expect, it } from 'vitest';
import { approveReport, refusalOf, workshopWithCourse } from '#test/support/course.ts';

const fingerprint = 'a'.repeat(64);

async function workshopWithReport() {
  const course = await workshopWithCourse();
  await approveReport(course.workshop, course.courseId);
  const { reportId } = await course.workshop.ask('reports.issue', { courseId: course.courseId });
  const made = (change: Record<string, unknown> = {}) => ({
    courseId: course.courseId,
    reportId,
    packageId: '74d79447-836d-4623-bd00-8b0041e1409b',
    packageVersion: 1,
    fileName: 'afklaring_FJV_2026-0001_20261123-1000_v1.zip',
    purpose: 'report',
    recipientName: 'Dorte Bang',
    sha256: fingerprint,
    byteCount: 9000,
    isEncrypted: true,
    reason: '',
    hasWorkbook: true,
    sensitiveKinds: ['observation'],
    ...change,
  });
  return { ...course, reportId, made };
}

describe('recording a package', () => {
  it('keeps what went, to whom and why, and never what was said', async () => {
    const { workshop, made, courseId } = await workshopWithReport();
    await workshop.inside('handovers.record', made({ isEncrypted: false, reason: 'Kun mit eget drev' }));
    expect(await workshop.ask('handovers.list', {})).toMatchObject([
      {
        courseId,
        packageVersion: 1,
        reportVersion: 1,
        recipientName: 'Dorte Bang',
        purpose: 'report',
        sha256: fingerprint,
        isEncrypted: false,
        reason: 'Kun mit eget drev',
        hasWorkbook: true,
        sensitiveKinds: ['observation'],
        confirmedOn: null,
      },
    ]);
  });

  it('is nothing a window can do', async () => {
    const { workshop, made } = await workshopWithReport();
    expect(await refusalOf(workshop, 'handovers.record', made())).toMatchObject({ key: 'failures.unknownOperation' });
  });

  it('refuses a version that is not the next', async () => {
    const { workshop, made } = await workshopWithReport();
    expect(await workshop.inside('handovers.record', made({ packageVersion: 2 }))).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'handovers.heldOld' } },
    });
  });

  it('refuses another course’s report', async () => {
    const { workshop, made, candidateId } = await workshopWithReport();
    const { id: courseId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-12-07',
    });
    expect(await workshop.inside('handovers.record', made({ courseId }))).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'handovers.heldOld' } },
    });
  });
});

describe('confirming a receipt', () => {
  it('keeps the day it came', async () => {
    const { workshop, made } = await workshopWithReport();
    await workshop.inside('handovers.record', made());
    const [line] = await workshop.ask('handovers.list', {});
    workshop.goTo('2026-11-25');
    await workshop.ask('handovers.confirm', { handoverId: line?.id ?? '', version: 1 });
    expect(await workshop.ask('handovers.list', {})).toMatchObject([{ confirmedOn: '2026-11-25', version: 2 }]);
  });

  it.each([
    ['before the package was made', '2026-11-22', 'handovers.receiptBefore'],
    ['that is still to come', '2026-11-26', 'handovers.receiptAhead'],
  ])('refuses a day %s, at its field', async (_what, confirmedOn, key) => {
    const { workshop, made } = await workshopWithReport();
    await workshop.inside('handovers.record', made());
    const handoverId = (await workshop.ask('handovers.list', {}))[0]?.id ?? '';
    workshop.goTo('2026-11-25');
    expect(await refusalOf(workshop, 'handovers.confirm', { handoverId, version: 1, confirmedOn })).toEqual({
      code: 'invalid',
      key,
      at: ['confirmedOn'],
    });
    expect(await workshop.ask('handovers.list', {})).toMatchObject([{ confirmedOn: null, version: 1 }]);
  });

  it.each(['2026-11-23', '2026-11-24'])('takes %s, from the day it was made to today', async (confirmedOn) => {
    const { workshop, made } = await workshopWithReport();
    await workshop.inside('handovers.record', made());
    const handoverId = (await workshop.ask('handovers.list', {}))[0]?.id ?? '';
    workshop.goTo('2026-11-24');
    await workshop.ask('handovers.confirm', { handoverId, version: 1, confirmedOn });
    expect(await workshop.ask('handovers.list', {})).toMatchObject([{ confirmedOn }]);
  });

  it('is done once', async () => {
    const { workshop, made } = await workshopWithReport();
    await workshop.inside('handovers.record', made());
    const handoverId = (await workshop.ask('handovers.list', {}))[0]?.id ?? '';
    await workshop.ask('handovers.confirm', { handoverId, version: 1 });
    expect(await refusalOf(workshop, 'handovers.confirm', { handoverId, version: 2 })).toMatchObject({
      key: 'handovers.alreadyConfirmed',
    });
  });

  it('refuses another version than the one that was seen', async () => {
    const { workshop, made } = await workshopWithReport();
    await workshop.inside('handovers.record', made());
    const handoverId = (await workshop.ask('handovers.list', {}))[0]?.id ?? '';
    expect(await refusalOf(workshop, 'handovers.confirm', { handoverId, version: 7 })).toMatchObject({
      code: 'conflict',
      key: 'failures.conflict',
    });
  });
});
