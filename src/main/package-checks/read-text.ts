import type { Note } from '#main/package-checks/faults.ts';

/** Longer than any text of a package, short enough to be held in memory beside the others. */
const mostTextBytes = 40_000_000;

const byteOrderMark = '\uFEFF';

/** The text of a file without its byte order mark; null when it cannot be read, and the reason is noted. */
export function readText(
  file: string,
  bytes: Uint8Array,
  { isMarked, note }: { isMarked: boolean; note: Note },
): string | null {
  if (bytes.byteLength > mostTextBytes) {
    note({ file, reason: 'tooLarge', found: bytes.byteLength, expected: mostTextBytes });
    return null;
  }
  const text = decoded(bytes);
  if (text === null) {
    note({ file, reason: 'notUtf8', row: lineNotUtf8(bytes) });
    return null;
  }
  const hasMark = text.startsWith(byteOrderMark);
  if (isMarked && !hasMark) note({ file, reason: 'noMark', row: 1 });
  return hasMark ? text.slice(1) : text;
}

/** The value of a JSON file; undefined when it is none, and the reason is noted. */
export function readJson(file: string, bytes: Uint8Array, note: Note): unknown {
  const text = readText(file, bytes, { isMarked: false, note });
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    note({ file, reason: 'unreadable', expected: 'JSON' });
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A line feed is never a part of another sign, so each line can be read alone. */
function lineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.byteLength; line += 1) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.byteLength : end;
    if (decoded(bytes.subarray(from, to)) === null) return line;
    from = to + 1;
  }
  return line;
}
