import { and, asc, eq, sql } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { auditTable, changesTable } from '#main/database/audit-tables.ts';
import { found } from '#main/database/versioned.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { changesOfCandidate, changesOfHouseRow, linesOf } from '#main/history/lines.ts';
import { courseFinder, isPersonal, tablesOfHouse, type Row } from '#main/history/owners.ts';
import { putBack } from '#main/history/restore.ts';
import { refuseBrokenCourses, refuseBrokenReports } from '#main/history/whole-courses.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { refusal } from '#shared/failure.ts';
import { nextUndo } from '#shared/history.ts';
import { dottedInitials } from '#shared/names.ts';

type Change = typeof changesTable.$inferSelect;

export const historyHandlers: Handlers<'history'> = {
  undo({ auditSeq }, { db, today, user, sessionId }) {
    const line = db.select().from(auditTable).where(eq(auditTable.seq, auditSeq)).get();
    if (!line || line.kind !== 'command' || line.isFinal) throw refusal('conflict', 'history.cannotBeUndone');
    if (line.staffId !== user.staffId || line.sessionId !== sessionId) throw refusal('forbidden', 'history.notYours');
    if (isUndone(db, auditSeq)) throw refusal('conflict', 'history.alreadyUndone');

    const changes = db
      .select()
      .from(changesTable)
      .where(eq(changesTable.auditSeq, auditSeq))
      .orderBy(asc(changesTable.seq))
      .all();
    const initials = initialsOf(db, line.candidateId);
    db.run(sql`PRAGMA defer_foreign_keys = ON`);
    for (const change of changes.toReversed()) takeBack(db, change);
    refuseBrokenCourses(db, changes, today);
    refuseBrokenReports(db, changes);
    return { operation: firstDone(db, line).operation, initials: initials ?? initialsOf(db, line.candidateId) };
  },

  latest: (_input, { db, sessionId }) => nextUndo(sessionLines(db, sessionId)),

  ofCourse({ courseId }, { db }) {
    const course = found(
      db
        .select({ candidateId: coursesTable.candidateId })
        .from(coursesTable)
        .where(eq(coursesTable.id, courseId))
        .get(),
    );
    const changes = changesOfCandidate(db, course.candidateId);
    const courseOf = courseFinder(db, changes);
    return linesOf(changes.filter((change) => courseOf(change) === courseId));
  },

  ofCandidate({ candidateId }, { db }) {
    const changes = changesOfCandidate(db, candidateId);
    const courseOf = courseFinder(db, changes);
    return linesOf(changes.filter((change) => courseOf(change) === null));
  },

  ofMeeting({ meetingId }, { db }) {
    const meeting = found(
      db
        .select({ candidateId: coursesTable.candidateId })
        .from(meetingsTable)
        .innerJoin(coursesTable, eq(coursesTable.id, meetingsTable.courseId))
        .where(eq(meetingsTable.id, meetingId))
        .get(),
    );
    return linesOf(
      changesOfCandidate(db, meeting.candidateId).filter(
        ({ rowId, before, after }) =>
          rowId === meetingId || [before, after].some((row) => row?.['meetingId'] === meetingId),
      ),
    );
  },

  ofHouse({ recordId }, { db }) {
    const changes = changesOfHouseRow(db, recordId).filter(({ tableName }) => !isPersonal(db, tableName));
    if (changes.length === 0 && !isHouseRow(db, recordId)) throw refusal('not-found', 'failures.notFound');
    return linesOf(changes);
  },

  restore: ({ candidateId, ...version }, { db }) => putBack(db, candidateId, version),

  restoreInHouse: (version, { db }) => putBack(db, null, version),
};

// A row that came with an upgrade has no change to its name yet.
const isHouseRow = (db: Reader, recordId: string): boolean =>
  tablesOfHouse(db).some(
    (table) => db.all(sql`SELECT 1 FROM ${sql.identifier(table)} WHERE id = ${recordId}`).length > 0,
  );

function sessionLines(db: Reader, sessionId: string) {
  return db
    .select({ seq: auditTable.seq, undoes: auditTable.undoes })
    .from(auditTable)
    .where(and(eq(auditTable.sessionId, sessionId), eq(auditTable.kind, 'command'), eq(auditTable.isFinal, false)))
    .orderBy(asc(auditTable.seq))
    .all();
}

// The dispatcher has already written the line of the undo that asks; only others count.
function isUndone(db: Reader, auditSeq: number): boolean {
  return db.select({ seq: auditTable.seq }).from(auditTable).where(eq(auditTable.undoes, auditSeq)).all().length > 1;
}

/** What a person did: the command itself, or the one at the root of undos that were undone in turn. */
function firstDone(db: Reader, line: typeof auditTable.$inferSelect): typeof auditTable.$inferSelect {
  if (line.undoes === null) return line;
  const undone = db.select().from(auditTable).where(eq(auditTable.seq, line.undoes)).get();
  return undone ? firstDone(db, undone) : line;
}

/** Puts one row back as it was, if it still is as the command left it; only the version goes on counting. */
function takeBack(db: Writer, { tableName, rowId, before, after }: Change): void {
  const table = sql.identifier(tableName);
  const now = currentRow(db, tableName, rowId, after ?? before);
  const left = after === null ? null : (JSON.parse(after) as Row);
  if (!isSame(now, left)) throw refusal('conflict', 'history.changedSince');

  if (before === null) {
    db.run(sql`DELETE FROM ${table} WHERE id = ${rowId}`);
    return;
  }
  const old = JSON.parse(before) as Row;
  if ('version' in old) old['version'] = Math.max(Number(old['version']), Number(now?.['version'] ?? 0)) + 1;
  const columns = Object.keys(old);
  if (now === null) {
    const names = sql.join(
      columns.map((column) => sql.identifier(column)),
      sql`, `,
    );
    const values = sql.join(
      columns.map((column) => sql`${old[column]}`),
      sql`, `,
    );
    db.run(sql`INSERT INTO ${table} (${names}) VALUES (${values})`);
    return;
  }
  const assignments = columns
    .filter((column) => column !== 'id')
    .map((column) => sql`${sql.identifier(column)} = ${old[column]}`);
  db.run(sql`UPDATE ${table} SET ${sql.join(assignments, sql`, `)} WHERE id = ${rowId}`);
}

function currentRow(db: Reader, tableName: string, rowId: string, image: string | null): Row | null {
  const columns = Object.keys(JSON.parse(image ?? '{}') as Row).map((column) => sql.identifier(column));
  const rows = db.all<Row>(
    sql`SELECT ${sql.join(columns, sql`, `)} FROM ${sql.identifier(tableName)} WHERE id = ${rowId}`,
  );
  return rows[0] ?? null;
}

function isSame(one: Row | null, other: Row | null): boolean {
  if (one === null || other === null) return one === other;
  return Object.keys(other).every((column) => column === 'version' || one[column] === other[column]);
}

/** A candidate who was just registered is gone after the undo, and there again after the next. */
function initialsOf(db: Reader, candidateId: string | null): string | null {
  if (candidateId === null) return null;
  const { firstName, lastName, id } = candidatesTable;
  const candidate = db.select({ firstName, lastName }).from(candidatesTable).where(eq(id, candidateId)).get();
  return candidate ? dottedInitials(`${candidate.firstName} ${candidate.lastName}`) : null;
}
