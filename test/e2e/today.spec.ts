import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import type { DayRegister } from '#shared/attendance.ts';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
let book: Awaited<ReturnType<typeof foundBook>>;

test.beforeEach(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  page = launched.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  book = await foundBook(page);
});
test.afterEach(() => launched.close());

/** Somebody who is expected two hours from nine every day of the week, so that the last open day has them whichever day it is now. */
async function expectDaily(lastName: string, departmentId = book.departmentId, minutes = 120) {
  const candidate = await askIn(page, 'candidates.register', { firstName: 'Ida', lastName });
  const course = await askIn(page, 'courses.start', {
    candidateId: candidate.id,
    departmentId,
    consultantId: book.leaderId,
    startsOn: addWeeks(mondayOf(book.today), -3),
    hours: {
      kind: 'weekdays',
      days: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes })),
    },
  });
  return course.id;
}

/** The newest open day before today. */
async function lastOpenDay(): Promise<Day> {
  const { before } = await askIn(page, 'attendance.day', { departmentId: null, day: book.today });
  return before!.day;
}

const registerOf = (day: Day, departmentId: string | null = null): Promise<DayRegister> =>
  askIn(page, 'attendance.day', { departmentId, day });

async function openDay(day: Day, more = '') {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#/today?day=${day}${more}`);
  await expect(grid()).toBeFocused();
}

const grid = () => page.getByRole('grid', { name: 'Dagens fremmøde' });
const row = (name: string) => grid().locator('tr[aria-selected]').filter({ hasText: name });
const selected = () => grid().locator('tr[aria-selected="true"]');

async function expectNoAxeViolations() {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const twenty = Array.from({ length: 20 }, (_, at) => `${String.fromCodePoint(65 + at)}estergaard`);

async function expectTwenty() {
  for (const name of twenty) await expectDaily(name);
  const day = await lastOpenDay();
  await openDay(day);
  await expect(page.getByText('0 af 20 registreret')).toBeVisible();
  return day;
}

/** Each of the twenty is written once, as agreed. */
async function expectAllRecordedOnce(day: Day) {
  await expect(page.getByText('20 af 20 registreret')).toBeVisible();
  await expect(page.getByText('Alle 20 er registreret.')).toBeVisible();
  await expect(grid().getByRole('alert')).toHaveCount(0);
  const { lines } = await registerOf(day);
  expect(lines.map(({ recorded }) => recorded?.attendedMinutes)).toEqual(twenty.map(() => 120));
  expect(new Set(lines.map(({ recorded }) => recorded?.version))).toEqual(new Set([1]));
}

test('a morning of twenty is recorded with at most one key each', async () => {
  // Twenty people are registered and started first.
  test.slow();
  const day = await expectTwenty();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (const _ of twenty) await press('Enter');
  await expectAllRecordedOnce(day);
  expect(keys).toBeLessThanOrEqual(twenty.length);
});

test('twenty keys at once are twenty people: none is lost, and nobody is recorded twice', async () => {
  test.slow();
  const day = await expectTwenty();
  // Past the keyboard of the test, which waits for the page between two keys.
  const devTools = await page.context().newCDPSession(page);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await Promise.all(
    twenty.flatMap(() => [
      devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter }),
      devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter }),
    ]),
  );
  await expectAllRecordedOnce(day);
});

test('keys alone: an absence, a time with its reason, a note, and what was wrong costs one undo', async () => {
  for (const name of ['Agger', 'Birk', 'Carlsen', 'Dam', 'Eskildsen']) await expectDaily(name);
  const day = await lastOpenDay();
  await openDay(day);
  await expect(selected()).toContainText('Ida Agger');
  await expect(selected()).toContainText('Kl. 9.00–11.00');

  // A letter is the whole day's absence.
  await page.keyboard.press('s');
  await expect(row('Ida Agger')).toContainText('Syg');
  await expect(selected()).toContainText('Ida Birk');

  // A time and its letter in one breath.
  await page.keyboard.type('1:30 b');
  await expect(page.getByLabel('Mødt, Ida Birk')).toHaveValue('1:30 b');
  await page.keyboard.press('Enter');
  await expect(row('Ida Birk')).toContainText('1:30 af 2:00 · behandling');
  await expect(selected()).toContainText('Ida Carlsen');

  // Less than agreed asks why, right there; Esc leaves the line as it was.
  await page.keyboard.type('0:45');
  await page.keyboard.press('Enter');
  const reasons = page.getByRole('group', { name: 'Hvorfor mangler tiden?' });
  await expect(grid().getByRole('alert')).toHaveText('Der mangler 1:15. Vælg hvorfor med et bogstav.');
  await page.keyboard.press('Escape');
  await expect(reasons).toBeHidden();
  await expect(row('Ida Carlsen')).toContainText('Kl. 9.00–11.00');
  await page.keyboard.type('0:45');
  await page.keyboard.press('Enter');
  await expect(reasons).toBeVisible();
  await page.keyboard.press('u');
  await expect(row('Ida Carlsen')).toContainText('0:45 af 2:00 · udeblevet');

  // What cannot be read is said where it stands, and nothing is lost.
  await page.keyboard.type('9x');
  await page.keyboard.press('Enter');
  await expect(grid().getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Mødt, Ida Dam')).toHaveValue('9x');
  await page.keyboard.press('Escape');
  await expect(grid()).toBeFocused();

  // A note goes along with the registration that follows.
  await page.keyboard.press('n');
  await page.keyboard.type('Kom med bussen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noten gemmes, når dagen registreres: Kom med bussen')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(row('Ida Dam')).toContainText('Som aftalt');
  await expect(selected()).toContainText('Ida Eskildsen');

  // The wrong letter: one undo, and the line waits for the right one.
  await page.keyboard.press('u');
  await expect(row('Ida Eskildsen')).toContainText('Udeblevet');
  await page.keyboard.press('Control+z');
  await expect(selected()).toContainText('Ida Eskildsen');
  await expect(selected()).toContainText('Kl. 9.00–11.00');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alle 5 er registreret.')).toBeVisible();

  // A registered line is passed by, and can be emptied or written again.
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(row('Ida Agger')).toContainText('Kl. 9.00–11.00');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(row('Ida Agger')).toContainText('Som aftalt');
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  await page.keyboard.type('Blev hele dagen');
  await page.keyboard.press('Enter');

  await expect
    .poll(async () =>
      (await registerOf(day)).lines.map(({ lastName, recorded }) => [
        lastName,
        recorded?.attendedMinutes,
        recorded?.absenceCode,
        recorded?.note,
      ]),
    )
    .toEqual([
      ['Agger', 120, null, 'Blev hele dagen'],
      ['Birk', 90, 'BEHANDLING', ''],
      ['Carlsen', 45, 'ULOVLIGT', ''],
      ['Dam', 120, null, 'Kom med bussen'],
      ['Eskildsen', 120, null, ''],
    ]);
});

test('a line written over before the book has answered keeps the last word', async () => {
  await expectDaily('Agger');
  const day = await lastOpenDay();
  await openDay(day);
  await Promise.all(['s', 'Delete', 'b'].map((key) => page.keyboard.press(key)));
  await expect
    .poll(async () => (await registerOf(day)).lines.map(({ recorded }) => recorded?.absenceCode))
    .toEqual(['BEHANDLING']);
  await expect(row('Ida Agger')).toContainText('Behandling');
  await expect(grid().getByRole('alert')).toHaveCount(0);
});

test('a key held down records one person', async () => {
  for (const name of ['Agger', 'Birk', 'Carlsen']) await expectDaily(name);
  const day = await lastOpenDay();
  await openDay(day);
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByText('1 af 3 registreret')).toBeVisible();
  await page.waitForTimeout(300);
  expect((await registerOf(day)).lines.filter(({ recorded }) => recorded)).toHaveLength(1);
});

test('all as agreed is asked once, told with its sum, and undone at once', async () => {
  for (const name of ['Agger', 'Birk', 'Carlsen']) await expectDaily(name);
  const day = await lastOpenDay();
  await openDay(day);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Alle 2 som aftalt' })).toBeVisible();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Registrér 2 personer som aftalt' });
  await expect(dialog).toContainText('I alt 4:00.');
  await expectNoAxeViolations();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 personer er registreret som aftalt.')).toBeVisible();
  await expect(page.getByText('3 af 3 registreret')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 af 3 registreret')).toBeVisible();
  const { lines } = await registerOf(day);
  expect(lines.map(({ recorded }) => recorded?.absenceCode)).toEqual(['SYG', undefined, undefined]);
});

test('departments have each their list, and somebody who was not expected can be written down', async () => {
  const other = await askIn(page, 'departments.open', { name: 'Havnegade' });
  await expectDaily('Agger');
  await expectDaily('Birk', other.id);
  const away = await askIn(page, 'candidates.register', { firstName: 'Ole', lastName: 'Nygaard' });
  await askIn(page, 'courses.start', {
    candidateId: away.id,
    departmentId: other.id,
    consultantId: book.leaderId,
    startsOn: addWeeks(mondayOf(book.today), -3),
  });
  const day = await lastOpenDay();
  await openDay(day);
  await expect(row('Ida Agger')).toBeVisible();
  await expect(row('Ida Birk')).toBeHidden();

  await page.keyboard.press('Alt+1');
  await expect(row('Ida Birk')).toBeVisible();
  await expect(row('Ida Agger')).toBeHidden();
  await page.keyboard.press('Alt+3');
  await expect(row('Ida Agger')).toBeVisible();
  await expect(row('Ida Birk')).toContainText('Havnegade');

  await expect(page.getByText(/^Ikke ventet den dag: Ole Nygaard/u)).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('combobox', { name: 'Hvem mødte?' })).toBeFocused();
  await expectNoAxeViolations();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1:15');
  await page.keyboard.press('Enter');
  await expect(row('Ole Nygaard')).toContainText('Mødt 1:15');
  await expect(grid()).toBeFocused();
});

test('a day ahead is only read, an empty one leads on, and the days beside lie on Alt and an arrow', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/today';
  });
  await expect(page.getByText('Ingen er ventet i dag.')).toBeVisible();
  await expectDaily('Agger');
  const { before, after } = await registerOf(book.today);
  await openDay(after!.day);
  await expect(page.getByText('Dagen er ikke kommet endnu.', { exact: false })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  expect((await registerOf(after!.day)).lines.map(({ recorded }) => recorded)).toEqual([null]);

  await page.getByRole('button', { name: 'Til i dag' }).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page).toHaveURL(/day=/u);
  // The course has not begun so early: the day is empty, and says where the next people are.
  await page.evaluate(
    (to) => {
      window.location.hash = to;
    },
    `#/today?day=${addWeeks(mondayOf(book.today), -4)}`,
  );
  await page.getByRole('link', { name: /^Næste dag er .* med 1 person$/u }).click();
  await expect(row('Ida Agger')).toBeVisible();

  const missing = page.getByRole('complementary', { name: 'Ved siden af dagen' });
  await missing
    .getByRole('link', { name: /^Registrér Ida Agger/u })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`day=${before!.day}`, 'u'));
  await expect(selected()).toContainText('Ida Agger');
  await expect(grid()).toBeFocused();

  // A link to another line of the day that is shown leads the keyboard there too.
  await expectDaily('Birk');
  await openDay(before!.day);
  await missing
    .getByRole('link', { name: /^Registrér Ida Birk/u })
    .first()
    .click();
  await expect(selected()).toContainText('Ida Birk');
  await expect(grid()).toBeFocused();
});

test('at 200 % zoom every key and every standing of the day is inside the window', async () => {
  await page.setViewportSize({ width: 683, height: 768 });
  for (const name of ['Agger', 'Birk', 'Carlsen']) await expectDaily(name);
  await openDay(await lastOpenDay());
  await page.keyboard.press('s');
  for (const name of ['Mødetid', 'Navn', 'Aftalt', 'Fremmøde']) {
    await expect(page.getByRole('columnheader', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await expect(row('Ida Agger').getByText('Syg')).toBeInViewport({ ratio: 1 });
  const keys = page.getByRole('group', { name: 'Hvordan var dagen for Ida Birk?' }).getByRole('button');
  expect(await keys.count()).toBeGreaterThan(6);
  for (const key of await keys.all()) await expect(key).toBeInViewport({ ratio: 1 });
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1366, 683]) {
    test(`the day has no accessibility fault, ${scheme}, ${width} px`, async () => {
      await askIn(page, 'settings.choose', { scheme });
      await page.setViewportSize({ width, height: 768 });
      for (const name of ['Agger', 'Birk', 'Carlsen']) await expectDaily(name);
      const day = await lastOpenDay();
      await openDay(day);
      await page.keyboard.press('s');
      await page.keyboard.press('Enter');
      await expect(row('Ida Birk')).toContainText('Som aftalt');
      await expectNoAxeViolations();
      await page.keyboard.press('1');
      await expect(page.getByLabel('Mødt, Ida Carlsen')).toBeFocused();
      await expectNoAxeViolations();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: 'Hvorfor mangler tiden?' })).toBeVisible();
      await expectNoAxeViolations();
    });
  }
}
