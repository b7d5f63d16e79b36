import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  debuggingSwitches,
  headers,
  isOwnPage,
  isOwnRequest,
  schemePrivileges,
  webPreferences,
} from '#main/security-policy.ts';
import { writeWhole } from '#main/safe-files.ts';

describe('a page', () => {
  test.each([
    'https://example.com/',
    'http://bundle/index.html',
    'app://bundle/',
    'app://bundle/assets/index.js',
    'app://bundle.example/index.html',
    'app://bundle/index.html?next=https://example.com',
    'app://somebody@bundle/index.html',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'about:blank',
    'not an address',
    '',
  ])('does not leave for %s', (address) => expect(isOwnPage(address)).toBe(false));

  test('stays on its own routes', () => {
    expect(isOwnPage('app://bundle/index.html')).toBe(true);
    expect(isOwnPage('app://bundle/index.html#/courses/x?tab=hours')).toBe(true);
  });

  test.each([
    'https://example.com/x',
    'http://localhost:5173/',
    'ws://localhost',
    'file:///x',
    'app://bundle.example/x',
  ])('asks nothing of %s', (address) => expect(isOwnRequest(address)).toBe(false));
});

describe('the content security policy', () => {
  const policy = contentSecurityPolicy('abc', 'work');
  test('begins with nothing and allows no unsafe word, no wildcard and no other host', () => {
    expect(policy.startsWith(`default-src 'none'`)).toBe(true);
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|ws:/u);
  });
  test('runs only our own scripts and styles with this load’s nonce', () => {
    expect(policy).toContain(`script-src 'self';`);
    expect(policy).toContain(`style-src 'self' 'nonce-abc'`);
  });
  test('lets only printed pages bring a font of their own, and differs in nothing else', () => {
    const printed = contentSecurityPolicy('abc', 'print');
    expect(policy).toContain(`font-src 'self';`);
    expect(printed.replace(`font-src 'self' data:`, `font-src 'self'`)).toBe(policy);
  });
  test.each(['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'])('forbids %s', (directive) =>
    expect(policy).toContain(`${directive} 'none'`),
  );
});

test('every window is sandboxed and isolated, and none of the web’s ways out is open', () => {
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    plugins: false,
  });
});

test('the scheme bypasses nothing', () => {
  expect(Object.keys(schemePrivileges).toSorted()).toEqual(['codeCache', 'secure', 'standard', 'supportFetchAPI']);
  expect(headers).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  });
});

test('a packaged application knows the switches that would open it', () => {
  expect(debuggingSwitches).toEqual(
    expect.arrayContaining(['inspect', 'remote-debugging-port', 'remote-debugging-pipe', 'disable-web-security']),
  );
});

test('the bridge is one object with two methods, in less than 4 KiB', async () => {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-preload-'));
  await build({
    configFile: 'src/main/vite.config.ts',
    logLevel: 'silent',
    build: {
      outDir: folder,
      minify: true,
      lib: { entry: 'src/main/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    },
  });
  const bytes = readFileSync(join(folder, 'preload.cjs'));
  rmSync(folder, { recursive: true });
  expect(bytes.length).toBeLessThan(4096);
  expect(bytes.toString().match(/exposeInMainWorld/gu)).toHaveLength(1);
});

describe('a file of ours', () => {
  test('is written whole or not at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-files-'));
    const path = join(folder, 'keys.json');
    writeWhole(path, 'first');
    expect(() => writeWhole(join(folder, 'no-such-folder', 'keys.json'), 'second')).toThrow(/ENOENT/u);
    writeWhole(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
    rmSync(folder, { recursive: true });
  });

  test('never goes through a link that somebody laid beside it, nor over their own half file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-files-'));
    const [path, elsewhere] = [join(folder, 'report.pdf'), join(folder, 'elsewhere.txt')];
    writeFileSync(elsewhere, 'not ours');
    symlinkSync(elsewhere, `${path}.part`);
    writeWhole(path, 'the report');
    expect(readFileSync(elsewhere, 'utf8')).toBe('not ours');
    expect(lstatSync(path).isFile()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('the report');
    expect(readdirSync(folder).toSorted()).toEqual(['elsewhere.txt', 'report.pdf', 'report.pdf.part']);
    rmSync(folder, { recursive: true });
  });
});
