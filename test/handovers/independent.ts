// Readers that know nothing of us: what stands here follows the read-me of the package and no source.
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';

export type Cell = string | number | null;
export type Table = { columns: string[]; rows: Record<string, Cell>[] };

/** A table as csv-parse reads it; one apostrophe in front is the guard's. */
export function csvTable(bytes: Uint8Array): { columns: string[]; rows: Record<string, string>[] } {
  const records = parse(Buffer.from(bytes), { bom: true, delimiter: ';', recordDelimiter: '\r\n' });
  const [columns = [], ...rows] = records;
  return {
    columns,
    rows: rows.map((cells) =>
      Object.fromEntries(cells.map((cell, at) => [columns[at] ?? '', cell.startsWith("'") ? cell.slice(1) : cell])),
    ),
  };
}

/** Every sheet of a workbook by its name; a real date as `YYYY-MM-DD`, an empty cell as null. */
export async function sheetsOf(bytes: Uint8Array): Promise<Record<string, Table>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(
    sheets.map(({ sheet, data: [head = [], ...rows] }) => {
      const columns = head.map(String);
      return [
        sheet,
        {
          columns,
          rows: rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, plain(cells[at])]))),
        },
      ];
    }),
  );
}

function plain(cell: unknown): Cell {
  if (cell instanceof Date) {
    const [day = '', time] = cell.toISOString().split('T');
    if (time !== '00:00:00.000Z') throw new Error(`A time in a day: ${cell.toISOString()}`);
    return day;
  }
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  throw new Error(`Neither text, number nor date: ${typeof cell}`);
}
