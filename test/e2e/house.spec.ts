import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let book: LaunchedApp;
let page: Page;

// One demo for all: its commands stand on each other no more than a day's work does.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  book = await launchApp();
  page = book.page;
  await page.getByRole('button', { name: 'Prøv med eksempeldata' }).click();
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible({ timeout: 20_000 });
});
test.afterAll(() => book.close());

test('a department is opened in the panel, and Enter keeps it', async () => {
  await page.getByRole('link', { name: 'Afdelinger' }).click();
  await expectNoViolations();
  await page.getByRole('button', { name: 'Ny afdeling' }).click();
  const form = page.getByRole('complementary', { name: 'Ny afdeling' });
  await expect(form.getByLabel('Navn')).toBeFocused();
  await expectNoViolations();
  await form.getByLabel('Navn').press('Enter');
  await expect(form.getByLabel('Navn')).toHaveAccessibleDescription('Feltet skal udfyldes.');
  await form.getByLabel('Navn').fill('Gartneriet');
  await form.getByLabel('Navn').press('Enter');
  await expect(page.getByText('Afdelingen Gartneriet er oprettet.')).toBeVisible();
  const tabs = page.getByRole('navigation', { name: 'Vælg afdeling' });
  await expect(tabs.getByRole('link', { name: 'Gartneriet 0' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('Ingen jobfunktioner i Gartneriet endnu.')).toBeVisible();
});

test('a job function is added, and its demands are set where they stand', async () => {
  await page.getByRole('button', { name: 'Ny jobfunktion' }).click();
  const form = page.getByRole('complementary', { name: 'Ny jobfunktion' });
  await form.getByLabel('Jobfunktion').fill('Potteplanter');
  await form.getByLabel('Løft, kg').fill('12');
  await form.getByLabel('Løft, kg').press('Enter');
  const panel = page.getByRole('complementary', { name: 'Potteplanter' });
  await expect(panel.getByRole('button', { name: 'Løft, kg: 12' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Stående: ukendt' })).toBeVisible();
  await expectNoViolations();

  await panel.getByRole('button', { name: 'Stående: ukendt' }).click();
  await page.getByRole('option', { name: '4 – højt' }).click();
  await expect(panel.getByRole('button', { name: 'Stående: 4' })).toBeFocused();

  await panel.getByRole('button', { name: /^ISCO-08:/u }).click();
  await panel.getByLabel('ISCO-08').fill('61');
  await panel.getByLabel('ISCO-08').press('Enter');
  await expect(panel.getByText('En ISCO-08-kode har fire cifre.')).toBeVisible();
  await panel.getByLabel('ISCO-08').fill('6113');
  await panel.getByLabel('ISCO-08').press('Enter');
  await expect(panel.getByRole('button', { name: 'ISCO-08: 6113' })).toBeVisible();

  await panel.getByRole('button', { name: 'Nedlæg jobfunktionen' }).click();
  await expect(page.getByText('Jobfunktionen Potteplanter er nedlagt.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('button', { name: 'Nedlæg jobfunktionen' })).toBeVisible();
});

test('arrow keys choose a job function, and Esc closes the panel', async () => {
  await page
    .getByRole('navigation', { name: 'Vælg afdeling' })
    .getByRole('link', { name: /^Hjulmagervej/u })
    .click();
  const grid = page.getByRole('grid', { name: 'Jobfunktioner i Hjulmagervej' });
  await expect(grid).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(grid.getByRole('row', { selected: true })).toHaveCount(1);
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('a department with people in it is not closed', async () => {
  await page.getByRole('button', { name: 'Luk afdelingen' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'forløb, der ikke er afsluttet. Flyt eller afslut dem' }),
  ).toBeVisible();
});

test('a department tells its places today, the free ones of eight weeks, and its history when asked', async () => {
  const places = page.getByRole('region', { name: 'Pladser' });
  await expect(places.getByText(/^\d+ af \d+ i brug$/u)).toBeVisible();
  await expect(places.getByRole('list', { name: 'Ledige pladser' }).getByRole('listitem')).toHaveCount(8);
  await page.getByText('Historik', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Historik' })).toBeVisible();
  await expectNoViolations();
});

test('the catalogue holds thirty accommodations in six categories', async () => {
  await page.getByRole('link', { name: 'Skånehensyn' }).click();
  await expect(page.getByText(/^30 i kataloget/u)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(6);
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(30);
  await expect(page.getByRole('row', { name: /PAU 08 Ekstra pauser antal × min \d+ af \d+ forløb/u })).toBeVisible();
  await expectNoViolations();
});

test('the letterhead is edited where it stands, and Ctrl+Z takes it back', async () => {
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await expectNoViolations();
  await page.getByRole('button', { name: /^Telefon: / }).click();
  await page.getByLabel('Telefon').fill('75 11 22 33');
  await page.getByLabel('Telefon').press('Enter');
  await expect(page.getByText('Telefon er gemt.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Telefon: 75 11 22 33' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Telefon: 75 00 10 20' })).toBeVisible();
});

test('a colleague is registered and leaves', async () => {
  await openSection('Medarbejdere');
  const form = page.getByRole('form', { name: 'Ny medarbejder' });
  await form.getByLabel('Ny medarbejder').fill('Jonas Bro');
  await form.getByLabel('Ny medarbejder').press('Enter');
  await expect(page.getByRole('row', { name: /Jonas Bro Jobkonsulent Hele centret/u })).toBeVisible();
  await page.getByRole('button', { name: 'Jonas Bro fratræder i dag' }).click();
  await expect(page.getByRole('row', { name: /Jonas Bro .* fratrådt/u })).toBeVisible();
});

test('the centre closes for a period', async () => {
  await openSection('Lukkedage');
  const form = page.getByRole('form', { name: 'Luk dagene' });
  await form.getByLabel('Grund').fill('Sommerferie');
  await form.getByLabel('Første dag').fill('12-7-2027');
  await form.getByLabel('Sidste dag').fill('10-7-2027');
  await form.getByLabel('Sidste dag').press('Enter');
  await expect(form.getByText('Den sidste lukkedag ligger før den første.')).toBeVisible();
  await form.getByLabel('Sidste dag').fill('18-7-2027');
  await form.getByLabel('Sidste dag').press('Enter');
  await expect(page.getByRole('row', { name: '12-7 til 18-7-2027 Sommerferie 7' })).toBeVisible();
});

test('language, colours, contrast and density change at once', async () => {
  await openSection('Udseende');
  await page.getByText('Svenska', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Inställningar' })).toBeVisible();
  await page.getByText('Dansk', { exact: true }).click();
  for (const [choice, attribute, value] of [
    ['Mørke', 'data-mantine-color-scheme', 'dark'],
    ['Mere', 'data-contrast', 'more'],
    ['Tæt', 'data-density', 'compact'],
  ] as const) {
    await page.getByText(choice, { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute(attribute, value);
    await expectNoViolations();
  }
});

const openSection = (name: string) =>
  page.getByRole('navigation', { name: 'Indstillingernes afsnit' }).getByRole('link', { name }).click();

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}
