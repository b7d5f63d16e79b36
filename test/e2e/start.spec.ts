import { expect, test, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOn } from '#test/support/accessibility.ts';
import { answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

const passphrase = 'hest batteri klip saks';
const newPassphrase = 'regn kaffe trappe knap';

let book: LaunchedApp;
let page: Page;

// A window each: all of it is about what a machine without a book, or a locked one, shows.
test.beforeEach(async () => {
  book = await launchApp();
  page = book.page;
});
test.afterEach(() => book.close());

test('a new centre gets a recovery key, which stays until it is kept', async () => {
  await test.step('a passphrase is judged while it is typed', async () => {
    await expect(page.getByRole('heading', { name: 'Velkommen til Værkstedsbogen' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Opret center' }).click();
    const field = page.getByLabel('Adgangskode', { exact: true });
    const repeat = page.getByLabel('Gentag adgangskoden', { exact: true });
    await expect(page.getByText('Mindst 12 tegn.')).toBeVisible();
    await field.fill('aaaaaaaaaaaaaaaa');
    await expect(page.getByText('Adgangskoden er for let at gætte.')).toBeVisible();
    await field.fill(passphrase);
    await expect(page.getByText('Adgangskoden er god.')).toBeVisible();
    await repeat.fill('noget ganske andet her');
    await expect(page.getByText('De to adgangskoder er ikke ens.')).toBeVisible();
    await repeat.fill(passphrase);
    await page.getByRole('button', { name: 'Opret center' }).click();
    await expect(page.getByLabel('Centrets navn')).toHaveAccessibleDescription('Feltet skal udfyldes.');
    expect(await faultsOn(page)).toEqual([]);
  });
  // The form is left as it stands.
  await page.reload();
  await test.step('the recovery key stays, in either language', async () => {
    const groups = await createCentre();
    expect(groups).toHaveLength(13);
    for (const group of groups) expect(group).toMatch(/^[0-9A-Z]{4}$/u);
    expect(await faultsOn(page)).toEqual([]);

    const open = page.getByRole('button', { name: 'Åbn bogen' });
    await expect(open).toBeDisabled();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await expect(page.getByRole('heading', { name: 'Spara återställningsnyckeln' })).toBeVisible();
    await page.getByRole('button', { name: 'Dansk' }).click();
  });
  await test.step('it is saved as a PDF', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-key-'));
    const path = join(folder, 'noegle.pdf');
    await answerSaveDialog(book.app, path);
    await page.getByRole('button', { name: 'Gem som PDF' }).click();
    await expect(page.getByText('Arket er gemt.')).toBeVisible();
    expect(existsSync(path) && readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    rmSync(folder, { recursive: true });
  });
  await test.step('once it is kept, the book opens', async () => {
    const open = page.getByRole('button', { name: 'Åbn bogen' });
    await page.getByLabel('Jeg har gemt nøglen et sikkert sted').check();
    await open.click();
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
    await expect(page.getByText('Eksempeldata')).toHaveCount(0);
    await expect(page.getByText('Ingen er ventet i dag.')).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
  });
});

test('a locked book opens by the passphrase or by the recovery key, and a damaged key file is told calmly', async () => {
  // A key is worked out of the words eight times, which is made to take long.
  test.slow();
  const groups = await createCentre();
  await keepKey();
  await test.step('Ctrl+L locks; a wrong passphrase is refused, and the wait grows', async () => {
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Goddag, Karen' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Karen Mølgaard Centerleder' })).toBeChecked();
    await expect(page.getByText(/Senest låst op .* af Karen Mølgaard/u)).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);

    const field = page.getByLabel('Adgangskode', { exact: true });
    await expect(field).toBeFocused();
    await field.fill('forkert adgangskode');
    await field.press('Enter');
    await expect(page.getByText('Adgangskoden passer ikke.')).toBeVisible();
    const unlock = page.getByRole('button', { name: 'Lås op' });
    await expect(unlock).toBeEnabled({ timeout: 5_000 });
    await field.press('Enter');
    await expect(page.getByText('Du kan prøve igen om 2 sekunder.')).toBeVisible();
    await expect(unlock).toBeDisabled();
    expect(await faultsOn(page)).toEqual([]);
    await expect(unlock).toBeEnabled({ timeout: 5_000 });
    await field.fill(passphrase);
    await field.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
  });
  await test.step('the recovery key opens the book and gives a new passphrase', async () => {
    await page.getByRole('button', { name: 'Lås skærmen' }).click();
    await page.getByRole('button', { name: 'Jeg har glemt min adgangskode' }).click();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByLabel('Gendannelsesnøgle').fill('noget andet');
    await page.getByLabel('Ny adgangskode', { exact: true }).fill(newPassphrase);
    await page.getByLabel('Gentag adgangskoden', { exact: true }).fill(newPassphrase);
    await page.getByRole('button', { name: 'Åbn med nøglen' }).click();
    await expect(page.getByText('Her mangler eller fejler noget')).toBeVisible();
    await page.getByLabel('Gendannelsesnøgle').fill(groups.join(' ').toLowerCase());
    await page.getByRole('button', { name: 'Åbn med nøglen' }).click();
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();

    await page.keyboard.press('Control+l');
    await page.getByLabel('Adgangskode', { exact: true }).fill(newPassphrase);
    await page.getByRole('button', { name: 'Lås op' }).click();
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
  });
  await test.step('a damaged key file is told calmly, with what to do', async () => {
    for (const name of ['keys-a.json', 'keys-b.json']) writeFileSync(join(book.userData, 'book', name), '{');
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Bogen kan ikke åbnes lige nu' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('Nøglefilen er beskadiget.');
    await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
  });
});

test('the demo opens with its people, says that they are invented, and the palette finds them', async () => {
  // Half a year of the example people is made first.
  test.slow();
  await page.getByRole('button', { name: 'Prøv med eksempeldata' }).click();
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Skånehensyn' }).click();
  await expect(page.getByText('Eksempeldata')).toBeVisible();

  await test.step('the palette finds a misspelt candidate and goes to pages', async () => {
    await page.keyboard.press('Control+k');
    await page.getByLabel('Søg eller gå til').last().fill('moller pia');
    await expect(page.getByRole('button', { name: /Pia Brandt Møller/u })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByLabel('Søg eller gå til').last().fill('indst');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Indstillinger' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Genveje' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
  });
});

/** Fills in the first start and gives the groups of the recovery key. */
async function createCentre(): Promise<string[]> {
  await page.getByRole('button', { name: 'Opret center' }).click();
  await page.getByLabel('Centrets navn').fill('Fjordby Værkstedscenter');
  await page.getByLabel('Kode', { exact: true }).fill('fjv');
  await page.getByLabel('Første afdeling').fill('Hjulmagervej');
  await page.getByLabel('Dit navn (centerleder)').fill('Karen Mølgaard');
  await page.getByLabel('Adgangskode', { exact: true }).fill(passphrase);
  const repeat = page.getByLabel('Gentag adgangskoden', { exact: true });
  await repeat.fill(passphrase);
  await repeat.press('Enter');
  const key = page.getByRole('list', { name: 'Gendannelsesnøgle' });
  await expect(key).toBeVisible({ timeout: 20_000 });
  return (await key.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n').at(-1)!.trim());
}

async function keepKey(): Promise<void> {
  await page.getByLabel('Jeg har gemt nøglen et sikkert sted').check();
  await page.getByRole('button', { name: 'Åbn bogen' }).click();
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
}
