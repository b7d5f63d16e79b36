import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;

// One window for all: whom a test registers has a name of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  ({ page } = launched);
  await openExamples(page);
});
test.beforeEach(async () => {
  await beginAnew(page);
  await page.getByRole('link', { name: 'Kandidater' }).click();
  await expect(page.getByRole('heading', { name: 'Kandidater' })).toBeVisible();
});
test.afterAll(() => launched.close());

const grid = () => page.getByRole('grid', { name: 'Kandidater' });
const panel = () => page.getByRole('complementary', { name: 'Valgt kandidat' });

test('a name is found without its Danish letters, and a number by its first digits', async () => {
  await page.getByRole('link', { name: /^Alle/u }).click();
  await grid().focus();
  await page.keyboard.press('/');
  await page.keyboard.type('moller');
  await expect(grid().getByText('Møller, Pia Brandt')).toBeVisible();
  await expect(grid().getByText('Andersen, Birgitte Holm')).toBeHidden();

  await page.getByLabel('Filtrér på navn eller CPR').fill('6701');
  await expect(grid().getByText('Andersen, Birgitte Holm')).toBeVisible();
  await expect(grid().getByText('Møller, Pia Brandt')).toBeHidden();
});

test('the list is walked by keyboard, the panel tells what one wants to know, and Enter opens the course', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('birgitte holm');
  await page.keyboard.press('Enter');
  await expect(panel().getByText('2 t × 3 dage')).toBeVisible();
  await expect(panel().getByText('før 3 t × 3 dage')).toBeVisible();
  await expect(panel().getByText('Rengøring. Arbejde med løft.')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Birgitte Holm Andersen' })).toBeVisible();
});

test('the number is masked until the eye is asked', async () => {
  await grid().getByText('Andersen, Birgitte Holm').click();
  await expect(panel().getByText('1842')).toBeHidden();
  await panel()
    .getByRole('button', { name: /Vis hele CPR-nummeret/u })
    .click();
  await expect(panel().getByText('670180-1842')).toBeVisible();
});

test('a person is registered, an impossible date of birth is refused with its reason, and a course begins at once', async () => {
  await page.getByRole('button', { name: 'Ny kandidat' }).click();
  const form = page.getByRole('region', { name: 'Ny kandidat' });
  expect(await faultsOn(page)).toEqual([]);

  await form.getByRole('button', { name: 'Registrér' }).click();
  await expect(form.getByRole('alert')).toHaveText('Skriv fornavn og efternavn. Resten kan komme senere.');

  await page.getByLabel('Fornavn').fill('Vibeke');
  await page.getByLabel('Efternavn').fill('Ebbesen');
  await page.getByLabel('CPR-nummer').fill('310280-1234');
  await page.getByLabel('Telefon').fill('75 00 21 99');
  await expect(form.getByText('Datoen 31-2-1980 findes ikke.', { exact: false })).toBeVisible();

  await page.getByLabel('CPR-nummer').fill('630779-1234');
  await expect(form.getByText('Det er et erstatningsnummer.', { exact: false })).toBeVisible();
  await page.getByRole('radio', { name: 'Aldrig' }).check();
  await page.getByLabel('Ønsker ikke').fill('Arbejde om aftenen');
  await form.getByRole('button', { name: 'Registrér' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Start forløb' })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Senere' }).click();
  await expect(panel().getByRole('heading', { name: 'Vibeke Ebbesen' })).toBeVisible();
  await expect(panel().getByText('Arbejde om aftenen')).toBeVisible();
});

test('a counsellor nobody knew is written down in place', async () => {
  await askIn(page, 'candidates.register', { firstName: 'Solvej', lastName: 'Toft', cpr: null });
  await page.getByRole('link', { name: /^Alle/u }).click();
  await grid().getByText('Toft, Solvej').click();
  await panel().getByRole('button', { name: 'Start forløb' }).click();
  await page
    .getByRole('combobox', { name: 'Rådgiver' })
    .or(page.getByRole('textbox', { name: 'Rådgiver' }))
    .first()
    .fill('Ida Lund');
  await page.getByRole('option', { name: 'Ny rådgiver: Ida Lund' }).click();
  await page.getByLabel('Enhed').fill('Jobcenter Fjordby');
  await page.getByRole('button', { name: 'Tilføj rådgiver' }).click();
  await expect(
    page
      .getByRole('combobox', { name: 'Rådgiver' })
      .or(page.getByRole('textbox', { name: 'Rådgiver' }))
      .first(),
  ).toHaveValue('Ida Lund, Jobcenter Fjordby');
});

test('the page of a person is edited in place: Enter opens, Esc cancels, Tab keeps and moves on', async () => {
  await grid().getByText('Andersen, Birgitte Holm').click();
  await panel().getByRole('link', { name: 'Åbn kandidat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Birgitte Holm Andersen' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Forløb 1, \d{4}-\d{4}$/u })).toBeVisible();
  await expect(page.getByText('Rengøring. Arbejde med løft.')).toBeVisible();

  const phone = page.getByRole('button', { name: /^Telefon:/u });
  await phone.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  await expect(phone).not.toContainText('99');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('75 00 21 99');
  await page.keyboard.press('Tab');
  await expect(phone).toContainText('75 00 21 99');
  await expect(page.getByRole('button', { name: /^E-mail:/u })).toBeFocused();
});

test('the timeline takes a year, a month or a day, and folds what is sensitive until it is asked for', async () => {
  await grid().getByText('Andersen, Birgitte Holm').click();
  await panel().getByRole('link', { name: 'Åbn kandidat' }).click();
  await page.getByRole('button', { name: 'Ny hændelse' }).click();
  const form = page.getByRole('region', { name: 'Ny hændelse' });
  const line = page.getByRole('list', { name: 'Tidslinje' });

  await form.getByLabel('Hvornår').fill('for længe siden');
  await form.getByLabel('Hvad skete der').fill('Mistede sit job');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Skriv et år, en måned eller en dag', { exact: false })).toBeVisible();

  await form.getByLabel('Hvornår').fill('5-2021');
  await form.getByLabel('Hvad skete der').fill('Mistede sit job');
  await page.keyboard.press('Enter');
  await expect(line.getByText('maj 2021')).toBeVisible();
  await form.getByLabel('Hvornår').fill('2019');
  await form.getByLabel('Hvad skete der').fill('Behandling for misbrug');
  await form.getByLabel('Følsomt').check();
  await form.getByRole('button', { name: 'Gem' }).click();
  await expect(line.getByRole('button', { name: 'Hvornår: 2019' })).toBeVisible();
  await form.getByRole('button', { name: 'Luk' }).click();

  await expect(page.getByText('Behandling for misbrug')).toHaveCount(0);
  await expect(line.getByText('Følsomt', { exact: true })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await line.getByRole('button', { name: 'Vis den følsomme hændelse fra 2019' }).click();
  await line.getByRole('button', { name: 'Hvad skete der: Behandling for misbrug' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Behandling og samtaler');
  await page.keyboard.press('Enter');
  await expect(line.getByText('Behandling og samtaler')).toBeVisible();

  await line.getByRole('button', { name: 'Fjern hændelsen: Mistede sit job' }).click();
  await expect(line.getByText('Mistede sit job')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(line.getByText('Mistede sit job')).toBeVisible();
});
