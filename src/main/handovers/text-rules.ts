import Papa from 'papaparse';
import type { Column } from '#shared/handover-files/columns.ts';

// What a spreadsheet would take for a formula or swallow, also after blanks and in full width; and the guard itself, so that
// taking one apostrophe away always gives the text back.
const taken = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20']|^[\t\r\n\0]/u;

/** The text as it stands in a cell: an apostrophe in front when a spreadsheet would calculate with it. */
export const guarded = (text: string): string => (taken.test(text) ? `'${text}` : text);

/** The text of a cell: one apostrophe in front is the guard's. */
export const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** A number with a decimal comma and at most two decimals. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

const byteOrderMark = '\uFEFF';

/** A table as the package writes it: UTF-8 with BOM, header row, semicolons, CRLF, quotes doubled, formulas guarded. */
export function csvBytes(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, string | number>>[],
): Uint8Array {
  const head = columns.map(({ name }) => name);
  const cells = rows.map((row) => head.map((name) => cell(row[name] ?? '')));
  const table = Papa.unparse([head, ...cells], { delimiter: ';', newline: '\r\n' });
  return new TextEncoder().encode(`${byteOrderMark}${table}\r\n`);
}

const cell = (value: string | number): string => (typeof value === 'number' ? String(value) : guarded(value));

/** Text for Notepad and Excel alike: UTF-8 with BOM, CRLF. */
export const textBytes = (text: string): Uint8Array =>
  new TextEncoder().encode(byteOrderMark + text.replace(/\r?\n/gu, '\r\n'));
