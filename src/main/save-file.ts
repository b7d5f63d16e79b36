import { app, dialog, type BrowserWindow } from 'electron';
import { basename, extname, join } from 'node:path';
import type { PrintFile } from '#main/host.ts';
import type { WriteOn } from '#main/safe-files.ts';
import { saveAllWhole, saveAsMade, saveWhole } from '#main/save-whole.ts';

/** Asks where, then writes the bytes whole or not at all. Null when the person cancelled. */
export async function saveFile(
  owner: BrowserWindow | undefined,
  suggestedName: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<{ fileName: string } | null> {
  const path = await askWhere(owner, suggestedName, signal);
  if (path === null) return null;
  saveWhole(path, bytes);
  return { fileName: basename(path) };
}

/** Asks where, then writes the file as it is made, whole or not at all. Null when the person cancelled; then nothing is made. */
export async function saveStream<T>(
  owner: BrowserWindow | undefined,
  suggestedName: string,
  produce: (writeOn: WriteOn) => Promise<T>,
  signal: AbortSignal,
  keep?: (made: T) => Promise<unknown>,
): Promise<{ fileName: string; made: T } | null> {
  const path = await askWhere(owner, suggestedName, signal);
  if (path === null) return null;
  const made = await saveAsMade(path, produce, signal, keep);
  return { fileName: basename(path), made };
}

/** Asks for a folder, then writes every file into it or none; gives the names they got, none when the person cancelled. */
export async function saveFiles(
  owner: BrowserWindow | undefined,
  files: readonly PrintFile[],
  signal: AbortSignal,
  keep?: () => Promise<unknown>,
): Promise<readonly string[]> {
  const options = {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const { canceled, filePaths } = owner
    ? await dialog.showOpenDialog(owner, options)
    : await dialog.showOpenDialog(options);
  const [folder] = filePaths;
  if (canceled || folder === undefined) return [];
  signal.throwIfAborted();
  return saveAllWhole(folder, files, keep);
}

async function askWhere(
  owner: BrowserWindow | undefined,
  suggestedName: string,
  signal: AbortSignal,
): Promise<string | null> {
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
  return filePath;
}
