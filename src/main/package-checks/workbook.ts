import { cellText } from '#main/handovers/workbook-text.ts';
import type { Note } from '#main/package-checks/faults.ts';
import { unescaped, type Workbook } from '#main/package-checks/read-workbook.ts';
import type { CheckedTable, CheckedTables } from '#main/package-checks/tables.ts';
import { addDays, day, daysBetween } from '#shared/calendar.ts';
import type { Column } from '#shared/handover-files/columns.ts';
import type { PackageFormat } from '#shared/package-formats.ts';

/** The workbook has one sheet for each table and says cell for cell what the table says; looks and widths are not asked. */
export function checkWorkbook(
  format: PackageFormat,
  workbook: Workbook | 'unreadable' | 'tooLarge',
  tables: CheckedTables,
  note: Note,
): void {
  const place = placeIn(format.workbook);
  if (typeof workbook === 'string') {
    note({ file: format.workbook, reason: workbook, expected: 'XLSX' });
    return;
  }
  const names = workbook.sheets.map(({ name }) => name);
  const expected = format.tables
    .filter(([file]) => tables[file] || !format.optional.includes(file))
    .map(([file]) => sheetName(file));
  for (const [index, name] of names.entries())
    if (!expected.includes(name) || names.indexOf(name) < index)
      note({ ...place(name), reason: 'differsFromTable', found: name });
  for (const name of expected)
    if (!names.includes(name)) note({ ...place(name), reason: 'differsFromTable', expected: name });

  for (const { name, read } of workbook.sheets) {
    const table = Object.values(tables).find((each) => sheetName(each.file) === name);
    if (!table) continue;
    try {
      checkSheet(format.workbook, table, read, note);
    } catch {
      note({ ...place(name), reason: 'unreadable', expected: 'XLSX' });
    }
  }
}

const placeIn = (file: string) => (column: string) => ({ file, column });

const sheetName = (file: string): string => file.slice(0, -'.csv'.length);

// So many are told one by one.
const mostCellsBeside = 1000;

function checkSheet(
  workbook: string,
  { file, columns, rows }: CheckedTable,
  read: Workbook['sheets'][number]['read'],
  note: Note,
): void {
  const place = placeIn(workbook);
  const told = new Uint8Array((rows.length + 1) * columns.length);
  const differs = (row: number, column: string, found: string, expected: string) =>
    note({ ...place(`${sheetName(file)}/${column}`), row, reason: 'differsFromTable', found, expected });
  const cellAt = (row: number, column: Column): string | undefined =>
    row === 1 ? column.name : rows[row - 2]?.values[column.name];
  const numberOf = (row: number, index: number): number => (row - 1) * columns.length + index;

  let room = told.length + mostCellsBeside;
  read(({ row, column: columnNumber, value, shown }) => {
    room -= 1;
    if (room < 0) throw new Error('More cells than the table has');
    const column = columns[columnNumber - 1];
    if (!column || row < 1 || row > rows.length + 1) {
      differs(row, column?.name ?? String(columnNumber), shown, '');
      return;
    }
    const number = numberOf(row, columnNumber - 1);
    const expected = cellAt(row, column);
    if (told[number] === 1)
      note({ ...place(`${sheetName(file)}/${column.name}`), row, reason: 'duplicate', found: shown });
    told[number] = 1;
    // A column that the table lacks is told of there.
    if (expected === undefined) return;
    const right = row === 1 ? expected : valueOf(file, column, expected);
    if (value !== right) differs(row, column.name, shownOf(column, value) ?? shown, expected);
  });

  for (let row = 1; row <= rows.length + 1; row += 1)
    for (const [index, column] of columns.entries()) {
      const expected = cellAt(row, column) ?? '';
      if (expected !== '' && told[numberOf(row, index)] === 0) differs(row, column.name, '', expected);
    }
}

/** What a cell holds for what stands in the table: a number, a day as a workbook counts it, or the text, cut where the cell ends. */
function valueOf(file: string, { type }: Column, cell: string): string | number {
  if ((type === 'heltal' || type === 'decimaltal') && cell !== '') return Number(cell.replace(',', '.'));
  if (type === 'dato' && cell >= firstDay && day.safeParse(cell).success) return daysBetween(beforeAll, cell);
  return unescaped(cellText(cell, file));
}

// A workbook counts days from 1900 and takes that year for a leap year, so it holds no day before March of it.
const firstDay = '1900-03-01';
const beforeAll = '1899-12-30';

/** A day as the tables write it; null for what is no day. */
const shownOf = ({ type }: Column, value: string | number | null): string | null =>
  type === 'dato' && typeof value === 'number' && Number.isInteger(value) && value > 60 && value < 2_958_466
    ? addDays(beforeAll, value)
    : null;
