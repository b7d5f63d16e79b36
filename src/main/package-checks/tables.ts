import { guarded, unguarded } from '#main/handovers/text-rules.ts';
import type { Note } from '#main/package-checks/faults.ts';
import { mostRows, readRecords, type TableRecord } from '#main/package-checks/read-records.ts';
import { readText } from '#main/package-checks/read-text.ts';
import type { Column } from '#shared/handover-files/columns.ts';
import type { TableFile } from '#shared/package-formats.ts';

/** A row by the columns of the format, the guard taken away; a column the file lacks is not there. */
export type CheckedRow = { line: number; values: Readonly<Record<string, string>> };
export type CheckedTable = {
  file: TableFile;
  columns: readonly Column[];
  rows: readonly CheckedRow[];
  rowCount: number;
};
export type CheckedTables = Partial<Record<TableFile, CheckedTable>>;

/** Reads one table: its text rules, its head, and how many cells its rows have. Null when it is no text. */
export function readTable(
  file: TableFile,
  columns: readonly Column[],
  bytes: Uint8Array,
  note: Note,
): CheckedTable | null {
  const text = readText(file, bytes, { isMarked: true, note });
  if (text === null) return null;
  const { records, faults } = readRecords(text, columns.length * 2);
  for (const { reason, line } of faults)
    note({ file, reason, row: line, ...(reason === 'tooLarge' && { expected: mostRows }) });
  const [head, ...body] = records;
  const heads = head?.cells.map(unguarded) ?? [];
  checkHead({ file, columns }, heads, head?.cellCount ?? 0, note);
  const rows = body.flatMap((record) => {
    if (record.cellCount !== head?.cellCount) {
      note({
        file,
        reason: 'wrongCellCount',
        row: record.line,
        found: record.cellCount,
        expected: head?.cellCount ?? columns.length,
      });
      return [];
    }
    return [rowOf({ file, columns }, record, heads, note)];
  });
  return { file, columns, rows, rowCount: body.length };
}

type Written = Pick<CheckedTable, 'file' | 'columns'>;

function checkHead({ file, columns }: Written, heads: readonly string[], headCount: number, note: Note): void {
  for (const [index, { name }] of columns.entries()) {
    const found = heads[index] ?? '';
    if (found !== name) note({ file, reason: 'wrongColumn', row: 1, column: name, found, expected: name });
  }
  if (headCount > columns.length)
    note({
      file,
      reason: 'wrongColumn',
      row: 1,
      column: heads[columns.length] ?? '',
      found: heads[columns.length] ?? '',
    });
}

function rowOf(
  { file, columns }: Written,
  { line, cells }: TableRecord,
  heads: readonly string[],
  note: Note,
): CheckedRow {
  const values: Record<string, string> = {};
  for (const { name, type } of columns) {
    const cell = cells[heads.indexOf(name)];
    if (cell === undefined) continue;
    const isGuarded = cell.startsWith("'");
    // A number below zero begins with a sign, and is what a spreadsheet should calculate with.
    if (type !== 'heltal' && type !== 'decimaltal' && !isGuarded && guarded(cell) !== cell)
      note({ file, reason: 'guardMissing', row: line, column: name, found: cell, expected: guarded(cell) });
    values[name] = unguarded(cell);
  }
  return { line, values };
}
