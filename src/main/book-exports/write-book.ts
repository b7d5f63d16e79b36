import { eq } from 'drizzle-orm';
import { byteOrderMark, csvRow } from '#main/book-exports/csv.ts';
import { fieldHead, fieldRows, isWritten, writtenColumns } from '#main/book-exports/fields.ts';
import { bookReadMe, type BookReadMe } from '#main/book-exports/read-me.ts';
import { streamedZip } from '#main/book-exports/streamed-zip.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { BookTable, BookValue, Snapshot } from '#main/database/snapshot.ts';
import { found } from '#main/database/versioned.ts';
import { textBytes } from '#main/handovers/text-rules.ts';
import { reportFilesTable, reportsTable } from '#main/reports/table.ts';
import type { WriteOn } from '#main/safe-files.ts';
import { speakIn } from '#shared/text/speak.ts';

export type BookFacts = Pick<BookReadMe, 'centre' | 'madeOn' | 'madeBy' | 'reason' | 'appVersion' | 'isDemo'> & {
  passphrase: string;
  /** UTC ISO. */
  madeAt: string;
};

type Course = { signal: AbortSignal; progress: (done: number, of: number) => void };

export type WrittenBook = { sha256: string; byteCount: number; tableCount: number; rowCount: number };

/**
 * Writes everything of the book as one AES-256 zip: every table as CSV, every issued report as PDF. A table or a report at a time, and
 * of a table some rows at a time, so that memory stays flat. Throws what `writeOn` throws.
 */
export async function writeBook(
  snapshot: Snapshot,
  writeOn: WriteOn,
  { passphrase, madeAt, ...facts }: BookFacts,
  { signal, progress }: Course,
): Promise<WrittenBook> {
  const tables = snapshot.tables.filter(isWritten);
  const reports = reportPaths(snapshot);
  const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0);
  const ofAll = rowCount + reports.size;
  let done = 0;
  const pass = (count: number) => {
    signal.throwIfAborted();
    done += count;
    progress(done, ofAll);
  };

  const zip = streamedZip(writeOn, { passphrase, madeAt, signal });
  const readMe = bookReadMe({ ...facts, tables, reportCount: reports.size });
  await zip.add('LAESMIG.txt', [inMemory(textBytes(readMe))]);
  const fields = [fieldHead, ...fieldRows(snapshot.tables, speakIn('da'))].map(csvRow).join('');
  await zip.add('felter.csv', [encoded(byteOrderMark + fields)]);
  for (const table of tables) await zip.add(`tabeller/${table.name}.csv`, tablePieces(snapshot, table, reports, pass));
  for (const [id, path] of reports) {
    const { pdf } = found(
      snapshot.reader
        .select({ pdf: reportFilesTable.pdf })
        .from(reportFilesTable)
        .where(eq(reportFilesTable.id, id))
        .get(),
    );
    await zip.add(path, [inMemory(pdf)]);
    pass(1);
  }
  return { ...(await zip.end()), tableCount: tables.length, rowCount };
}

function* tablePieces(
  snapshot: Snapshot,
  table: BookTable,
  reports: ReadonlyMap<string, string>,
  pass: (count: number) => void,
): Generator<Uint8Array<ArrayBuffer>> {
  const columns = writtenColumns(table);
  yield encoded(byteOrderMark + csvRow(columns.map(({ name }) => name)));
  for (const page of snapshot.pages({ ...table, columns })) {
    pass(page.length);
    yield encoded(page.map((row) => csvRow(row.map((value, place) => written(value, columns[place]?.type)))).join(''));
  }

  /** Content of bytes stands as a file of its own, and its name in the table. */
  function written(value: BookValue, type: string | undefined): BookValue {
    if (type !== 'blob' || value === null) return value;
    const path = reports.get(String(value));
    if (path === undefined) throw new Error(`No file is named for the content of ${table.name}`);
    return path;
  }
}

/** Where each report's PDF lies in the zip, by the id of its file's row: neither name nor CPR number. */
const reportPaths = ({ reader }: Snapshot): Map<string, string> =>
  new Map(
    reader
      .select({ id: reportFilesTable.id, number: coursesTable.number, version: reportsTable.reportVersion })
      .from(reportFilesTable)
      .innerJoin(reportsTable, eq(reportsTable.id, reportFilesTable.reportId))
      .innerJoin(coursesTable, eq(coursesTable.id, reportsTable.courseId))
      .orderBy(coursesTable.number, reportsTable.reportVersion)
      .all()
      .map(({ id, number, version }) => [id, `rapporter/afklaringsrapport_${number}_v${version}.pdf`]),
  );

const encoded = (text: string) => new TextEncoder().encode(text);
const inMemory = (bytes: Uint8Array) => new Uint8Array(bytes);
