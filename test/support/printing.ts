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

/** The next folder that is asked for is this one, or none is chosen with null. */
export async function answerFolderDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, folder);
}
