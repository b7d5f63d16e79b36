import { expect, test, type Page } from '@playwright/test';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import type { DayRegister } from '#shared/attendance.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
let book: Awaited<ReturnType<typeof foundBook>>;
/** The department with twenty people; the book's own has five. */
let full: { id: string };
/** The newest open day before today that no test has written in. */
let day: Day;

const five = ['Agger', 'Birk', 'Carlsen', 'Dam', 'Eskildsen'];
const twenty = Array.from({ length: 20 }, (_, at) => `${String.fromCodePoint(65 + at)}estergaard`);

// One window and the same people for all: each test writes a day of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  ({ page } = launched);
  book = await foundBook(page);
  full = await askIn(page, 'departments.open', { name: 'Havnegade' });
  for (const name of five) await expectDaily(name);
  for (const name of twenty) await expectDaily(name, full.id);
  day = book.today;
});
test.beforeEach(async () => {
  await beginAnew(page);
  day = (await registerOf(day)).before!.day;
});
test.afterAll(() => launched.close());

const began = () => addWeeks(mondayOf(book.today), -4);

/** Somebody who is expected two hours from nine every day of the week, so that every open day has them whichever day it is now. */
async function expectDaily(lastName: string, departmentId = book.departmentId) {
  const candidate = await askIn(page, 'candidates.register', { firstName: 'Ida', lastName });
  await askIn(page, 'courses.start', {
    candidateId: candidate.id,
    departmentId,
    consultantId: book.leaderId,
    startsOn: began(),
    hours: {
      kind: 'weekdays',
      days: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 120 })),
    },
  });
}

const registerOf = (asked: Day, departmentId: string | null = book.departmentId): Promise<DayRegister> =>
  askIn(page, 'attendance.day', { departmentId, day: asked });

async function openDay(asked: Day, more = '') {
  await goTo(`today?day=${asked}${more}`);
  await expect(grid()).toBeFocused();
}

const goTo = (route: string) =>
  page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);

const grid = () => page.getByRole('grid', { name: 'Dagens fremmøde' });
const row = (name: string) => grid().locator('tr[aria-selected]').filter({ hasText: name });
const selected = () => grid().locator('tr[aria-selected="true"]');

async function openTwenty() {
  await openDay(day, `&department=${full.id}`);
  await expect(page.getByText('0 af 20 registreret')).toBeVisible();
}

/** Each of the twenty is written once, as agreed. */
async function expectAllRecordedOnce() {
  await expect(page.getByText('20 af 20 registreret')).toBeVisible();
  await expect(page.getByText('Alle 20 er registreret.')).toBeVisible();
  await expect(grid().getByRole('alert')).toHaveCount(0);
  const { lines } = await registerOf(day, full.id);
  expect(lines.map(({ recorded }) => recorded?.attendedMinutes)).toEqual(twenty.map(() => 120));
  expect(new Set(lines.map(({ recorded }) => recorded?.version))).toEqual(new Set([1]));
}

test('a morning of twenty is recorded with at most one key each', async () => {
  await openTwenty();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (const _ of twenty) await press('Enter');
  await expectAllRecordedOnce();
  expect(keys).toBeLessThanOrEqual(twenty.length);
});

test('twenty keys at once are twenty people: none is lost, and nobody is recorded twice', async () => {
  await openTwenty();
  // Past the keyboard of the test, which waits for the page between two keys.
  const devTools = await page.context().newCDPSession(page);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await Promise.all(
    twenty.flatMap(() => [
      devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter }),
      devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter }),
    ]),
  );
  await expectAllRecordedOnce();
});

test('keys alone: an absence, a time with its reason, a note, and what was wrong costs one undo', async () => {
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
  await openDay(day);
  await Promise.all(['s', 'Home', 'Delete', 'b'].map((key) => page.keyboard.press(key)));
  await expect
    .poll(async () => (await registerOf(day)).lines.map(({ recorded }) => recorded?.absenceCode))
    .toEqual(['BEHANDLING', undefined, undefined, undefined, undefined]);
  await expect(row('Ida Agger')).toContainText('Behandling');
  await expect(grid().getByRole('alert')).toHaveCount(0);
});

test('a key held down records one person', async () => {
  await openDay(day);
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByText('1 af 5 registreret')).toBeVisible();
  // Whatever the keys had sent is answered before what is asked now.
  expect((await registerOf(day)).lines.filter(({ recorded }) => recorded)).toHaveLength(1);
});

test('all as agreed is asked once, told with its sum, and undone at once', async () => {
  await openDay(day);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Alle 4 som aftalt' })).toBeVisible();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Registrér 4 personer som aftalt' });
  await expect(dialog).toContainText('I alt 8:00.');
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 personer er registreret som aftalt.')).toBeVisible();
  await expect(page.getByText('5 af 5 registreret')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 af 5 registreret')).toBeVisible();
  const { lines } = await registerOf(day);
  expect(lines.map(({ recorded }) => recorded?.absenceCode)).toEqual([
    'SYG',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('departments have each their list, and somebody who was not expected can be written down', async () => {
  const away = await askIn(page, 'candidates.register', { firstName: 'Ole', lastName: 'Nygaard' });
  await askIn(page, 'courses.start', {
    candidateId: away.id,
    departmentId: full.id,
    consultantId: book.leaderId,
    startsOn: began(),
  });
  await openDay(day);
  await expect(row('Ida Agger')).toBeVisible();
  await expect(row('Ida Aestergaard')).toBeHidden();

  await page.keyboard.press('Alt+1');
  await expect(row('Ida Aestergaard')).toBeVisible();
  await expect(row('Ida Agger')).toBeHidden();
  const { length } = await askIn(page, 'departments.list', {});
  await page.keyboard.press(`Alt+${length + 1}`);
  await expect(row('Ida Agger')).toBeVisible();
  await expect(row('Ida Aestergaard')).toContainText('Havnegade');

  await expect(page.getByText(/^Ikke ventet den dag: Ole Nygaard/u)).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('combobox', { name: 'Hvem mødte?' })).toBeFocused();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('1:15');
  await page.keyboard.press('Enter');
  await expect(row('Ole Nygaard')).toContainText('Mødt 1:15');
  await expect(grid()).toBeFocused();
});

test('a day ahead is only read, an empty one leads on, and the days beside lie on Alt and an arrow', async () => {
  const { id: departmentId } = await askIn(page, 'departments.open', { name: 'Nørregade' });
  const there = `&department=${departmentId}`;
  await goTo(`today?department=${departmentId}`);
  await expect(page.getByText('Ingen er ventet i dag på Nørregade.')).toBeVisible();
  await expectDaily('Friis', departmentId);
  const { before, after } = await registerOf(book.today, departmentId);
  await openDay(after!.day, there);
  await expect(page.getByText('Dagen er ikke kommet endnu.', { exact: false })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  expect((await registerOf(after!.day, departmentId)).lines.map(({ recorded }) => recorded)).toEqual([null]);

  await page.getByRole('button', { name: 'Til i dag' }).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page).toHaveURL(/day=/u);
  // The course has not begun so early: the day is empty, and says where the next people are.
  await goTo(`today?day=${addWeeks(began(), -1)}${there}`);
  await page.getByRole('link', { name: /^Næste dag er .* med 1 person$/u }).click();
  await expect(row('Ida Friis')).toBeVisible();

  const missing = page.getByRole('complementary', { name: 'Ved siden af dagen' });
  await missing
    .getByRole('link', { name: /^Registrér Ida Friis/u })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`day=${before!.day}`, 'u'));
  await expect(selected()).toContainText('Ida Friis');
  await expect(grid()).toBeFocused();

  // A link to another line of the day that is shown leads the keyboard there too.
  await expectDaily('Gade', departmentId);
  await openDay(before!.day, there);
  await missing
    .getByRole('link', { name: /^Registrér Ida Gade/u })
    .first()
    .click();
  await expect(selected()).toContainText('Ida Gade');
  await expect(grid()).toBeFocused();
});

test('at 200 % zoom every key and every standing of the day is inside the window', async () => {
  await page.setViewportSize({ width: 683, height: 768 });
  await openDay(day);
  await page.keyboard.press('s');
  for (const name of ['Mødetid', 'Navn', 'Aftalt', 'Fremmøde']) {
    await expect(page.getByRole('columnheader', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await expect(row('Ida Agger').getByText('Syg')).toBeInViewport({ ratio: 1 });
  const keys = page.getByRole('group', { name: 'Hvordan var dagen for Ida Birk?' }).getByRole('button');
  expect(await keys.count()).toBeGreaterThan(6);
  for (const key of await keys.all()) await expect(key).toBeInViewport({ ratio: 1 });
});

test('the day has no accessibility fault: registered, while a time is typed, and while its reason is asked; light and dark, wide and narrow', async () => {
  const faults: string[] = [];
  const lookAt = async (standing: string) => {
    for (const scheme of ['dark', 'light'] as const) {
      await askIn(page, 'settings.choose', { scheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      for (const width of [683, 1366]) {
        await page.setViewportSize({ width, height: 768 });
        faults.push(...(await faultsOn(page)).map((fault) => `${standing}, ${scheme}, ${width} px: ${fault}`));
      }
    }
  };
  await openDay(day);
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(row('Ida Birk')).toContainText('Som aftalt');
  await lookAt('registered');
  await page.keyboard.press('1');
  await expect(page.getByLabel('Mødt, Ida Carlsen')).toBeFocused();
  await lookAt('typing');
  await expect(page.getByLabel('Mødt, Ida Carlsen')).toBeFocused();
  await page.keyboard.press('Enter');
  const reasons = page.getByRole('group', { name: 'Hvorfor mangler tiden?' });
  await expect(reasons).toBeVisible();
  await lookAt('asking');
  await expect(reasons).toBeVisible();
  expect(faults).toEqual([]);
});
