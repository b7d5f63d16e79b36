import { app, BrowserWindow, clipboard, Menu, powerMonitor, protocol, session, type Session } from 'electron';
import { join } from 'node:path';
import { serveApp } from '#main/app-protocol.ts';
import { systemClock, type AsOf } from '#main/clock.ts';
import { migrations } from '#main/database/migrations.ts';
import { packageReaderIn, tasksIn } from '#main/database/run-task.ts';
import { createDispatcher, type OpenBook } from '#main/dispatch.ts';
import { createHost } from '#main/electron-host.ts';
import { foundCentre } from '#main/found-centre.ts';
import { lockWhenLeft } from '#main/idle-lock.ts';
import type { HeldAggregate } from '#main/aggregates/make-aggregate.ts';
import { createHeldPackages } from '#main/handovers/held-packages.ts';
import { createChosenFiles } from '#main/package-checks/chosen-files.ts';
import { createToldSecrets } from '#main/secrets/told-secrets.ts';
import { serveRequests } from '#main/ipc.ts';
import { createLife, type Life } from '#main/life.ts';
import { lockDownPages, lockDownSession } from '#main/lockdown.ts';
import { note, noteBug, startLog } from '#main/log.ts';
import { playDemoIn } from '#main/play-demo.ts';
import { createPrintJobs } from '#main/printing/print-jobs.ts';
import { debuggingSwitches, schemePrivileges, type PageKind } from '#main/security-policy.ts';
import { settingsIn } from '#main/settings-file.ts';
import { createWindows } from '#main/windows.ts';

/** How exactly a screen that was handed over goes back at its time. */
const secondsBetweenLooks = 5;

// Electron's own default on Windows is the roaming profile, which a server copies around.
const chosenFolder = app.commandLine.getSwitchValue('user-data-dir');
const localFolder = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined;
app.setPath('userData', chosenFolder || join(localFolder ?? app.getPath('appData'), 'Vaerkstedsbogen'));

// Cancels --no-sandbox for child processes, without which Electron cannot run as root in a test.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: schemePrivileges }]);

const isDebugged = app.isPackaged && debuggingSwitches.some((name) => app.commandLine.hasSwitch(name));
if (isDebugged || !app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start);

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const build = join(app.getAppPath(), '.vite', 'build');
  startLog(join(userData, 'logs'));
  Menu.setApplicationMenu(null);

  lockDownPages();
  const sessions = { work: sessionOf('work'), print: sessionOf('print') };
  const windows = createWindows(sessions, build, app.isPackaged);
  const jobs = createPrintJobs();
  const packages = createHeldPackages();
  const aggregates = createHeldPackages<HeldAggregate>();
  const chosenFiles = createChosenFiles();
  const worker = join(build, 'worker.cjs');
  const secrets = createToldSecrets({
    // Asynchronous from Electron 44 on; an older runtime answers at once.
    write: async (text) => clipboard.writeText(text),
    read: async () => clipboard.readText(),
    clear: async () => clipboard.clear(),
  });
  const settings = settingsIn(join(userData, 'settings.json'), () => windows.tell({ kind: 'settings' }));
  const host = createHost({
    windows,
    jobs,
    packages,
    aggregates,
    secrets,
    chosenFiles,
    packageReader: packageReaderIn(worker),
    build,
    settings,
    life: () => life,
    cancelErrand: (errandId) => dispatcher.cancel(errandId),
  });
  const dispatcher = createDispatcher({
    book: () => life.book(),
    host,
    clock: systemClock,
    tell: windows.tell,
    noteBug,
  });
  const dispatchIn = (book: OpenBook) =>
    createDispatcher({ book: () => book, host, clock: systemClock, tell: () => {}, noteBug }).dispatch;
  const life: Life = createLife({
    folder: join(userData, 'book'),
    demoParent: join(userData, 'demo'),
    tasks: tasksIn(worker),
    migrations,
    clock: systemClock,
    found: async (book, centre, at: AsOf) => void (await foundCentre(dispatchIn(book), centre, at)),
    playDemo: (book, today) => playDemoIn(book, dispatchIn(book), today),
    // The window that asked hears its answer first: a new centre's recovery key must be on its screen before the book is.
    onUnlock: () => setImmediate(() => windows.tell({ kind: 'unlocked' })),
    onLock() {
      jobs.forget();
      packages.forget();
      aggregates.forget();
      chosenFiles.forget();
      void secrets.forget();
      windows.tell({ kind: 'locked' });
      void windows.floor.end();
    },
  });

  life.sweepDemos();
  serveRequests({ windows, dispatch: dispatcher.dispatch, printContent: jobs.content });
  lockWhenLeft(powerMonitor, { lock: life.close, isHandedOver: life.isHandedOver, isDemo: life.isDemo });
  setInterval(() => life.watch(), secondsBetweenLooks * 1000).unref();
  app.on('second-instance', () => windows.work()[0]?.focus());
  app.on('render-process-gone', (_event, _contents, { reason }) => note({ event: 'window-gone', reason }));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    life.close();
    // The clipboard answers later: nobody finds a passphrase on it when the application is gone.
    if (!secrets.isOnClipboard()) return;
    event.preventDefault();
    // Electron hears no second `quit` while it still tells of the first.
    void secrets.forget().finally(() => setImmediate(() => app.quit()));
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void windows.openWork();
  });
  note({ event: 'started', version: app.getVersion() });
  await windows.openWork();
}

/** In memory: no cookie, cache or storage of a page ever reaches the disk. */
function sessionOf(kind: PageKind): Session {
  const pages = session.fromPartition(kind, { cache: false });
  // The product's name stands in Chromium's own, and a header cannot hold an æ: no file of ours would be served.
  pages.setUserAgent('Vaerkstedsbogen');
  lockDownSession(pages);
  serveApp(pages, join(app.getAppPath(), '.vite', 'renderer', 'main_window'), kind);
  return pages;
}
