import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addDays, isWorkday, mondayOf } from '#shared/calendar.ts';
import { coursePrints, departmentPrints, type PrintKind } from '#shared/print-templates.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { answerSaveDialog, launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { answerFolderDialog, answerPrintDialogs } from '#test/support/printing.ts';

let launched: LaunchedApp;
let page: Page;
let papersDrawn: () => Promise<number>;
let course: { id: string; departmentId: string };
const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-prints-'));

/** One window for all: the example people, looked at only. */
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  page = launched.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  papersDrawn = await answerPrintDialogs(launched.app);
  await openExamples(page);
  const { id } = (await askIn(page, 'courses.list', {})).find(({ candidateName }) =>
    candidateName.startsWith('Birgitte'),
  )!;
  const { departmentId } = (await askIn(page, 'courses.show', { courseId: id })).course;
  course = { id, departmentId };
});
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

const goTo = (route: string) =>
  page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
const preview = () => page.getByRole('region', { name: 'Forhåndsvisning' });
const firstPage = () => preview().getByRole('img', { name: /^Side 1 af/u });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const printButton = () => page.getByRole('button', { name: /^Udskriv/u });
const sha256Of = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Opens a print and waits for its first page to be drawn. */
async function open(route: string) {
  await goTo(`reports?${route}`);
  await isDrawn();
}

async function isDrawn() {
  await expect(firstPage().locator('canvas')).toBeVisible({ timeout: 30_000 });
  await expect(printButton()).toBeEnabled();
  await expect(preview()).toHaveAttribute('data-sha256', /^[0-9a-f]{64}$/u);
  // A toast of what was just saved is an alert too, and lies above the page.
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
}

/** Kinds whose pages stand there in a test of something else. */
const openedElsewhere: ReadonlySet<string> = new Set<PrintKind>([
  'clarification-report',
  'follow-up-pack',
  'hour-agreement',
  'attendance-statement',
  'own-page',
  'weekly-register',
]);

const prints = [
  ...coursePrints.map((print) => ({ print, route: () => `print=${print}&course=${course.id}` })),
  ...departmentPrints.map((print) => ({ print, route: () => `print=${print}&department=${course.departmentId}` })),
].filter(({ print }) => !openedElsewhere.has(print));

for (const { print, route } of prints)
  test(`the pages of a print stand there before it is printed: ${print}`, async () => {
    await open(route());
  });

test('a meeting’s paper is printed from the start page with three inputs', async () => {
  const { today } = await openSession();
  await plannedThisWeek(today);
  await goTo('today?department=all');
  await expect(page.locator('[data-week-meeting]').first()).toBeVisible();
  const before = await papersDrawn();

  const { press, count } = countedInputs(page);
  await press('m');
  await expect(page.locator('[data-week-meeting]').first()).toBeFocused();
  await press('p');
  await isDrawn();
  await expect(printButton()).toBeFocused();
  await press('Enter');
  await expect.poll(papersDrawn, { timeout: 20_000 }).toBe(before + 1);
  expect(count()).toBe(3);
  await expect(page.getByText('Sendt til printeren.')).toBeVisible();
});

test('the paper of a meeting is one key away from its page, the list and the calendar', async () => {
  const { today } = await openSession();
  const { meetingId } = await plannedThisWeek(today);
  await goTo(`meetings/${meetingId}`);
  await expect(button('Udskriv mødets ark')).toBeVisible();
  await page.keyboard.press('Control+p');
  await isDrawn();

  await goTo('meetings?view=list&department=all');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('p');
  await isDrawn();

  for (const view of ['week', 'month']) {
    await goTo(`meetings?view=${view}&department=all`);
    await expect(page.locator('[data-meeting]').first()).toBeVisible();
    await expect(page.getByText('Udskriv mødets ark')).toBeVisible();
    await page.locator(`[data-meeting="${meetingId}"]`).focus();
    await page.keyboard.press('p');
    await isDrawn();
    expect(page.url()).toContain(meetingId);
  }
});

test('the course offers every print of its own, and the palette finds one by its name', async () => {
  await goTo(`courses/${course.id}`);
  await button('Udskriv').click();
  await expect(page.getByRole('menuitem')).toHaveCount(coursePrints.length + 1);
  await page.getByRole('menuitem', { name: 'Timeaftale' }).click();
  await isDrawn();

  await goTo(`courses/${course.id}`);
  await expect(page.getByRole('heading', { level: 1, name: /Birgitte/u })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('opfølgningsp');
  await expect(page.getByText('Udskriv opfølgningspakke …')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Opfølgningspakke' })).toBeVisible();
  await isDrawn();
});

test('what is saved is, byte for byte, what is shown', async () => {
  await open(`print=attendance-statement&course=${course.id}`);
  const path = join(folder, 'opgoerelse.pdf');
  await answerSaveDialog(launched.app, path);
  await button('Gem som PDF').click();
  await expect.poll(() => existsSync(path)).toBe(true);
  await expect(preview()).toHaveAttribute('data-sha256', sha256Of(path));
});

test('other options are other pages, and an option that cannot be is not offered', async () => {
  const wholeCpr = page.getByRole('checkbox', { name: 'CPR-nummeret helt' });
  await open(`print=own-page&course=${course.id}`);
  // It says no number that could be shown in full.
  await expect(wholeCpr).toHaveCount(0);
  await open(`print=attendance-statement&course=${course.id}`);
  await expect(wholeCpr).toBeEnabled();
  const before = await preview().getAttribute('data-sha256');
  await page.getByText('Initialer', { exact: true }).click();
  await expect(wholeCpr).toBeDisabled();
  await isDrawn();
  await expect(preview()).not.toHaveAttribute('data-sha256', before!, { timeout: 20_000 });
});

test('a refusal says why, where the pages would be', async () => {
  await goTo(`reports?print=attendance-statement&course=${course.id}`);
  await isDrawn();
  await page.getByLabel('Fra', { exact: true }).fill('1-10-2026');
  await page.getByLabel('Til og med').fill('1-9-2026');
  await page.getByLabel('Til og med').press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Perioden slutter, før den begynder.' })).toBeVisible();
  await expect(printButton()).toBeDisabled();
});

test('words are found, the contents lead to their page, and only pages near the view are drawn', async () => {
  await open(`print=clarification-report&course=${course.id}`);
  const sheets = preview().getByRole('img', { name: /^Side \d+ af/u });
  const pages = await sheets.count();
  expect(pages).toBeGreaterThan(4);
  expect(await preview().locator('canvas').count()).toBeLessThan(pages);

  await preview().getByRole('region', { name: 'Sider', exact: true }).focus();
  await page.keyboard.press('Control+f');
  const field = preview().getByRole('textbox', { name: 'Søg i siderne' });
  await expect(field).toBeFocused();
  await page.keyboard.type('timer');
  await expect(preview().getByText(/^1 af \d+$/u)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(preview().getByText(/^2 af \d+$/u)).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(preview().getByText(/^(\d+) af \1$/u)).toBeVisible();
  await field.fill('findes slet ikke');
  await expect(preview().getByText('Ikke fundet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  const number = preview().getByRole('textbox', { name: /^Sidetal/u });
  await number.fill(String(pages));
  await number.press('Enter');
  await expect(sheets.last().locator('canvas')).toBeVisible();
  await expect(sheets.first().locator('canvas')).toHaveCount(0);
  await preview().getByRole('button', { name: 'Indhold' }).click();
  const contents = preview().getByRole('navigation', { name: 'Indhold' });
  await contents.getByRole('button').first().click();
  await expect(sheets.first().locator('canvas')).toBeVisible();
  await preview().getByRole('button', { name: 'Indhold' }).click();
  await expect(contents).toHaveCount(0);
});

test('the pages are as large as one likes, and what stood there stays', async () => {
  await open(`print=clarification-report&course=${course.id}`);
  const sheet = () => firstPage().boundingBox();
  const wide = (await sheet())!.width;
  await preview().getByRole('button', { name: 'Størrelse: Sidebredde' }).click();
  await page.getByRole('menuitem', { name: 'Hele siden' }).click();
  await expect.poll(async () => (await sheet())!.width).toBeLessThan(wide);
  await preview().getByRole('button', { name: 'Størrelse: Hele siden' }).click();
  await page.getByRole('menuitem', { name: '150 %' }).click();
  await expect.poll(async () => (await sheet())!.width).toBeGreaterThan(1000);
  await preview().getByRole('button', { name: 'Zoom ud' }).click();
  await expect(preview().getByRole('button', { name: 'Størrelse: 125 %' })).toBeVisible();
});

test('a whole department is one PDF with a list of persons, or one file each', async () => {
  test.slow();
  await goTo(`reports?print=follow-up-pack&department=${course.departmentId}`);
  const boxes = page.getByRole('group').getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  const everybody = await boxes.count();
  const people = await page.getByRole('group').locator('label').allTextContents();
  expect(people.length).toBeGreaterThan(2);
  expect(people).toEqual(people.toSorted(new Intl.Collator('da').compare));
  await button('Vælg ingen').click();
  await expect(button('Lav 0 udskrifter')).toBeDisabled();
  for (const at of [0, 1, 2]) await boxes.nth(at).check();
  await expect(page.getByText(`3 af ${everybody} valgt`)).toBeVisible();
  await button('Lav 3 udskrifter').click();
  await isDrawn();

  const persons = preview().getByRole('navigation', { name: 'Indhold' }).getByRole('button');
  await expect(persons).toHaveCount(3);
  await persons.nth(2).click();
  await expect(persons.nth(2)).toHaveAttribute('aria-current', 'true');

  await answerFolderDialog(launched.app, null);
  await button('Gem én pr. person').click();
  expect(readdirSync(folder).filter((name) => name.startsWith('opfoelgningspakke_'))).toEqual([]);
  await answerFolderDialog(launched.app, folder);
  await button('Gem én pr. person').click();
  await expect(page.getByText('3 filer er gemt.')).toBeVisible();
  const names = readdirSync(folder).filter((name) => name.startsWith('opfoelgningspakke_'));
  expect(names).toHaveLength(3);
  for (const name of names) expect(name).toMatch(/^opfoelgningspakke_\d{4}-\d{4}\.pdf$/u);
});

test('many tell how far they are, and stop when told', async () => {
  await goTo('reports?print=clarification-report&department=all');
  await page.getByRole('button', { name: /^Lav \d+ udskrifter$/u }).click();
  await expect(page.getByText(/^[1-9]\d* af \d+ lavet$/u)).toBeVisible({ timeout: 20_000 });
  await button('Stop').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Udskriften er stoppet. Intet er gemt.' })).toBeVisible();
  await expect(printButton()).toBeDisabled();
  await expect(page.getByRole('button', { name: /^Lav \d+ udskrifter$/u })).toBeEnabled();
});

test('the page of prints has no accessibility fault, light and dark', async () => {
  for (const route of [
    `print=clarification-report&course=${course.id}`,
    `print=weekly-register&department=${course.departmentId}`,
    `print=own-page&department=${course.departmentId}`,
    'print=issued',
  ]) {
    await goTo(`reports?${route}`);
    if (/course=|weekly/u.test(route)) {
      await isDrawn();
      await preview().getByRole('button', { name: 'Søg i siderne (Ctrl F)' }).click();
    } else await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faultsOn(page), route).toEqual([]);
    // The same page in other colours: only they are looked at again.
    await wear('dark');
    expect(await faultsOn(page, ['color-contrast', 'link-in-text-block']), `${route}, dark`).toEqual([]);
    await wear('light');
  }
});

async function wear(scheme: 'light' | 'dark'): Promise<void> {
  await askIn(page, 'settings.choose', { scheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
}

async function openSession(): Promise<{ today: string }> {
  const state = await askIn(page, 'session.state', {});
  if (state.kind !== 'open') throw new Error(`The book is ${state.kind}`);
  return state;
}

/** A planned meeting of the week that now is; one is called on its first open day when none is left. */
async function plannedThisWeek(today: string): Promise<{ meetingId: string }> {
  const monday = mondayOf(today);
  const planned = (await askIn(page, 'meetings.list', { from: monday, to: addDays(monday, 6) })).find(
    ({ state }) => state === 'planned',
  );
  if (planned) return { meetingId: planned.id };
  const meetsOn = [0, 1, 2, 3, 4].map((day) => addDays(monday, day)).find((day) => isWorkday(day, new Set()))!;
  const { id } = await askIn(page, 'meetings.call', { courseId: course.id, meetsOn, startsAt: '10:00' });
  return { meetingId: id };
}
