import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { askIn } from '#test/support/in-window.ts';

const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-report-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

let launched: LaunchedApp;
test.beforeEach(async () => {
  launched = await launchApp({ locale: 'da' });
  await launched.page.setViewportSize({ width: 1366, height: 768 });
  await launched.page.getByRole('button', { name: 'Prøv med eksempeldata' }).click();
  await openReport();
});
test.afterEach(() => launched.close());

const fullCpr = '670180-1842';
const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const preview = () => launched.page.getByRole('region', { name: 'Forhåndsvisning' });
const section = (name: string) =>
  launched.page.getByRole('navigation', { name: 'Rapportens afsnit' }).getByRole('button', { name });

async function openReport() {
  const { page } = launched;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const course = (await askIn(page, 'courses.list', {})).find(({ candidateName }) =>
    candidateName.startsWith('Birgitte'),
  );
  await page.evaluate((id) => {
    window.location.hash = `#/courses/${id}/report`;
  }, course!.id);
  await expect(page.getByRole('img', { name: /^Side 1 af/u })).toBeVisible({ timeout: 20_000 });
  return course!.id;
}

/** Saves what the preview shows. */
async function savePdf(name: string): Promise<string> {
  const path = join(folder, name);
  await answerSaveDialog(launched.app, path);
  await launched.page.getByRole('button', { name: 'Gem som PDF' }).click();
  await expect.poll(() => existsSync(path)).toBe(true);
  return path;
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
/** The text as it stands on the pages, line breaks and runs of blanks as one blank. */
const textOf = (path: string, ...args: string[]) =>
  run('pdftotext', '-layout', ...args, path, '-').replace(/\s+/gu, ' ');

test('what the preview shows is, byte for byte, what is saved', async () => {
  const shown = await preview().getAttribute('data-sha256');
  const saved = await savePdf('udkast.pdf');

  expect(sha256Of(readFileSync(saved))).toBe(shown);
  expect(textOf(saved)).toContain('Udkast');
});

test('a text saves itself when its field is left, and the preview is printed anew', async () => {
  const { page } = launched;
  const before = await preview().getAttribute('data-sha256');
  await section('Støtte i et job').click();
  await page.getByLabel('Din tekst').fill('En fast kontaktperson de første fire uger.');
  await section('Anbefaling').click();

  await expect(page.getByText(/^Gemt kl\. /u)).toBeVisible();
  await expect(section('Støtte i et job')).toHaveAccessibleName(/udfyldt/u);
  await expect(preview()).not.toHaveAttribute('data-sha256', before!, { timeout: 20_000 });
  expect(textOf(await savePdf('ny-tekst.pdf'))).toContain('En fast kontaktperson de første fire uger.');
});

test('of two texts written at once both are shown, and the writer chooses', async () => {
  const { page } = launched;
  const courseId = /courses\/([^/]+)\/report/u.exec(page.url())![1]!;
  await section('Støtte i et job').click();
  await page.getByLabel('Din tekst').fill('Min tekst.');
  await askIn(page, 'reports.write', { courseId, section: 'support', text: 'Den andens tekst.', version: 0 });
  await section('Støtte i et job').focus();

  const conflict = page.getByRole('region', { name: 'To tekster' });
  await expect(conflict).toContainText('Den andens tekst.');
  await expect(page.getByLabel('Din tekst')).toHaveValue('Min tekst.');
  await conflict.getByRole('button', { name: 'Behold min' }).click();
  await expect(conflict).toHaveCount(0);
  const { texts } = await askIn(page, 'reports.draft', { courseId });
  expect(texts.find((text) => text.section === 'support')).toMatchObject({ text: 'Min tekst.', version: 2 });
});

test('issuing freezes number, version and bytes; what is written later becomes the next version', async () => {
  const { page } = launched;
  await page.getByRole('button', { name: 'Udsted rapport' }).click();
  const dialog = page.getByRole('dialog', { name: 'Udsted rapport' });
  await expect(dialog).toContainText('Rapporten bliver låst som version 1. Senere rettelser bliver til version 2.');
  await dialog.getByRole('button', { name: 'Lås rapporten' }).click();

  await expect(page.getByRole('heading', { name: 'Version 1 er låst' })).toBeVisible({ timeout: 20_000 });
  const [report] = await askIn(page, 'reports.list', {});
  expect(report).toMatchObject({ reportVersion: 1 });
  await expect(page.getByText(report!.sha256)).toBeVisible();
  await expect(preview()).toHaveAttribute('data-sha256', report!.sha256, { timeout: 20_000 });
  const first = await savePdf('v1.pdf');
  expect(sha256Of(readFileSync(first))).toBe(report!.sha256);
  expect(textOf(first)).toContain('Version 1');
  expect(textOf(first)).not.toContain('Udkast');

  await page.getByRole('button', { name: 'Tilbage til udkastet' }).click();
  await section('Kort fortalt').click();
  await page.getByLabel('Din tekst').fill('Noget andet.');
  await section('Timer').click();
  await expect(page.getByText('Udkast, version 2')).toBeVisible();
  await section('Version 1').click();
  await expect(preview()).toHaveAttribute('data-sha256', report!.sha256, { timeout: 20_000 });
  expect(readFileSync(await savePdf('v1-igen.pdf'))).toEqual(readFileSync(first));
});

test('the paper says what it stands on, is tagged, has its fonts with it, and gives no number away', async () => {
  const pdf = await savePdf('papir.pdf');
  const text = textOf(pdf);
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(run('pdfinfo', pdf))?.[1]);

  // Both agreements, the reason for the change, and who decided.
  expect(text).toMatch(/180 3 9 t 00 min Aftalt på startmødet/u);
  expect(text).toMatch(/120 3 6 t 00 min Smerter dagen efter/u);
  expect(text).toContain('Birgitte og konsulent');
  for (let page = 1; page <= pages; page += 1) {
    const ofPage = textOf(pdf, '-f', String(page), '-l', String(page));
    expect(ofPage).toContain('Fortroligt');
    expect(ofPage).toContain('EKSEMPEL');
    expect(ofPage).toContain(`Side ${page} af ${pages}`);
    expect(
      ofPage.startsWith(' Afklaringsrapport, Birgitte Holm Andersen') ||
        ofPage.startsWith('Afklaringsrapport, Birgitte Holm Andersen'),
    ).toBe(page > 1);
  }

  const info = run('pdfinfo', pdf);
  expect(info).toMatch(/^Tagged:\s+yes$/mu);
  expect(info).toMatch(/^Title:\s+Afklaringsrapport \d{4}-\d{4}$/mu);
  expect(info).toMatch(/^Page size:.*\(A4\)$/mu);
  expect(run('pdfinfo', '-struct', pdf)).toMatch(/\bTH\b/u);
  const raw = readFileSync(pdf, 'latin1');
  expect(raw).toMatch(/\/Lang \(da\)/u);
  expect(raw).toContain('/Outlines');

  const fonts = run('pdffonts', pdf).trim().split('\n').slice(2);
  expect(fonts.some((font) => font.includes('Inter'))).toBe(true);
  expect(fonts.filter((font) => font.includes('Type 3'))).toEqual([]);
  expect(fonts.filter((font) => !/ yes yes yes /u.test(font))).toEqual([]);

  expect(text).toContain('670180-••••');
  expect(`${info}${text}${raw}`).not.toContain(fullCpr);
  expect(info).not.toMatch(/Birgitte|670180/u);
});

test('paper is drawn from the very bytes of the preview, one page to a sheet', async () => {
  const { app, page } = launched;
  const drawn = join(folder, 'tegnet.pdf');
  const count = await page.getByRole('img', { name: /^Side \d+ af/u }).count();
  // A printer is asked for nothing here: the unseen window is looked at in the moment it would be printed.
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
  await page.getByRole('button', { name: 'Udskriv' }).click();
  await expect.poll(() => app.evaluate(() => 'printedBytes' in globalThis), { timeout: 20_000 }).toBe(true);
  const bytes = Buffer.from(await app.evaluate(() => String(Reflect.get(globalThis, 'printedBytes'))), 'base64');
  writeFileSync(drawn, bytes);

  expect(run('pdfinfo', drawn)).toMatch(new RegExp(`^Pages:\\s+${count}$`, 'mu'));
  // Pictures at no less than 200 dots an inch, and no text that could be set differently.
  const images = run('pdfimages', '-list', drawn).trim().split('\n').slice(2);
  expect(images.length).toBeGreaterThanOrEqual(count);
  const dots = images.map((image) => Number(image.trim().split(/\s+/u)[12]));
  expect(Math.min(...dots)).toBeGreaterThanOrEqual(200);
  // As large as the paper: a picture made smaller would have more dots an inch.
  expect(Math.max(...dots)).toBeLessThanOrEqual(260);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the report can be written by keyboard and read by a screen reader', async () => {
  const { page } = launched;
  await page.getByLabel('Din tekst').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name: 'Formål og spørgsmål' })).toBeVisible();
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('heading', { level: 2, name: 'Svar på spørgsmål' })).toBeVisible();

  for (const name of ['Kort fortalt', 'Afprøvede jobfunktioner', 'Svar på spørgsmål', 'Anbefaling']) {
    await section(name).click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  }
});
