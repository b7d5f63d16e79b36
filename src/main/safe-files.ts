import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const retryable = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * Writes a file whole or not at all: a new file beside it, flushed, then renamed over it. On Windows a virus scanner may
 * hold the old file for a moment, so the rename is tried for a few seconds.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  // A name nobody can foresee, made anew: a link laid in a shared folder would lead the bytes elsewhere.
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = openSync(part, 'wx', 0o600);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameWithRetry(part, path);
    flushFolder(dirname(path));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
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
