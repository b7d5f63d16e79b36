import { and, asc, eq, isNull, type SQL } from 'drizzle-orm';
import { auditTable, changesTable } from '#main/database/audit-tables.ts';
import type { Reader } from '#main/handler.ts';
import type { Row, RowChange } from '#main/history/owners.ts';
import { nounOfTable } from '#main/nouns.ts';
import { staffTable } from '#main/staff/table.ts';
import { isRestorable, isUnspoken, type HistoryChange, type HistoryLine } from '#shared/history.ts';

/** What one command did to one row, with the line it stands under. */
export type KeptChange = RowChange & Omit<HistoryLine, 'changes'>;

/** All that is remembered of a candidate's rows, oldest first. */
export const changesOfCandidate = (db: Reader, candidateId: string): KeptChange[] =>
  keptChanges(db, eq(changesTable.candidateId, candidateId));

/** All that is remembered of one row of the house, oldest first. */
export const changesOfHouseRow = (db: Reader, recordId: string): KeptChange[] =>
  keptChanges(db, and(eq(changesTable.rowId, recordId), isNull(changesTable.candidateId)));

function keptChanges(db: Reader, where: SQL | undefined): KeptChange[] {
  const { auditSeq, tableName, rowId, before, after } = changesTable;
  return db
    .select({
      auditSeq,
      tableName,
      rowId,
      before,
      after,
      at: auditTable.at,
      operation: auditTable.operation,
      undoes: auditTable.undoes,
      who: staffTable.name,
    })
    .from(changesTable)
    .innerJoin(auditTable, eq(auditTable.seq, changesTable.auditSeq))
    .leftJoin(staffTable, eq(staffTable.id, auditTable.staffId))
    .where(where)
    .orderBy(asc(changesTable.seq))
    .all()
    .map(({ undoes, who, before: was, after: is, ...change }) => ({
      ...change,
      before: imageIn(was),
      after: imageIn(is),
      isUndo: undoes !== null,
      who: who ?? '',
    }));
}

/** The changes folded to one line per command, the newest first; commands that changed nothing a reader is told are left out. */
export function linesOf(changes: readonly KeptChange[]): HistoryLine[] {
  const byLine = Map.groupBy(changes, ({ auditSeq }) => auditSeq);
  return [...byLine.values()].toReversed().flatMap((ofLine) => {
    const fields = [...Map.groupBy(ofLine, ({ rowId }) => rowId).values()].flatMap((ofRow) => fieldsOf(wholeOf(ofRow)));
    const { auditSeq, at, who, operation, isUndo } = ofLine[0]!;
    return fields.length === 0 ? [] : [{ auditSeq, at, who, operation, isUndo, changes: fields }];
  });
}

/** What several changes of one row in one command come to; takes at least one. */
function wholeOf(changes: readonly RowChange[]): RowChange {
  const [first, last] = [changes[0]!, changes.at(-1)!];
  return { tableName: first.tableName, rowId: first.rowId, before: first.before, after: last.after };
}

function fieldsOf({ tableName, rowId, before, after }: RowChange): HistoryChange[] {
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].flatMap((field) => {
    const from = spoken(before?.[field]);
    const to = spoken(after?.[field]);
    if (isUnspoken(tableName, field) || from === to) return [];
    return {
      noun: nounOfTable(tableName),
      recordId: rowId,
      field,
      // A full CPR number is shown by its own logged question only.
      from: field === 'cpr' ? masked(from) : from,
      to: field === 'cpr' ? masked(to) : to,
      isText: isRestorable(tableName, field),
    };
  });
}

const spoken = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const masked = (cpr: string | null): string | null => (cpr === null ? null : '••••');

const imageIn = (json: string | null): Row | null => (json === null ? null : (JSON.parse(json) as Row));
