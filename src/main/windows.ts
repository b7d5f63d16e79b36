import { BrowserWindow, screen, type Rectangle, type Session, type WebContents } from 'electron';
import { join } from 'node:path';
import { messageChannel } from '#shared/bridge.ts';
import type { Message } from '#shared/messages.ts';
import { createFloorWindow } from '#main/floor-window.ts';
import { indexUrl, webPreferences, type PageKind } from '#main/security-policy.ts';
import { besideWindow } from '#main/window-place.ts';
import { refusal } from '#shared/failure.ts';

/** What a window of ours is for: people work in it, it stands on the workshop floor, or one print job is drawn in it, unseen. */
export type WindowPurpose = { kind: 'work' } | { kind: 'floor' } | { kind: 'print'; jobId: string };

export type Windows = ReturnType<typeof createWindows>;

/** As many as one can keep an eye on; each is a process of its own. */
const mostWork = 6;

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
        session: sessions[purpose.kind === 'print' ? 'print' : 'work'],
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

  const work = () =>
    BrowserWindow.getAllWindows().filter((window) => purposes.get(window.webContents.id)?.kind === 'work');

  /** Where the next window for work goes: as large as the one in use, and a step beside it. */
  function nextPlace(): Partial<Rectangle> {
    const all = work();
    const last = all.find((window) => window.isFocused()) ?? all[0];
    if (!last) return { width: 1366, height: 768 };
    const bounds = last.getNormalBounds();
    const taken = all.map((window) => window.getNormalBounds());
    return besideWindow(bounds, taken, screen.getDisplayMatching(bounds).workArea);
  }

  /** Opens a window for work at a route, `#/…`; refuses `forbidden` when there are as many as there may be. */
  async function openWork(route = ''): Promise<BrowserWindow> {
    if (work().length >= mostWork) throw refusal('forbidden', 'windows.tooMany', { most: mostWork });
    const window = make(
      { kind: 'work' },
      { ...nextPlace(), minWidth: 683, minHeight: 480, backgroundColor: '#f1f4f4' },
    );
    window.once('ready-to-show', () => window.show());
    await window.loadURL(`${indexUrl}${route}`);
    return window;
  }

  return {
    purposeOf: (contents: WebContents): WindowPurpose | null => purposes.get(contents.id) ?? null,

    openWork,

    /** The window on the workshop floor. */
    floor: createFloorWindow({ make: (options) => make({ kind: 'floor' }, options), work, openWork }),

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

    /** Tells every window that somebody sees. */
    tell: (message: Message): void => {
      for (const window of BrowserWindow.getAllWindows()) {
        const kind = window.isDestroyed() ? null : purposes.get(window.webContents.id)?.kind;
        if (kind === 'work' || kind === 'floor') window.webContents.send(messageChannel, message);
      }
    },

    work,
  };
}
