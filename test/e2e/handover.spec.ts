import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { askIn, foundBook, startCourseIn } from '#test/support/in-window.ts';
import { answerSaveDialog, launchWithFolder } from '#test/support/launch-app.ts';
import { addWeeks, mondayOf } from '#shared/calendar.ts';

let launched: Awaited<ReturnType<typeof launchWithFolder>>;
let page: Page;
let folder: string;

test.beforeEach(async () => {
  launched = await launchWithFolder();
  ({ page, folder } = launched);
});
test.afterEach(() => launched.close());

/** A course under way with a counsellor and one attended day. */
async function fill() {
  const book = await foundBook(page);
  const startsOn = addWeeks(mondayOf(book.today), -3);
  const courseId = await startCourseIn(page, book, startsOn, { cpr: '670180-1234' });
  await askIn(page, 'attendance.record', { courseId, day: startsOn, attendedMinutes: 180 });
  return { courseId };
}

/** The leader approves the report as it stands. */
async function approve(courseId: string) {
  const { progress } = await askIn(page, 'reports.draft', { courseId });
  await askIn(page, 'reports.approve', { courseId, wordsHash: progress.wordsHash });
}

const dialog = () => page.getByRole('dialog', { name: 'Pakke til jobcentret' });
const unpack = (zip: string, passphrase: string) =>
  execFileSync('7z', ['x', '-y', `-p${passphrase}`, `-o${join(folder, 'out')}`, zip], { stdio: 'pipe' });

test('a package is made, opens with the passphrase shown, and with no other', async () => {
  const { courseId } = await fill();
  await approve(courseId);
  await askIn(page, 'reports.issue', { courseId });
  const zip = join(folder, 'pakke.zip');
  await answerSaveDialog(launched.app, zip);
  await page.goto(`app://bundle/index.html#/handovers?course=${courseId}`);

  await expect(dialog().getByLabel('Modtager')).toHaveValue('Mette Kragh');
  await expect(dialog().getByText('Rapporten er låst')).toBeVisible();
  await expect(dialog().getByText('CPR er et erstatningsnummer')).toBeVisible();
  await expect(dialog().getByText('1 registreret dag, 1 mødt')).toBeVisible();
  await expect(
    dialog().getByText('Ingen fejl. Én ting at vide; den stopper ikke pakken. Pakken bliver logget.'),
  ).toBeVisible();
  await page.keyboard.press('Control+Enter');

  const shown = dialog().getByRole('status', { name: 'Adgangssætning' });
  await expect(shown).toBeVisible();
  const passphrase = await shown.innerText();
  await expect(
    dialog().getByText('Vises kun nu. Giv den videre pr. telefon, aldrig i samme besked som pakken.'),
  ).toBeVisible();
  await dialog().getByRole('button', { name: 'Kopiér' }).click();
  await expect(
    dialog()
      .getByText(/Kopieret|Teksten er markeret/u)
      .first(),
  ).toBeVisible();

  unpack(zip, passphrase);
  expect(readFileSync(join(folder, 'out', '00_LAESMIG.txt'), 'utf8')).toContain('AFKLARINGSFORLØB');
  expect(
    readFileSync(join(folder, 'out', 'afklaringsrapport_v1.pdf'))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(readFileSync(join(folder, 'out', '03_fremmoede_dag.csv'), 'utf8')).toContain(';180;180;');
  expect(() => unpack(zip, `${passphrase}x`)).toThrow();

  await dialog().getByRole('button', { name: 'Luk', exact: true }).click();
  const line = page.getByRole('row', { name: /Birgitte Holm Andersen/u });
  await expect(line.getByText('Afventer')).toBeVisible();
  await line.click();
  await page.getByRole('button', { name: 'Modtaget' }).click();
  await expect(line.getByText('Modtaget')).toBeVisible();
});

test('the passphrase is not closed away by a stray Esc', async () => {
  const { courseId } = await fill();
  await approve(courseId);
  await askIn(page, 'reports.issue', { courseId });
  await answerSaveDialog(launched.app, join(folder, 'pakke.zip'));
  await page.goto(`app://bundle/index.html#/handovers?course=${courseId}`);
  await expect(dialog().getByRole('button', { name: /^Lav pakken/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog().getByRole('status', { name: 'Adgangssætning' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog().getByText('Adgangssætningen vises kun nu. Luk igen, når du har den.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
});

test('nothing is made when no place is chosen', async () => {
  const { courseId } = await fill();
  await approve(courseId);
  await askIn(page, 'reports.issue', { courseId });
  await answerSaveDialog(launched.app, null);
  await page.goto(`app://bundle/index.html#/handovers?course=${courseId}`);
  await expect(dialog().getByRole('button', { name: /^Lav pakken/u })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog().getByText('Der blev ikke valgt et sted at gemme. Intet er lavet.')).toBeVisible();
  expect(await askIn(page, 'handovers.list', {})).toEqual([]);
});

test('without a locked report the way to it is shown instead', async () => {
  await fill();
  await page.goto('app://bundle/index.html#/handovers');
  await page.getByRole('button', { name: 'Ny pakke' }).click();
  await page.getByRole('combobox', { name: 'Forløb' }).fill('Birgitte');
  await page.getByRole('option', { name: /^Birgitte Holm Andersen/u }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog().getByText('Ingen låst rapport endnu')).toBeVisible();
  await expect(dialog().getByRole('button', { name: /^Lav pakken/u })).toBeDisabled();
  await expect(dialog().getByRole('link', { name: 'Til rapporten' })).toHaveAttribute(
    'href',
    /\/courses\/.+\/report$/u,
  );
});

test('the list and the dialog have no accessibility faults', async () => {
  const { courseId } = await fill();
  await approve(courseId);
  await askIn(page, 'reports.issue', { courseId });
  await answerSaveDialog(launched.app, join(folder, 'pakke.zip'));
  await page.goto(`app://bundle/index.html#/handovers?course=${courseId}`);
  await expect(dialog().getByText('Rapporten er låst')).toBeVisible();
  const before = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(before.violations).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(dialog().getByRole('status', { name: 'Adgangssætning' })).toBeVisible();
  const done = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(done.violations).toEqual([]);
  await dialog().getByRole('button', { name: 'Luk', exact: true }).click();
  await page.getByRole('row', { name: /Birgitte/u }).click();
  const list = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(list.violations).toEqual([]);
});
