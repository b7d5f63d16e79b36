import { describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { beginTryOut, refusalOf, registerCandidate, startsOn, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import type { HistoryLine } from '#shared/history.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

/** Writes a row as its own command would: the triggers remember it under the newest line of the audit. */
function put({ sqlite }: OpenTestWorkshop, table: string, row: Record<string, string | number | null>): string {
  const id = newId();
  const columns = Object.entries({ id, ...row });
  sqlite
    .prepare(
      `INSERT INTO "${table}" (${columns.map(([name]) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    )
    .run(...columns.map(([, value]) => value));
  return id;
}

const operations = (lines: readonly HistoryLine[]) => lines.map(({ operation }) => operation);
const fields = (lines: readonly HistoryLine[]) => lines.flatMap(({ changes }) => changes);

/** The course of `workshopWithCourse`, and the same person's second one. */
async function withSecondCourse() {
  const first = await workshopWithCourse();
  const { id: secondId } = await first.workshop.ask('courses.start', {
    candidateId: first.candidateId,
    departmentId: first.workshop.departmentId,
    consultantId: first.workshop.leaderId,
    startsOn: '2027-01-04',
    purpose: 'Anden gang',
  });
  return { ...first, secondId };
}

describe('a course’s history', () => {
  it('tells what was done, the newest first, with each field from and to', async () => {
    const { workshop, courseId } = await workshopWithCourse({ purpose: 'Afklaring' });
    await workshop.ask('courses.revise', { courseId, version: 1, change: { purpose: 'Afklaring af timer' } });
    const lines = await workshop.ask('history.ofCourse', { courseId });
    expect(operations(lines)).toEqual(['courses.revise', 'courses.start']);
    expect(lines[0]).toMatchObject({
      who: 'Karen Mølgaard',
      isUndo: false,
      changes: [
        {
          noun: 'courses',
          recordId: courseId,
          field: 'purpose',
          from: 'Afklaring',
          to: 'Afklaring af timer',
          isText: true,
        },
      ],
    });
  });

  it('holds the rows of the course at any depth, and none of the person’s other course', async () => {
    const { workshop, courseId, secondId } = await withSecondCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('tryOuts.assess', { tryOutId, from: startsOn, to: '2026-09-11', percent: 40 });
    await workshop.ask('attendance.record', {
      courseId,
      day: startsOn,
      attendedMinutes: 60,
      parts: [{ tryOutId, minutes: 60 }],
      absenceCode: 'SYG',
    });
    const [first, second] = await Promise.all([
      workshop.ask('history.ofCourse', { courseId }),
      workshop.ask('history.ofCourse', { courseId: secondId }),
    ]);
    expect(operations(first)).toEqual(['attendance.record', 'tryOuts.assess', 'tryOuts.begin', 'courses.start']);
    expect(fields(first)).toContainEqual(
      expect.objectContaining({ noun: 'attendance', field: 'tryOutId', to: tryOutId }),
    );
    expect(fields(first)).toContainEqual(expect.objectContaining({ noun: 'tryOuts', field: 'percent', to: '40' }));
    expect(operations(second)).toEqual(['courses.start']);
    expect(fields(second)).toContainEqual(expect.objectContaining({ field: 'purpose', to: 'Anden gang' }));
    expect(fields(first)).not.toContainEqual(expect.objectContaining({ to: 'Anden gang' }));
  });

  it('keeps what was taken away, also when the row it hung on is gone too', async () => {
    const { workshop, courseId } = await withSecondCourse();
    const tryOutId = await beginTryOut(workshop, courseId);
    await workshop.ask('attendance.record', {
      courseId,
      day: startsOn,
      attendedMinutes: 60,
      parts: [{ tryOutId, minutes: 60 }],
      absenceCode: 'SYG',
    });
    await workshop.ask('attendance.clear', { courseId, day: startsOn, version: 1 });
    const [cleared] = await workshop.ask('history.ofCourse', { courseId });
    expect(cleared?.operation).toBe('attendance.clear');
    expect(cleared?.changes).toContainEqual(
      expect.objectContaining({ field: 'attendedMinutes', from: '60', to: null }),
    );
    expect(cleared?.changes).toContainEqual(expect.objectContaining({ field: 'minutes', from: '60', to: null }));
  });

  it('leaves the person’s own record to the person’s history', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { wishes: 'Køkken' } });
    expect(operations(await workshop.ask('history.ofCourse', { courseId }))).toEqual(['courses.start']);
  });

  it('names an undo as one', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const revised = await workshop.try('courses.revise', { courseId, version: 1, change: { goal: 'Ti timer' } });
    await workshop.ask('history.undo', { auditSeq: revised.ok ? revised.auditSeq! : 0 });
    const lines = await workshop.ask('history.ofCourse', { courseId });
    expect(lines[0]).toMatchObject({
      operation: 'history.undo',
      isUndo: true,
      changes: [{ field: 'goal', from: 'Ti timer', to: null }],
    });
  });

  it('tells running texts from the rest', async () => {
    const { workshop, courseId } = await workshopWithCourse({ purpose: 'Afklaring' });
    const [started] = await workshop.ask('history.ofCourse', { courseId });
    const isText = (field: string) => started?.changes.find((change) => change.field === field)?.isText;
    expect([isText('purpose'), isText('startsOn'), isText('pattern')]).toEqual([true, false, false]);
  });

  it('is not shown to a mentor, and of no course there is not', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'history.ofCourse', { courseId: nobody })).toMatchObject({ code: 'not-found' });
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'history.ofCourse', { courseId })).toMatchObject({ code: 'forbidden' });
  });
});

describe('a person’s history', () => {
  it('holds the person’s own rows and no course’s', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { wishes: 'Køkken' } });
    put(workshop, 'lifeEvents', { candidateId, happenedIn: '2021-05', text: 'Blev alene' });
    const lines = await workshop.ask('history.ofCandidate', { candidateId });
    expect(operations(lines)).toEqual(['candidates.revise', 'candidates.register']);
    expect(lines[0]?.changes).toMatchObject([
      { noun: 'candidates', field: 'wishes', from: null, to: 'Køkken', isText: true },
      { noun: 'lifeEvents', field: 'happenedIn', to: '2021-05', isText: false },
      { noun: 'lifeEvents', field: 'text', to: 'Blev alene', isText: true },
      { noun: 'lifeEvents', field: 'isSensitive', to: '0', isText: false },
    ]);
  });

  it('holds nobody else', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    const { id: otherId } = await registerCandidate(workshop, 'Lund');
    const records = (lines: readonly HistoryLine[]) => new Set(fields(lines).map(({ recordId }) => recordId));
    expect(records(await workshop.ask('history.ofCandidate', { candidateId }))).toEqual(new Set([candidateId]));
    expect(records(await workshop.ask('history.ofCandidate', { candidateId: otherId }))).toEqual(new Set([otherId]));
  });

  it('masks the CPR number', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { cpr: '610190-4006' } });
    const lines = await workshop.ask('history.ofCandidate', { candidateId });
    expect(fields(lines)).toContainEqual(expect.objectContaining({ field: 'cpr', from: null, to: '••••' }));
    expect(JSON.stringify(lines)).not.toContain('4006');
  });

  it('is logged as a look, and not shown to a mentor', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    await workshop.ask('history.ofCandidate', { candidateId });
    const looked = workshop.sqlite
      .prepare(`SELECT candidateId, purpose FROM audit WHERE operation = 'history.ofCandidate'`)
      .all();
    expect(looked).toEqual([{ candidateId, purpose: 'history' }]);
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'history.ofCandidate', { candidateId })).toMatchObject({ code: 'forbidden' });
  });
});

describe('a meeting’s history', () => {
  async function workshopWithMeeting() {
    const made = await workshopWithCourse();
    const { workshop, courseId } = made;
    const meeting = (place: string) =>
      put(workshop, 'meetings', { courseId, kind: 'extra', meetsOn: '2026-11-25', place });
    await workshop.ask('courses.ask', { courseId, dimension: 'other', text: 'Før mødet?' });
    return { ...made, meetingId: meeting('Hjulmagervej'), otherId: meeting('Havnegade') };
  }

  it('holds the meeting, its participants, decisions and tasks', async () => {
    const { workshop, courseId, meetingId, otherId } = await workshopWithMeeting();
    put(workshop, 'meetingParticipants', { meetingId, role: 'companion', name: 'Lis Bro' });
    const decisionId = put(workshop, 'meetingDecisions', { meetingId, seq: 1, text: 'Flere dage' });
    put(workshop, 'tasks', { courseId, meetingId, decisionId, text: 'Ringer til lægen' });
    put(workshop, 'meetingDecisions', { meetingId: otherId, seq: 1, text: 'Færre dage' });
    put(workshop, 'tasks', { courseId, text: 'Uden for mødet' });
    const lines = await workshop.ask('history.ofMeeting', { meetingId });
    const said = fields(lines).map(({ to }) => to);
    expect(said).toEqual(expect.arrayContaining(['Hjulmagervej', 'Lis Bro', 'Flere dage', 'Ringer til lægen']));
    expect(said).not.toEqual(expect.arrayContaining(['Havnegade']));
    for (const elsewhere of ['Havnegade', 'Færre dage', 'Uden for mødet', 'Før mødet?'])
      expect(said).not.toContain(elsewhere);
  });

  it('keeps a decision that was withdrawn', async () => {
    const { workshop, courseId, meetingId } = await workshopWithMeeting();
    const decisionId = put(workshop, 'meetingDecisions', { meetingId, seq: 1, text: 'Flere dage' });
    await workshop.ask('courses.ask', { courseId, dimension: 'other', text: 'Efter mødet?' });
    workshop.sqlite.prepare('DELETE FROM meetingDecisions WHERE id = ?').run(decisionId);
    const [withdrawn] = await workshop.ask('history.ofMeeting', { meetingId });
    expect(withdrawn?.changes).toMatchObject([{ recordId: decisionId, field: 'text', from: 'Flere dage', to: null }]);
  });

  it('is not shown to a mentor', async () => {
    const { workshop, meetingId } = await workshopWithMeeting();
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'history.ofMeeting', { meetingId })).toMatchObject({ code: 'forbidden' });
  });
});

describe('the history of a record of the house', () => {
  it('holds that record alone', async () => {
    const { workshop } = await workshopWithCourse();
    const { departmentId } = workshop;
    await workshop.ask('departments.open', { name: 'Havnegade' });
    await workshop.ask('departments.revise', { departmentId, version: 1, change: { openingHours: '8–15' } });
    const lines = await workshop.ask('history.ofHouse', { recordId: departmentId });
    expect(operations(lines)).toEqual(['departments.revise', 'centre.found']);
    expect(lines[0]?.changes).toMatchObject([
      { noun: 'departments', recordId: departmentId, field: 'openingHours', from: null, to: '8–15', isText: true },
    ]);
    expect(new Set(fields(lines).map(({ recordId }) => recordId))).toEqual(new Set([departmentId]));
  });

  it('is empty for a record that came with an upgrade and was never changed', async () => {
    const { workshop } = await workshopWithCourse();
    workshop.sqlite.prepare('DELETE FROM changes WHERE rowId = ?').run(workshop.departmentId);
    expect(await workshop.ask('history.ofHouse', { recordId: workshop.departmentId })).toEqual([]);
  });

  it('is refused for anything that is about a candidate, as for what there is not', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse();
    const { questions } = await workshop.ask('courses.show', { courseId });
    expect(questions).toEqual([]);
    const tryOutId = await beginTryOut(workshop, courseId);
    for (const recordId of [candidateId, courseId, tryOutId, nobody])
      expect(await refusalOf(workshop, 'history.ofHouse', { recordId })).toMatchObject({ code: 'not-found' });
  });

  it('is not shown to a mentor', async () => {
    const { workshop } = await workshopWithCourse();
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'history.ofHouse', { recordId: workshop.departmentId })).toMatchObject({
      code: 'forbidden',
    });
  });
});
