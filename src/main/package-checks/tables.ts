import { guarded, unguarded } from '#main/handovers/text-rules.ts';
import type { Note } from '#main/package-checks/faults.ts';
import { mostRows, readRecords, type TableRecord } from '#main/package-checks/read-records.ts';
import { readText } from '#main/package-checks/read-text.ts';
import { handoverFiles, type HandoverFile } from '#shared/handover-files.ts';
import type { Column } from '#shared/handover-files/columns.ts';

/** A row by the columns of the format, the guard taken away; a column the file lacks is not there. */
export type CheckedRow = { line: number; values: Readonly<Record<string, string>> };
export type CheckedTable = { file: HandoverFile; rows: readonly CheckedRow[]; rowCount: number };
export type CheckedTables = Partial<Record<HandoverFile, CheckedTable>>;

export const tableNames = Object.keys(handoverFiles) as HandoverFile[];

export const columnsOf = (file: HandoverFile): readonly Column[] => handoverFiles[file];

/** Reads one table: its text rules, its head, and how many cells its rows have. Null when it is no text. */
export function readTable(file: HandoverFile, bytes: Uint8Array, note: Note): CheckedTable | null {
  const text = readText(file, bytes, { isMarked: true, note });
  if (text === null) return null;
  const columns = columnsOf(file);
  const { records, faults } = readRecords(text, columns.length * 2);
  for (const { reason, line } of faults)
    note({ file, reason, row: line, ...(reason === 'tooLarge' && { expected: mostRows }) });
  const [head, ...body] = records;
  const heads = head?.cells.map(unguarded) ?? [];
  checkHead(file, heads, head?.cellCount ?? 0, note);
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
    return [rowOf(file, record, heads, note)];
  });
  return { file, rows, rowCount: body.length };
}

function checkHead(file: HandoverFile, heads: readonly string[], headCount: number, note: Note): void {
  const columns = columnsOf(file);
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

function rowOf(file: HandoverFile, { line, cells }: TableRecord, heads: readonly string[], note: Note): CheckedRow {
  const values: Record<string, string> = {};
  for (const { name, type } of columnsOf(file)) {
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
