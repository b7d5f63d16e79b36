import { createHash } from 'node:crypto';
import type { Note } from '#main/package-checks/faults.ts';
import { sumsName, type CheckedFile } from '#main/package-checks/names.ts';
import { readText } from '#main/package-checks/read-text.ts';

export type Sums = ReadonlyMap<string, string>;

/** SHA-256 of every file by its name, in hexadecimal. */
export const sumsOf = (files: readonly CheckedFile[]): Sums =>
  new Map(files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]));

/** SHA256SUMS names every other file of the package once, with its sum. */
export function checkSums(sums: Sums, bytes: Uint8Array, note: Note): void {
  const text = readText(sumsName, bytes, { isMarked: false, note });
  if (text === null) return;
  const named = new Set<string>();
  const lines = text.split('\n');
  if (lines.pop() !== '') note({ file: sumsName, reason: 'wrongLineEnd', row: lines.length + 1 });
  for (const [index, written] of lines.entries()) {
    const row = index + 1;
    const [, expected, name] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(written) ?? [];
    if (expected === undefined || name === undefined) {
      note({ file: sumsName, row, reason: 'unreadable', found: written });
      continue;
    }
    if (named.has(name)) note({ file: sumsName, row, reason: 'duplicate', found: name });
    named.add(name);
    const found = sums.get(name);
    if (found === undefined || name === sumsName)
      note({ file: sumsName, row, reason: 'unknownReference', found: name });
    else if (found !== expected) note({ file: name, reason: 'wrongSum', found, expected });
  }
  for (const name of sums.keys())
    if (name !== sumsName && !named.has(name)) note({ file: name, reason: 'sumMissing', expected: sumsName });
}
