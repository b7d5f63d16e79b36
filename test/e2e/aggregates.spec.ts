import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { askIn, beginAnew, examplesPassphrase, openExamples } from '#test/support/in-window.ts';
import { answerOpenDialog, answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { addDays } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';

// One window and one book for all: each test leaves no package in the way of the next.
const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-files-'));
let launched: LaunchedApp;
let page: Page;
let today: string;
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  ({ page } = launched);
  await openExamples(page);
  const state = await askIn(page, 'session.state', {});
  if (state.kind !== 'open') throw new Error(`The book is ${state.kind}`);
  ({ today } = state);
});
test.beforeEach(() => beginAnew(page));
test.afterEach(async () => {
  for (const { id, version, withdrawnOn } of await askIn(page, 'aggregates.list', {}))
    if (withdrawnOn === null) await askIn(page, 'aggregates.withdraw', { aggregateId: id, version });
});
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog', { name: 'Samlet pakke uden CPR' });
const own = () => dialog().getByLabel('Din adgangskode');
const saveButton = () => dialog().getByRole('button', { name: /^Gem pakken…/u });
const makeButton = () => dialog().getByRole('button', { name: /^Lav pakken/u });
const detail = () => page.getByRole('complementary', { name: 'Den samlede pakke' });
const fault = (label: string) => dialog().getByRole('textbox', { name: label, exact: true });
const yearBefore = () => String(Number(today.slice(0, 4)) - 1);

async function openDialog() {
  await page.evaluate(() => {
    window.location.hash = '#/handovers/aggregates?act=pack';
  });
  await expect(own()).toBeFocused();
}

/** It is made, and stands to be saved; a machine with much to do takes its time over the passphrase and the check. */
const isPrepared = () => expect(saveButton()).toBeFocused({ timeout: 20_000 });

/** Writes the period, and the own passphrase. */
async function write(from: string, to: string) {
  await dialog().getByLabel('Fra', { exact: true }).fill(fieldDay(from));
  await dialog().getByLabel('Til', { exact: true }).fill(fieldDay(to));
  await own().fill(examplesPassphrase);
}

/** Saves a package of that period past the page. */
async function saved(from: string, to: string, name: string): Promise<string> {
  const path = join(folder, name);
  await answerSaveDialog(launched.app, path);
  const { heldId } = await askIn(page, 'aggregates.prepare', {
    from,
    to,
    recipientName: 'Jobcentret',
    passphrase: examplesPassphrase,
  });
  await askIn(page, 'aggregates.save', { heldId });
  return path;
}

/** The rows of statistik.csv, column by column; no text in it has a semicolon. */
function countsIn(zip: string): Record<string, string>[] {
  const text = execFileSync('7z', ['e', '-so', zip, 'statistik.csv']).toString('utf8').replace('\uFEFF', '');
  const [head = '', ...rows] = text.trim().split('\r\n');
  return rows.map((row) => Object.fromEntries(head.split(';').map((name, at) => [name, row.split(';')[at] ?? ''])));
}

/** Each line of a small table: its group and its number, empty when it says that it is hidden. */
const linesOf = (table: Locator) =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td:nth-child(2)')].map(({ textContent }) =>
          textContent.replace('under 5 eller skjult', ''),
        ),
      ),
    );

test('a leader makes it from Eksport in six inputs, sees how much is hidden, and finds it in the list', async () => {
  const zip = join(folder, 'samlet.zip');
  await answerSaveDialog(launched.app, zip);
  await page.evaluate(() => {
    window.location.hash = '#/handovers';
  });
  const views = page.getByRole('radiogroup', { name: 'Hvilke pakker' });
  await expect(views).toBeVisible();

  const { press, type, click, count } = countedInputs(page);
  await click(views.getByText('Samlede pakker'));
  await expect(page.getByText('Her står de samlede pakker')).toBeVisible();
  await click(page.getByRole('button', { name: 'Samlet pakke uden CPR' }));
  await expect(own()).toBeFocused();
  await expect(dialog().getByLabel('Fra', { exact: true })).toHaveValue(`01-01-${yearBefore()}`);
  await expect(dialog().getByLabel('Modtager')).toHaveValue('Jobcentret');
  await expect(dialog().getByText('Tal under 5 bliver skjult.', { exact: false })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await type(examplesPassphrase);
  await press('Enter');
  await isPrepared();
  await expect(dialog().getByRole('region', { name: 'Tal i pakken' })).toContainText('Henviste forløb');
  const told = await dialog()
    .getByText(/^\d+ af \d+ tal er skjult$/u)
    .innerText();
  await expect(dialog().getByRole('row', { name: /^statistik\.csv \d+ / })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await press('Enter');
  await expect(dialog().getByText('Pakken står nu på listen over samlede pakker.')).toBeVisible();
  const sum = createHash('sha256').update(readFileSync(zip)).digest('hex');
  await expect(dialog().getByText(sum)).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await expect(dialog().getByRole('button', { name: 'Luk', exact: true })).toBeFocused();
  await press('Enter');
  expect(count()).toBeLessThanOrEqual(6);

  const counts = countsIn(zip);
  const hidden = `${counts.filter(({ skjult }) => skjult === 'J').length} af ${counts.length}`;
  expect(told).toBe(`${hidden} tal er skjult`);
  const line = page.getByRole('row', { name: `1-1 til 31-12-${yearBefore()}` });
  await expect(line).toHaveAttribute('aria-selected', 'true');
  await expect(line).toContainText(hidden);
  await expect(detail().getByText(sum)).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  // Back leads past the dialog, where one came from.
  await page.goBack();
  await expect(views.getByRole('radio', { name: 'Forløb' })).toBeChecked();
});

test('the table shows what stands in the file, and a day still being typed is read before the package is made', async () => {
  const zip = join(folder, 'lang.zip');
  await answerSaveDialog(launched.app, zip);
  await openDialog();
  await own().fill(examplesPassphrase);
  await dialog().getByText('Andre dage').click();
  await expect(dialog().getByLabel('Fra', { exact: true })).toHaveValue('');
  await dialog()
    .getByLabel('Til', { exact: true })
    .fill(fieldDay(addDays(today, -1)));
  await dialog()
    .getByLabel('Fra', { exact: true })
    .fill(fieldDay(addDays(today, -1000)));
  await page.keyboard.press('Control+Enter');
  await isPrepared();
  const referred = dialog().getByRole('region', { name: /^Henviste forløb/u });
  const shown = await linesOf(referred.getByRole('table', { name: 'Målgruppe' }));
  await page.screenshot({ path: test.info().outputPath('summary.png') });
  await page.keyboard.press('Enter');
  await expect(dialog().getByText('Pakken står nu på listen over samlede pakker.')).toBeVisible();

  const counts = countsIn(zip).filter(({ maal }) => maal === 'HENVIST');
  expect(shown.some(([, count]) => Number(count) >= 5)).toBe(true);
  expect(shown).toEqual(
    counts.filter(({ opdeling }) => opdeling === 'MAALGRUPPE').map(({ tekst, antal }) => [tekst, antal]),
  );
  await expect(referred).toHaveCount(0);
});

test('an overlap, a period that is not over and a wrong passphrase are refused at their fields', async () => {
  const [from, to] = [`${yearBefore()}-01-01`, `${yearBefore()}-03-31`];
  await saved(from, to, 'foerste.zip');
  await openDialog();
  await write(`${yearBefore()}-03-31`, `${yearBefore()}-06-30`);
  await page.keyboard.press('Enter');
  await expect(fault('Fra')).toHaveAccessibleDescription(
    new RegExp(`allerede lavet en samlet pakke for ${shortDay(from)} til ${shortDay(to)}`, 'u'),
  );
  await expect(fault('Fra')).toBeFocused();
  expect(await faultsOn(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('overlap.png') });

  await write(today, today);
  await page.keyboard.press('Enter');
  await expect(fault('Til')).toHaveAccessibleDescription(/Perioden er ikke slut endnu/u);
  await expect(fault('Fra')).toHaveAccessibleDescription('');

  await write('2019-06-01', '2019-06-30');
  await own().fill('noget helt andet');
  await page.keyboard.press('Enter');
  await expect(dialog().getByText('Adgangskoden passer ikke.')).toBeVisible();
  await expect(own()).toBeFocused();
  await expect(dialog().getByRole('timer')).toContainText('Du kan prøve igen om');
  await expect(makeButton()).toBeDisabled();
  await expect(makeButton()).toBeEnabled();
  expect(
    await askIn(page, 'aggregates.list', {}).then((all) => all.filter(({ withdrawnOn }) => !withdrawnOn)),
  ).toHaveLength(1);
});

test('a package that was never sent is noted so for good, and stands in the way of no other period', async () => {
  const months = [`${yearBefore()}-01-01`, `${yearBefore()}-03-31`] as const;
  await saved(...months, 'aldrig.zip');
  await page.evaluate(() => {
    window.location.hash = '#/handovers/aggregates';
  });
  const line = page.getByRole('row').nth(1);
  await expect(line).toContainText(`1-1 til 31-3-${yearBefore()}`);
  await line.click();
  await detail().getByRole('button', { name: 'Ikke sendt …' }).click();
  const ask = page.getByRole('dialog', { name: 'Blev pakken ikke sendt?' });
  await expect(ask.getByText('Det kan ikke fortrydes.')).toBeVisible();
  await expect(ask.getByRole('button', { name: 'Annullér' })).toBeFocused();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(ask).toHaveCount(0);
  await expect(line.getByText('Ikke sendt')).toHaveCount(0);

  await detail().getByRole('button', { name: 'Ikke sendt …' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(line.getByText('Ikke sendt')).toBeVisible();
  await expect(detail().getByText('Ikke sendt')).toBeVisible();
  await expect(detail().getByRole('button', { name: 'Ikke sendt …' })).toHaveCount(0);
  expect(await faultsOn(page)).toEqual([]);

  await openDialog();
  await expect(dialog().getByLabel('Fra', { exact: true })).toHaveValue(`01-01-${yearBefore()}`);
  await write(`${yearBefore()}-02-01`, `${yearBefore()}-04-30`);
  await page.keyboard.press('Enter');
  await isPrepared();
});

test('the palette leads to it, and what was only prepared is left by Esc without a trace', async () => {
  const before = await askIn(page, 'aggregates.list', {});
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Søg eller gå til' }).fill('samlet pakke');
  await page.keyboard.press('Enter');
  await expect(own()).toBeFocused();
  await page.keyboard.type(examplesPassphrase);
  await page.keyboard.press('Enter');
  await isPrepared();
  await dialog().getByRole('button', { name: 'Ret valgene' }).click();
  await expect(dialog().getByLabel('Modtager')).toHaveValue('Jobcentret');
  await page.keyboard.press('Control+Enter');
  await isPrepared();
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  expect(await askIn(page, 'aggregates.list', {})).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith('samlet_'))).toEqual([]);
});

test('the check of a package says which period it counts, and of nobody', async () => {
  const zip = await saved(`${yearBefore()}-01-01`, `${yearBefore()}-12-31`, 'kontrol.zip');
  await answerOpenDialog(launched.app, zip);
  await page.evaluate(() => {
    window.location.hash = '#/handovers/aggregates';
  });
  await page.getByRole('button', { name: 'Kontrollér pakke' }).click();
  const check = page.getByRole('dialog', { name: 'Kontrollér en pakke' });
  await check.getByRole('button', { name: 'Vælg en pakke…' }).press('Enter');
  await expect(check.getByRole('listitem').filter({ hasText: 'Pakken er i orden' })).toBeVisible();
  await expect(check.getByRole('listitem').filter({ hasText: 'Indhold' })).toContainText('Samlet pakke uden CPR');
  await expect(check.getByRole('listitem').filter({ hasText: 'Periode' })).toContainText(
    `1-1 til 31-12-${yearBefore()}`,
  );
  await expect(check.getByRole('listitem').filter({ hasText: 'Modtager' })).toContainText('Jobcentret');
  await expect(check.getByText('Særligt følsomt')).toHaveCount(0);
  expect(await faultsOn(page)).toEqual([]);
});

test('at 200 % zoom the summary scrolls inside and covers nothing', async () => {
  await page.setViewportSize({ width: 683, height: 384 });
  await openDialog();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(683);
  await own().fill(examplesPassphrase);
  await page.keyboard.press('Enter');
  await isPrepared();
  expect(await width()).toBeLessThanOrEqual(683);
  await expect(saveButton()).toBeInViewport();
});
