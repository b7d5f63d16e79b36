import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, foundBook, startCourseIn } from '#test/support/in-window.ts';
import { answerOpenDialog, answerSaveDialog, launchWithFolder } from '#test/support/launch-app.ts';
import { addWeeks, mondayOf } from '#shared/calendar.ts';

let launched: Awaited<ReturnType<typeof launchWithFolder>>;
let zip: string;
let passphrase: string;

test.beforeAll(async () => {
  launched = await launchWithFolder();
  const { page, app, folder } = launched;
  const book = await foundBook(page);
  const startsOn = addWeeks(mondayOf(book.today), -3);
  const courseId = await startCourseIn(page, book, startsOn, { cpr: '670180-1234' });
  await askIn(page, 'attendance.record', { courseId, day: startsOn, attendedMinutes: 180 });
  const { progress } = await askIn(page, 'reports.draft', { courseId });
  await askIn(page, 'reports.approve', { courseId, wordsHash: progress.wordsHash });
  await askIn(page, 'reports.issue', { courseId });
  zip = join(folder, 'pakke.zip');
  await answerSaveDialog(app, zip);
  const { heldId } = await askIn(page, 'handovers.prepare', {
    courseId,
    purpose: 'report',
    recipientName: 'Mette Kragh',
    passphrase: 'birk tavle ravn mose 77',
  });
  const saved = await askIn(page, 'handovers.save', { courseId, heldId });
  passphrase = saved?.passphrase?.text ?? '';
});
test.afterAll(() => launched.close());

/** The dialog with that file chosen. */
async function choose(path: string) {
  const { page, app } = launched;
  await answerOpenDialog(app, path);
  await page.goto('app://bundle/index.html#/handovers');
  await page.reload();
  await page.getByRole('button', { name: 'Kontrollér pakke' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kontrollér en pakke' });
  await dialog.getByRole('button', { name: 'Vælg en pakke…' }).press('Enter');
  return dialog;
}

test('a sound package says what it is, and that it is sound', async () => {
  const { page } = launched;
  const dialog = await choose(zip);
  await expect(dialog.getByLabel('Adgangssætning', { exact: true })).toBeFocused();
  await page.keyboard.type(`${passphrase}x`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Adgangssætningen passer ikke til pakken.')).toBeVisible();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Pakken er i orden' })).toBeVisible();
  await expect(dialog.getByText('Karen Mølgaard, Fjordby Værkstedscenter')).toBeVisible();
  await expect(dialog.getByRole('row', { name: /03_fremmoede_dag\.csv 1 / })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a damaged one is told file for file, and what is no zip is refused', async () => {
  const { page, folder } = launched;
  const bytes = readFileSync(zip);
  // In the middle of an encrypted file: its seal no longer fits.
  bytes.writeUInt8(bytes.readUInt8(1500) ^ 1, 1500);
  const damaged = join(folder, 'skadet.zip');
  writeFileSync(damaged, bytes);
  const dialog = await choose(damaged);
  await expect(dialog.getByLabel('Adgangssætning', { exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Control+Enter');
  await expect(
    dialog.getByRole('cell', { name: 'Kan ikke læses: beskadiget eller i en anden form.' }).first(),
  ).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  const text = join(folder, 'tekst.zip');
  copyFileSync(join(process.cwd(), 'package.json'), text);
  const again = await choose(text);
  await expect(again.getByText('Filen er ikke en hel zip-fil. Vælg en anden, eller hent den igen.')).toBeVisible();
});

test('the program that checks without the application is saved', async () => {
  const { app, folder } = launched;
  const program = join(folder, 'validate-package.mjs');
  const dialog = await choose(zip);
  await answerSaveDialog(app, program);
  await dialog.getByRole('button', { name: 'Gem kontrolprogrammet…' }).click();
  await expect(dialog.getByText('validate-package.mjs er gemt.')).toBeVisible();
  expect(existsSync(program) && readFileSync(program, 'utf8').includes('--passphrase-stdin')).toBe(true);
});
