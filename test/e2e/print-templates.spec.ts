import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let book: LaunchedApp;
let page: Page;

// One book for all: each test takes a print of its own.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  book = await launchApp({ locale: 'da', book: 'empty' });
  page = book.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  await foundBook(page);
});
test.afterAll(() => book.close());

const sections = () => page.getByRole('list', { name: 'Afsnit' }).getByRole('checkbox');
const preview = () => page.getByRole('region', { name: 'Sådan bliver udskriften' });

async function openPrint(name: string) {
  await page.goto('app://bundle/index.html#/settings/prints');
  await page.getByRole('combobox', { name: 'Udskrift' }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

const templateOf = async (print: string) =>
  (await askIn(page, 'printTemplates.list', {})).find((each) => each.print === print)!;

test('a section is moved with the keys, and Ctrl+Z moves it back', async () => {
  await openPrint('Din side');
  await sections().nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Dine timer står nu som nummer 1.')).toBeVisible();
  await expect(sections().first()).toHaveAccessibleName('Dine timer kommer med');
  await expect(sections().first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(sections().first()).toHaveAccessibleName('Det har du prøvet kommer med');
});

test('a section is switched off and renamed, and the usual comes back whole', async () => {
  await openPrint('Din side');
  await page.getByRole('checkbox', { name: 'Det hjælper dig kommer med' }).uncheck();
  await expect(page.getByText('Det hjælper dig kommer ikke med.')).toBeVisible();
  await page.getByRole('button', { name: /^Overskrift: Dine timer/u }).click();
  await page.getByRole('textbox', { name: 'Overskrift' }).fill('Timerne');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Overskriften er nu Timerne.')).toBeVisible();
  expect((await templateOf('own-page')).sections).toMatchObject([
    {},
    { key: 'hours', title: 'Timerne' },
    { key: 'helps', isOn: false },
    {},
    {},
    {},
  ]);
  await page.getByRole('button', { name: 'Tilbage til det sædvanlige' }).click();
  await expect(page.getByText('Udskriften er sat tilbage til det sædvanlige.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Det hjælper dig kommer med' })).toBeChecked();
});

test('a part of the report that is always there cannot be switched off', async () => {
  await openPrint('Afklaringsrapport');
  await expect(page.getByRole('checkbox', { name: 'Kort fortalt kommer med' })).toBeDisabled();
  await expect(page.getByRole('checkbox', { name: 'Baggrund kommer med' })).toBeEnabled();
});

test('the doctor names a field that nobody knows at its section, and puts in the one that was meant', async () => {
  await openPrint('Forventninger');
  await page.getByRole('button', { name: 'Standardtekst: Husets regler' }).click();
  const text = page.getByRole('textbox', { name: 'Standardtekst i Husets regler' });
  await text.fill('Kære {fornvn}, sådan er det hos os.');
  await expect(page.getByText('Feltet {fornvn} findes ikke. Mente du {fornavn}?')).toBeVisible();
  await text.blur();
  expect((await templateOf('expectation-checklist')).version).toBe(0);
  await expectNoViolations();

  await page.getByRole('button', { name: 'Skriv {fornavn}' }).click();
  await expect(text).toHaveValue('Kære {fornavn}, sådan er det hos os.');
  await text.focus();
  await text.blur();
  await expect(page.getByText('Standardteksten i Husets regler er gemt.')).toBeVisible();
  expect((await templateOf('expectation-checklist')).sections).toContainEqual({
    key: 'houseRules',
    title: '',
    isOn: true,
    text: 'Kære {fornavn}, sådan er det hos os.',
  });
});

test('a field is chosen from a menu and put where one writes', async () => {
  await openPrint('Afdelingsliste');
  await page.getByRole('button', { name: /^Standardtekst: /u }).click();
  const text = page.getByRole('textbox', { name: /^Standardtekst i / });
  await text.fill('Uge ');
  await page.getByRole('button', { name: 'Indsæt et felt' }).click();
  await page.getByRole('menuitem', { name: 'uge', exact: true }).click();
  await expect(text).toHaveValue('Uge {uge}');
});

test('a section of one’s own is added, shown in the print of an invented person, and removed', async () => {
  await openPrint('Din side');
  await page.getByRole('button', { name: 'Tilføj et eget afsnit' }).click();
  await page.getByRole('textbox', { name: 'Overskrift' }).fill('Kantinen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kantinen er tilføjet.')).toBeVisible();
  await page.getByRole('button', { name: 'Standardtekst: Kantinen' }).click();
  const text = page.getByRole('textbox', { name: 'Standardtekst i Kantinen' });
  await text.fill('Vi spiser klokken tolv, {fornavn}.');
  await text.blur();
  await expect(page.getByText('Standardteksten i Kantinen er gemt.')).toBeVisible();
  await expect(preview().getByRole('img', { name: 'Side 1 af 2' })).toBeVisible({ timeout: 20_000 });
  await expectNoViolations();
  await page.getByRole('button', { name: 'Fjern afsnittet: Kantinen' }).click();
  await expect(page.getByText('Kantinen er fjernet.')).toBeVisible();
  await expect(sections()).toHaveCount(6);
});

test('a sentence for the report is added to a part, revised and put away', async () => {
  await page.goto('app://bundle/index.html#/settings/report-phrases');
  await page.getByRole('button', { name: 'Ny sætning' }).click();
  await page.getByRole('combobox', { name: 'Afsnit' }).click();
  await page.getByRole('option', { name: 'Baggrund' }).click();
  await page.getByRole('textbox', { name: 'Sætning' }).fill('{fornavn} har prøvet meget.');
  await expectNoViolations();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Sætningen er tilføjet.')).toBeVisible();
  await page.getByRole('button', { name: 'Luk' }).click();
  const list = page.getByRole('list', { name: 'Baggrund' });
  await list.getByRole('button', { name: /^Sætning: \{fornavn\} har prøvet meget/u }).click();
  await list.getByRole('textbox', { name: 'Sætning' }).fill('{fornavn} har prøvet en del.');
  await page.keyboard.press('Tab');
  await expect(list.getByText('{fornavn} har prøvet en del.')).toBeVisible();
  await list.getByRole('button', { name: 'Læg sætningen væk: {fornavn} har prøvet en del.' }).click();
  await expect(page.getByText('Sætningen er lagt væk.')).toBeVisible();
  await expectNoViolations();
});

async function expectNoViolations() {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}
