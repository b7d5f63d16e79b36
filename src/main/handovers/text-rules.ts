import Papa from 'papaparse';
import type { Column } from '#shared/handover-files/columns.ts';

// What a spreadsheet would take for a formula or swallow: also in full width or small, and after what is not seen; and the guard
// itself, so that taking one apostrophe away always gives the text back.
const taken = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b']|^\p{Cc}/u;

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
  const cells = rows.map((row) => columns.map((column) => cell(column, row[column.name] ?? '')));
  const table = Papa.unparse([head, ...cells], { delimiter: ';', newline: '\r\n' });
  return new TextEncoder().encode(`${byteOrderMark}${table}\r\n`);
}

function cell({ type }: Column, value: string | number): string {
  if (typeof value === 'number') return decimal(value);
  // A spreadsheet may calculate with a number, and one below zero is no formula.
  return type === 'heltal' || type === 'decimaltal' ? value : guarded(value);
}

/** Text for Notepad and Excel alike: UTF-8 with BOM, CRLF. */
export const textBytes = (text: string): Uint8Array =>
  new TextEncoder().encode(byteOrderMark + text.replace(/\r?\n/gu, '\r\n'));
