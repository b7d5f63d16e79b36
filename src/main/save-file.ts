import { app, dialog, type BrowserWindow } from 'electron';
import { existsSync, rmSync } from 'node:fs';
import { basename, extname, join, parse } from 'node:path';
import type { PrintFile } from '#main/host.ts';
import { writeWhole } from '#main/safe-files.ts';
import { refusal } from '#shared/failure.ts';

/** Asks where, then writes the bytes whole or not at all. Null when the person cancelled. */
export async function saveFile(
  owner: BrowserWindow | undefined,
  suggestedName: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<{ fileName: string } | null> {
  const extension = extname(suggestedName).slice(1);
  const options = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const { canceled, filePath } = owner
    ? await dialog.showSaveDialog(owner, options)
    : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return null;
  // The dialog outlives a lock, and whoever stands at the screen then may answer it.
  signal.throwIfAborted();
  write(filePath, bytes);
  return { fileName: basename(filePath) };
}

/** Asks for a folder, then writes every file into it; those already written are taken away when one fails. Gives how many, 0 when the person cancelled. */
export async function saveFiles(
  owner: BrowserWindow | undefined,
  files: readonly PrintFile[],
  signal: AbortSignal,
): Promise<number> {
  const options = {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const { canceled, filePaths } = owner
    ? await dialog.showOpenDialog(owner, options)
    : await dialog.showOpenDialog(options);
  const [folder] = filePaths;
  if (canceled || folder === undefined) return 0;
  signal.throwIfAborted();
  const written: string[] = [];
  try {
    for (const { fileName, bytes } of files) {
      const path = freePath(folder, fileName);
      write(path, bytes);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
  return written.length;
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw refusal('unexpected', isFull ? 'failures.diskFull' : 'failures.fileNotWritten');
  }
}

/** The name, or the name with a number: what lies there already is never written over. */
function freePath(folder: string, fileName: string): string {
  const { name, ext } = parse(fileName);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${name}_${number}${ext}`);
    if (!existsSync(path)) return path;
  }
}
