import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { askIn } from '#test/support/in-window.ts';
import { addDays, addWeeks, mondayOf } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';

// The foundation as one story, told through the screens of the real application: from an empty machine to a package at the
// jobcentre, and everything still there the next morning.

const passphrase = 'birk tavle ravn mose 77';
const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-walk-'));
const userData = join(folder, 'data');
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

let launched: LaunchedApp;
let page: Page;

async function start() {
  launched = await launchApp({ userData, locale: 'da' });
  page = launched.page;
  await page.setViewportSize({ width: 1366, height: 768 });
}

const goTo = (name: string) => page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name }).click();
const tab = (name: string) =>
  page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name }).click();
const cell = (name: string, weekday: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${name}, ${weekday} `, 'u') });

async function write(field: Locator, text: string) {
  await field.fill(text);
  await field.press('Tab');
}

async function choose(field: Locator, option: string) {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a centre begins, a candidate is clarified, and the jobcentre gets its package', async () => {
  await start();
  const name = 'Birgitte Holm Andersen';

  await test.step('1 the first start makes a centre with a passphrase and a recovery key', async () => {
    await page.getByRole('button', { name: 'Opret center' }).click();
    await page.getByLabel('Centrets navn').fill('Fjordby Værkstedscenter');
    await page.getByLabel('Kode', { exact: true }).fill('FJV');
    await page.getByLabel('Første afdeling').fill('Hjulmagervej');
    await page.getByLabel('Dit navn (centerleder)').fill('Karen Mølgaard');
    await page.getByLabel('Adgangskode', { exact: true }).fill(passphrase);
    await page.getByLabel('Gentag adgangskoden').fill(passphrase);
    await page.getByRole('button', { name: 'Opret center' }).click();
    await expect(page.getByRole('list', { name: 'Gendannelsesnøgle' }).getByRole('listitem')).toHaveCount(13);
    await page.getByLabel('Jeg har gemt nøglen et sikkert sted').check();
    await page.getByRole('button', { name: 'Åbn bogen' }).click();
    await expect(page.getByText('Ingen er ventet i dag.')).toBeVisible();
  });

  const { today } = (await askIn(page, 'session.state', {})) as { today: string };
  const thisMonday = mondayOf(today);
  const startsOn = addWeeks(thisMonday, -4);
  const lowerFrom = addWeeks(thisMonday, -2);

  await test.step('2 the department has job functions, and the catalogue thirty accommodations', async () => {
    await goTo('Afdelinger');
    for (const jobFunction of ['Montage af smådele', 'Pakning og etikettering']) {
      await page.getByRole('button', { name: 'Ny jobfunktion' }).click();
      await page.getByLabel('Jobfunktion', { exact: true }).fill(jobFunction);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('grid').getByText(jobFunction)).toBeVisible();
    }
    await goTo('Skånehensyn');
    await expect(page.getByText('30 i kataloget, 0 afprøvet')).toBeVisible();
  });

  await test.step('3 a candidate is registered with a replacement number', async () => {
    await goTo('Kandidater');
    await page.getByRole('button', { name: 'Ny kandidat' }).click();
    await page.getByLabel('Fornavn').fill('Birgitte');
    await page.getByLabel('Efternavn').fill('Holm Andersen');
    await page.getByLabel('CPR-nummer').fill('670180-1234');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Start forløb' })).toBeVisible();
  });

  await test.step('4 a course begins with 3 hours on 3 days, and goes down to 2 with a reason; both agreements stay', async () => {
    await write(page.getByLabel('Startdato'), fieldDay(startsOn));
    await write(page.getByLabel('Aftalte timer'), 'man ons fre 9-12');
    await page.getByRole('button', { name: 'Start forløbet' }).click();
    await expect(page.getByText('Erstatningsnummer')).toBeVisible();

    await tab('Timer');
    await page.getByRole('button', { name: 'Ændr aftalte timer' }).click();
    await write(page.getByLabel('Gælder fra'), fieldDay(lowerFrom));
    await write(page.getByRole('textbox', { name: 'Aftalte timer' }), 'man ons fre 9-11');
    await page.getByLabel('Begrundelse').fill('3 timer var for meget');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('row', { name: new RegExp(`^${shortDay(startsOn)} 3 t × 3 dage`, 'u') })).toBeVisible();
    await expect(
      page.getByRole('row', { name: new RegExp(`^${shortDay(lowerFrom)} 2 t × 3 dage.*3 timer var for meget`, 'u') }),
    ).toBeVisible();
  });

  await test.step('5 weeks are recorded by keyboard alone', async () => {
    await goTo('Fremmøde');
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    const missing = page.getByRole('button', { name: /^\d dage? mangler(?:,|$)/u });
    for (let week = 0; week < 4; week += 1) {
      await page.keyboard.press('Alt+ArrowLeft');
      await expect(missing).toBeVisible();
      for (let day = 0; day < 3; day += 1) {
        await expect(page.locator('td:focus')).toHaveAccessibleName(/ikke registreret/u);
        await page.keyboard.press('Enter');
        if ((await missing.count()) === 0) break;
      }
      await expect(missing).toHaveCount(0);
    }
    await expect(page.getByText('Alt er gemt')).toBeVisible();
  });

  await test.step('6 two try-outs are assessed, a chair helps, and effective hours are a range with its basis', async () => {
    await goTo('Kandidater');
    await page.getByRole('row', { name: /Holm Andersen, Birgitte/u }).dblclick();
    await tab('Afprøvninger');
    const tryOuts = [
      { job: 'Montage af smådele', from: startsOn, percent: '50' },
      { job: 'Pakning og etikettering', from: lowerFrom, percent: '70' },
    ];
    for (const { job, from, percent } of tryOuts) {
      await page.getByRole('button', { name: 'Ny afprøvning' }).click();
      const form = page.getByRole('region', { name: 'Ny afprøvning' });
      await choose(form.getByRole('combobox', { name: 'Jobfunktion' }), job);
      await write(form.getByLabel('Fra'), fieldDay(from));
      await page.keyboard.press('Control+Enter');
      const card = page.getByRole('article', { name: job });
      if (job === 'Montage af smådele') {
        await card.getByRole('button', { name: /^Til:/u }).click();
        await write(card.getByLabel('Til'), fieldDay(addDays(lowerFrom, -1)));
        await expect(card.getByRole('button', { name: /^Til:/u })).toContainText(shortDay(addDays(lowerFrom, -1)));
      }
      await card.getByRole('button', { name: 'Ny vurdering' }).click();
      await write(card.getByLabel('Intensitet, procent'), percent);
      await write(card.getByLabel('Grundlag'), 'Talt over seks dage');
      await page.keyboard.press('Control+Enter');
      await expect(card.getByRole('cell', { name: `${percent} %` })).toBeVisible();
    }

    await tab('Skånehensyn');
    await page.getByRole('button', { name: 'Tilføj skånehensyn' }).click();
    const form = page.getByRole('region', { name: 'Tilføj skånehensyn' });
    await form.getByRole('combobox', { name: 'Skånehensyn' }).fill('stol');
    await page.getByRole('option').first().click();
    await form.getByLabel('Hvad præcist').fill('Sadelstol, udlånt');
    await write(form.getByLabel('Afprøvet fra'), fieldDay(lowerFrom));
    await choose(form.getByRole('combobox', { name: 'Virkning' }), 'Hjælper');
    await choose(form.getByRole('combobox', { name: 'Behov i job' }), 'Ja');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Sadelstol, udlånt')).toBeVisible();

    await tab('Overblik');
    await expect(page.getByText(/\d–\d.* t$/u).first()).toBeVisible();
    await expect(page.getByText(/af \d+ dage vurderet, 2 vurderinger/u).first()).toBeVisible();
  });

  const report = join(folder, 'rapport.pdf');
  const zip = join(folder, 'pakke.zip');

  await test.step('7 the report is seen, approved, issued as version 1, and saved byte for byte', async () => {
    await page.getByRole('link', { name: 'Åbn rapport' }).click();
    await expect(page.getByText('Udkast, version 1')).toBeVisible();
    await expect(page.getByLabel('Forhåndsvisning').locator('canvas').first()).toBeVisible();
    for (const name of ['Send til godkendelse', 'Godkend']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'Udsted rapport' }).click();
    const dialog = page.getByRole('dialog', { name: 'Udsted rapport' });
    await expect(dialog.getByText(/^Rapporten bliver låst som version 1/u)).toBeVisible();
    await dialog.getByRole('button', { name: 'Lås rapporten' }).click();
    await expect(page.getByRole('heading', { name: 'Version 1 er låst' })).toBeVisible({ timeout: 20_000 });
    await answerSaveDialog(launched.app, report);
    await page.getByRole('button', { name: 'Gem som PDF' }).click();
    await expect.poll(() => existsSync(report)).toBe(true);
    const saved = readFileSync(report);
    expect(saved.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(page.getByText(createHash('sha256').update(saved).digest('hex'))).toBeVisible();
  });

  await test.step('8 the package for the jobcentre is made from the course, and opens with its passphrase', async () => {
    await answerSaveDialog(launched.app, zip);
    await page.getByRole('link', { name }).click();
    await page.getByRole('main').getByRole('link', { name: 'Eksport' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pakke til jobcentret' });
    await dialog.getByLabel('Modtager').fill('Mette Kragh');
    await dialog.getByLabel('Din adgangskode').fill(passphrase);
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(/^\d+ rækker kontrolleret, ingen fejl$/u)).toBeVisible();
    await page.keyboard.press('Enter');
    const shown = await dialog.getByRole('status', { name: 'Adgangssætning' }).innerText();
    await dialog.getByRole('button', { name: 'Kopiér' }).click();
    await dialog.getByRole('button', { name: 'Luk', exact: true }).click();
    execFileSync('7z', ['x', '-y', `-p${shown}`, `-o${join(folder, 'out')}`, zip], { stdio: 'pipe' });
    expect(readFileSync(join(folder, 'out', 'afklaringsrapport_v1.pdf')).equals(readFileSync(report))).toBe(true);
    await expect(page.getByRole('row', { name: /Birgitte Holm Andersen/u }).getByText('Afventer')).toBeVisible();
  });

  await test.step('9 locked, closed, started and unlocked again, everything is there, and Ctrl+Z takes back the last change', async () => {
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { name: 'Goddag, Karen' })).toBeVisible();
    await launched.close();
    await start();
    await page.getByLabel('Adgangskode', { exact: true }).fill('en helt anden sætning');
    await page.getByRole('button', { name: 'Lås op' }).click();
    await expect(page.getByText('Adgangskoden passer ikke.')).toBeVisible();
    await page.getByLabel('Adgangskode', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Lås op' }).click();
    await goTo('Kandidater');
    await page.getByRole('row', { name: /Holm Andersen, Birgitte/u }).dblclick();
    await expect(page.getByText(/af \d+ dage vurderet, 2 vurderinger/u).first()).toBeVisible();
    await tab('Timer');
    await expect(page.getByRole('row', { name: /3 timer var for meget/u })).toBeVisible();

    await goTo('Fremmøde');
    await page.keyboard.press('Alt+ArrowLeft');
    const monday = cell(name, 'mandag');
    await expect(monday).toHaveAccessibleName(/mødt 2:00 som aftalt/u);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('1:15 s');
    await page.keyboard.press('Enter');
    await expect(monday).toHaveAccessibleName(/mødt 1:15 af 2:00, syg/u);
    await page.keyboard.press('Control+z');
    await expect(monday).toHaveAccessibleName(/mødt 2:00 som aftalt/u);
  });
  await launched.close();
});
