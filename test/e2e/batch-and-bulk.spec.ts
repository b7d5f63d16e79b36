import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addDays, addMonths, addWeeks, mondayOf, monthDays, monthOf } from '#shared/calendar.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook, passphrase, startCourseIn, type Book } from '#test/support/in-window.ts';
import { answerOpenDialog, answerSaveDialog, launchApp, launchWithFolder } from '#test/support/launch-app.ts';

// One window for all: each test has courses of its own.
let launched: Awaited<ReturnType<typeof launchWithFolder>>;
let page: Page;
let folder: string;
let book: Book;
test.beforeAll(async () => {
  launched = await launchWithFolder();
  ({ page, folder } = launched);
  book = await foundBook(page);
});
test.beforeEach(() => beginAnew(page));
test.afterAll(() => launched.close());

const shown = (name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });
const onClipboard = () => launched.app.evaluate(({ clipboard }) => clipboard.readText());

/** A course that ended in the middle of last month, with days registered, and with its report issued unless said otherwise. */
async function ended(lastName: string, { hasReport = true, days = 0, at = page, of = book } = {}): Promise<string> {
  const endedOn = monthDays(addMonths(monthOf(of.today), -1))[14] ?? of.today;
  const monday = addWeeks(mondayOf(endedOn), -10);
  const courseId = await startCourseIn(at, of, monday, { lastName, cpr: null });
  for (let past = 0; past < days; past += 1)
    await askIn(at, 'attendance.record', { courseId, day: addDays(monday, past), attendedMinutes: 180 });
  if (hasReport) {
    const { progress } = await askIn(at, 'reports.draft', { courseId });
    await askIn(at, 'reports.approve', { courseId, wordsHash: progress.wordsHash });
    await askIn(at, 'reports.issue', { courseId });
  }
  const { course } = await askIn(at, 'courses.show', { courseId });
  await askIn(at, 'courses.finish', { courseId, version: course.version, endedOn, reasonCode: 'JOB' });
  return course.number;
}

test('the courses of last month are packed in one go, each with a passphrase of its own that is told once', async () => {
  const numbers = [await ended('Periode'), await ended('Måned')];
  const { id: courseId = '' } =
    (await askIn(page, 'courses.list', {})).find(({ number }) => number === numbers[1]) ?? {};
  await askIn(page, 'reports.choose', { courseId, version: 0, change: { certainty: 'low' } });
  const without = await ended('Uden', { hasReport: false });
  const to = join(folder, 'pakker');
  mkdirSync(to);
  await answerOpenDialog(launched.app, to);
  await page.evaluate(() => {
    window.location.hash = '#/handovers';
  });
  await page.getByRole('button', { name: 'Pakker for en periode' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pakker for en periode' });
  for (const number of numbers) await expect(dialog.getByRole('checkbox', { name: number })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: without })).toBeDisabled();
  await expect(dialog.getByText('Kommer ikke med. Der er ingen låst rapport.')).toBeVisible();
  // The one whose book says something else than its report is packed all the same.
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Bogen er ændret efter rapporten.' })).toHaveText(
    new RegExp(`^Birgitte Måned, ${numbers[1]}`, 'u'),
  );
  await shown('batch-choices');
  expect(await faultsOn(page)).toEqual([]);

  await dialog.getByLabel('Din adgangskode').fill('en anden');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Adgangskoden passer ikke', { exact: false })).toBeVisible();
  expect(readdirSync(to)).toEqual([]);
  await expect(dialog.getByRole('button', { name: 'Lav 2 pakker' })).toBeDisabled();
  await dialog.getByLabel('Din adgangskode').fill(passphrase);
  await expect(dialog.getByRole('button', { name: 'Lav 2 pakker' })).toBeEnabled({ timeout: 20_000 });
  await page.keyboard.press('Control+Enter');

  const rows = dialog.getByRole('table', { name: 'Pakkerne' }).getByRole('row');
  await expect(rows).toHaveCount(3, { timeout: 60_000 });
  await shown('batch-made');
  expect(await faultsOn(page)).toEqual([]);
  const files = readdirSync(to);
  expect(files).toHaveLength(2);
  for (const number of numbers) {
    await dialog.getByRole('button', { name: `Kopiér adgangssætningen til ${number}` }).click();
    await expect(dialog.getByRole('button', { name: `Kopiér adgangssætningen til ${number}` })).toHaveText('Kopieret');
    const zip = join(to, files.find((name) => name.includes(number)) ?? '');
    execFileSync('7z', ['t', `-p${await onClipboard()}`, zip], { stdio: 'pipe' });
  }
  // Esc would lose them: it warns first.
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('Adgangssætningerne vises kun nu.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Jeg har dem' }).click();
  await expect(dialog).toBeHidden();
  for (const number of numbers) await expect(page.getByRole('row').filter({ hasText: number })).toBeVisible();
});

test('a course left out for its faults says which, row by row', async () => {
  test.setTimeout(120_000);
  const userData = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-faults-'));
  const first = await launchApp({ userData, locale: 'da', book: 'empty' });
  const own = await foundBook(first.page);
  const number = await ended('Fejl', { days: 7, at: first.page, of: own });
  await first.close();
  const negative = 'UPDATE attendanceDays SET attendedMinutes = -5';
  execFileSync(process.execPath, [
    'test/support/write-in-closed-book.ts',
    userData,
    own.leaderId,
    passphrase,
    negative,
  ]);

  const { page: damaged, close } = await launchApp({ userData, locale: 'da' });
  await foundBook(damaged);
  await damaged.setViewportSize({ width: 1366, height: 768 });
  await damaged.evaluate(() => {
    window.location.hash = '#/handovers';
  });
  await damaged.getByRole('button', { name: 'Pakker for en periode' }).click();
  const dialog = damaged.getByRole('dialog', { name: 'Pakker for en periode' });
  await dialog.getByLabel('Din adgangskode').fill(passphrase);
  await damaged.keyboard.press('Control+Enter');
  const rows = dialog.getByRole('table', { name: `Fejl i pakken til ${number}` }).getByRole('row');
  await expect(rows).toHaveCount(6, { timeout: 60_000 });
  await expect(rows.nth(1)).toHaveText(/^03_fremmoede_dag\.csv2fremmoede_min/u);
  await expect(dialog.getByText(/Birgitte Fejl, .*: Kontrollen fandt \d+ fejl\./u)).toBeVisible();
  await expect(dialog.getByText('Her står de første 5.', { exact: false })).toBeVisible();
  await damaged.screenshot({ path: test.info().outputPath('batch-faults.png') });
  expect(await faultsOn(damaged)).toEqual([]);
  await close();
  rmSync(userData, { recursive: true, force: true });
});

test('the leader takes the whole book along, and it opens without this program', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/settings/book-exports';
  });
  const main = page.getByRole('main');
  await expect(main.getByText('Ingen har taget hele bogen med endnu.')).toBeVisible();
  await main.getByRole('button', { name: 'Tag alt med' }).click();
  await expect(main.getByText('Skriv hvorfor.')).toBeVisible();
  await expect(main.getByText('Skriv din adgangskode.')).toBeVisible();
  await shown('bulk-missing');
  expect(await faultsOn(page)).toEqual([]);

  await answerSaveDialog(launched.app, null);
  await main.getByLabel('Hvorfor tager du alt med?').fill('Skift af leverandør');
  await main.getByLabel('Din adgangskode').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(main.getByText('Intet er lavet.', { exact: false })).toBeVisible();

  const zip = join(folder, 'alt.zip');
  await answerSaveDialog(launched.app, zip);
  await main.getByLabel('Din adgangskode').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(main.getByText('Filen er gemt som alt.zip', { exact: false })).toBeVisible({ timeout: 60_000 });
  await shown('bulk-told');
  expect(await faultsOn(page)).toEqual([]);
  expect(existsSync(zip)).toBe(true);
  const words = (await main.getByRole('status', { name: 'Adgangssætning' }).textContent()) ?? '';
  execFileSync('7z', ['x', '-y', `-p${words}`, `-o${join(folder, 'alt')}`, zip], { stdio: 'pipe' });
  execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: join(folder, 'alt') });
  await main.getByRole('button', { name: 'Jeg har skrevet den ned' }).click();
  await expect(main.getByText(words)).toBeHidden();
  await expect(main.getByRole('table', { name: 'Lavet før' }).getByText('Skift af leverandør')).toBeVisible();
  await shown('bulk-list');
});

test('whoever leaves the page with the passphrase of the whole book neither copied nor written down is asked first', async () => {
  const main = page.getByRole('main');
  const goToExports = async () => {
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Indstillinger' }).click();
    await page.getByRole('link', { name: 'Tag alt med' }).click();
  };
  const take = async (fileName: string) => {
    await answerSaveDialog(launched.app, join(folder, fileName));
    await main.getByLabel('Hvorfor tager du alt med?').fill('Til arkivet');
    await main.getByLabel('Din adgangskode').fill(passphrase);
    await page.keyboard.press('Enter');
    await expect(told).toBeVisible({ timeout: 60_000 });
  };
  const told = main.getByRole('status', { name: 'Adgangssætning' });
  const asked = page.getByRole('dialog', { name: 'Har du adgangssætningen?' });
  const goToCandidates = () =>
    page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Kandidater' }).click();
  const candidates = page.getByRole('heading', { level: 1, name: 'Kandidater' });

  await goToExports();
  await take('igen.zip');
  const words = await told.textContent();
  await goToCandidates();
  await expect(asked).toContainText('Uden den kan ingen åbne igen.zip.');
  await expect(asked.getByRole('button', { name: 'Bliv her' })).toBeFocused();
  await shown('bulk-asked');
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(told).toHaveText(words ?? '');
  await page.goBack();
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: 'Bliv her' }).click();
  await expect(told).toHaveText(words ?? '');
  await goToCandidates();
  await asked.getByRole('button', { name: 'Forlad siden' }).click();
  await expect(candidates).toBeVisible();

  await goToExports();
  await take('kopieret.zip');
  await main.getByRole('button', { name: 'Kopiér' }).click();
  await expect(main.getByRole('button', { name: /Kopieret/u })).toBeVisible();
  await goToCandidates();
  await expect(candidates).toBeVisible();
  await expect(asked).toBeHidden();

  await goToExports();
  await take('skrevet.zip');
  await main.getByRole('button', { name: 'Jeg har skrevet den ned' }).click();
  await goToCandidates();
  await expect(candidates).toBeVisible();
  await expect(asked).toBeHidden();
});
