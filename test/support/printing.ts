import { expect } from '@playwright/test';
import type { ElectronApplication } from 'playwright';

/** What would go to a printer is counted instead, as the system's own dialog would answer; gives how many papers were drawn. */
export async function answerPrintDialogs(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ app: electron }) => {
    Object.assign(globalThis, { papersDrawn: 0 });
    electron.on('browser-window-created', (_event, window) => {
      window.webContents.print = (_options, printed) => {
        Object.assign(globalThis, { papersDrawn: Number(Reflect.get(globalThis, 'papersDrawn')) + 1 });
        printed?.(true, '');
      };
    });
  });
  return () => app.evaluate(() => Number(Reflect.get(globalThis, 'papersDrawn')));
}

/** What the unseen window would next draw on paper, as a PDF of it, in the moment it would be printed; no printer is asked. */
export async function lookAtPaper(app: ElectronApplication): Promise<() => Promise<Buffer>> {
  await app.evaluate(({ app: electron }) => {
    electron.once('browser-window-created', (_event, window) => {
      window.webContents.print = (_options, printed) => void look(printed);
      async function look(printed?: (isPrinted: boolean, reason: string) => void) {
        const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true });
        Object.assign(globalThis, { printedBytes: bytes.toString('base64') });
        printed?.(true, '');
      }
    });
  });
  return async () => {
    await expect.poll(() => app.evaluate(() => 'printedBytes' in globalThis), { timeout: 20_000 }).toBe(true);
    return Buffer.from(await app.evaluate(() => String(Reflect.get(globalThis, 'printedBytes'))), 'base64');
  };
}

/** The next folder that is asked for is this one, or none is chosen with null. */
export async function answerFolderDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, folder);
}
