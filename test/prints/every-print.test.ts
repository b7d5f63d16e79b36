import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { paperText } from '#shared/papers/kit.ts';
import { coursePrints, departmentPrints, type CoursePrint } from '#shared/print-templates.ts';
import { saysCpr } from '#shared/prints.ts';
import { linesOf, nobody, oneMore, workshopWithThree } from '#test/prints/several.ts';
import { refusalOf, startsOn, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import { coursePrint, departmentPrint, lastPaper } from '#test/support/print.ts';
import { workshopWithMeetings } from '#test/support/meetings.ts';

describe('every print', () => {
  it.each(coursePrints.filter((print) => print !== 'clarification-report'))(
    'of a course is made, named neutrally and logged: %s',
    async (print) => {
      const { workshop, courseId, candidateId, number } = await workshopWithMeetings();
      const job = await workshop.ask('prints.ofCourse', { courseId, print });
      expect(job.fileName).toMatch(new RegExp(`^[a-z_]+_${number}\\.pdf$`, 'u'));
      expect(job.fileName).not.toMatch(/kragh|ida/iu);
      expect(linesOf(workshop, 'prints.ofCourse')).toEqual([{ candidateId, purpose: 'print', kind: 'errand' }]);
    },
  );

  it('of a course that is empty has no gap in its words, and of a protected person no address', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse({ hours: undefined });
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { address: 'Hemmeligvej 117', isProtected: true },
    });
    // Without agreed hours there is nothing to agree to.
    for (const print of coursePrints.filter((each) => each !== 'hour-agreement')) {
      const paper = await coursePrint(workshop, { courseId, print });
      const words = [paper.title, paper.head.about, paper.foot.origin, paper.foot.version, paperText(paper)].join('\n');
      expect(words, print).toContain('Ida');
      expect(words, print).not.toMatch(/Hemmelig|undefined|null|NaN|\{\w+\}/u);
    }
  });

  it('of a meeting is the paper its kind needs', async () => {
    const { workshop, meetings } = await workshopWithMeetings();
    const printed: CoursePrint[] = [];
    for (const { id } of meetings) printed.push((await workshop.ask('prints.forMeeting', { meetingId: id })).print);
    expect(printed).toEqual([
      'start-meeting',
      'follow-up-pack',
      'follow-up-pack',
      'follow-up-pack',
      'follow-up-pack',
      'final-meeting',
    ]);
  });

  it('is refused to a mentor, whichever it is', async () => {
    const { workshop, meetings, courseId } = await workshopWithMeetings();
    const { jobId } = await workshop.ask('prints.ofCourse', { courseId, print: 'own-page' });
    workshop.as('mentor');
    const asked: [operation: string, input: object][] = [
      ['prints.ofCourse', { courseId, print: 'own-page' }],
      ['prints.forMeeting', { meetingId: meetings[0]!.id }],
      ['prints.batch', { courseIds: [courseId], print: 'own-page' }],
      ...departmentPrints.map((print): [string, object] => [
        'prints.ofDepartment',
        { departmentId: workshop.departmentId, print, on: '2026-11-23' },
      ]),
      ...['save', 'saveEach', 'saveWord', 'paper'].map((verb): [string, object] => [`prints.${verb}`, { jobId }]),
    ];
    const codes: string[] = [];
    for (const [operation, input] of asked) codes.push((await refusalOf(workshop, operation, input)).code);
    expect(codes).toEqual(asked.map(() => 'forbidden'));
    expect(workshop.host.saved).toEqual([]);
    expect(workshop.host.printed).toEqual([]);
  });

  it('says why it cannot be made', async () => {
    const { workshop, courseId } = await workshopWithMeetings();
    const other = await oneMore(workshop, 'Lund', { hasHours: false });
    const { meetings, hourPlans } = await workshop.ask('courses.show', { courseId });
    const ofOther = (print: CoursePrint, recordId?: string) =>
      refusalOf(workshop, 'prints.ofCourse', { courseId: other.courseId, print, ...(recordId && { recordId }) });
    expect(await ofOther('hour-agreement')).toMatchObject({ code: 'invalid', key: 'prints.noHourPlan' });
    expect(await ofOther('follow-up-pack', meetings[1]!.id)).toMatchObject({ key: 'prints.otherMeeting' });
    await workshop.ask('hourPlans.agree', {
      courseId: other.courseId,
      validFrom: startsOn,
      pattern: threeMornings,
    });
    expect(await ofOther('hour-agreement', hourPlans[0]!.id)).toMatchObject({ key: 'prints.otherHourPlan' });
    const backwards = { courseId, print: 'attendance-statement', from: '2026-10-02', to: '2026-10-01' };
    expect(await refusalOf(workshop, 'prints.ofCourse', backwards)).toMatchObject({
      key: 'prints.periodBackwards',
      at: ['to'],
    });
  });

  it.each(departmentPrints)('of a department is a line in the log of everyone in it: %s', async (print) => {
    const { workshop, all } = await workshopWithThree();
    const asked = { departmentId: workshop.departmentId, print, on: '2026-11-23' };
    const { jobId } = await workshop.ask('prints.ofDepartment', asked);
    await workshop.ask('prints.save', { jobId });
    const everyone = all.map(({ candidateId }) => candidateId).toSorted();
    for (const operation of ['prints.ofDepartment', 'prints.save']) {
      const lines = linesOf(workshop, operation);
      expect(lines.map(({ purpose }) => purpose)).toEqual(lines.map(() => 'print'));
      expect(lines.flatMap(({ candidateId }) => candidateId ?? []).toSorted()).toEqual(everyone);
    }
  });

  it.each(departmentPrints)('of a department with nobody in it is refused with the reason: %s', async (print) => {
    const { workshop } = await workshopWithCourse();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const asked = { departmentId, print, on: '2026-11-23' };
    expect(await refusalOf(workshop, 'prints.ofDepartment', asked)).toMatchObject({
      code: 'invalid',
      key: 'prints.nobodyInDepartment',
    });
    expect(await refusalOf(workshop, 'prints.ofDepartment', { ...asked, departmentId: nobody })).toMatchObject({
      code: 'not-found',
    });
  });

  it('of nobody is refused as nobody', async () => {
    const { workshop } = await workshopWithCourse();
    const refused = [
      ['prints.ofCourse', { courseId: nobody, print: 'own-page' }],
      ['prints.forMeeting', { meetingId: nobody }],
      ['prints.batch', { courseIds: [nobody], print: 'own-page' }],
    ] as const;
    for (const [operation, input] of refused)
      expect(await refusalOf(workshop, operation, input)).toMatchObject({ code: 'not-found' });
  });
});

describe('the CPR number in full', () => {
  async function workshopWithCpr() {
    const made = await workshopWithMeetings();
    await made.workshop.ask('candidates.revise', {
      candidateId: made.candidateId,
      version: 1,
      change: { cpr: '670180-1842' },
    });
    return made;
  }

  it.each([...coursePrints])('is offered where it changes the paper, and nowhere else: %s', async (print) => {
    const { workshop, courseId } = await workshopWithCpr();
    const paper = (showsCpr: boolean) => coursePrint(workshop, { courseId, print, options: { showsCpr } });
    const [masked, whole] = [await paper(false), await paper(true)];
    expect(isDeepStrictEqual(masked, whole)).toBe(!saysCpr.has(print));
    expect(JSON.stringify(whole).includes('670180-1842')).toBe(saysCpr.has(print));
  });

  it('is offered for the papers of meetings, which all say it', async () => {
    const { workshop, meetings } = await workshopWithCpr();
    for (const { id: meetingId } of meetings) {
      await workshop.ask('prints.forMeeting', { meetingId, options: { showsCpr: true } });
      expect(JSON.stringify(lastPaper(workshop))).toContain('670180-1842');
    }
    expect(saysCpr.has('meeting-papers')).toBe(true);
  });

  it.each([...departmentPrints])('is not offered for a list of many: %s', async (print) => {
    const { workshop } = await workshopWithThree();
    const paper = (showsCpr: boolean) => departmentPrint(workshop, { print, on: '2026-11-23', options: { showsCpr } });
    expect(await paper(true)).toEqual(await paper(false));
    expect(saysCpr.has(print)).toBe(false);
  });
});
