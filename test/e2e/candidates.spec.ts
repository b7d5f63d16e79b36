import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addDays, addWeeks, mondayOf, plannedEnd } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';
import { askIn } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ locale: 'da' });
  page = launched.page;
  await page.evaluate(() => window.bridge.invoke('session.startDemo', {}));
  // Asked past the page, which may have read before that there was no centre.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Kandidater' })).toBeVisible();
});

test.afterEach(() => launched.close());

const grid = () => page.getByRole('grid', { name: 'Kandidater' });
const panel = () => page.getByRole('complementary', { name: 'Valgt kandidat' });

async function expectNoAxeViolations() {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

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
  await expectNoAxeViolations();
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
  await expectNoAxeViolations();

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
  await expectNoAxeViolations();
  await page.getByRole('button', { name: 'Senere' }).click();
  await expect(panel().getByRole('heading', { name: 'Vibeke Ebbesen' })).toBeVisible();
  await expect(panel().getByText('Arbejde om aftenen')).toBeVisible();
});

test('a course is started with three hours on three days in at most twelve inputs', async () => {
  await page.evaluate(async () => {
    await window.bridge.invoke('candidates.register', { firstName: 'Vibeke', lastName: 'Ebbesen', cpr: null });
  });
  await page.getByRole('link', { name: /^Alle/u }).click();
  await grid().getByText('Ebbesen, Vibeke').click();
  await panel().getByRole('button', { name: 'Start forløb' }).click();

  const { today } = (await askIn(page, 'session.state', {})) as { today: string };
  const closingDays = (await askIn(page, 'centre.closingDays', {})) as { day: string }[];
  const startsOn = addWeeks(mondayOf(today), 1);
  const endsOn = plannedEnd(startsOn, new Set(closingDays.map(({ day }) => day)));

  let inputs = 0;
  const input = async (act: () => Promise<unknown>) => {
    await act();
    inputs += 1;
  };
  const choose = (label: string, typed: string, option: RegExp) =>
    input(async () => {
      await page
        .getByRole('combobox', { name: label })
        .or(page.getByRole('textbox', { name: label }))
        .first()
        .fill(typed);
      await page.getByRole('option', { name: option }).click();
    });

  await choose('Rådgiver', 'Mette', /Mette Kragh/u);
  await input(() => page.getByLabel('Henvist den').fill(fieldDay(addDays(today, -14))));
  await choose('Målgruppe', 'jobafkl', /Jobafklaringsforløb/u);
  await choose('Ydelse', 'sygedag', /Sygedagpenge/u);
  await input(() => page.getByLabel('Formål').fill('Hvor meget kan Vibeke arbejde?'));
  await input(async () => {
    await page.getByLabel('Spørgsmål', { exact: true }).first().fill('Hvor mange timer er realistisk?');
    await page.keyboard.press('Enter');
  });
  await input(() => page.getByLabel('Startdato').fill(fieldDay(startsOn)));
  await input(() => page.getByLabel('Timer pr. dag').fill('3'));
  for (const day of ['mandag', 'onsdag', 'fredag']) await input(() => page.getByLabel(day).check());
  await page.getByLabel('Mødetid').focus();

  const summary = page.getByRole('complementary', { name: 'Det, der startes' });
  await expect(summary.getByText(shortDay(endsOn))).toBeVisible();
  await expect(summary.getByText('3 t × 3 dage')).toBeVisible();
  await expectNoAxeViolations();
  await input(() => page.getByRole('button', { name: 'Start forløbet' }).click());

  await expect(page.getByRole('heading', { level: 1, name: 'Vibeke Ebbesen' })).toBeVisible();
  await expect(page.getByText('Hvor mange timer er realistisk?', { exact: true })).toBeVisible();
  expect(inputs).toBeLessThanOrEqual(12);
});

test('a counsellor nobody knew is written down in place', async () => {
  await page.evaluate(async () => {
    await window.bridge.invoke('candidates.register', { firstName: 'Vibeke', lastName: 'Ebbesen', cpr: null });
  });
  await page.getByRole('link', { name: /^Alle/u }).click();
  await grid().getByText('Ebbesen, Vibeke').click();
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
