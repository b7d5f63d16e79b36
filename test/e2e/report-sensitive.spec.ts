import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { openReportPage, openSection } from '#test/support/report-page.ts';

// One window for all: the package holds the report that the tests before it leave.
test.describe.configure({ mode: 'serial' });
test.setTimeout(150_000);
let launched: LaunchedApp;
let courseId: string;
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  await launched.page.setViewportSize({ width: 1366, height: 768 });
  await openExamples(launched.page);
  courseId = await openReportPage(launched.page);
});
test.afterAll(() => launched.close());

// The one scripts/demo-data.mjs gives its book.
const passphrase = 'birk tavle ravn mose';
const secret = 'Tilbagefald i weekenden, fortalt i fortrolighed';
const preview = () => launched.page.getByRole('region', { name: 'Forhåndsvisning' });
const choice = () => launched.page.getByRole('region', { name: 'Særligt følsomt' });
const tick = () => choice().getByRole('checkbox', { name: 'Vis i dette afsnit' });
const draft = () => askIn(launched.page, 'reports.draft', { courseId });

test('a section says how much in it is sensitive, lets it be read, and shows it when the author chooses', async () => {
  const { page } = launched;
  await askIn(page, 'observations.note', {
    courseId,
    text: secret,
    area: 'personal',
    kind: 'stated',
    sensitivity: 'sensitive',
    happenedOn: '2026-11-03',
  });
  await openSection(page, 'Faglige');
  await expect(page.getByRole('heading', { level: 2, name: /Faglige/u })).toBeVisible();
  await expect(choice()).toHaveCount(0);

  await openSection(page, 'Personlige');
  await expect(choice()).toContainText('1 oplysning kommer ikke med i afsnittet.');
  await expect(page.getByText(secret)).toHaveCount(0);
  await choice().getByText('Læs den').press('Enter');
  await expect(choice().getByText(secret)).toBeVisible();
  await choice().getByText('Læs den').press('Enter');

  const before = await preview().getAttribute('data-sha256');
  await tick().press('Space');
  await expect(tick()).toBeChecked();
  await expect(choice()).toContainText('1 oplysning kommer med i afsnittet.');
  await expect(page.getByRole('region', { name: 'Fra bogen' })).toContainText(`Særligt følsomt: ${secret}`);
  expect((await draft()).sensitiveSections).toEqual(['personal']);
  await expect(preview()).not.toHaveAttribute('data-sha256', before ?? '', { timeout: 40_000 });
  expect(await faultsOn(page)).toEqual([]);

  await tick().press('Space');
  await expect(tick()).not.toBeChecked();
  expect((await draft()).sensitiveSections).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(tick()).toBeChecked();
});

test('a leader approves what was shown when the dialog opened, and not what changed behind it', async () => {
  const { page } = launched;
  const approval = page.getByRole('dialog', { name: 'Godkend' });
  const approve = approval.getByRole('button', { name: 'Godkend', exact: true });
  await askIn(page, 'reports.submit', { courseId, wordsHash: (await draft()).progress.wordsHash });
  const open = page.getByRole('main').getByRole('button', { name: 'Godkend', exact: true });
  await open.click();
  await expect(approval).toContainText('Ét afsnit viser særligt følsomt');
  await askIn(page, 'reports.hideSensitive', { courseId, section: 'personal' });
  await expect(approval).not.toContainText('viser særligt følsomt');
  await approve.click();
  await expect(approval.getByRole('alert')).toHaveText(
    'Rapporten er ændret, siden du så den. Luk, se den igennem, og prøv igen.',
  );
  expect((await draft()).progress.stage).toBe('submitted');
  await approval.getByRole('button', { name: 'Annullér' }).click();

  await askIn(page, 'reports.showSensitive', { courseId, section: 'personal' });
  await open.click();
  await approve.click();
  await expect(approval).toHaveCount(0);
  expect((await draft()).progress).toMatchObject({ stage: 'approved', isStale: false });
});

const dialog = () => launched.page.getByRole('dialog', { name: 'Pakke til jobcentret' });
const makeButton = () => dialog().getByRole('button', { name: /^Lav pakken/u });

test('the package of such a report waits for one tick at its sections, and then says that they go along', async () => {
  const { page } = launched;
  await askIn(page, 'reports.issue', { courseId });
  await page.evaluate((id) => {
    window.location.hash = `#/handovers?course=${id}`;
  }, courseId);
  const sections = dialog().getByRole('checkbox', { name: 'Rapportens afsnit »Personlige observationer«' });
  await expect(sections).not.toBeChecked();
  await expect(dialog().getByText('Rapporten viser særligt følsomt', { exact: true })).toBeVisible();
  await expect(dialog().getByText(/^Sæt hak ved rapportens følsomme afsnit/u)).toBeVisible();
  await expect(makeButton()).toBeDisabled();
  expect(await faultsOn(page)).toEqual([]);

  await sections.press('Space');
  await expect(sections).toBeChecked();
  await expect(dialog().getByText('Ét følsomt afsnit i rapporten er med')).toBeVisible();
  await dialog().getByLabel('Din adgangskode').fill(passphrase);
  await expect(makeButton()).toBeEnabled();
  expect(await faultsOn(page)).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-sensitive-'));
  await answerSaveDialog(launched.app, join(folder, 'pakke.zip'));
  await page.keyboard.press('Control+Enter');
  await expect(dialog().getByRole('button', { name: /^Gem pakken…/u })).toBeFocused({ timeout: 40_000 });
  await page.keyboard.press('Enter');
  await dialog().getByRole('button', { name: 'Kopiér' }).press('Enter');
  await dialog().getByRole('button', { name: 'Luk', exact: true }).press('Enter');
  await expect(page.getByRole('complementary').getByText('Afsnit i rapporten')).toBeVisible();
  rmSync(folder, { recursive: true });
});
