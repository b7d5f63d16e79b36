import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Tables } from '#main/handovers/data-file.ts';
import { cellText, unescapedWherePossible } from '#main/handovers/workbook-text.ts';
import type { Column } from '#shared/handover-files/columns.ts';
import type { PackageFormat } from '#shared/package-formats.ts';

type Value = string | number;
type Rows = readonly Readonly<Record<string, Value>>[];

/** The workbook: one sheet for each table, under a bold frozen head; the same tables give the same bytes. */
export async function workbookBytes({ tables, optional }: PackageFormat, filled: Tables): Promise<Uint8Array> {
  const sheets = tables.flatMap(([file, columns]) => {
    const rows = filled[file];
    return rows && (rows.length > 0 || !optional.includes(file)) ? sheetOf(file, columns, rows) : [];
  });
  return finished(await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
}

const sheetOf = (file: string, columns: readonly Column[], rows: Rows) => ({
  sheet: file.slice(0, -'.csv'.length),
  stickyRowsCount: 1,
  columns: columns.map((column) => ({ width: widthOf(column, rows) })),
  data: [
    columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => columns.map((column) => cellOf(file, column, row[column.name] ?? ''))),
  ],
});

function cellOf(file: string, { type }: Column, value: Value): Cell {
  if (value === '') return null;
  if (type === 'heltal' || type === 'decimaltal')
    return { value: typeof value === 'number' ? value : Number(value.replace(',', '.')), type: Number, ...onTop };
  // A workbook counts days from 1900 and takes that year for a leap year, so it holds no day before March of it.
  if (type === 'dato' && String(value) >= '1900-03-01')
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...onTop };
  // As text a cell stays text when somebody edits it, too.
  return { value: cellText(String(value), file), type: String, format: '@', wrap: type === 'tekst', ...onTop };
}

const onTop = { alignVertical: 'top' } as const;

const [narrowest, widest] = [8, 60];

/** Room for the longest line, in characters. */
function widthOf({ name, type }: Column, rows: Rows): number {
  if (type === 'dato') return Math.max(name.length, 10) + 2;
  let longest = name.length;
  for (const row of rows) {
    if (longest >= widest) break;
    for (const line of String(row[name] ?? '').split('\n')) longest = Math.max(longest, line.length);
  }
  return Math.min(Math.max(longest + 2, narrowest), widest);
}

// The library stamps every part with the moment it was written, and drops characters that XML can hold.
async function finished(workbook: Uint8Array): Promise<Uint8Array> {
  const written = new ZipReader(new Uint8ArrayReader(workbook), { useWebWorkers: false });
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: new Date(2000, 0, 1),
    extendedTimestamp: false,
    dataDescriptor: false,
    useWebWorkers: false,
  });
  for (const part of await written.getEntries()) {
    if (part.directory) continue;
    const bytes = await part.getData(new Uint8ArrayWriter());
    const isText = part.filename === 'xl/sharedStrings.xml';
    await zip.add(part.filename, new Uint8ArrayReader(isText ? withoutNeedlessEscapes(bytes) : bytes));
  }
  await written.close();
  return zip.close();
}

const withoutNeedlessEscapes = (xml: Uint8Array): Uint8Array =>
  new TextEncoder().encode(unescapedWherePossible(new TextDecoder().decode(xml)));
