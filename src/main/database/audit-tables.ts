import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isOneOf } from '#main/database/columns.ts';

/** One line per command, look and errand, chained by MAC; append-only by trigger. */
export const auditTable = sqliteTable(
  'audit',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    /** Random per unlocking, so that Ctrl+Z takes back your own commands of this session. */
    sessionId: text().notNull(),
    staffId: text().notNull(),
    operation: text().notNull(),
    kind: text({ enum: ['inspect', 'command', 'errand'] }).notNull(),
    /** The candidate it is about; a random id, never a CPR number. */
    candidateId: text(),
    purpose: text(),
    /** Names of the fields given, as JSON; never their values. */
    fields: text().notNull(),
    rowCount: integer(),
    /** For an undo, the line it takes back. */
    undoes: integer(),
    isFinal: integer({ mode: 'boolean' }).notNull(),
    mac: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    index('auditByCandidate').on(table.candidateId, table.seq),
    index('auditBySession').on(table.sessionId, table.seq),
    isOneOf('auditKind', table.kind, ['inspect', 'command', 'errand']),
  ],
);

/** Every changed row before and after, written by generated triggers; history, undo and the erasable half of the audit. */
export const changesTable = sqliteTable(
  'changes',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    auditSeq: integer()
      .notNull()
      .references(() => auditTable.seq, { onDelete: 'restrict' }),
    tableName: text().notNull(),
    rowId: text().notNull(),
    candidateId: text(),
    before: text(),
    after: text(),
  },
  (table) => [
    index('changesByAudit').on(table.auditSeq, table.seq),
    index('changesByRow').on(table.tableName, table.rowId),
    index('changesByCandidate').on(table.candidateId),
  ],
);
