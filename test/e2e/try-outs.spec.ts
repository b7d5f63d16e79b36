import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
let card: Locator;

// One window for all: each test goes to the candidate anew, and stands on no other's change.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  page = launched.page;
  await openExamples(page);
});

test.beforeEach(async () => {
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Kandidater' }).click();
  await page.getByRole('grid', { name: 'Kandidater' }).getByText('Andersen, Birgitte Holm').dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Birgitte Holm Andersen' })).toBeVisible();
});

test.afterAll(() => launched.close());

async function openCard(name: string) {
  await page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name: 'Afprøvninger' }).click();
  card = page.getByRole('article', { name });
  await expect(card).toBeVisible();
}

/** What the book holds of one of the example's try-outs. */
async function kept(functionName: string) {
  const lines = await askIn(page, 'candidates.list', {});
  const courseId = lines.find(({ lastName }) => lastName === 'Andersen')?.course?.id ?? '';
  const { tryOuts } = await askIn(page, 'courses.show', { courseId });
  return tryOuts.find((tryOut) => tryOut.functionName === functionName);
}

test('an aspect is rated by keys and described in words, and taken back', async () => {
  await openCard('Montage af smådele');
  const pace = card.getByRole('group', { name: 'Tempo' });
  const before = (await kept('Montage af smådele'))?.ratings.find(({ aspect }) => aspect === 'pace')?.rating ?? null;
  await pace.getByRole('radio').first().focus();
  // Two keys in a row are two changes, the second on top of the first.
  await page.keyboard.press('2');
  await page.keyboard.press('5');
  await expect(pace.getByRole('radio', { name: '5' })).toBeChecked();
  await expect
    .poll(async () => (await kept('Montage af smådele'))?.ratings.find(({ aspect }) => aspect === 'pace')?.rating)
    .toBe(5);

  await card.getByRole('button', { name: /^Tempo, med ord/u }).click();
  await page.keyboard.type('Hurtig om formiddagen');
  await page.keyboard.press('Enter');
  await expect(card.getByText('Hurtig om formiddagen')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Fortrudt/u).first()).toBeVisible();
  }
  await expect(card.getByText('Hurtig om formiddagen')).toBeHidden();
  await expect
    .poll(
      async () => (await kept('Montage af smådele'))?.ratings.find(({ aspect }) => aspect === 'pace')?.rating ?? null,
    )
    .toBe(before);
});

test('an assessment is corrected where it stands, taken away and brought back; the range shows its days', async () => {
  await openCard('Kvalitetskontrol og optælling');
  const rows = card.getByRole('table').first();
  await expect(card.getByText(/\d,\d–\d,\d t/u)).toBeVisible();
  await card.getByText('Dagene bag tallet').click();
  const basis = card.getByRole('table', { name: 'Uger og dage' });
  await expect(basis.getByRole('row', { name: /\(uge \d+\) \d:\d\d \d+ % \d,\d t/u }).first()).toBeVisible();
  await expect(basis.getByRole('row', { name: /nr\. 1/u }).first()).toBeVisible();
  await expect(
    card
      .getByRole('list', { name: 'Vurderingerne' })
      .getByText(/emner talt op/u)
      .first(),
  ).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  await rows
    .getByRole('button', { name: /^Intensitet, procent/u })
    .first()
    .click();
  const field = rows.getByRole('textbox', { name: 'Intensitet, procent' });
  await field.fill('meget');
  await page.keyboard.press('Enter');
  await expect(rows.getByText('Intensiteten er et helt tal fra 0 til 100.')).toBeVisible();
  await field.fill('90');
  await page.keyboard.press('Enter');
  await expect(basis.getByRole('row', { name: /\(uge \d+\) \d:\d\d 90 %/u }).first()).toBeVisible();

  const removing = card.getByRole('button', { name: /^Fjern vurderingen fra/u });
  const count = await removing.count();
  await removing.first().click();
  await expect(removing).toHaveCount(count - 1);
  await page.getByRole('button', { name: /^Fortryd/u }).click();
  await expect(removing).toHaveCount(count);
});

test('a conclusion is chosen, and a try-out with work on it stays, saying why', async () => {
  await openCard('Pakning og etikettering');
  await card.getByRole('button', { name: /^Konklusion/u }).click();
  await page.getByRole('option', { name: 'Uafklaret' }).click();
  await expect(card.getByRole('button', { name: 'Konklusion: Uafklaret' })).toBeVisible();
  await card.getByRole('button', { name: /^Fjern afprøvningen/u }).click();
  await expect(page.getByText(/^Afprøvningen kan ikke fjernes/u)).toBeVisible();
  await expect(card).toBeVisible();
});

test('a function’s demands and room are told before it is begun, and a mistaken try-out is taken away', async () => {
  await openCard('Pakning og etikettering');
  await page.getByRole('button', { name: 'Ny afprøvning' }).click();
  await page.getByRole('combobox', { name: 'Jobfunktion' }).click();
  await page.getByRole('option', { name: 'Pakning og etikettering' }).click();
  const advice = page.getByRole('region', { name: 'Om funktionen' });
  await expect(advice.getByText(/pladser er i brug i dag|i gang i dag/u)).toBeVisible();
  await expect(advice.getByText('Stående')).toBeVisible();
  await page.getByRole('button', { name: 'Begynd afprøvningen' }).click();
  const cards = page.getByRole('article', { name: 'Pakning og etikettering' });
  await expect(cards).toHaveCount(2);
  await cards
    .first()
    .getByRole('button', { name: /^Fjern afprøvningen/u })
    .click();
  await expect(cards).toHaveCount(1);
});

test('the course’s range shows its days on the overview, and its conclusions in the table', async () => {
  await page.getByText('Dagene bag tallet').click();
  const basis = page.getByRole('table', { name: 'Uger og dage' });
  await expect(basis.getByRole('row', { name: /\(uge \d+\) \d:\d\d \d+ % \d,\d t/u }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Kvalitetskontrol og optælling.*Egnet med skånehensyn/u })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
});
