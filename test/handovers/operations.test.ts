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
    ...change,
  });
  return { ...course, reportId, made };
}

describe('what the dialog tells before a package is made', () => {
  it('is who it is about, to whom it goes and what is in it', async () => {
    const { workshop, courseId, number, candidateId } = await workshopWithCourse();
    const { id: counsellorId } = await workshop.ask('authorityContacts.register', {
      name: 'Dorte Bang',
      unit: 'Jobcenter Fjordby',
    });
    await workshop.ask('courses.revise', { courseId, version: 1, change: { counsellorId } });
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { cpr: '670180-1234', isProtected: true },
    });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 0, absenceCode: 'SYG' });
    expect(await workshop.ask('handovers.facts', { courseId })).toEqual({
      courseNumber: number,
      candidateName: 'Ida Kragh',
      cprMasked: '670180-••••',
      isReplacementCpr: true,
      isProtected: true,
      recipientName: 'Dorte Bang',
      recipientUnit: 'Jobcenter Fjordby',
      counts: { hourPlans: 1, attendanceDays: 2, attendedDays: 1, absences: 1, commentedAbsences: 0 },
      report: null,
      nextVersion: 1,
    });
  });

  it('names the newest issued report', async () => {
    const { workshop, courseId } = await workshopWithReport();
    await approveReport(workshop, courseId);
    const { reportId } = await workshop.ask('reports.issue', { courseId });
    expect((await workshop.ask('handovers.facts', { courseId })).report).toMatchObject({
      id: reportId,
      reportVersion: 2,
    });
  });

  it('says that there is no number and no counsellor when there is none', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await workshop.ask('handovers.facts', { courseId })).toMatchObject({
      cprMasked: null,
      recipientName: null,
      recipientUnit: null,
    });
  });
});

describe('recording a package', () => {
  it('is nothing a window can do', async () => {
    const { workshop, made } = await workshopWithReport();
    expect(await refusalOf(workshop, 'handovers.record', made())).toMatchObject({ key: 'failures.unknownOperation' });
  });

  it('refuses a version that is not the next', async () => {
    const { workshop, made } = await workshopWithReport();
    expect(await workshop.inside('handovers.record', made({ packageVersion: 2 }))).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'handovers.versionTaken' } },
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
      failure: { code: 'invalid', message: { key: 'handovers.reportNotOfCourse' } },
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
