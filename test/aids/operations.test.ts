import { describe, expect, it } from 'vitest';
import { registerCandidate, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

async function suggestChair(workshop: OpenTestWorkshop, courseId: string): Promise<string> {
  const chair = (await workshop.ask('accommodations.list', {})).find(({ code }) => code === 'IND 19')!;
  return (await workshop.ask('adjustments.suggest', { courseId, accommodationId: chair.id })).id;
}

async function workshopWithChair() {
  const made = await workshopWithCourse();
  const adjustmentId = await suggestChair(made.workshop, made.courseId);
  const aids = async () => (await made.workshop.ask('courses.show', { courseId: made.courseId })).adjustments[0]!.aids;
  return { ...made, adjustmentId, aids };
}

const loan = { aid: 'Sadelstol', number: 'H-12', lentOn: '2026-10-05', dueOn: '2026-11-20' };

/** A chair that has been out since 5 October 2026. */
async function workshopWithLoan() {
  const made = await workshopWithChair();
  const { id: aidLoanId } = await made.workshop.ask('aids.lend', { adjustmentId: made.adjustmentId, ...loan });
  return { ...made, aidLoanId };
}

describe('lending an aid', () => {
  it('keeps what, its number, when, and when it is expected back', async () => {
    const { adjustmentId, aids } = await workshopWithLoan();
    expect(await aids()).toMatchObject([{ adjustmentId, ...loan, returnedOn: null, note: '', version: 1 }]);
  });

  it('needs no number and no day to be back', async () => {
    const { workshop, adjustmentId, aids } = await workshopWithChair();
    await workshop.ask('aids.lend', { adjustmentId, aid: 'Ståmåtte', lentOn: '2026-11-23' });
    expect(await aids()).toMatchObject([{ number: '', dueOn: null }]);
  });

  it.each([
    ['a day that has not come', { lentOn: '2026-11-24' }, 'aids.lentInFuture', 'lentOn'],
    ['to be back before it was lent', { dueOn: '2026-10-04' }, 'aids.dueBeforeLent', 'dueOn'],
    ['a loan of nothing', { aid: ' ' }, 'values.required', 'aid'],
  ])('refuses %s', async (_what, wrong, key, field) => {
    const { workshop, adjustmentId } = await workshopWithChair();
    const refused = await workshop.try('aids.lend', { adjustmentId, ...loan, ...wrong });
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'invalid', faults: [{ path: field, message: { key } }] },
    });
  });
});

describe('an aid that comes back', () => {
  it('was out from one day to another, and keeps its own words', async () => {
    const { workshop, aidLoanId, aids } = await workshopWithLoan();
    await workshop.ask('aids.takeBack', { aidLoanId, version: 1, returnedOn: '2026-11-20', note: 'Hjulet er løst' });
    expect(await aids()).toMatchObject([{ ...loan, returnedOn: '2026-11-20', note: 'Hjulet er løst', version: 2 }]);
  });

  it.each([
    ['a day before it was lent', '2026-10-04', 'aids.returnedBeforeLent'],
    ['a day that has not come', '2026-11-24', 'aids.returnedInFuture'],
  ])('refuses %s', async (_what, returnedOn, key) => {
    const { workshop, aidLoanId } = await workshopWithLoan();
    expect(await refusalOf(workshop, 'aids.takeBack', { aidLoanId, version: 1, returnedOn })).toEqual({
      code: 'invalid',
      key,
      at: ['returnedOn'],
    });
  });

  it('does not come back twice', async () => {
    const { workshop, aidLoanId } = await workshopWithLoan();
    await workshop.ask('aids.takeBack', { aidLoanId, version: 1, returnedOn: '2026-11-20' });
    expect(await refusalOf(workshop, 'aids.takeBack', { aidLoanId, version: 2, returnedOn: '2026-11-23' })).toEqual({
      code: 'conflict',
      key: 'aids.alreadyBack',
      at: ['returnedOn'],
    });
  });

  it('is out again when it is undone, and back when it is done again', async () => {
    const { workshop, aidLoanId, aids } = await workshopWithLoan();
    const outcome = await workshop.try('aids.takeBack', { aidLoanId, version: 1, returnedOn: '2026-11-20' });
    const auditSeq = outcome.ok ? outcome.auditSeq! : 0;
    const undone = await workshop.try('history.undo', { auditSeq });
    expect(await aids()).toMatchObject([{ id: aidLoanId, ...loan, returnedOn: null }]);
    await workshop.ask('history.undo', { auditSeq: undone.ok ? undone.auditSeq! : 0 });
    expect(await aids()).toMatchObject([{ id: aidLoanId, returnedOn: '2026-11-20' }]);
  });
});

describe('correcting a loan', () => {
  it('judges the change with what is kept, at the field that has to change', async () => {
    const { workshop, aidLoanId } = await workshopWithLoan();
    const revise = (change: object) => refusalOf(workshop, 'aids.revise', { aidLoanId, version: 1, change });
    expect(await revise({ lentOn: '2026-11-21' })).toEqual({
      code: 'invalid',
      key: 'aids.dueBeforeLent',
      at: ['change.dueOn'],
    });
    expect(await revise({ returnedOn: '2026-10-04' })).toMatchObject({ at: ['change.returnedOn'] });
    expect(await revise({ lentOn: '2026-11-24' })).toMatchObject({ key: 'aids.lentInFuture', at: ['change.lentOn'] });
  });

  it('keeps a longer loan, and refuses another version than the one seen', async () => {
    const { workshop, aidLoanId, aids } = await workshopWithLoan();
    await workshop.ask('aids.revise', { aidLoanId, version: 1, change: { dueOn: '2026-12-04' } });
    expect(await aids()).toMatchObject([{ ...loan, dueOn: '2026-12-04', version: 2 }]);
    expect(
      await refusalOf(workshop, 'aids.revise', { aidLoanId, version: 1, change: { aid: 'Ståstol' } }),
    ).toMatchObject({ code: 'conflict' });
  });

  it('takes away one that never was, and gives it back on undo', async () => {
    const { workshop, aidLoanId, aids } = await workshopWithLoan();
    expect(await refusalOf(workshop, 'aids.withdraw', { aidLoanId, version: 2 })).toMatchObject({ code: 'conflict' });
    const outcome = await workshop.try('aids.withdraw', { aidLoanId, version: 1 });
    expect(await aids()).toEqual([]);
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? outcome.auditSeq! : 0 });
    expect(await aids()).toMatchObject([{ id: aidLoanId, ...loan }]);
  });
});

describe('the register of aids that are out', () => {
  /** A chair here since 5 October and a mat at another department since 1 October; a belt that is back. */
  async function workshopWithAidsOut() {
    const made = await workshopWithLoan();
    const { workshop, adjustmentId } = made;
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Havnen' });
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const { id: otherCourseId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: elsewhere,
      consultantId: workshop.leaderId,
      startsOn: '2026-09-07',
    });
    const otherAdjustmentId = await suggestChair(workshop, otherCourseId);
    await workshop.ask('aids.lend', { adjustmentId: otherAdjustmentId, aid: 'Ståmåtte', lentOn: '2026-10-01' });
    const belt = await workshop.ask('aids.lend', { adjustmentId, aid: 'Støttebælte', lentOn: '2026-09-14' });
    await workshop.ask('aids.takeBack', { aidLoanId: belt.id, version: 1, returnedOn: '2026-10-01' });
    const namesOut = async (departmentId: string | null) =>
      (await workshop.ask('aids.out', { departmentId })).map(({ aid }) => aid);
    return { ...made, elsewhere, namesOut };
  }

  it('shows what is out and who has it, the oldest loan first, and nothing that is back', async () => {
    const { workshop, courseId, namesOut } = await workshopWithAidsOut();
    expect(await namesOut(null)).toEqual(['Ståmåtte', 'Sadelstol']);
    expect((await workshop.ask('aids.out', { departmentId: null }))[1]).toMatchObject({
      ...loan,
      courseId,
      candidateName: 'Ida Kragh',
      departmentName: 'Hjulmagervej',
      wording: 'Specialstol',
    });
  });

  it('keeps to the department that was asked for', async () => {
    const { elsewhere, namesOut } = await workshopWithAidsOut();
    expect(await namesOut(elsewhere)).toEqual(['Ståmåtte']);
  });

  it('shows a mentor their own department alone, and refuses another', async () => {
    const { workshop, elsewhere, namesOut } = await workshopWithAidsOut();
    const mentor = { name: 'Bo Lund', role: 'mentor' as const, departmentId: elsewhere };
    const { id: mentorId } = await workshop.ask('staff.register', mentor);
    workshop.as('mentor', mentorId);
    expect(await namesOut(null)).toEqual(['Ståmåtte']);
    expect(await refusalOf(workshop, 'aids.out', { departmentId: workshop.departmentId })).toMatchObject({
      code: 'forbidden',
    });
  });

  it('leaves one line in the access log with the number of rows', async () => {
    const { workshop, namesOut } = await workshopWithAidsOut();
    await namesOut(null);
    const line = workshop.sqlite
      .prepare("SELECT purpose, rowCount FROM audit WHERE operation = 'aids.out' ORDER BY seq DESC LIMIT 1")
      .get();
    expect(line).toEqual({ purpose: 'case', rowCount: 2 });
  });
});
