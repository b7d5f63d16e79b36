import type { BookValue } from '#main/database/snapshot.ts';
import { guarded } from '#main/handovers/text-rules.ts';

/**
 * A row by the package's text rules. A text of no length is `""` and nothing at all is nothing, so that what was empty and what was
 * never stated can be told apart.
 */
export const csvRow = (values: readonly BookValue[]): string => `${values.map(cell).join(';')}\r\n`;

const mustBeQuoted = /[;"\r\n]|^\s|\s$|^$/u;

function cell(value: BookValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = guarded(value);
  return mustBeQuoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a table begins with, so that a spreadsheet reads it as UTF-8. */
export const byteOrderMark = '\uFEFF';
