import { describe, expect, it } from 'vitest';
import { refusalOf, startsOn } from '#test/support/course.ts';
import { valuesOf, workshopWithScores } from '#test/support/scores.ts';

const today = '2026-11-23';
const all = [5, 6, 5, 6, 5, 6, 5, 6, 5];
const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

describe('a round of scores', () => {
  it('keeps what each side answered, and that a side did not wish to', async () => {
    const { give, rounds, indicatorIds } = await workshopWithScores();

    await give(today, 'staff', [6, 3]);
    await give(today, 'candidate', [4, null], 1);

    const [round] = await rounds();
    expect(valuesOf(round!, 'staff', indicatorIds.slice(0, 3))).toEqual([6, 3, undefined]);
    expect(valuesOf(round!, 'candidate', indicatorIds.slice(0, 3))).toEqual([4, null, undefined]);
  });

  it('keeps the words beside a score and the note of the round', async () => {
    const { workshop, courseId, indicatorIds, rounds } = await workshopWithScores();

    await workshop.ask('scores.record', {
      courseId,
      scoredOn: today,
      version: 0,
      note: 'Efter en hård uge',
      scores: [{ indicatorId: indicatorIds[0]!, side: 'candidate', value: 4, words: 'trætte ben' }],
    });

    expect(await rounds()).toMatchObject([{ note: 'Efter en hård uge', scores: [{ value: 4, words: 'trætte ben' }] }]);
  });

  it('is one for a day, whoever writes in it', async () => {
    const { give, rounds } = await workshopWithScores();
    await give(today, 'staff', [6]);
    await give(today, 'candidate', [4]);
    await give('2026-11-20', 'staff', [5]);

    expect((await rounds()).map(({ scoredOn, scores }) => [scoredOn, scores.length])).toEqual([
      ['2026-11-20', 1],
      [today, 2],
    ]);
  });

  it('keeps the scale of its day when the centre takes another', async () => {
    const { workshop, give, rounds } = await workshopWithScores();
    await give('2026-11-20', 'staff', [9]);
    await workshop.ask('indicators.rescale', { version: 1, min: 1, max: 5, anchors: [] });
    await give(today, 'staff', [5]);
    await give('2026-11-20', 'candidate', [10], 1);

    expect((await rounds()).map(({ scaleMin, scaleMax }) => [scaleMin, scaleMax])).toEqual([
      [0, 10],
      [1, 5],
    ]);
  });

  it('takes a correction, also of an indicator that was put away since', async () => {
    const { workshop, courseId, give, rounds, indicatorIds } = await workshopWithScores();
    const { scores } = await give(today, 'staff', [9]);
    await workshop.ask('indicators.archive', { indicatorId: indicatorIds[0]!, version: 1 });

    await workshop.ask('scores.record', {
      courseId,
      scoredOn: today,
      version: 1,
      scores: [{ indicatorId: indicatorIds[0]!, side: 'staff', value: 8, version: scores[0]!.version }],
    });

    expect(await rounds()).toMatchObject([{ scores: [{ value: 8, version: 2 }] }]);
  });

  it('takes the other side’s answer to an indicator that was put away since one had answered it', async () => {
    const { workshop, courseId, give, rounds, answers, indicatorIds } = await workshopWithScores();
    await give(today, 'staff', [9]);
    for (const indicatorId of indicatorIds.slice(0, 2))
      await workshop.ask('indicators.archive', { indicatorId, version: 1 });
    const waiting = await workshop.ask('scores.dueIn', { courseId });

    await give(today, 'candidate', [7], 1);

    expect(waiting).toMatchObject({ progress: { asked: 8, staff: 1, candidate: 0 } });
    expect(valuesOf((await rounds())[0]!, 'candidate', indicatorIds.slice(0, 2))).toEqual([7, undefined]);
    const neverAsked = await refusalOf(workshop, 'scores.record', {
      courseId,
      scoredOn: today,
      version: 1,
      scores: answers('candidate', [7, 5]).slice(1),
    });
    expect(neverAsked).toMatchObject({ key: 'scores.indicatorArchived' });
  });

  it('gives a slip up, and is gone with its last score', async () => {
    const { workshop, courseId, give, rounds, indicatorIds } = await workshopWithScores();
    await give(today, 'staff', [9, 4]);
    const clear = (place: number) =>
      workshop.ask('scores.record', {
        courseId,
        scoredOn: today,
        version: 1,
        scores: [],
        clears: [{ indicatorId: indicatorIds[place]!, side: 'staff', version: 1 }],
      });

    await clear(0);
    expect(await rounds()).toMatchObject([{ scores: [{ indicatorId: indicatorIds[1], value: 4 }] }]);
    expect(await clear(1)).toMatchObject({ version: 0 });
    expect(await rounds()).toEqual([]);
  });

  it('is taken back with its scores, and comes back with them', async () => {
    const { workshop, give, rounds, indicatorIds } = await workshopWithScores();
    const { id: roundId } = await give(today, 'staff', [6, 3]);
    await give(today, 'candidate', [4, null]);
    const [before] = await rounds();

    const outcome = await workshop.try('scores.withdraw', { roundId, version: 1 });
    const gone = await rounds();
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });

    const [after] = await rounds();
    expect(gone).toEqual([]);
    expect(valuesOf(after!, 'staff', indicatorIds)).toEqual(valuesOf(before!, 'staff', indicatorIds));
    expect(valuesOf(after!, 'candidate', indicatorIds)).toEqual([
      4,
      null,
      ...indicatorIds.slice(2).map(() => undefined),
    ]);
  });
});

describe('two windows', () => {
  it('write the two sides of one round, both from the same page', async () => {
    const { workshop, courseId, answers, rounds, indicatorIds } = await workshopWithScores();
    const record = { courseId, scoredOn: today, version: 0 };

    await workshop.ask('scores.record', { ...record, scores: answers('staff', [6, 5]) });
    await workshop.ask('scores.record', { ...record, scores: answers('candidate', [3, 4]) });

    const [round] = await rounds();
    expect(valuesOf(round!, 'staff', indicatorIds.slice(0, 2))).toEqual([6, 5]);
    expect(valuesOf(round!, 'candidate', indicatorIds.slice(0, 2))).toEqual([3, 4]);
  });

  it('take back each its own side, and nothing of the other', async () => {
    const { workshop, courseId, answers, give, rounds, indicatorIds } = await workshopWithScores();
    await give(today, 'staff', [6]);
    const record = { courseId, scoredOn: today, version: 1 };
    const mine = await workshop.try('scores.record', {
      ...record,
      scores: answers('staff', [7]).map((each) => ({ ...each, version: 1 })),
    });
    await workshop.ask('scores.record', { ...record, scores: answers('candidate', [3]) });

    await workshop.ask('history.undo', { auditSeq: mine.ok ? (mine.auditSeq ?? 0) : 0 });

    const [round] = await rounds();
    expect(valuesOf(round!, 'staff', indicatorIds.slice(0, 1))).toEqual([6]);
    expect(valuesOf(round!, 'candidate', indicatorIds.slice(0, 1))).toEqual([3]);
  });

  it('agree when they give the same answer', async () => {
    const { give, rounds } = await workshopWithScores();
    await give(today, 'staff', [6]);
    await give(today, 'staff', [6]);
    expect(await rounds()).toMatchObject([{ scores: [{ value: 6, version: 1 }] }]);
  });

  it('differ only at the very score that was changed', async () => {
    const { workshop, courseId, answers, give } = await workshopWithScores();
    await give(today, 'staff', [6, 5]);
    const refused = await refusalOf(workshop, 'scores.record', {
      courseId,
      scoredOn: today,
      version: 0,
      scores: answers('staff', [6, 8]),
    });
    expect(refused).toEqual({ code: 'conflict', key: 'scores.changedSince', at: ['scores.1.value'] });
  });

  it('differ over the note of a round, and over a round that was taken back', async () => {
    const { workshop, courseId, give } = await workshopWithScores();
    const { id: roundId } = await give(today, 'staff', [6]);
    const record = { courseId, scoredOn: today, scores: [] };
    await workshop.ask('scores.record', { ...record, version: 1, note: 'Mit' });
    const note = await refusalOf(workshop, 'scores.record', { ...record, version: 1, note: 'Dit' });
    await workshop.ask('scores.withdraw', { roundId, version: 2 });
    const gone = await refusalOf(workshop, 'scores.record', { ...record, version: 2, note: 'Mit' });
    expect([note.code, gone.code]).toEqual(['conflict', 'conflict']);
  });
});

describe('a score is refused', () => {
  it.each([
    ['above the scale', 11, 'scores.outsideScale'],
    ['below the scale', -1, 'scores.outsideScale'],
    ['between two steps', 4.5, 'scores.step'],
  ])('%s', async (_, value, key) => {
    const { workshop, courseId, indicatorIds } = await workshopWithScores();
    const scores = [4, value].map((each, place) => ({ indicatorId: indicatorIds[place], side: 'staff', value: each }));
    const refused = await refusalOf(workshop, 'scores.record', { courseId, scoredOn: today, version: 0, scores });
    expect(refused.at).toEqual(['scores.1.value']);
    const outcome = await workshop.try('scores.record', { courseId, scoredOn: today, version: 0, scores });
    expect(outcome.ok ? null : outcome.failure.faults[0]?.message.key).toBe(key);
  });

  it('of an old round by the old round’s scale', async () => {
    const { workshop, courseId, answers, give } = await workshopWithScores();
    await give(today, 'staff', [5]);
    await workshop.ask('indicators.rescale', { version: 1, min: 0, max: 100, anchors: [] });
    const scores = answers('candidate', [11]);
    expect(await refusalOf(workshop, 'scores.record', { courseId, scoredOn: today, version: 1, scores })).toMatchObject(
      {
        key: 'scores.outsideScale',
        at: ['scores.0.value'],
      },
    );
  });

  it.each([
    ['tomorrow', '2026-11-24', 'scores.ahead'],
    ['on a day before the course', '2026-09-06', 'scores.beforeCourse'],
  ])('%s', async (_, scoredOn, key) => {
    const { workshop, courseId, answers } = await workshopWithScores();
    const scores = answers('staff', [5]);
    expect(await refusalOf(workshop, 'scores.record', { courseId, scoredOn, version: 0, scores })).toEqual({
      code: 'invalid',
      key,
      at: ['scoredOn'],
    });
  });

  it('more than fourteen days after the course, and not before', async () => {
    const { workshop, courseId, answers } = await workshopWithScores();
    await workshop.ask('courses.interrupt', {
      courseId,
      version: 1,
      endedOn: '2026-11-09',
      reasonCode: 'JOB',
    });
    const record = { courseId, version: 0, scores: answers('staff', [5]) };
    await workshop.ask('scores.record', { ...record, scoredOn: '2026-11-23' });
    workshop.goTo('2026-11-24');
    expect(await refusalOf(workshop, 'scores.record', { ...record, scoredOn: '2026-11-24' })).toMatchObject({
      key: 'scores.afterCourse',
      at: ['scoredOn'],
    });
  });

  it('in a course that has no first day yet', async () => {
    const { workshop, candidateId, answers } = await workshopWithScores();
    const { id: courseId } = await workshop.ask('courses.refer', { candidateId, departmentId: workshop.departmentId });
    const record = { courseId, scoredOn: today, version: 0, scores: answers('staff', [5]) };
    expect(await refusalOf(workshop, 'scores.record', record)).toMatchObject({ key: 'scores.notPlanned' });
  });

  it.each([
    ['of no indicator', nobody, 'scores.noSuchIndicator'],
    ['of an indicator that was put away', null, 'scores.indicatorArchived'],
  ])('%s', async (_, unknown, key) => {
    const { workshop, courseId, indicatorIds } = await workshopWithScores();
    await workshop.ask('indicators.archive', { indicatorId: indicatorIds[0]!, version: 1 });
    const scores = [{ indicatorId: unknown ?? indicatorIds[0]!, side: 'staff', value: 5 }];
    expect(await refusalOf(workshop, 'scores.record', { courseId, scoredOn: today, version: 0, scores })).toEqual({
      code: 'invalid',
      key,
      at: ['scores.0.indicatorId'],
    });
  });

  it('when it stands twice, or when nothing is given', async () => {
    const { workshop, courseId, answers } = await workshopWithScores();
    const record = { courseId, scoredOn: today, version: 0 };
    const [score] = answers('staff', [5]);
    expect(await refusalOf(workshop, 'scores.record', { ...record, scores: [score, score] })).toMatchObject({
      key: 'scores.givenTwice',
      at: ['scores.1.indicatorId'],
    });
    expect(await refusalOf(workshop, 'scores.record', { ...record, scores: [], note: 'Kun ord' })).toMatchObject({
      key: 'scores.nothingGiven',
    });
  });

  it('to a mentor of another department', async () => {
    const { workshop, courseId, answers } = await workshopWithScores();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: mentorId } = await workshop.ask('staff.register', { name: 'Per Lund', role: 'mentor', departmentId });
    workshop.as('mentor', mentorId);
    const record = { courseId, scoredOn: today, version: 0, scores: answers('staff', [5]) };
    expect(await refusalOf(workshop, 'scores.record', record)).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(workshop, 'scores.ofCourse', { courseId })).toMatchObject({ code: 'not-found' });
    expect(await workshop.ask('scores.due', { departmentId: null })).toEqual([]);
  });
});

describe('what is due', () => {
  it('names the candidate, the day, the meeting and both sides until somebody has scored', async () => {
    const { workshop, courseId, give } = await workshopWithScores();
    await give('2026-11-16', 'staff', all);
    await give('2026-11-16', 'candidate', all);
    workshop.goTo('2026-11-27');
    const { meetings } = await workshop.ask('courses.show', { courseId });
    const final = meetings.find(({ kind }) => kind === 'final');

    expect(await workshop.ask('scores.due', { departmentId: workshop.departmentId })).toEqual([
      {
        courseId,
        candidateName: 'Ida Kragh',
        firstName: 'Ida',
        dueOn: final!.meetsOn,
        reason: 'meeting',
        meetingId: final!.id,
        roundId: null,
        scoredOn: null,
        missingSides: ['staff', 'candidate'],
        progress: null,
      },
    ]);
  });

  it('is the candidate’s side once we have given ours', async () => {
    const { workshop, give } = await workshopWithScores();
    await give('2026-11-16', 'staff', [5, 6]);
    const { id: roundId } = await give(today, 'staff', all);
    await give(today, 'candidate', [5]);
    expect(await workshop.ask('scores.due', { departmentId: null })).toMatchObject([
      { roundId, scoredOn: today, missingSides: ['candidate'], progress: { asked: 9, staff: 9, candidate: 1 } },
    ]);
  });

  it('is nothing while a course is paused, nor in another department', async () => {
    const { workshop, courseId } = await workshopWithScores();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const before = await workshop.ask('scores.due', { departmentId: null });
    const elsewhere = await workshop.ask('scores.due', { departmentId });
    await workshop.ask('courses.pause', { courseId, version: 1, from: today, reasonCode: 'SYGDOM', reason: '' });
    expect([before.length, elsewhere.length]).toEqual([1, 0]);
    expect(await workshop.ask('scores.due', { departmentId: null })).toEqual([]);
  });

  it('is told however many courses have ended or lie ahead', async () => {
    const { workshop, courseId } = await workshopWithScores();
    const before = await workshop.ask('scores.due', { departmentId: null });
    const columns = workshop.sqlite
      .prepare("SELECT name FROM pragma_table_info('courses')")
      .pluck()
      .all()
      .map((name) => `"${String(name)}"`);
    const values = columns.map(
      (name) =>
        ({
          '"id"': `'01a20030-0121-755a-9a77-' || printf('%012d', n)`,
          '"number"': `'FJV-A' || n`,
          '"ordinal"': 'n + 1',
          '"startsOn"': `CASE n % 2 WHEN 0 THEN '2027-01-04' ELSE "startsOn" END`,
          '"plannedEndOn"': `'2027-04-01'`,
          '"endedOn"': `CASE n % 2 WHEN 0 THEN NULL ELSE '2026-10-01' END`,
        })[name] ?? name,
    );
    workshop.sqlite
      .prepare(
        `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 33000)
         INSERT INTO courses (${columns.join()}) SELECT ${values.join()} FROM courses, numbers WHERE id = ?`,
      )
      .run(courseId);

    expect(await workshop.ask('scores.due', { departmentId: null })).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('follows the rhythm of the course’s template', async () => {
    const { workshop, give } = await workshopWithScores({ today: '2026-10-06' });
    await give('2026-09-24', 'staff', all);
    await give('2026-09-24', 'candidate', all);
    const [template] = await workshop.ask('courseTemplates.list', {});
    const due = () => workshop.ask('scores.due', { departmentId: null });
    const revise = (version: number, scoreEveryDays: number) =>
      workshop.ask('courseTemplates.revise', { templateId: template!.id, version, change: { scoreEveryDays } });

    expect(await due()).toMatchObject([{ dueOn: '2026-10-08', reason: 'rhythm' }]);
    await revise(1, 7);
    expect(await due()).toMatchObject([{ dueOn: '2026-10-01', reason: 'rhythm' }]);
    await revise(2, 0);
    expect(await due()).toEqual([]);
  });
});

it('a course is scored from its first day', async () => {
  const { give, rounds } = await workshopWithScores();
  await give(startsOn, 'staff', [5]);
  expect(await rounds()).toMatchObject([{ scoredOn: startsOn }]);
});
