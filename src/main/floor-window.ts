import { BrowserWindow, screen, type BrowserWindowConstructorOptions } from 'electron';
import { indexUrl } from '#main/security-policy.ts';

type FloorWindowParts = {
  make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  work: () => BrowserWindow[];
  openWork: () => Promise<BrowserWindow>;
};

/** The one window that stands on the workshop floor, and what handing over does to the others. */
export function createFloorWindow({ make, work, openWork }: FloorWindowParts) {
  let shown: BrowserWindow | null = null;

  /** Brings it to the front, or opens it, as large as the screen: on a display nobody works on, when there is one. */
  async function show(): Promise<void> {
    if (shown) {
      if (shown.isMinimized()) shown.restore();
      shown.show();
      shown.focus();
      return;
    }
    const window = make({ ...placeBeside(work()[0]), minWidth: 480, minHeight: 400, backgroundColor: '#f1f4f4' });
    shown = window;
    window.on('closed', () => {
      if (shown === window) shown = null;
    });
    window.once('ready-to-show', () => window.maximize());
    await window.loadURL(`${indexUrl}#/floor`);
  }

  return {
    show,

    /** Empties every window people work in: the page is loaded anew, and no way leads back to where it was. */
    async begin(): Promise<void> {
      await Promise.all([...work().map(empty), show()]);
    },

    /** Closes the floor's window; a window to work in stands when it has gone. */
    async end(): Promise<void> {
      const closing = shown;
      if (!closing) return;
      const [main] = work();
      if (main) main.show();
      else await openWork();
      if (!closing.isDestroyed()) closing.close();
    },
  };
}

async function empty(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(indexUrl);
    window.webContents.navigationHistory.clear();
  } catch (error) {
    // A page that would not be emptied still shows somebody.
    if (!window.isDestroyed()) window.destroy();
    throw error;
  }
}

function placeBeside(main: BrowserWindow | undefined): BrowserWindowConstructorOptions {
  const own = main ? screen.getDisplayMatching(main.getBounds()) : screen.getPrimaryDisplay();
  const display = screen.getAllDisplays().find(({ id }) => id !== own.id) ?? own;
  const { x, y, width, height } = display.workArea;
  return { x, y, width, height };
}
