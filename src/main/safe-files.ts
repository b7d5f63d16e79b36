import { randomBytes } from 'node:crypto';
import { closeSync, fsync, fsyncSync, openSync, renameSync, rmSync, write, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const retryable = new Set(['EPERM', 'EBUSY', 'EACCES']);
const writeSoon = promisify(write);
const fsyncSoon = promisify(fsync);

/**
 * Writes a file whole or not at all: a new file beside it, flushed, then renamed over it. On Windows a virus scanner may
 * hold the old file for a moment, so the rename is tried for a few seconds.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const part = partOf(path);
  try {
    writeFlushed(part, content);
    putInPlace(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Adds bytes to a file that is being written; asks for nothing more until they are out of memory. */
export type WriteOn = (bytes: Uint8Array) => Promise<void>;

/**
 * Writes a file as it is made, whole or not at all, as `writeWhole` does; gives what `produce` gave. Nothing is left when
 * `produce` fails, when the signal comes, or when the program ends meanwhile. `keep` is asked when every byte is safe on the disk and
 * the file has no name yet: what it refuses is never there.
 */
export async function writeWholeAsMade<T>(
  path: string,
  produce: (writeOn: WriteOn) => Promise<T>,
  signal: AbortSignal,
  keep?: (made: T) => Promise<unknown>,
): Promise<T> {
  signal.throwIfAborted();
  const part = partOf(path);
  const file = openSync(part, 'wx', 0o600);
  let isOpen = true;
  const letGo = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const takeAway = () => {
    letGo();
    rmSync(part, { force: true });
  };
  process.once('exit', takeAway);
  try {
    const given = await produce(async (bytes) => {
      for (let written = 0; written < bytes.length;) {
        signal.throwIfAborted();
        written += (await writeSoon(file, bytes, written)).bytesWritten;
      }
    });
    await fsyncSoon(file);
    signal.throwIfAborted();
    letGo();
    await keep?.(given);
    putInPlace(part, path);
    return given;
  } catch (error) {
    takeAway();
    throw error;
  } finally {
    process.off('exit', takeAway);
  }
}

/** Writes every file or none, each as `writeWhole` does; `keep` is asked when all lie on the disk and none has its name yet. */
export async function writeAllWhole(
  files: readonly { path: string; bytes: Uint8Array }[],
  keep?: () => Promise<unknown>,
): Promise<void> {
  const parts = files.map(({ path }) => partOf(path));
  const inPlace: string[] = [];
  try {
    for (const [at, { bytes }] of files.entries()) writeFlushed(parts[at]!, bytes);
    await keep?.();
    for (const [at, { path }] of files.entries()) {
      putInPlace(parts[at]!, path);
      inPlace.push(path);
    }
  } catch (error) {
    for (const path of [...parts, ...inPlace]) rmSync(path, { force: true });
    throw error;
  }
}

function writeFlushed(part: string, content: string | Uint8Array): void {
  const file = openSync(part, 'wx', 0o600);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

// A name nobody can foresee, made anew: a link laid in a shared folder would lead the bytes elsewhere.
const partOf = (path: string): string => `${path}.${randomBytes(6).toString('hex')}.part`;

function putInPlace(part: string, path: string): void {
  renameWithRetry(part, path);
  flushFolder(dirname(path));
}

/** Renames, waiting out a file that another program holds for a moment. */
function renameWithRetry(from: string, to: string): void {
  for (let waitMs = 50; ; waitMs *= 2) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!retryable.has((error as NodeJS.ErrnoException).code ?? '') || waitMs > 1600) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
    }
  }
}

// A rename is only safe from a power cut when the folder that holds the name is flushed too; Windows has no such call.
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
