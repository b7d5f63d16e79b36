import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '#test/support/launch-app.ts';

const centre = {
  name: 'Fjordby Værkstedscenter',
  code: 'FJV',
  kind: 'workshop',
  departmentName: 'Hjulmagervej',
  leaderName: 'Karen Mølgaard',
  passphrase: 'birk tavle ravn mose',
};

const ask = (page: Page, operation: string, input: unknown) =>
  page.evaluate(([name, given]) => window.bridge.invoke(name as string, given), [operation, input] as const);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });

/** The canary as a person's data could lie in a file: as text in several encodings. */
const formsOf = (canary: string) => [
  Buffer.from(canary),
  Buffer.from(canary.toLowerCase()),
  Buffer.from(canary, 'utf16le'),
  Buffer.from(Buffer.from(canary).toString('base64').slice(0, -3)),
];

function filesWith(folder: string, canaries: string[]): string[] {
  const forms = canaries.flatMap(formsOf);
  return filesUnder(folder).filter((path) => {
    try {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    } catch (error) {
      // Sockets and files that went away meanwhile hold no text of ours.
      if (['ENOENT', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
      throw error;
    }
  });
}

test('a name and a CPR number typed in the window lie in plain text in no file, open, locked or killed', async () => {
  const home = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-canary-'));
  const canaries = ['Kanariefuglesen', '6101904006', '610190-4006'];
  const { app, page } = await launchApp({ userData: home, env: { TMPDIR: home, HOME: home } });
  await ask(page, 'session.createCentre', centre);
  await page.reload();
  await page.getByRole('link', { name: 'Kandidater' }).click();
  await page.getByRole('button', { name: 'Ny kandidat' }).click();
  await page.getByLabel('Fornavn').fill('Alma');
  await page.getByLabel('Efternavn').fill('Kanariefuglesen');
  await page.getByLabel('CPR-nummer').fill('610190-4006');
  await page.getByRole('button', { name: 'Registrér' }).click();
  await expect.poll(async () => JSON.stringify(await ask(page, 'candidates.list', {}))).toContain('Kanariefuglesen');

  const database = join(home, 'book', 'workshop.db');
  expect(statSync(database).size).toBeGreaterThan(100_000);
  expect(filesWith(home, canaries)).toEqual([]);
  await ask(page, 'session.lock', {});
  expect(filesWith(home, canaries)).toEqual([]);
  await expect(page.getByText('Kanariefuglesen')).toHaveCount(0);
  app.process().kill('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(filesWith(home, canaries)).toEqual([]);
  rmSync(home, { recursive: true, force: true });
});

test('the page has no power but the bridge, and nowhere to go', async () => {
  const { app, page, close } = await launchApp();
  const found = await page.evaluate(async () => {
    const attempts: Record<string, unknown> = {
      require: typeof (globalThis as Record<string, unknown>)['require'],
      process: typeof (globalThis as Record<string, unknown>)['process'],
      bridge: Object.keys(window.bridge).toSorted(),
      isFrozen: !Reflect.set(window, 'bridge', null) || typeof window.bridge.invoke === 'function',
      popup: window.open('https://example.com') === null,
      notification: await Notification.requestPermission(),
      storage: await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      fetch: await fetch('https://example.com').then(
        () => 'answered',
        () => 'refused',
      ),
      inlineScript: (() => {
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.pwned = "1"';
        document.head.append(script);
        return document.documentElement.dataset['pwned'] ?? 'refused';
      })(),
      evaluated: (() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval -- the policy must refuse exactly this
          return new Function('return 1')() as number;
        } catch {
          return 'refused';
        }
      })(),
    };
    window.location.href = 'https://example.com/';
    return attempts;
  });
  expect(found).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['invoke', 'listen'],
    isFrozen: true,
    popup: true,
    notification: 'denied',
    storage: 'denied',
    fetch: 'refused',
    inlineScript: 'refused',
    evaluated: 'refused',
  });
  await page.waitForTimeout(200);
  expect(new URL(page.url()).host).toBe('bundle');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});

test('a window walks through the book without one violation of the policy', async () => {
  const { page, close } = await launchApp();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) violations.push(message.text());
  });
  await ask(page, 'session.startDemo', {});
  await page.reload();
  for (const route of [
    'today',
    'candidates',
    'attendance',
    'departments',
    'accommodations',
    'reports',
    'handovers',
    'handovers/aggregates',
    'settings',
  ]) {
    await page.evaluate((to) => {
      window.location.hash = `#/${to}`;
    }, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(violations).toEqual([]);
  await close();
});

test('a window we did not make gets no answer, even with our own preload', async () => {
  const { app, page, close } = await launchApp();
  const answers = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
    const strange = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${electron.getAppPath()}/.vite/build/preload.cjs` },
    });
    await strange.loadURL('data:text/html,<p>strange</p>');
    const answer: unknown = await strange.webContents.executeJavaScript(`window.bridge.invoke('session.state', {})`);
    strange.destroy();
    return answer;
  });
  expect(answers).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
  expect(await ask(page, 'session.state', {})).toMatchObject({ ok: true });
  await close();
});

test('a second start shows the first window and opens nothing', async () => {
  const { app, userData, close } = await launchApp();
  await expect(launchApp({ userData })).rejects.toThrow();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});

test.describe('a book that cannot be opened is said in Danish, with what to do, and not touched', () => {
  const cases = [
    {
      what: 'damaged',
      spoil: (book: string) => {
        const path = join(book, 'workshop.db');
        const bytes = readFileSync(path);
        bytes[5000]! ^= 1;
        return { path, bytes };
      },
      sentence: /beskadiget.*sikkerhedskopi/u,
    },
    {
      what: 'keys gone',
      spoil: (book: string) => {
        rmSync(join(book, 'keys-a.json'));
        rmSync(join(book, 'keys-b.json'));
        return null;
      },
      sentence: /Nøglefilen er beskadiget.*sikkerhedskopi/u,
    },
  ];
  for (const { what, spoil, sentence } of cases) {
    test(what, async () => {
      const { writeFileSync } = await import('node:fs');
      const first = await launchApp({ userData: mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-spoilt-')) });
      await ask(first.page, 'session.createCentre', centre);
      await first.close();
      const book = join(first.userData, 'book');
      const spoilt = spoil(book);
      if (spoilt) writeFileSync(spoilt.path, spoilt.bytes);
      const before = readFileSync(join(book, 'workshop.db'));

      const { page, close } = await launchApp({ userData: first.userData });
      if (spoilt) {
        await page.getByLabel('Adgangskode', { exact: true }).fill(centre.passphrase);
        await page.keyboard.press('Enter');
      }
      await expect(page.getByText(sentence)).toBeVisible();
      await close();
      expect(readFileSync(join(book, 'workshop.db')).equals(before)).toBe(true);
      rmSync(first.userData, { recursive: true, force: true });
    });
  }
});
