import { BrowserWindow, type Session, type WebContents } from 'electron';
import { join } from 'node:path';
import { messageChannel } from '#shared/bridge.ts';
import type { Message } from '#shared/messages.ts';
import { indexUrl, webPreferences, type PageKind } from '#main/security-policy.ts';

/** What a window of ours is for: people work in it, or one print job is drawn in it, unseen. */
export type WindowPurpose = { kind: 'work' } | { kind: 'print'; jobId: string };

export type Windows = ReturnType<typeof createWindows>;

/** Makes and knows every window there is. */
export function createWindows(sessions: Record<PageKind, Session>, buildFolder: string, isPackaged: boolean) {
  const purposes = new Map<number, WindowPurpose>();

  function make(purpose: WindowPurpose, options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
    const window = new BrowserWindow({
      ...options,
      show: false,
      title: 'Værkstedsbogen',
      autoHideMenuBar: true,
      webPreferences: {
        ...webPreferences,
        session: sessions[purpose.kind],
        preload: join(buildFolder, 'preload.cjs'),
        devTools: !isPackaged,
      },
    });
    const { id } = window.webContents;
    purposes.set(id, purpose);
    // A page's title would put a name in the task bar and in a printer's queue.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('closed', () => purposes.delete(id));
    return window;
  }

  return {
    purposeOf: (contents: WebContents): WindowPurpose | null => purposes.get(contents.id) ?? null,

    /** Opens a window for work at a route, `#/…`. */
    async openWork(route = ''): Promise<BrowserWindow> {
      const window = make(
        { kind: 'work' },
        { width: 1366, height: 768, minWidth: 683, minHeight: 480, backgroundColor: '#f1f4f4' },
      );
      window.once('ready-to-show', () => window.show());
      await window.loadURL(`${indexUrl}${route}`);
      return window;
    },

    showFloor: (): Promise<void> => Promise.reject(new Error('To be kept')),

    /** Opens an unseen window that may ask for the content of this one job. */
    async openPrint(jobId: string, route: string): Promise<BrowserWindow> {
      const window = make({ kind: 'print', jobId }, { width: 820, height: 1160, paintWhenInitiallyHidden: true });
      try {
        await window.loadURL(`${indexUrl}${route}`);
      } catch (error) {
        // Nobody sees it, so nobody could close it.
        window.destroy();
        throw error;
      }
      return window;
    },

    /** Tells every window people work in. */
    tell: (message: Message): void => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (!window.isDestroyed() && purposes.get(window.webContents.id)?.kind === 'work')
          window.webContents.send(messageChannel, message);
      }
    },

    work: () => BrowserWindow.getAllWindows().filter((window) => purposes.get(window.webContents.id)?.kind === 'work'),
  };
}
