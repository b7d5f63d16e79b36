/**
 * Reads a table as a receiver would who knows only the text rules of the read-me: BOM, semicolons, CRLF, doubled quotes and
 * one apostrophe in front of what a spreadsheet would calculate with. Throws where a rule is broken.
 */
export function readCsv(bytes: Uint8Array): { columns: string[]; rows: Record<string, string>[] } {
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) throw new Error('No byte order mark');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(3));
  if (!text.endsWith('\r\n')) throw new Error('The last row does not end');
  const [columns = [], ...rows] = recordsOf(text);
  return {
    columns,
    rows: rows.map((cells) => {
      if (cells.length !== columns.length)
        throw new Error(`A row of ${cells.length} cells under ${columns.length} columns`);
      return Object.fromEntries(
        cells.map((cell, index) => [columns[index], cell.startsWith("'") ? cell.slice(1) : cell]),
      );
    }),
  };
}

function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    record.push(cell);
    if (text.startsWith('\r\n', next)) {
      records.push(record);
      record = [];
      at = next + 2;
    } else if (text[next] === ';') {
      at = next + 1;
      if (text.startsWith('\r\n', at)) {
        records.push([...record, '']);
        record = [];
        at += 2;
      }
    } else throw new Error(`Neither semicolon nor row end at ${next}`);
  }
  return records;
}

function plain(text: string, from: number): [string, number] {
  let to = from;
  while (to < text.length && text[to] !== ';' && text[to] !== '\r' && text[to] !== '\n') to += 1;
  const cell = text.slice(from, to);
  if (cell.includes('"')) throw new Error('A quote in a cell that is not quoted');
  return [cell, to];
}

function quoted(text: string, from: number): [string, number] {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return [cell, at + 1];
  }
  throw new Error('A quoted cell that never ends');
}
