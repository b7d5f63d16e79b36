import { app, dialog, type BrowserWindow } from 'electron';
import { basename, extname, join } from 'node:path';
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
  try {
    writeWhole(filePath, bytes);
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw refusal('unexpected', isFull ? 'failures.diskFull' : 'failures.fileNotWritten');
  }
  return { fileName: basename(filePath) };
}
