import { describe, expect, it } from 'vitest';
import { beginTryOut, workshopWithCourse } from '#test/support/course.ts';
import { everythingIn } from '#test/support/everything-in.ts';

type Kept = { auditSeq: number; rowId: string; tableName: string; after: string | null; isPersonal: 0 | 1 };

/** Everything the book remembers of a course with meetings, decisions, tasks, days and a timeline, and of the house around it. */
async function workshopWithMemory() {
  const { workshop, candidateId, courseId } = await workshopWithCourse({ purpose: 'Først' });
  await workshop.ask('courses.revise', { courseId, version: 1, change: { purpose: 'Siden' } });
  await beginTryOut(workshop, courseId);
  const { meetings } = await workshop.ask('courses.show', { courseId });
  const meetingId = meetings[0]!.id;
  const task = { ownerId: workshop.leaderId, owner: '', dueOn: null };
  await workshop.ask('meetings.decide', { meetingId, text: 'Bestil stol', task });
  await workshop.ask('lifeEvents.note', { candidateId, happenedIn: '2019', text: 'Flyttet' });
  await workshop.ask('attendance.recordDays', { courseId, lines: [{ day: '2026-11-20', attendedMinutes: 120 }] });
  await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
  await workshop.ask('authorityContacts.register', { name: 'Vibeke Holm', phone: '75 00 21 42' });
  await workshop.ask('agreements.add', { validFrom: '2026-01-01', parties: 'Vi og de' });
  const kept = workshop.sqlite
    .prepare('SELECT auditSeq, rowId, tableName, after, candidateId IS NOT NULL AS isPersonal FROM changes')
    .all() as Kept[];
  return { workshop, kept };
}

describe('the history of the house', () => {
  it('never shows a row that belongs to a person, and puts no text of it back', async () => {
    const { workshop, kept } = await workshopWithMemory();
    const personal = kept.filter(({ isPersonal }) => isPersonal === 1);
    expect(new Set(personal.map(({ tableName }) => tableName)).size).toBeGreaterThan(9);
    const before = everythingIn(workshop);
    for (const { auditSeq, rowId, tableName, after } of personal) {
      const shown = await workshop.try('history.ofHouse', { recordId: rowId });
      expect(shown, tableName).toMatchObject({ ok: false, failure: { code: 'not-found' } });
      for (const field of Object.keys(JSON.parse(after ?? '{}') as object))
        expect(
          await workshop.try('history.restoreInHouse', { auditSeq, recordId: rowId, field, side: 'to' }),
          `${tableName}.${field}`,
        ).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    }
    expect(everythingIn(workshop)).toEqual(before);
  });

  it('puts back nothing of a colleague, a contact, a code or a place', async () => {
    const { workshop, kept } = await workshopWithMemory();
    const tables = ['staff', 'authorityContacts', 'codes', 'capacityLimits', 'courseTemplates', 'centre'];
    const house = kept.filter(({ tableName }) => tables.includes(tableName));
    expect(house.length).toBeGreaterThan(0);
    const before = everythingIn(workshop);
    for (const { auditSeq, rowId, tableName, after } of house)
      for (const field of Object.keys(JSON.parse(after ?? '{}') as object))
        expect(
          await workshop.try('history.restoreInHouse', { auditSeq, recordId: rowId, field, side: 'to' }),
          `${tableName}.${field}`,
        ).toMatchObject({ ok: false, failure: { message: { key: 'history.notAText' } } });
    expect(everythingIn(workshop)).toEqual(before);
  });
});
