import { describe, expect, it, test } from 'vitest';
import { comparedCourse, differencesOf, type ComparedCourse, type ComparisonWords } from '#shared/course-comparison.ts';
import type { CourseRecord } from '#shared/courses.ts';
import {
  approveReport,
  beginTryOut,
  refusalOf,
  registerCandidate,
  startsOn,
  threeFreeDays,
  workshopWithCourse,
} from '#test/support/course.ts';
import { bareCourse, bareStep } from '#test/support/facts.ts';
import { attended, factsOf, plan, tryOut } from '#test/reports/paper-facts.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

const words: ComparisonWords = {
  wordOf: (list, code, day) => `${list} ${code} ${day}`,
  kindOf: (code) => (code === 'LUKKET' ? 'closed' : null),
  recommendation: null,
};
const compared = (record: Partial<CourseRecord>): ComparedCourse => comparedCourse(factsOf(record).record, words);

const adjustment = (code: string, wording: string): CourseRecord['adjustments'][number] => ({
  id: code,
  courseId: 'course',
  accommodationId: code,
  code,
  category: 'pace',
  wording,
  detail: '',
  amount: '',
  unit: 'none',
  times: null,
  tryOutId: null,
  suggestedOn: startsOn,
  triedFrom: null,
  triedTo: null,
  effect: 'helps',
  neededInJob: null,
  effectNote: '',
  reason: '',
  evidence: [],
  aids: [],
  evidenceDays: 0,
  version: 1,
});

describe('what a course came to', () => {
  it('counts attendance of the whole course with closed days out', () => {
    const course = compared({
      attendance: [
        attended('2026-09-07', 120, 120),
        attended('2026-09-09', 60, 120),
        attended('2026-09-11', 0, 120, 'LUKKET'),
        attended('2026-09-14', 0, 120, 'SYG'),
      ],
    });
    expect([course.attendancePercent, course.attendedDays]).toEqual([50, 2]);
  });

  it('has no attendance while nothing is agreed or registered', () => {
    expect(compared({})).toMatchObject({ attendancePercent: null, attendedDays: 0, hours: null });
  });

  it('sums up the hours, plans ahead among them', () => {
    const course = compared({ hourPlans: [plan('2026-09-07', 120), plan('2026-10-05', 200), plan('2026-12-01', 180)] });
    expect(course.hours).toEqual({ start: 360, current: 600, max: 600, expectedEnd: 540 });
  });

  it.each([
    ['by its plan', null, 13],
    ['to its real end', '2026-09-30', 4],
    ['no week when it was cancelled before it began', '2026-09-01', 0],
  ])('lasts %s', (_what, endedOn, weeks) => {
    expect(compared({ course: { ...bareCourse, endedOn } }).weeks).toBe(weeks);
  });

  it('ended for the reason of the last step that came to hold, in the words of that day', () => {
    const ended = { ...bareCourse, state: 'interrupted' as const, endedOn: '2026-10-02' };
    const interrupt = bareStep({ seq: 2, act: 'interrupt', toState: 'interrupted', happensOn: '2026-10-02' });
    const reasonOf = (step: Partial<typeof interrupt>, course = ended) =>
      compared({ course, steps: [bareStep(), { ...interrupt, ...step }] }).endReason;
    expect(reasonOf({ reasonCode: 'HOSPITAL', reason: 'Indlagt' })).toBe('interruption HOSPITAL 2026-10-02');
    expect(reasonOf({ reason: 'Indlagt' })).toBe('Indlagt');
    expect(reasonOf({})).toBeNull();
    expect(reasonOf({ act: 'finish', reasonCode: 'JOB' })).toBe('ending JOB 2026-10-02');
    expect(compared({ steps: [bareStep({ reason: 'Ny plads' })] }).endReason).toBeNull();
  });

  it('keeps its try-outs and accommodations in their order', () => {
    const course = compared({
      tryOuts: [tryOut({ functionName: 'Pakning', attendedDays: 12, outcome: 'Holdt 2 timer' })],
      adjustments: [adjustment('PAUSE', 'Ekstra pauser')],
    });
    expect(course.tryOuts).toEqual([{ functionName: 'Pakning', attendedDays: 12, outcome: 'Holdt 2 timer' }]);
    expect(course.adjustments).toEqual([{ code: 'PAUSE', wording: 'Ekstra pauser', effect: 'helps' }]);
  });
});

describe('what is different', () => {
  const course = (record: Partial<CourseRecord>) => compared(record);

  it('is now minus then, in minutes a week and points of attendance', () => {
    const now = course({ hourPlans: [plan('2026-09-07', 200)], attendance: [attended('2026-09-07', 100, 200)] });
    const earlier = course({
      hourPlans: [plan('2026-09-07', 120), plan('2026-10-05', 240), plan('2026-11-02', 180)],
      attendance: [attended('2026-09-07', 120, 120)],
    });
    expect(differencesOf(now, earlier)).toMatchObject({
      startMinutes: 240,
      maxMinutes: -120,
      latestMinutes: 60,
      attendancePercent: -50,
    });
  });

  it('is no figure where one of them has none', () => {
    const withHours = course({ hourPlans: [plan('2026-09-07', 200)] });
    for (const differences of [differencesOf(withHours, course({})), differencesOf(course({}), withHours)])
      expect(differences).toMatchObject({
        startMinutes: null,
        maxMinutes: null,
        latestMinutes: null,
        attendancePercent: null,
      });
  });

  it('tells functions and accommodations that are new, the same and dropped, each once', () => {
    const now = course({
      tryOuts: ['Montage', 'Pakning', 'Montage'].map((functionName) => tryOut({ functionName })),
      adjustments: [adjustment('PAUSE', 'Ekstra pauser'), adjustment('ROLIGT', 'Roligt rum')],
    });
    const earlier = course({
      tryOuts: ['Køkken', 'Pakning'].map((functionName) => tryOut({ functionName })),
      adjustments: [adjustment('PAUSE', 'Flere pauser'), adjustment('STOL', 'Sadelstol')],
    });
    expect(differencesOf(now, earlier)).toMatchObject({
      newFunctions: ['Montage'],
      sameFunctions: ['Pakning'],
      droppedFunctions: ['Køkken'],
      newAccommodations: ['Roligt rum'],
      sameAccommodations: ['Ekstra pauser'],
      droppedAccommodations: ['Sadelstol'],
    });
  });
});

describe('comparing two courses of the book', () => {
  /** An interrupted first course with a try-out, and the second one that goes on from it. */
  async function twoCourses() {
    const { workshop, candidateId, courseId: earlierCourseId } = await workshopWithCourse({ purpose: 'Første gang' });
    await beginTryOut(workshop, earlierCourseId, { name: 'Pakning' });
    await workshop.ask('attendance.record', {
      courseId: earlierCourseId,
      day: startsOn,
      attendedMinutes: 60,
      absenceCode: 'SYG',
    });
    const { course } = await workshop.ask('courses.show', { courseId: earlierCourseId });
    await workshop.ask('courses.interrupt', {
      courseId: earlierCourseId,
      version: course.version,
      endedOn: '2026-10-02',
      reasonCode: 'FLYTTET',
    });
    const { id: courseId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-11-02',
      hours: threeFreeDays,
      previousCourseId: earlierCourseId,
    });
    return { workshop, courseId, earlierCourseId };
  }

  it('puts this one beside the earlier one, each by its own figures', async () => {
    const { workshop, courseId, earlierCourseId } = await twoCourses();
    const { now, earlier, differences } = await workshop.ask('courses.compare', { courseId, earlierCourseId });
    expect(now).toMatchObject({ courseId, ordinal: 2, state: 'running', endReason: null, attendancePercent: null });
    expect(earlier).toMatchObject({
      courseId: earlierCourseId,
      ordinal: 1,
      purpose: 'Første gang',
      state: 'interrupted',
      endsOn: '2026-10-02',
      weeks: 4,
      endReason: 'Flyttet',
      attendancePercent: 50,
      attendedDays: 1,
      tryOuts: [{ functionName: 'Pakning', attendedDays: 1, outcome: '' }],
      recommendation: null,
    });
    expect(differences).toMatchObject({ startMinutes: 90, droppedFunctions: ['Pakning'], newFunctions: [] });
  });

  it('says the recommendation the report was issued with, whatever was chosen since', async () => {
    const { workshop, courseId, earlierCourseId } = await twoCourses();
    const recommended = async () =>
      (await workshop.ask('courses.compare', { courseId, earlierCourseId })).earlier.recommendation;
    await workshop.ask('reports.choose', {
      courseId: earlierCourseId,
      version: 0,
      change: { recommendationCode: 'FLEKSJOB' },
    });
    const chosen = await recommended();
    await approveReport(workshop, earlierCourseId);
    await workshop.ask('reports.issue', { courseId: earlierCourseId });
    await workshop.ask('reports.choose', {
      courseId: earlierCourseId,
      version: 1,
      change: { recommendationCode: null },
    });
    expect(chosen).not.toBeNull();
    expect(await recommended()).toBe(chosen);
  });

  it('refuses a course of somebody else', async () => {
    const { workshop, courseId } = await twoCourses();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const { id: earlierCourseId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn,
    });
    expect(await refusalOf(workshop, 'courses.compare', { courseId, earlierCourseId })).toEqual({
      code: 'invalid',
      key: 'courses.notSamePerson',
      at: ['earlierCourseId'],
    });
  });

  test.each(['the later one', 'itself'])('refuses %s as the earlier', async (which) => {
    const { workshop, courseId, earlierCourseId } = await twoCourses();
    const asked = which === 'itself' ? courseId : earlierCourseId;
    expect(await refusalOf(workshop, 'courses.compare', { courseId: asked, earlierCourseId: courseId })).toEqual({
      code: 'invalid',
      key: 'courses.notEarlier',
      at: ['earlierCourseId'],
    });
  });

  it('refuses a course there is not, and a mentor', async () => {
    const { workshop, courseId, earlierCourseId } = await twoCourses();
    expect(await refusalOf(workshop, 'courses.compare', { courseId, earlierCourseId: nobody })).toMatchObject({
      code: 'not-found',
    });
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'courses.compare', { courseId, earlierCourseId })).toMatchObject({
      code: 'forbidden',
    });
  });
});
