import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron as electron, type ElectronApplication, type Page } from 'playwright';

const root = fileURLToPath(new URL('../../', import.meta.url));
const record = join(root, 'node_modules/.cache/vaerkstedsbogen/runtime.json');

export type ReadyBook = 'empty' | 'examples';

/** Where the tests' environment names the folder of each. */
export const readyFolders: Record<ReadyBook, string> = { empty: 'READY_BOOK', examples: 'READY_EXAMPLES' };

/** No graphics card, and a system that asks for less motion: what fades in would be waited for thousands of times. */
const steady = ['--disable-gpu', '--force-prefers-reduced-motion'];

/** The Electron that `scripts/prepare.mjs` found on this machine. */
export interface Runtime {
  electronPath: string;
  distPath: string;
  version: string;
  isTestRuntime: boolean;
}

export interface LaunchOptions {
  /** The folder of the application's own data; a fresh one, removed on close, when left out. */
  userData?: string;
  env?: Record<string, string>;
  /** The language of the operating system, as the application is told: 'da', 'sv', 'en-GB' … */
  locale?: string;
  /** A copy of a book made before the tests, still closed: an empty one that `foundBook` opens, or the example people's for `openExamples`. */
  book?: ReadyBook;
  /** Further switches for the application. */
  args?: string[];
}

export interface LaunchedApp {
  app: ElectronApplication;
  page: Page;
  userData: string;
  close: () => Promise<void>;
}

/** Reads which Electron to use; throws when the machine has not been prepared. */
function preparedRuntime(): Runtime {
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as Runtime;
  } catch {
    throw new Error('This machine has not been prepared: run `node scripts/prepare.mjs tests` first.');
  }
}

/** Starts the built application in a real window and waits for its first page. */
export async function launchApp({ userData, env, locale, book, args = [] }: LaunchOptions = {}): Promise<LaunchedApp> {
  const folder = userData ?? mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-test-'));
  const ready = book === undefined ? undefined : process.env[readyFolders[book]];
  if (ready !== undefined) cpSync(ready, folder, { recursive: true });
  // Not `executablePath`: given that, Playwright leaves out its loader, which holds the application back until it listens.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = preparedRuntime().distPath;
  const launched = await electron.launch({
    cwd: root,
    args: ['.', `--user-data-dir=${folder}`, ...steady, ...languageArgs(locale), ...sandboxArgs(), ...args],
    env: { ...inheritedEnv(), ...languageEnv(locale), ...env },
  });
  const app = askedAgain(launched);
  // What Playwright types never reaches the screen, so the system would say that nobody has been there since it was opened, and the book would lock.
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
  const page = await app.firstWindow();
  // The window is there before its page is; on a busy machine the first question would meet an empty one.
  await page.waitForFunction(() => 'bridge' in globalThis);
  const close = async () => {
    await app.close();
    if (userData === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { app, page, userData: folder, close };
}

/**
 * V8 may collect the promise of an answer before Playwright has read it ("Promise was collected"), however healthy the application is.
 * What tests ask of the main process only sets or reads, so such a question is asked once more; every other error is the test's.
 */
function askedAgain(app: ElectronApplication): ElectronApplication {
  const ask = app.evaluate.bind(app) as (...question: unknown[]) => Promise<unknown>;
  const askAgain = (...question: unknown[]) =>
    ask(...question).catch((error: unknown) => {
      if (String(error).includes('promise was garbage collected')) return ask(...question);
      throw error;
    });
  return Object.assign(app, { evaluate: askAgain });
}

/** A window in Danish at 1366 × 768, with a folder for the files it saves; both are gone on close. */
export async function launchWithFolder(): Promise<LaunchedApp & { folder: string }> {
  const launched = await launchApp({ locale: 'da', book: 'empty' });
  await launched.page.setViewportSize({ width: 1366, height: 768 });
  const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-files-'));
  const close = async () => {
    await launched.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...launched, folder, close };
}

/** The next "save as" in the main process is answered with `path`, or with Cancel when it is null. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** What the next dialogs that ask for a file or a folder answer: a path, or null for a cancel. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] });
  }, path);
}

/** Chromium refuses to run sandboxed as root, which is what most build machines are. */
function sandboxArgs(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function languageArgs(locale: string | undefined): string[] {
  return locale === undefined ? [] : [`--lang=${locale}`];
}

/** On Linux the language is read from the environment; elsewhere from the switch alone. */
function languageEnv(locale: string | undefined): Record<string, string> {
  return locale === undefined ? {} : { LANGUAGE: locale.replace('-', '_') };
}

/** Without what would steer Electron itself: a developer's shell must not change what is tested. */
function inheritedEnv(): Record<string, string> {
  const steering = ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS'];
  const entries = Object.entries(process.env).filter(([name]) => !steering.includes(name));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
