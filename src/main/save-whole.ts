import { existsSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import type { PrintFile } from '#main/host.ts';
import { writeAllWhole, writeWhole, writeWholeAsMade, type WriteOn } from '#main/safe-files.ts';
import { refusal } from '#shared/failure.ts';

/** Writes a file the person chose a place for, whole or not at all; refuses with the reason when the disk cannot take it. */
export function saveWhole(path: string, bytes: Uint8Array): void {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    throw refusalOf(error);
  }
}

/**
 * Writes all files into the folder or none, never over one that lies there; gives the names they got, in order. `keep` is asked when all
 * lie on the disk and none has its name yet.
 */
export async function saveAllWhole(
  folder: string,
  files: readonly PrintFile[],
  keep?: () => Promise<unknown>,
): Promise<string[]> {
  const taken = new Set<string>();
  const placed = files.map(({ fileName, bytes }) => {
    const path = freePath(folder, fileName, taken);
    taken.add(path);
    return { path, bytes };
  });
  try {
    await writeAllWhole(placed, keep);
  } catch (error) {
    throw refusalOf(error);
  }
  return placed.map(({ path }) => basename(path));
}

/** Writes a file as it is made, whole or not at all; refuses as `saveWhole` does, and throws what `produce` throws. */
export async function saveAsMade<T>(
  path: string,
  produce: (writeOn: WriteOn) => Promise<T>,
  signal: AbortSignal,
  keep?: (made: T) => Promise<unknown>,
): Promise<T> {
  try {
    return await writeWholeAsMade(path, produce, signal, keep);
  } catch (error) {
    throw refusalOf(error);
  }
}

// EFBIG is the bound of the file system, or of the account, on one file.
const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What a disk says is told to the person; a refusal, a cancel and a bug of ours stay what they are. */
function refusalOf(error: unknown): unknown {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  return refusal('unexpected', fullCodes.has(code ?? '') ? 'failures.diskFull' : 'failures.fileNotWritten');
}

/** The name, or the name with a number: what lies there already is never written over. */
function freePath(folder: string, fileName: string, taken: ReadonlySet<string>): string {
  const { name, ext } = parse(fileName);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${name}_${number}${ext}`);
    if (!taken.has(path) && !existsSync(path)) return path;
  }
}
