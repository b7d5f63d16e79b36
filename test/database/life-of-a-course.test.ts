import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { seedCodes } from '#main/code-lists/seed.ts';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { seedTemplate } from '#main/course-templates/seed.ts';
import { stepsOf } from '#main/courses/life.ts';
import { assignmentsTable, coursesTable } from '#main/courses/table.ts';
import type { Connection } from '#main/database/open.ts';
import * as schema from '#main/database/schema.ts';
import { stateOn, type CourseState } from '#shared/course-life.ts';
import { id } from '#shared/values.ts';
import { insertRow, openOlderBook, type Row } from '#test/support/older-book.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

const leaderId = newId();
const consultantId = newId();
const departmentId = newId();
const [ida, jens] = [newId(), newId()];
const registeredAt = '2020-08-31T09:00:00.000Z';
// The migration knows only the real clock, so nothing here lies near it.
const today = new Date().toISOString().slice(0, 10);

type OldCourse = { candidateId?: string; state: CourseState; startsOn?: string; endedOn?: string; referredOn?: string };
const oldCourses = {
  first: { candidateId: ida, state: 'running' },
  second: { candidateId: ida, state: 'planned', startsOn: '2090-01-02', referredOn: '2020-05-01' },
  referred: { state: 'referred', startsOn: '2090-01-02', referredOn: '2020-05-01' },
  waiting: { state: 'waiting', startsOn: '2090-01-02' },
  paused: { state: 'paused' },
  finished: { state: 'finished', endedOn: '2020-12-04' },
  interrupted: { state: 'interrupted', endedOn: '2020-10-01' },
  cancelled: { state: 'cancelled', startsOn: '2090-01-02' },
  neverMet: { state: 'never-met' },
} satisfies Record<string, OldCourse>;
type Name = keyof typeof oldCourses;

/** A book of version 0.1.0 with work in it, opened with every migration. */
async function oldBook() {
  const { filled, ...book } = await openOlderBook({ steps: 1, now: registeredAt, fill });
  return { courseIds: filled, ...book };
}

function fill(sqlite: Connection): Record<Name, string> {
  const insert = (table: string, row: Row) => insertRow(sqlite, table, row);
  const audit = (operation: string, staffId: string) =>
    insert('audit', {
      at: registeredAt,
      sessionId: 's',
      staffId,
      operation,
      kind: 'command',
      fields: '[]',
      isFinal: 0,
      mac: Buffer.alloc(32),
    });

  audit('centre.found', leaderId);
  insert('centre', { id: newId(), code: 'FJV', name: 'Fjordby', kind: 'workshop', authorityName: 'jobcentret' });
  insert('departments', { id: departmentId, name: 'Hjulmagervej' });
  insert('staff', { id: leaderId, name: 'Karen', role: 'leader', departmentId });
  insert('staff', { id: consultantId, name: 'Bo', role: 'consultant', departmentId });
  const oldLists = ['targetGroup', 'benefit', 'measure', 'absence', 'hourChange', 'interruption', 'recommendation'];
  for (const code of seedCodes.filter(({ list }) => oldLists.includes(list)))
    insert('codes', { ...code, id: newId(), isSystem: 1 });
  for (const candidateId of [ida, jens])
    insert('candidates', { id: candidateId, firstName: 'Ida', lastName: 'Dam', folds: 'ida dam', registeredAt });

  let ordinal = 0;
  const courseIds = Object.entries(oldCourses).map(([name, course]: [string, OldCourse]) => {
    audit('courses.start', leaderId);
    const courseId = newId();
    ordinal += 1;
    insert('courses', {
      candidateId: jens,
      startsOn: '2020-09-07',
      ...course,
      id: courseId,
      number: `2020-000${ordinal}`,
      ordinal,
      departmentId,
      consultantId,
      plannedEndOn: '2090-12-01',
      purpose: 'Afklaring',
    });
    insert('hourPlans', { id: newId(), courseId, seq: 1, validFrom: '2020-09-07', pattern: '{}' });
    insert('attendanceDays', {
      id: newId(),
      courseId,
      day: '2020-09-07',
      agreedMinutes: 120,
      attendedMinutes: 60,
      absenceCode: 'SYG',
    });
    insert('courseQuestions', { id: newId(), courseId, seq: 1, dimension: 'task', text: 'Kan hun stå?' });
    audit('courses.revise', consultantId);
    sqlite.prepare('UPDATE courses SET goal = ?, version = 2 WHERE id = ?').run('12 timer', courseId);
    return [name, courseId];
  });
  return Object.fromEntries(courseIds) as Record<Name, string>;
}

let book: Awaited<ReturnType<typeof oldBook>>;
beforeEach(async () => {
  book = await oldBook();
});

test('nothing that was written before is lost or changed', () => {
  for (const [table, rows] of Object.entries(book.before)) {
    const kept = rows.map(({ consultantId: _consultant, state: _state, ...row }) => row);
    expect(book.after[table], table).toEqual(expect.arrayContaining(kept.map((row) => expect.objectContaining(row))));
    if (table !== 'codes') expect(book.after[table], table).toHaveLength(rows.length);
  }
});

test.each(Object.keys(oldCourses) as Name[])('a course that was %s is so by its steps', (name) => {
  const { reader, courseIds } = book;
  const course = reader
    .select()
    .from(coursesTable)
    .all()
    .find(({ id: each }) => each === courseIds[name])!;
  const steps = stepsOf(reader, [course.id]).get(course.id)!;

  expect(stateOn({ ...course, steps }, today)).toBe(oldCourses[name].state);
  expect(steps.map(({ seq }) => seq)).toEqual(steps.map((_, place) => place + 1));
});

test('every course begins with the step that made it, by whom and when the audit says so, and never ahead', () => {
  const { reader, courseIds } = book;
  const steps = stepsOf(reader, Object.values(courseIds));

  for (const courseId of Object.values(courseIds)) {
    expect(steps.get(courseId)![0]).toMatchObject({
      seq: 1,
      registeredById: leaderId,
      registeredBy: 'Karen',
      registeredAt,
    });
    expect(steps.get(courseId)![0]!.happensOn <= '2020-09-07').toBe(true);
  }
  const first = (name: Name) => steps.get(courseIds[name])![0];
  expect(first('first')).toMatchObject({ act: 'plan', toState: 'planned', happensOn: '2020-08-31' });
  expect(first('second')).toMatchObject({ act: 'plan', toState: 'planned', happensOn: '2020-08-31' });
  expect(first('referred')).toMatchObject({ act: 'refer', toState: 'referred', happensOn: '2020-05-01' });
});

test('the consultant answers for each course from the day it was planned', () => {
  const assignments = book.reader.select().from(assignmentsTable).all();

  expect(assignments.map(({ courseId }) => courseId).toSorted()).toEqual(Object.values(book.courseIds).toSorted());
  expect(assignments.every(({ staffId, part, to }) => staffId === consultantId && part === 'responsible' && !to)).toBe(
    true,
  );
  expect(assignments.find(({ courseId }) => courseId === book.courseIds.second)?.from).toBe('2020-08-31');
});

test('a second course knows the first of the same person, and the first knows none', () => {
  const courses = book.reader.select().from(coursesTable).all();
  const previousOf = (name: Name) => courses.find((each) => each.id === book.courseIds[name])!.previousCourseId;

  expect(previousOf('second')).toBe(book.courseIds.first);
  expect(previousOf('first')).toBeNull();
  expect(previousOf('waiting')).toBe(book.courseIds.referred);
});

test('the usual template and every code are there once, in the order of a new book', async () => {
  const { ask } = await openWorkshop();
  const withoutIds = (codes: ReturnType<typeof allCodes>) => codes.map(({ id: _id, ...code }) => code);

  expect(book.reader.select().from(courseTemplatesTable).all()).toMatchObject([{ ...seedTemplate, isUsual: true }]);
  expect(withoutIds(allCodes(book.reader))).toEqual(withoutIds(await ask('codeLists.all', {})));
});

test('every row it made has an id that operations take', () => {
  const made = ['courseSteps', 'assignments', 'courseTemplates', 'codes'].flatMap((table) => book.after[table]!);

  expect(made.filter((row) => !id.safeParse(row['id']).success)).toEqual([]);
});

test('what is written afterwards is remembered, under a course as before', () => {
  const { sqlite, courseIds } = book;
  sqlite.prepare('UPDATE courses SET goalNote = ? WHERE id = ?').run('På vej', courseIds.first);
  sqlite.prepare(`UPDATE courseSteps SET reason = 'x' WHERE courseId = ?`).run(courseIds.first);

  expect(sqlite.prepare('SELECT tableName, candidateId FROM changes ORDER BY seq DESC LIMIT 2').all()).toEqual([
    { tableName: 'courseSteps', candidateId: ida },
    { tableName: 'courses', candidateId: ida },
  ]);
});

describe('the shape', () => {
  const shapeOf = (sqlite: Connection) =>
    sqlite
      .prepare(`SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`)
      .all();

  test('is that of a new book', async () => {
    const { sqlite } = await openWorkshop();

    expect(shapeOf(book.sqlite)).toEqual(shapeOf(sqlite));
  });

  test('is strict in every table', () => {
    const tables = shapeOf(book.sqlite) as { type: string; name: string; sql: string }[];

    expect(tables.filter(({ type, sql }) => type === 'table' && !sql.endsWith('STRICT'))).toEqual([]);
    expect(tables.filter(({ sql }) => sql?.includes('__new_'))).toEqual([]);
  });

  test('is what the tables in the code say', () => {
    for (const table of Object.values(schema) as SQLiteTable[]) {
      const { name, columns, foreignKeys } = getTableConfig(table);
      const inBook = book.sqlite
        .prepare('SELECT name, upper(type) AS type, "notnull" AS isNotNull, pk FROM pragma_table_info(?)')
        .all(name);
      expect(new Set(inBook), name).toEqual(
        new Set(
          columns.map((column) => ({
            name: column.name,
            type: column.getSQLType().toUpperCase(),
            isNotNull: Number(column.notNull),
            pk: Number(column.primary),
          })),
        ),
      );
      const keysInBook = book.sqlite
        .prepare('SELECT "from", "table" AS target, "on_delete" AS onDelete FROM pragma_foreign_key_list(?)')
        .all(name);
      expect(new Set(keysInBook), name).toEqual(
        new Set(
          foreignKeys.map((key) => ({
            from: key.reference().columns[0]!.name,
            target: getTableConfig(key.reference().foreignTable).name,
            onDelete: (key.onDelete ?? 'no action').toUpperCase(),
          })),
        ),
      );
    }
  });
});
