import { app, dialog, type BrowserWindow } from 'electron';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChosenFile } from '#main/package-checks/chosen-files.ts';

/** Asks for one file with that extension; null when the person cancelled. */
export async function openFile(
  owner: BrowserWindow | undefined,
  extension: string,
  signal: AbortSignal,
): Promise<ChosenFile | null> {
  const options = {
    defaultPath: app.getPath('documents'),
    properties: ['openFile' as const],
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const { canceled, filePaths } = owner
    ? await dialog.showOpenDialog(owner, options)
    : await dialog.showOpenDialog(options);
  const [path] = filePaths;
  if (canceled || path === undefined) return null;
  // The dialog outlives a lock, and whoever stands at the screen then may answer it.
  signal.throwIfAborted();
  const { size } = await stat(path);
  return { path, fileName: basename(path), byteCount: size };
}
