import type { ElectronApplication } from '@playwright/test';
import { requestChannel } from '#shared/bridge.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { printWindowOperation } from '#shared/prints.ts';

/** The sheet that the unseen window draws from now on; head and foot stay those of what was asked for. */
export async function printInstead(app: ElectronApplication, paper: Paper): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, { channel, operation, sheet }) => {
      type Handler = (event: unknown, asked: string, ...rest: unknown[]) => Promise<unknown>;
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>;
      const usual = handlers.get(channel);
      if (!usual) throw new Error('No window can ask anything');
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, async (event, asked: string, ...rest: unknown[]) => {
        const outcome = await usual(event, asked, ...rest);
        return asked === operation ? { ok: true, value: { kind: 'paper', paper: sheet } } : outcome;
      });
    },
    { channel: requestChannel, operation: printWindowOperation, sheet: paper },
  );
}
