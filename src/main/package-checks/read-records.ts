/** One row as it stands in the file; `line` is the line it begins on, from 1. */
export type TableRecord = { line: number; cells: string[]; cellCount: number };

export type TextFault = { reason: 'wrongQuote' | 'wrongLineEnd' | 'tooLarge'; line: number };

export const mostRows = 200_000;

/**
 * Reads semicolons, quotes and CRLF as the format has them, and any other text as far as it goes: what breaks a rule is told and
 * read over. Of a row no more than `mostCells` are kept; `cellCount` tells how many there were.
 */
export function readRecords(text: string, mostCells: number): { records: TableRecord[]; faults: TextFault[] } {
  const records: TableRecord[] = [];
  const faults: TextFault[] = [];
  const plain = /[^;\r\n]*/uy;
  let hasWrongEnd = false;
  let line = 1;
  let at = 0;

  function noteWrongEnd(): void {
    // A file with another line end has it in every row, and is told of once.
    if (!hasWrongEnd) faults.push({ reason: 'wrongLineEnd', line });
    hasWrongEnd = true;
  }

  function plainCell(): string {
    plain.lastIndex = at;
    const [cell = ''] = plain.exec(text) ?? [];
    at += cell.length;
    return cell;
  }

  function quotedCell(): string {
    const parts: string[] = [];
    const beganOn = line;
    at += 1;
    for (;;) {
      const end = text.indexOf('"', at);
      const part = text.slice(at, end === -1 ? undefined : end);
      parts.push(part);
      line += (part.match(/\r\n|\r|\n/gu) ?? []).length;
      at += part.length + 1;
      if (end === -1) {
        faults.push({ reason: 'wrongQuote', line: beganOn });
        break;
      }
      if (text[at] !== '"') break;
      parts.push('"');
      at += 1;
    }
    return parts.join('');
  }

  while (at < text.length) {
    if (records.length === mostRows) {
      faults.push({ reason: 'tooLarge', line });
      break;
    }
    const record: TableRecord = { line, cells: [], cellCount: 0 };
    for (;;) {
      const isQuoted = text[at] === '"';
      let cell = isQuoted ? quotedCell() : plainCell();
      const rest = isQuoted ? plainCell() : '';
      if (rest !== '' || (!isQuoted && cell.includes('"'))) faults.push({ reason: 'wrongQuote', line });
      cell += rest;
      if (record.cellCount < mostCells) record.cells.push(cell);
      record.cellCount += 1;
      if (text[at] !== ';') break;
      at += 1;
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else {
      noteWrongEnd();
      at += 1;
    }
    line += 1;
    records.push(record);
  }
  return { records, faults };
}
