import { and, asc, eq, sql } from 'drizzle-orm';
import { auditTable, changesTable } from '#main/database/audit-tables.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { nounOfTable } from '#main/nouns.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import { nextUndo, type HistoryLine } from '#shared/history.ts';

type Change = typeof changesTable.$inferSelect;
type Row = Record<string, string | number | null>;

export const historyHandlers: Handlers<'history'> = {
  undo({ auditSeq }, { db, user, sessionId }) {
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
    db.run(sql`PRAGMA defer_foreign_keys = ON`);
    for (const change of changes.toReversed()) takeBack(db, change);
    return { operation: line.operation };
  },

  latest: (_input, { db, sessionId }) => nextUndo(sessionLines(db, sessionId)),

  ofCourse({ courseId }, { db }) {
    const rows = db
      .select({
        change: changesTable,
        at: auditTable.at,
        operation: auditTable.operation,
        undoes: auditTable.undoes,
        who: staffTable.name,
      })
      .from(changesTable)
      .innerJoin(auditTable, eq(auditTable.seq, changesTable.auditSeq))
      .leftJoin(staffTable, eq(staffTable.id, auditTable.staffId))
      .where(eq(changesTable.candidateId, sql`(SELECT candidateId FROM courses WHERE id = ${courseId})`))
      .orderBy(asc(changesTable.seq))
      .all();
    const lines = new Map<number, HistoryLine>();
    for (const { change, at, operation, undoes, who } of rows) {
      const fields = fieldsOf(change);
      if (fields.length === 0) continue;
      const line = lines.get(change.auditSeq) ?? {
        auditSeq: change.auditSeq,
        at,
        who: who ?? '',
        operation,
        isUndo: undoes !== null,
        changes: [],
      };
      line.changes.push(...fields);
      lines.set(change.auditSeq, line);
    }
    return [...lines.values()].toReversed();
  },
};

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

// Keys and copies: an issued report keeps all it says as one text, which is read on its own page.
const unspoken = new Set([
  'id',
  'version',
  'seq',
  'courseId',
  'candidateId',
  'folds',
  'attendanceDayId',
  'content',
  'contentHash',
]);

function fieldsOf({ tableName, rowId, before, after }: Change): HistoryLine['changes'] {
  const from = (before === null ? {} : JSON.parse(before)) as Row;
  const to = (after === null ? {} : JSON.parse(after)) as Row;
  const spoken = (value: string | number | null | undefined) =>
    value === null || value === undefined || value === '' ? null : String(value);
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((field) => !unspoken.has(field) && spoken(from[field]) !== spoken(to[field]))
    .map((field) => ({
      noun: nounOfTable(tableName),
      recordId: rowId,
      field,
      // A full CPR number is shown by its own logged question only.
      from: field === 'cpr' && from[field] ? '••••' : spoken(from[field]),
      to: field === 'cpr' && to[field] ? '••••' : spoken(to[field]),
    }));
}
