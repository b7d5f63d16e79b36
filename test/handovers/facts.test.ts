import { describe, expect, it } from 'vitest';
import { approveReport, beginTryOut, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import { workshopWithScores } from '#test/support/scores.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const factsOf = (workshop: OpenTestWorkshop, courseId: string) => workshop.ask('handovers.facts', { courseId });

async function issue(workshop: OpenTestWorkshop, courseId: string) {
  await approveReport(workshop, courseId);
  return workshop.ask('reports.issue', { courseId });
}

describe('what is told before a package is made', () => {
  it('is who it is about and to whom it goes', async () => {
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
    expect(await factsOf(workshop, courseId)).toMatchObject({
      courseNumber: number,
      candidateName: 'Ida Kragh',
      cprMasked: '670180-••••',
      isReplacementCpr: true,
      isProtected: true,
      recipientName: 'Dorte Bang',
      recipientUnit: 'Jobcenter Fjordby',
      report: null,
      hasChangedSinceReport: false,
      sensitive: [],
      nextVersion: 1,
    });
  });

  it('is that there is no number and no counsellor when there is none', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await factsOf(workshop, courseId)).toMatchObject({
      cprMasked: null,
      recipientName: null,
      recipientUnit: null,
    });
  });

  it('is how much of everything the package will hold', async () => {
    const { workshop, courseId, give } = await workshopWithScores({
      questions: [
        { dimension: 'duration', text: 'Hvor mange timer?' },
        { dimension: 'layout', text: 'Hvilke hensyn?' },
      ],
    });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 120 });
    for (const day of ['2026-11-13', '2026-11-20'])
      await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 0, absenceCode: 'SYG' });
    const change = { comment: 'Feber', notifiedOn: '2026-11-20' };
    await workshop.ask('absences.describe', { courseId, day: '2026-11-20', version: null, change });
    const hours = { courseId, validFrom: '2026-10-05', pattern: threeFreeDays };
    await workshop.ask('hourPlans.agree', { ...hours, reason: 'Op' });
    const twoDays: HourPattern = { kind: 'days-per-week', daysPerWeek: 2, minutesPerDay: 150 };
    await workshop.ask('hourPlans.agree', { ...hours, pattern: twoDays, reason: 'Ret' });
    await beginTryOut(workshop, courseId);
    const [accommodation] = await workshop.ask('accommodations.list', {});
    await workshop.ask('adjustments.suggest', { courseId, accommodationId: accommodation?.id ?? '' });
    const assess = (side: 'staff' | 'candidate', assessedOn: string, level: number | null) =>
      workshop.ask('profiles.assess', {
        courseId,
        side,
        assessedOn,
        levels: [
          { trait: 'pace', level, version: 0 },
          { trait: 'noise', level: 2, version: 0 },
        ],
      });
    await assess('staff', '2026-11-02', 3);
    await assess('candidate', '2026-11-02', 4);
    await give('2026-11-18', 'staff', [5]);
    await give('2026-11-20', 'staff', [5]);
    const { meetings, questions } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('meetings.hold', { meetingId: meetings[0]?.id ?? '', version: 1 });
    await workshop.ask('courses.answer', { questionId: questions[0]?.id ?? '', version: 1, answer: 'Seks' });

    const counts = {
      hourPlans: 2,
      attendanceDays: 3,
      attendedDays: 1,
      absences: 2,
      commentedAbsences: 1,
      tryOuts: 1,
      adjustments: 1,
      traits: 2,
      scoreRounds: 2,
      heldMeetings: 1,
      questions: 2,
      answers: 1,
    };
    expect((await factsOf(workshop, courseId)).counts).toEqual(counts);

    await issue(workshop, courseId);
    await workshop.ask('courses.answer', { questionId: questions[1]?.id ?? '', version: 1, answer: 'Nyt siden' });
    expect((await factsOf(workshop, courseId)).counts).toEqual(counts);
  });

  it('is the newest issued report', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await issue(workshop, courseId);
    const { reportId } = await issue(workshop, courseId);
    expect((await factsOf(workshop, courseId)).report).toMatchObject({ id: reportId, reportVersion: 2 });
  });
});

describe('a report that is issued', () => {
  const asked = { questions: [{ dimension: 'duration' as const, text: 'Hvor mange timer?' }] };

  it.each<[string, (workshop: OpenTestWorkshop, courseId: string) => Promise<unknown>]>([
    [
      'a figure',
      (workshop, courseId) =>
        workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 60, absenceCode: 'SYG' }),
    ],
    [
      'an answer',
      async (workshop, courseId) => {
        const { questions } = await workshop.ask('courses.show', { courseId });
        const questionId = questions[0]?.id ?? '';
        await workshop.ask('courses.answer', { questionId, version: questions[0]?.version ?? 0, answer: 'Fire' });
      },
    ],
    [
      'a choice',
      (workshop, courseId) => workshop.ask('reports.choose', { courseId, version: 1, change: { certainty: 'low' } }),
    ],
    [
      'a section',
      (workshop, courseId) => workshop.ask('reports.write', { courseId, section: 'summary', text: 'Nyt', version: 1 }),
    ],
  ])('has changed since when %s is another one, and not before', async (_what, change) => {
    const { workshop, courseId } = await workshopWithCourse(asked);
    const { questions } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.answer', { questionId: questions[0]?.id ?? '', version: 1, answer: 'Seks' });
    await workshop.ask('reports.choose', { courseId, version: 0, change: { certainty: 'high' } });
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Kort', version: 0 });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 120 });
    await issue(workshop, courseId);
    expect((await factsOf(workshop, courseId)).hasChangedSinceReport).toBe(false);
    await change(workshop, courseId);
    expect((await factsOf(workshop, courseId)).hasChangedSinceReport).toBe(true);
    await issue(workshop, courseId);
    expect((await factsOf(workshop, courseId)).hasChangedSinceReport).toBe(false);
  });

  it('from before figures were kept is not said to have changed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await issue(workshop, courseId);
    workshop.sqlite.prepare("UPDATE reports SET content = json_remove(content, '$.figures')").run();
    expect((await factsOf(workshop, courseId)).hasChangedSinceReport).toBe(false);
  });
});
