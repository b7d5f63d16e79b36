import type { Note } from '#main/package-checks/faults.ts';
import type { CheckedTable } from '#main/package-checks/tables.ts';
import { day } from '#shared/calendar.ts';
import type { Column, ColumnType } from '#shared/handover-files/columns.ts';

const forms: Record<ColumnType, { isRight: (text: string) => boolean; expected: string }> = {
  tekst: { isRight: () => true, expected: '' },
  kode: { isRight: () => true, expected: '' },
  dato: { isRight: (text) => day.safeParse(text).success, expected: 'ÅÅÅÅ-MM-DD' },
  heltal: { isRight: (text) => /^(0|-?[1-9]\d{0,14})$/u.test(text), expected: '0, 1, 2 …' },
  decimaltal: { isRight: (text) => /^-?(0|[1-9]\d{0,9})(,\d{1,2})?$/u.test(text), expected: '7,5' },
  uuid: {
    isRight: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text),
    expected: 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
  },
};

const longestComment = 1500;

/** Each cell alone: filled where it must be, of its type, within its bounds. */
export function checkCells({ file, columns, rows }: CheckedTable, note: Note): void {
  for (const column of columns) {
    const { name, type, isRequired } = column;
    for (const { line, values } of rows) {
      const found = values[name];
      if (found === undefined) continue;
      const place = { file, row: line, column: name };
      if (found === '') {
        if (isRequired) note({ ...place, reason: 'required' });
      } else if (!forms[type].isRight(found)) {
        note({ ...place, reason: 'wrongType', found, expected: forms[type].expected });
      } else {
        const bounds = whyOutside(column, found);
        if (bounds !== null) note({ ...place, reason: 'outOfRange', found, expected: bounds });
      }
    }
  }
  if (file === '04_fravaer.csv')
    for (const { line, values } of rows) {
      const length = [...(values['kommentar'] ?? '')].length;
      if (length > longestComment)
        note({ file, row: line, column: 'kommentar', reason: 'outOfRange', found: length, expected: longestComment });
    }
}

/** The bounds a number is outside of, as they are told; null when it is within. */
function whyOutside({ type, unit, between }: Column, text: string): string | null {
  if (type !== 'heltal' && type !== 'decimaltal') return null;
  const value = Number(text.replace(',', '.'));
  if (between) return value < between[0] || value > between[1] ? `${between[0]}–${between[1]}` : null;
  // A span of time, and how often, is never less than nothing; a step of a scale can be.
  return value < 0 && unit !== 'trin' ? '0 …' : null;
}
