import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { lookAtPaper } from '#test/support/printing.ts';
import { isReportDrawn, openReportPage, openSection, reportSections, run, textOf } from '#test/support/report-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-report-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One window for all: each test goes on with the report the one before it left.
test.describe.configure({ mode: 'serial' });
// Every step prints the preview anew, one after the other.
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

const fullCpr = '670180-1842';
const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const preview = () => launched.page.getByRole('region', { name: 'Forhåndsvisning' });
const sections = () => reportSections(launched.page);
const open = (name: string | RegExp) => openSection(launched.page, name);
const text = () => launched.page.getByRole('textbox', { name: 'Din tekst' });
const dialog = () => launched.page.getByRole('dialog');
const press = (name: string) => launched.page.getByRole('button', { name, exact: true }).click();
const draft = () => askIn(launched.page, 'reports.draft', { courseId });
const storedText = async (section: string) =>
  (await draft()).texts.find((written) => written.section === section)?.text ?? '';

/** Saves what the preview shows. */
async function savePdf(name: string): Promise<string> {
  const path = join(folder, name);
  await answerSaveDialog(launched.app, path);
  await press('Gem som PDF');
  await expect.poll(() => existsSync(path)).toBe(true);
  return path;
}

/** Takes a step of the report's way that is asked about first. */
async function step(name: string) {
  await press(name);
  await dialog().getByRole('button', { name, exact: true }).click();
  await expect(dialog()).toHaveCount(0);
}

test('what the preview shows is, byte for byte, what is saved', async () => {
  const shown = await preview().getAttribute('data-sha256');
  const saved = await savePdf('udkast.pdf');

  expect(sha256Of(readFileSync(saved))).toBe(shown);
  expect(textOf(saved)).toContain('Udkast');
});

test('the paper says what it stands on, is tagged, has its fonts with it, and gives no number away', async () => {
  const pdf = await savePdf('papir.pdf');
  const text = textOf(pdf);
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(run('pdfinfo', pdf))?.[1]);

  // Both agreements, the reason for the change, and who decided.
  expect(text).toMatch(/180 3 9 t 00 min Aftalt på startmødet/u);
  expect(text).toMatch(/120 3 6 t 00 min Smerter dagen efter/u);
  expect(text).toContain('Birgitte og konsulent');
  for (let page = 1; page <= pages; page += 1) {
    const ofPage = textOf(pdf, '-f', String(page), '-l', String(page));
    expect(ofPage).toContain('Fortroligt');
    expect(ofPage).toContain(`Side ${page} af ${pages}`);
    expect(
      ofPage.startsWith(' Afklaringsrapport, Birgitte Holm Andersen') ||
        ofPage.startsWith('Afklaringsrapport, Birgitte Holm Andersen'),
    ).toBe(page > 1);
  }

  const info = run('pdfinfo', pdf);
  expect(info).toMatch(/^Tagged:\s+yes$/mu);
  expect(info).toMatch(/^Title:\s+Afklaringsrapport \d{4}-\d{4}$/mu);
  expect(info).toMatch(/^Page size:.*\(A4\)$/mu);
  expect(run('pdfinfo', '-struct', pdf)).toMatch(/\bTH\b/u);
  const raw = readFileSync(pdf, 'latin1');
  expect(raw).toMatch(/\/Lang \(da\)/u);
  expect(raw).toContain('/Outlines');

  const fonts = run('pdffonts', pdf).trim().split('\n').slice(2);
  expect(fonts.some((font) => font.includes('Inter'))).toBe(true);
  expect(fonts.filter((font) => font.includes('Type 3'))).toEqual([]);
  expect(fonts.filter((font) => !/ yes yes yes /u.test(font))).toEqual([]);

  expect(text).toContain('670180-••••');
  expect(`${info}${text}${raw}`).not.toContain(fullCpr);
  expect(info).not.toMatch(/Birgitte|670180/u);
});

test('paper is drawn from the very bytes of the preview, one page to a sheet', async () => {
  const { app, page } = launched;
  const drawn = join(folder, 'tegnet.pdf');
  const count = await page.getByRole('img', { name: /^Side \d+ af/u }).count();
  const printed = await lookAtPaper(app);
  await press('Udskriv udkast');
  writeFileSync(drawn, await printed());

  expect(run('pdfinfo', drawn)).toMatch(new RegExp(`^Pages:\\s+${count}$`, 'mu'));
  // Pictures at no less than 200 dots an inch, and no text that could be set differently.
  const images = run('pdfimages', '-list', drawn).trim().split('\n').slice(2);
  expect(images.length).toBeGreaterThanOrEqual(count);
  const dots = images.map((image) => Number(image.trim().split(/\s+/u)[12]));
  expect(Math.min(...dots)).toBeGreaterThanOrEqual(200);
  // As large as the paper: a picture made smaller would have more dots an inch.
  expect(Math.max(...dots)).toBeLessThanOrEqual(260);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a section is written with heading, looks, lists, kinds of knowledge, a field and a source, all by keyboard', async () => {
  const { page } = launched;
  await open('Udvikling');
  await expect(page.getByRole('heading', { level: 2, name: /Udvikling$/u })).toBeVisible();
  await text().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('## Arbejdet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+1');
  await page.keyboard.type('Arbejder ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('ens');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' hele dagen.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('Det svarer til {effektive timer} om ugen.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- pakning');
  await page.keyboard.press('Enter');
  await page.keyboard.type('montage');
  // Back into the toolbar, along it to the sources, and to the try-out of quality control.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Fed' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Kilde', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Find en kilde' }).fill('kvalitetskontrol');
  await page.getByRole('region', { name: 'Afprøvninger' }).getByRole('button').press('Enter');
  await expect(dialog().getByRole('button', { name: /^Fjern kilden: .*Kvalitetskontrol/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Kilde', exact: true })).toBeFocused();

  const { effective } = (await draft()).record;
  expect(effective.kind).toBe('range');
  await expect(text()).toContainText('Det svarer til 3,7–4,3 t om ugen.');
  await expect(page.getByRole('region', { name: 'Teksten bygger på' })).toContainText('Kvalitetskontrol');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => storedText('progression'))
    .toMatch(
      /^## Arbejdet\n\n\[Observeret\] Arbejder \*\*ens\*\* hele dagen\.\n\n\[Vurderet\] Det svarer til \{effektive timer\} om ugen\.\[\^try-out:[0-9a-f-]+\]\n\n- pakning\n- montage$/u,
    );
  await expect(page.getByText(/^Gemt kl\. /u)).toBeVisible();
});

test('a phrase and a figure go in where one writes, and a pasted page keeps nothing that the report cannot hold', async () => {
  const { page } = launched;
  await open('Ressourcer');
  await text().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await press('Indsæt tal');
  await page.getByRole('menuitem', { name: /^fornavn/u }).click();
  await expect(text()).toHaveText('Birgitte Holm');
  await page.evaluate(() => {
    const pasted = new DataTransfer();
    pasted.setData(
      'text/html',
      '<p> er <u>stabil</u> og <b>rolig</b>.<img src="x"></p><table><tr><td>celle</td></tr></table>',
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
    );
  });
  await page.keyboard.press('Tab');
  await expect.poll(() => storedText('resources')).toMatch(/^\{fornavn\} ?er stabil og \*\*rolig\*\*\.\n\ncelle$/u);
});

test('a text longer than the report can hold is refused whole, and says by how much', async () => {
  const { page } = launched;
  await open('Ressourcer');
  const before = await text().innerText();
  await text().focus();
  await page.evaluate(() => {
    const pasted = new DataTransfer();
    pasted.setData('text/plain', 'x'.repeat(20_001));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole('alert')).toContainText('Teksten må højst fylde 20.000 tegn');
  expect(await text().innerText()).toBe(before);
});

test('of two texts written at once both are shown, and the writer chooses', async () => {
  const { page } = launched;
  await open('Støtte i et job');
  const version = (await draft()).texts.find(({ section }) => section === 'support')?.version ?? 0;
  await text().fill('Min tekst.');
  await askIn(page, 'reports.write', { courseId, section: 'support', text: 'Den andens **tekst**.', version });
  await sections().getByRole('button', { name: 'Støtte i et job' }).focus();

  const conflict = page.getByRole('region', { name: 'To tekster' });
  await expect(conflict).toContainText('Den andens tekst.');
  await expect(text()).toHaveText('Min tekst.');
  await conflict.getByRole('button', { name: 'Behold min' }).click();
  await expect(conflict).toHaveCount(0);
  expect(await storedText('support')).toBe('Min tekst.');
});

test('what is typed survives the window, and is offered where it was left', async () => {
  const { page } = launched;
  await open('Støtte i et job');
  await text().fill('En fast kontaktperson de første fire uger.');
  await expect
    .poll(async () =>
      (await askIn(page, 'drafts.list', { noun: 'reports', recordId: courseId })).map(({ text: kept }) => kept),
    )
    .toContain('En fast kontaktperson de første fire uger.');
  await page.reload();
  await isReportDrawn(page);
  await open('Støtte i et job');

  const kept = page.getByRole('region', { name: 'Kladde, der ikke er gemt' });
  await expect(kept).toContainText('En fast kontaktperson de første fire uger.');
  await kept.getByRole('button', { name: 'Gem kladden' }).click();
  await expect(text()).toHaveText('En fast kontaktperson de første fire uger.');
  expect(await storedText('support')).toBe('En fast kontaktperson de første fire uger.');
});

test('figures that changed since a text was written are named until its writer says it still holds', async () => {
  const { page } = launched;
  await open('Udholdenhed');
  const banner = page.getByRole('region', { name: 'tal er ændret' });
  await expect(banner).toContainText('Minutter til symptomer var 105 og er nu 110.');
  await expect(sections().getByRole('button', { name: /Udholdenhed/u })).toHaveAccessibleName(/tal er ændret/u);
  await banner.getByRole('button', { name: 'Teksten er stadig rigtig' }).click();
  await expect(banner).toHaveCount(0);
  await expect(sections().getByRole('button', { name: /Udholdenhed/u })).toHaveAccessibleName(/udfyldt/u);
});

test('a CPR number in a text is warned of where it stands and before the report goes on', async () => {
  const { page } = launched;
  await open('Støtte i et job');
  await text().fill('Ring til hendes bror, 610203-1234.');
  await sections().getByRole('button', { name: 'Støtte i et job' }).focus();
  const warning = 'Et CPR-nummer står i teksten: 610203-1234';
  await expect(page.getByRole('list', { name: 'Se efter i teksten' })).toContainText(warning);
  await open('Kort fortalt');
  await press('Send til godkendelse');
  await expect(dialog()).toContainText(warning);
  await dialog().getByRole('button', { name: 'Åbn Støtte i et job' }).last().click();
  await expect(page.getByRole('heading', { level: 2, name: /Støtte i et job$/u })).toBeVisible();
  await text().fill('En fast kontaktperson de første fire uger.');
  await sections().getByRole('button', { name: 'Støtte i et job' }).focus();
  await expect(page.getByRole('list', { name: 'Se efter i teksten' })).toHaveCount(0);
});

test('what is realistic, and a second recommendation, are chosen beside the words', async () => {
  const { page } = launched;
  await open('Samlet vurdering');
  await page.getByLabel('Heraf effektivt, timer').fill('3,5');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await draft()).choices.realisticEffectiveMinutes).toBe(210);
  await open('Anbefaling');
  await page.getByRole('combobox', { name: 'Anden mulighed' }).click();
  await page.getByRole('option').first().click();
  await expect.poll(async () => (await draft()).choices.secondaryCode).not.toBeNull();
});

test('a report goes from draft to a leader, back with a reason, to approval, to the candidate, and is issued', async () => {
  const { page } = launched;
  const strip = page.getByRole('region', { name: 'Rapportens vej' });
  await step('Send til godkendelse');
  await expect(strip).toContainText('Sendt til godkendelse Karen Mølgaard');
  await press('Send tilbage');
  const sendBack = dialog().getByRole('button', { name: 'Send tilbage' });
  await expect(sendBack).toBeDisabled();
  await dialog().getByLabel('Hvad skal rettes?').fill('Skriv om transporten.');
  await sendBack.click();
  await expect(strip).toContainText('Skriv om transporten.');
  await step('Send til godkendelse');
  await step('Godkend');
  await expect(strip).toContainText('Godkendt Karen Mølgaard');

  // Words that change after the approval stand unapproved, and the page says so.
  await open('Kort fortalt');
  const summary = await storedText('summary');
  await text().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Transport er ikke afklaret.');
  await page.keyboard.press('Tab');
  await expect(strip).toContainText('Rapporten er ændret, siden den blev godkendt.');
  await expect(page.getByRole('button', { name: 'Udsted rapport' })).toHaveCount(0);
  expect(await storedText('summary')).toBe(`${summary} Transport er ikke afklaret.`);
  await step('Send til godkendelse');
  await step('Godkend');

  await press('Kandidaten har læst den');
  await dialog().getByRole('radio', { name: 'Ja, de står i rapporten' }).click();
  await dialog().getByRole('button', { name: 'Kandidaten har læst den' }).click();
  await expect(strip).toContainText('Læst af kandidaten med bemærkninger');

  await press('Udsted rapport');
  await expect(dialog()).toContainText('Rapporten bliver låst som version 1. Senere rettelser bliver til version 2.');
  await expect(dialog()).toContainText('Godkendt af Karen Mølgaard');
  await press('Lås rapporten');
  await expect(page.getByRole('heading', { name: 'Version 1 er låst' })).toBeVisible({ timeout: 60_000 });
});

test('an issued version stays byte for byte, and the next one shows what is new in it', async () => {
  const { page } = launched;
  const [report] = await askIn(page, 'reports.list', {});
  expect(report).toMatchObject({ reportVersion: 1 });
  await expect(page.getByText(report!.sha256)).toBeVisible();
  await expect(preview()).toHaveAttribute('data-sha256', report!.sha256, { timeout: 40_000 });
  const first = await savePdf('v1.pdf');
  expect(sha256Of(readFileSync(first))).toBe(report!.sha256);
  expect(textOf(first)).toContain('Version 1');
  expect(textOf(first)).not.toContain('Udkast til version');

  await press('Tilbage til udkastet');
  await open('Kort fortalt');
  await text().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Bussen går hver halve time.');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Udkast, version 2')).toBeVisible();
  let next = '';
  let tries = 0;
  await expect(async () => {
    next = textOf(await savePdf(`v2-udkast-${(tries += 1)}.pdf`));
    expect(next).toContain('Bussen går hver halve time.');
  }).toPass({ timeout: 60_000 });
  expect(next).toMatch(/siden version 1/iu);

  await sections()
    .getByRole('button', { name: /Version 1/u })
    .click();
  await expect(preview()).toHaveAttribute('data-sha256', report!.sha256, { timeout: 40_000 });
  expect(readFileSync(await savePdf('v1-igen.pdf'))).toEqual(readFileSync(first));
  await press('Tilbage til udkastet');
});

test('the same paper is saved as a Word file, in large type, with its sources, and in another language', async () => {
  const { page, app } = launched;
  const path = join(folder, 'rapport.docx');
  await page.getByRole('button', { name: /^Tryk: Dansk/u }).click();
  const before = await preview().getAttribute('data-sha256');
  await dialog().getByRole('checkbox', { name: 'Stor skrift' }).check();
  await dialog().getByRole('checkbox', { name: 'Kildenumre og kildeliste' }).check();
  await dialog().getByText('English').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Tryk: English, Stor skrift, Kildenumre/u })).toBeVisible();
  await expect(preview()).not.toHaveAttribute('data-sha256', before!, { timeout: 40_000 });
  await answerSaveDialog(app, path);
  await expect(page.getByRole('button', { name: 'Word-fil', exact: true })).toBeEnabled({ timeout: 60_000 });
  await press('Word-fil');
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  expect(run('unzip', '-p', path, 'word/document.xml')).toContain('Bussen går hver halve time.');
});

test('the report can be gone through by keyboard and read by a screen reader', async () => {
  const { page } = launched;
  await open('Kort fortalt');
  await text().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('heading', { level: 2, name: /Formål og spørgsmål$/u })).toBeVisible();
  await page.keyboard.press('Alt+m');
  const opened = await page.getByRole('heading', { level: 2 }).last().innerText();
  expect(opened).not.toContain('Formål');

  for (const name of ['Kort fortalt', 'Afprøvede jobfunktioner', 'Svar på spørgsmål', 'Anbefaling']) {
    await open(name);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  }
});
