import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { seedCodes } from '#main/code-lists/seed.ts';
import type { Connection } from '#main/database/open.ts';
import { insertRow, openOlderBook, type Row } from '#test/support/older-book.ts';

const now = '2020-10-05T09:00:00.000Z';
const today = '2020-10-05';
const [leaderId, departmentId, candidateId, courseId] = [newId(), newId(), newId(), newId()];
const sickDays = ['2020-09-07', '2020-09-09', '2020-09-11'];

/** The course as a book said it before its life was kept in steps, and after. */
const courseIn = { 1: { consultantId: leaderId, state: 'running' }, 2: {} } as const;

/** A book with so many of the migrations and a sick week in it, opened with all of them. */
const oldBook = (steps: 1 | 2) => openOlderBook({ steps, now, fill: (sqlite) => fill(sqlite, steps) });

function fill(sqlite: Connection, steps: 1 | 2): void {
  const add = (table: string, row: Row) => insertRow(sqlite, table, row);
  const audit = { at: now, sessionId: 's', staffId: leaderId, kind: 'command', fields: '[]', isFinal: 0 };
  add('audit', { ...audit, operation: 'courses.start', mac: Buffer.alloc(32) });
  add('centre', { id: newId(), code: 'FJV', name: 'Fjordby', kind: 'workshop', authorityName: 'jobcentret' });
  add('departments', { id: departmentId, name: 'Hjulmagervej' });
  add('staff', { id: leaderId, name: 'Karen', role: 'leader', departmentId });
  for (const code of seedCodes.filter(({ list }) => list === 'absence'))
    add('codes', { ...code, id: newId(), isSystem: 1 });
  add('candidates', { id: candidateId, firstName: 'Ida', lastName: 'Dam', folds: 'ida dam', registeredAt: now });
  add('courses', {
    id: courseId,
    number: '2020-0001',
    ordinal: 1,
    candidateId,
    departmentId,
    startsOn: '2020-09-07',
    plannedEndOn: '2020-12-04',
    ...courseIn[steps],
  });
  if (steps === 2) {
    const planned = { seq: 1, act: 'plan', happensOn: '2020-08-31', toState: 'planned', registeredAt: now };
    add('courseSteps', { id: newId(), courseId, ...planned, registeredById: leaderId });
    add('assignments', { id: newId(), courseId, staffId: leaderId, part: 'responsible', from: '2020-08-31' });
    add('tasks', { id: newId(), courseId, text: 'Ring', dueOn: today });
  }
  const days = [1, 3, 5].map((weekday) => ({ weekday, startsAt: '09:00', minutes: 120 }));
  const pattern = JSON.stringify({ kind: 'weekdays', days });
  add('hourPlans', { id: newId(), courseId, seq: 1, validFrom: '2020-09-07', pattern });
  for (const day of sickDays)
    add('attendanceDays', { id: newId(), courseId, day, agreedMinutes: 120, attendedMinutes: 0, absenceCode: 'SYG' });
  sqlite.prepare('UPDATE attendanceDays SET note = ? WHERE day = ?').run('Ringede', sickDays[0]);
}

test('a book from before absences were told keeps every row of every table as it was', async () => {
  const { before, after } = await oldBook(2);

  expect(after['absenceNotes']).toEqual([]);
  // Later steps add tables and columns of their own.
  for (const [table, rows] of Object.entries(before))
    expect(after[table], table).toEqual(rows.map((row) => expect.objectContaining(row)));
  expect(before['attendanceDays']).toHaveLength(3);
  expect(before['changes']?.length).toBeGreaterThan(3);
});

test('a book of version 0.1.0 keeps its register and its history', async () => {
  const { before, after } = await oldBook(1);

  for (const table of ['candidates', 'attendanceDays', 'hourPlans', 'changes', 'audit'])
    expect(after[table], table).toEqual(before[table]);
});

describe.each([
  ['of version 0.1.0', 1],
  ['from before absences were told', 2],
] as const)('a book %s', (_which, steps) => {
  test('has its absences at once, with nothing said about them', async () => {
    const { reader } = await oldBook(steps);
    const absences = absencesOfCourse(reader, courseId, today);

    expect(absences).toMatchObject([
      { from: '2020-09-07', to: '2020-09-11', code: 'SYG', wholeDays: 3, missingMinutes: 360, note: null },
    ]);
  });

  test('takes a note and remembers it under the candidate', async () => {
    const { sqlite, reader } = await oldBook(steps);
    const note = { id: newId(), courseId, from: '2020-09-07', to: '2020-09-07', notifiedAt: '07:40' };
    insertRow(sqlite, 'absenceNotes', note);
    const remembered = sqlite.prepare('SELECT tableName, candidateId FROM changes ORDER BY seq DESC LIMIT 1').get();
    const [absence] = absencesOfCourse(reader, courseId, today);

    expect(remembered).toEqual({ tableName: 'absenceNotes', candidateId });
    expect(absence?.note).toMatchObject(note);
  });

  test('keeps a note from standing without its course', async () => {
    const { sqlite } = await oldBook(steps);
    const orphan = { id: newId(), courseId: newId(), from: '2020-09-07', to: '2020-09-07' };

    expect(() => insertRow(sqlite, 'absenceNotes', orphan)).toThrow(/FOREIGN KEY/u);
    expect(() => insertRow(sqlite, 'absenceNotes', { ...orphan, courseId, to: 'i går' })).toThrow(/absenceNoteTo/u);
  });
});
