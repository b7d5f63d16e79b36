import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook, passphrase, startCourseIn, type Book } from '#test/support/in-window.ts';
import { answerSaveDialog, launchWithFolder } from '#test/support/launch-app.ts';
import { addWeeks, mondayOf } from '#shared/calendar.ts';

// One window for all: each test has a course of its own.
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

/** A course under way with a counsellor and one attended day. */
async function begin(lastName: string, cpr: string | null = null) {
  const startsOn = addWeeks(mondayOf(book.today), -3);
  const courseId = await startCourseIn(page, book, startsOn, { lastName, cpr });
  await askIn(page, 'attendance.record', { courseId, day: startsOn, attendedMinutes: 180 });
  return courseId;
}

/** The same with its report approved and issued. */
async function beginIssued(lastName: string, cpr: string | null = null) {
  const courseId = await begin(lastName, cpr);
  await issue(courseId);
  return courseId;
}

async function issue(courseId: string) {
  const { progress } = await askIn(page, 'reports.draft', { courseId });
  await askIn(page, 'reports.approve', { courseId, wordsHash: progress.wordsHash });
  await askIn(page, 'reports.issue', { courseId });
}

async function openDialog(courseId: string) {
  await page.evaluate((id) => {
    window.location.hash = `#/handovers?course=${id}`;
  }, courseId);
  await expect(dialog().getByText('Det sender du')).toBeVisible();
}

/** Writes the own passphrase and makes the package; the summary is shown. */
async function prepare() {
  await dialog().getByLabel('Din adgangskode').fill(passphrase);
  await page.keyboard.press('Control+Enter');
  await expect(saveButton()).toBeFocused();
}

const dialog = () => page.getByRole('dialog', { name: 'Pakke til jobcentret' });
const saveButton = () => dialog().getByRole('button', { name: /^Gem pakken…/u });
const makeButton = () => dialog().getByRole('button', { name: /^Lav pakken/u });
const shownPassphrase = () => dialog().getByRole('status', { name: 'Adgangssætning' });
const packagesOf = async (courseId: string) =>
  (await askIn(page, 'handovers.list', {})).filter((each) => each.courseId === courseId);
const onClipboard = () => launched.app.evaluate(({ clipboard }) => clipboard.readText());
const unpack = (zip: string, words: string, to: string) =>
  execFileSync('7z', ['x', '-y', `-p${words}`, `-o${join(folder, to)}`, zip], { stdio: 'pipe' });

test('a package is saved by keyboard from the course page in six inputs, and opens with the passphrase that was copied', async () => {
  const courseId = await beginIssued('Seks');
  const zip = join(folder, 'seks.zip');
  await answerSaveDialog(launched.app, zip);
  await page.evaluate((id) => {
    window.location.hash = `#/courses/${id}`;
  }, courseId);
  await expect(page.getByRole('main').getByRole('link', { name: 'Eksport' })).toBeVisible();

  const { press, type, count } = countedInputs(page);
  await press('Control+e');
  await expect(dialog().getByLabel('Modtager')).toHaveValue('Mette Kragh');
  await expect(dialog().getByLabel('Din adgangskode')).toBeFocused();
  await type(passphrase);
  await press('Control+Enter');
  await expect(saveButton()).toBeFocused();
  await press('Enter');
  await expect(dialog().getByRole('button', { name: 'Kopiér' })).toBeFocused();
  const words = await shownPassphrase().innerText();
  await press('Enter');
  await expect(dialog().getByRole('button', { name: /^Kopieret, forsvinder om \d+ sek\.$/u })).toBeVisible();
  await expect(dialog().getByRole('button', { name: 'Luk', exact: true })).toBeFocused();
  expect(await onClipboard()).toBe(words);
  await press('Enter');
  await expect(dialog()).toHaveCount(0);
  expect(count()).toBeLessThanOrEqual(6);

  unpack(zip, words, 'seks');
  const open = join(folder, 'seks');
  expect(readFileSync(join(open, '00_LAESMIG.txt'), 'utf8')).toContain('AFKLARINGSFORLØB');
  expect(readFileSync(join(open, 'afklaringsrapport_v1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(join(open, '03_fremmoede_dag.csv'), 'utf8')).toContain(';180;180;');
  expect(() => unpack(zip, `${words}x`, 'wrong')).toThrow();

  // The package is listed, with its receipt still to come; the day of it is noted once, and not before the package was made.
  const line = page.getByRole('row', { name: /Birgitte Seks/u });
  await expect(line.getByText('Afventer')).toBeVisible();
  await expect(page.getByText(createHash('sha256').update(readFileSync(zip)).digest('hex'))).toBeVisible();
  await page.getByLabel('Modtageren fik den').fill('1-1-2026');
  await page.getByRole('button', { name: 'Notér kvittering' }).click();
  await expect(page.getByText(/^Pakken blev først lavet /u)).toBeVisible();
  await page.getByLabel('Modtageren fik den').fill(book.today.split('-').toReversed().join('-'));
  await page.getByLabel('Modtageren fik den').press('Enter');
  await expect(line.getByText('Modtaget')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
});

test('a report that holds a protected address stops its package, and the way leads to the report', async () => {
  const courseId = await begin('Skjult');
  const { candidate } = await askIn(page, 'courses.show', { courseId });
  await askIn(page, 'candidates.revise', {
    candidateId: candidate.id,
    version: candidate.version,
    change: { isProtected: true, address: 'Skjulvej 7, 7100 Vejle' },
  });
  await askIn(page, 'reports.write', { courseId, section: 'summary', text: 'Cykler fra Skjulvej 7.', version: 0 });
  await issue(courseId);
  await openDialog(courseId);
  const line = dialog().getByRole('listitem').filter({ hasText: 'Rapporten rummer den beskyttede adresse' });
  await expect(line).toBeVisible();
  await expect(dialog().getByText('Beskyttet adresse er ikke med')).toHaveCount(0);
  await dialog().getByLabel('Din adgangskode').fill(passphrase);
  await expect(makeButton()).toBeDisabled();
  expect(await faultsOn(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('address-in-report.png') });
  await line.getByRole('link', { name: 'Til rapporten' }).click();
  await expect(page.getByText('Den beskyttede adresse står i teksten: Skjulvej 7').first()).toBeVisible();
});

test('the lock takes a copied passphrase off the clipboard, not what was copied since, and forgets a package in memory', async () => {
  const courseId = await beginIssued('Laas');
  await answerSaveDialog(launched.app, join(folder, 'laas.zip'));
  for (const since of [null, 'en adresse']) {
    await openDialog(courseId);
    await prepare();
    await page.keyboard.press('Enter');
    const words = await shownPassphrase().innerText();
    await dialog().getByRole('button', { name: 'Kopiér' }).click();
    await expect.poll(onClipboard).toBe(words);
    const { heldId } = await askIn(page, 'handovers.prepare', {
      courseId,
      purpose: 'report',
      recipientName: 'Mette Kragh',
      passphrase,
    });
    if (since !== null) await launched.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), since);
    await askIn(page, 'session.lock', {});
    await expect(page.getByRole('heading', { name: 'Goddag, Karen' })).toBeVisible();
    await expect.poll(onClipboard).toBe(since ?? '');
    await page.getByLabel('Adgangskode', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Lås op' }).click();
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
    // A package that was only held in memory is gone as well.
    await expect(askIn(page, 'handovers.save', { courseId, heldId })).rejects.toThrow('handovers.heldGone');
    await beginAnew(page);
  }
});

test('a wrong passphrase is said at its field with the wait, and nothing is made', async () => {
  const courseId = await beginIssued('Forkert');
  await openDialog(courseId);
  await dialog().getByLabel('Din adgangskode').fill('noget helt andet');
  await page.keyboard.press('Control+Enter');
  await expect(dialog().getByText('Adgangskoden passer ikke.')).toBeVisible();
  await expect(dialog().getByRole('timer')).toContainText('Du kan prøve igen om');
  await expect(makeButton()).toBeDisabled();
  await expect(makeButton()).toBeEnabled();
  expect(await packagesOf(courseId)).toEqual([]);
  await prepare();
});

test('the summary tells every file before anything is saved, and leads back to the choices', async () => {
  const courseId = await beginIssued('Resume', '670180-1234');
  await answerSaveDialog(launched.app, null);
  await openDialog(courseId);
  await expect(dialog().getByText('1 aftale om timer, 1 registreret dag, 1 mødt, 0 fravær')).toBeVisible();
  await expect(dialog().getByText('CPR er et erstatningsnummer')).toBeVisible();
  await expect(dialog().getByText(/^Ingen fejl\./u)).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await prepare();
  const files = dialog().getByRole('table', { name: 'Filer i pakken' });
  await expect(files.getByRole('row', { name: /^01_forloeb\.csv 1 / })).toBeVisible();
  await expect(files.getByRole('row', { name: /^forloeb\.xlsx/u })).toBeVisible();
  await expect(dialog().getByText(/^\d+ rækker kontrolleret, ingen fejl$/u)).toBeVisible();
  const sum = files.getByRole('row', { name: /^manifest\.json/u }).locator('code');
  expect(await sum.innerText()).toHaveLength(12);
  await expect(sum).toHaveAttribute('title', /^[0-9a-f]{64}$/u);
  expect(await faultsOn(page)).toEqual([]);

  await page.keyboard.press('Enter');
  await expect(dialog().getByText('Der blev ikke valgt et sted at gemme. Pakken er stadig her.')).toBeVisible();
  expect(await packagesOf(courseId)).toEqual([]);

  await dialog().getByRole('button', { name: 'Ret valgene' }).click();
  await dialog().getByLabel('Excel-kopi').uncheck();
  await page.keyboard.press('Control+Enter');
  await expect(saveButton()).toBeFocused();
  await expect(files.getByRole('row', { name: /^forloeb\.xlsx/u })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  expect(await packagesOf(courseId)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('afklaring'))).toEqual([]);
});

test('a sensitive piece is off until its own tick, and shown with what it says', async () => {
  const courseId = await beginIssued('Foelsom');
  const happenedOn = addWeeks(mondayOf(book.today), -2);
  await askIn(page, 'observations.note', {
    courseId,
    happenedOn,
    text: 'Fortalte om et tilbagefald i weekenden.',
    sensitivity: 'sensitive',
  });
  await openDialog(courseId);
  const tick = dialog().getByRole('checkbox', { name: /^Observation/u });
  await expect(tick).not.toBeChecked();
  await expect(dialog().getByText('Fortalte om et tilbagefald i weekenden.', { exact: false })).toBeVisible();
  await expect(dialog().getByText('Særligt følsomt', { exact: true })).toBeVisible();
  await expect(dialog().getByText('1 oplysning bliver i bogen')).toBeVisible();
  await tick.check();
  await expect(dialog().getByText('1 særligt følsom oplysning er med')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  const zip = join(folder, 'foelsom.zip');
  await answerSaveDialog(launched.app, zip);
  await prepare();
  await page.keyboard.press('Enter');
  unpack(zip, await shownPassphrase().innerText(), 'foelsom');
  expect(readFileSync(join(folder, 'foelsom', '12_tillaeg.csv'), 'utf8')).toContain('tilbagefald');
  expect(await packagesOf(courseId)).toMatchObject([{ sensitiveKinds: ['observation'] }]);
  // Not closed away by a stray Esc.
  await page.keyboard.press('Escape');
  await expect(dialog().getByText('Adgangssætningen vises kun nu. Luk igen, når du har den.')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
});

test('without encryption a reason is wanted, told in the list, and a newer package says which it replaced', async () => {
  const courseId = await beginIssued('Aaben');
  const zip = join(folder, 'aaben.zip');
  await answerSaveDialog(launched.app, zip);
  for (const reason of [null, 'Modtageren kan ikke åbne krypterede filer']) {
    await openDialog(courseId);
    if (reason !== null) {
      await dialog().getByRole('combobox', { name: 'Beskyttelse' }).click();
      await page.getByRole('option', { name: 'Uden kryptering' }).click();
      await dialog().getByLabel('Din adgangskode').fill(passphrase);
      await expect(makeButton()).toBeDisabled();
      await expect(dialog().getByText('Skriv, hvorfor pakken ikke er krypteret.')).toBeVisible();
      await dialog().getByLabel('Hvorfor uden kryptering').fill(reason);
    }
    await prepare();
    await page.keyboard.press('Enter');
    await expect(dialog().getByText('Forløbets pakker')).toBeVisible();
    if (reason === null) await dialog().getByRole('button', { name: 'Kopiér' }).click();
    await dialog().getByRole('button', { name: 'Luk', exact: true }).click();
  }
  execFileSync('7z', ['x', '-y', `-o${join(folder, 'aaben')}`, zip], { stdio: 'pipe' });
  expect(existsSync(join(folder, 'aaben', 'manifest.json'))).toBe(true);

  const detail = page.getByRole('complementary', { name: 'Pakken' });
  await expect(detail.getByText('Ikke krypteret')).toBeVisible();
  await expect(detail.getByText('Modtageren kan ikke åbne krypterede filer')).toBeVisible();
  await expect(detail.getByText('Erstatter version 1')).toBeVisible();
  await page.getByRole('row', { name: /Birgitte Aaben.*v1/u }).click();
  await expect(detail.getByText('Erstattet af version 2')).toBeVisible();
});

test('without a locked report the way to it is shown instead', async () => {
  await begin('Uden');
  await page.evaluate(() => {
    window.location.hash = '#/handovers';
  });
  await page.getByRole('button', { name: 'Ny pakke' }).click();
  await page.getByRole('combobox', { name: 'Forløb' }).fill('Birgitte Uden');
  await page.getByRole('option', { name: /^Birgitte Uden/u }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog().getByText('Ingen låst rapport endnu')).toBeVisible();
  await expect(makeButton()).toBeDisabled();
  await expect(dialog().getByRole('link', { name: 'Til rapporten' })).toHaveAttribute(
    'href',
    /\/courses\/.+\/report$/u,
  );
});

test('at 200 % zoom the dialog scrolls inside and covers nothing', async () => {
  const courseId = await beginIssued('Zoom');
  await page.setViewportSize({ width: 683, height: 384 });
  await openDialog(courseId);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(683);
  await dialog().getByLabel('Din adgangskode').scrollIntoViewIfNeeded();
  await prepare();
  expect(await width()).toBeLessThanOrEqual(683);
  await expect(saveButton()).toBeInViewport();
});

test('a passphrase still on the clipboard is taken off it when the application ends', async () => {
  const courseId = await beginIssued('Slut');
  await answerSaveDialog(launched.app, join(folder, 'slut.zip'));
  await openDialog(courseId);
  await prepare();
  await page.keyboard.press('Enter');
  await dialog().getByRole('button', { name: 'Kopiér' }).click();
  await expect.poll(onClipboard).toBe(await shownPassphrase().innerText());
  // What lay there is gone with the application on some systems: it is seen being cleared instead.
  const note = join(launched.userData, 'cleared');
  await launched.app.evaluate(({ clipboard }, path) => {
    const clear = clipboard.clear.bind(clipboard);
    clipboard.clear = () => {
      clear();
      process.getBuiltinModule('node:fs').writeFileSync(path, '');
    };
  }, note);
  await launched.app.close();
  expect(existsSync(note)).toBe(true);
});
