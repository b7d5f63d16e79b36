import { describe, expect, it } from 'vitest';
import { approveReport, refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

/** Asks a command and gives its line in the audit. */
async function lineOf(workshop: OpenTestWorkshop, operation: string, input: unknown): Promise<number> {
  const outcome = await workshop.try(operation, input);
  if (!outcome.ok) throw new Error(`${operation} was refused`);
  return outcome.auditSeq!;
}

const anotherColleague = async (workshop: OpenTestWorkshop): Promise<string> =>
  (
    await workshop.ask('staff.register', {
      name: 'Henrik Bach',
      role: 'consultant',
      departmentId: workshop.departmentId,
    })
  ).id;

/** A course whose purpose was written twice; the line of the second time. */
async function withRewrittenPurpose() {
  const made = await workshopWithCourse({ purpose: 'Afklaring af timer' });
  const { workshop, courseId, candidateId } = made;
  const auditSeq = await lineOf(workshop, 'courses.revise', {
    courseId,
    version: 1,
    change: { purpose: 'Kun pakning', goal: 'Ti timer', referredOn: '2026-09-01' },
  });
  const version = { candidateId, auditSeq, recordId: courseId, field: 'purpose', side: 'from' as const };
  const purpose = async () => (await workshop.ask('courses.show', { courseId })).course.purpose;
  return { ...made, version, purpose };
}

describe('putting a text back', () => {
  it('writes the earlier text into the record as it is today', async () => {
    const { workshop, courseId, version } = await withRewrittenPurpose();
    expect(await workshop.ask('history.restore', version)).toEqual({ version: 3 });
    expect((await workshop.ask('courses.show', { courseId })).course).toMatchObject({
      purpose: 'Afklaring af timer',
      goal: 'Ti timer',
      version: 3,
    });
  });

  it('puts back the later side of an old line too', async () => {
    const { workshop, courseId, version, purpose } = await withRewrittenPurpose();
    await workshop.ask('courses.revise', { courseId, version: 2, change: { purpose: 'Noget helt tredje' } });
    await workshop.ask('history.restore', { ...version, side: 'to' });
    expect(await purpose()).toBe('Kun pakning');
  });

  it('is a line of its own, of the same person, and can be undone', async () => {
    const { workshop, courseId, candidateId, version, purpose } = await withRewrittenPurpose();
    const restored = await lineOf(workshop, 'history.restore', version);
    const [line] = await workshop.ask('history.ofCourse', { courseId });
    expect(line).toMatchObject({
      operation: 'history.restore',
      changes: [{ field: 'purpose', from: 'Kun pakning', to: 'Afklaring af timer' }],
    });
    const about = workshop.sqlite.prepare('SELECT candidateId FROM audit WHERE seq = ?').pluck().get(restored);
    expect(about).toBe(candidateId);
    await workshop.ask('history.undo', { auditSeq: restored });
    expect(await purpose()).toBe('Kun pakning');
  });

  it('makes an older window meet a conflict', async () => {
    const { workshop, courseId, version } = await withRewrittenPurpose();
    await workshop.ask('history.restore', version);
    expect(
      await refusalOf(workshop, 'courses.revise', { courseId, version: 2, change: { goal: 'Tolv timer' } }),
    ).toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['a line about somebody else', { recordId: nobody }],
    ['a line there is not', { auditSeq: 9999 }],
  ])('refuses %s', async (_what, wrong) => {
    const { workshop, version } = await withRewrittenPurpose();
    expect(await refusalOf(workshop, 'history.restore', { ...version, ...wrong })).toMatchObject({ code: 'not-found' });
  });

  it('refuses the texts of another candidate', async () => {
    const { workshop, version, purpose } = await withRewrittenPurpose();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    expect(await refusalOf(workshop, 'history.restore', { ...version, candidateId })).toMatchObject({
      code: 'not-found',
    });
    expect(await purpose()).toBe('Kun pakning');
  });

  it('refuses the side on which the record was not there yet', async () => {
    const { workshop, version } = await withRewrittenPurpose();
    const started = workshop.sqlite
      .prepare(`SELECT seq FROM audit WHERE operation = 'courses.start'`)
      .pluck()
      .get() as number;
    expect(await refusalOf(workshop, 'history.restore', { ...version, auditSeq: started })).toMatchObject({
      code: 'not-found',
    });
  });

  it.each(['referredOn', 'startsOn', 'version', 'id', 'noSuchField'])('refuses %s, which is no text', async (field) => {
    const { workshop, version } = await withRewrittenPurpose();
    expect(await refusalOf(workshop, 'history.restore', { ...version, field })).toEqual({
      code: 'invalid',
      key: 'history.notAText',
      at: ['field'],
    });
  });

  it('refuses a text the record says already', async () => {
    const { workshop, version } = await withRewrittenPurpose();
    expect(await refusalOf(workshop, 'history.restore', { ...version, side: 'to' })).toMatchObject({
      code: 'conflict',
      key: 'history.sameText',
    });
  });

  it('refuses the text of a record that is gone', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 120, note: 'Træt' });
    const auditSeq = await lineOf(workshop, 'attendance.record', {
      courseId,
      day: '2026-11-20',
      attendedMinutes: 120,
      note: 'Frisk',
      version: 1,
    });
    const recordId = workshop.sqlite.prepare('SELECT id FROM attendanceDays').pluck().get() as string;
    await workshop.ask('attendance.clear', { courseId, day: '2026-11-20', version: 2 });
    expect(
      await refusalOf(workshop, 'history.restore', { candidateId, auditSeq, recordId, field: 'note', side: 'from' }),
    ).toMatchObject({ code: 'conflict', key: 'history.recordGone' });
  });

  it('of a report puts back the figures, the day and the writer it was written with', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    const write = (text: string, version: number) =>
      lineOf(workshop, 'reports.write', { courseId, section: 'attendance', text, version });
    const row = () =>
      workshop.sqlite.prepare('SELECT text, figures, writtenAt, writtenById FROM reportTexts').get() as object;
    await write('Hun møder stabilt.', 0);
    const first = row();
    workshop.clock.goTo('2026-11-24');
    await workshop.ask('attendance.record', { courseId, day: '2026-11-23', attendedMinutes: 120 });
    workshop.as('consultant', await anotherColleague(workshop));
    const auditSeq = await write('Hun møder sjældent.', 1);
    const second = row();
    expect(Object.keys(first).filter((name) => Reflect.get(first, name) === Reflect.get(second, name))).toEqual([]);
    const recordId = workshop.sqlite.prepare('SELECT id FROM reportTexts').pluck().get() as string;
    await workshop.ask('history.restore', { candidateId, auditSeq, recordId, field: 'text', side: 'from' });
    expect(row()).toEqual(first);
    const { texts } = await workshop.ask('reports.draft', { courseId });
    expect(texts[0]?.changes).not.toEqual([]);
  });

  it('refuses to touch an issued report', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    const change = workshop.sqlite
      .prepare(`SELECT auditSeq, rowId AS recordId FROM changes WHERE tableName = 'reports'`)
      .get() as { auditSeq: number; recordId: string };
    expect(
      await refusalOf(workshop, 'history.restore', { candidateId, ...change, field: 'content', side: 'to' }),
    ).toMatchObject({ code: 'conflict', key: 'history.frozen' });
  });

  it('is refused to a mentor', async () => {
    const { workshop, version } = await withRewrittenPurpose();
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'history.restore', version)).toMatchObject({ code: 'forbidden' });
  });
});

describe('putting back a text of the house', () => {
  async function withRewrittenHours() {
    const workshop = await openWorkshop();
    const { departmentId } = workshop;
    await workshop.ask('departments.revise', { departmentId, version: 1, change: { openingHours: '8–15' } });
    const auditSeq = await lineOf(workshop, 'departments.revise', {
      departmentId,
      version: 2,
      change: { openingHours: '9–14' },
    });
    const version = { auditSeq, recordId: departmentId, field: 'openingHours', side: 'from' as const };
    const openingHours = async () => (await workshop.ask('departments.list', {}))[0]?.openingHours;
    return { workshop, version, openingHours };
  }

  it('is a leader’s, and can be undone', async () => {
    const { workshop, version, openingHours } = await withRewrittenHours();
    workshop.as('consultant');
    expect(await refusalOf(workshop, 'history.restoreInHouse', version)).toMatchObject({ code: 'forbidden' });
    workshop.as('leader');
    const auditSeq = await lineOf(workshop, 'history.restoreInHouse', version);
    expect(await openingHours()).toBe('8–15');
    await workshop.ask('history.undo', { auditSeq });
    expect(await openingHours()).toBe('9–14');
  });

  it('refuses a name, which its own command judges', async () => {
    const { workshop, version } = await withRewrittenHours();
    expect(await refusalOf(workshop, 'history.restoreInHouse', { ...version, field: 'name' })).toMatchObject({
      key: 'history.notAText',
    });
  });

  it('never reaches a candidate’s texts, nor does the candidate’s reach the house’s', async () => {
    const { workshop, courseId, candidateId, version } = await withRewrittenPurpose();
    const { candidateId: _candidateId, ...withoutCandidate } = version;
    expect(await refusalOf(workshop, 'history.restoreInHouse', withoutCandidate)).toMatchObject({ code: 'not-found' });
    const { departmentId } = workshop;
    const auditSeq = await lineOf(workshop, 'departments.revise', {
      departmentId,
      version: 1,
      change: { openingHours: '8–15' },
    });
    expect(
      await refusalOf(workshop, 'history.restore', {
        candidateId,
        auditSeq,
        recordId: departmentId,
        field: 'openingHours',
        side: 'from',
      }),
    ).toMatchObject({ code: 'not-found' });
    expect((await workshop.ask('courses.show', { courseId })).course.purpose).toBe('Kun pakning');
  });
});
