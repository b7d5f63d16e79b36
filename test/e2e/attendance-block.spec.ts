import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook, ownDepartment, type Book } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { ordinaryWeekBefore } from '#test/support/ordinary-week.ts';
import { addDays, isoWeekOf, monthOf, weekDays, type Day } from '#shared/calendar.ts';

let launched: LaunchedApp;
let page: Page;
let book: Book;

// One window for all: each test has two people in a department of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  ({ page } = launched);
  book = await foundBook(page);
});
test.beforeEach(() => beginAnew(page));
test.afterAll(() => launched.close());

const isInOneMonth = (monday: Day) => monthOf(monday) === monthOf(addDays(monday, 6));

/** Two people with three hours every workday, in courses that began in an ordinary week. */
async function twoPeople() {
  const { departmentId, leaderId, today } = await ownDepartment(page, book);
  const monday = ordinaryWeekBefore(today, isInOneMonth);
  const courseIds: string[] = [];
  for (const [firstName, lastName] of [
    ['Birgitte', 'Holm'],
    ['Ibrahim', 'Yilmaz'],
  ] as const) {
    const candidate = await askIn(page, 'candidates.register', { firstName, lastName });
    const days = ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 }));
    const course = await askIn(page, 'courses.start', {
      candidateId: candidate.id,
      departmentId,
      consultantId: leaderId,
      startsOn: monday,
      hours: { kind: 'weekdays', days },
    });
    courseIds.push(course.id);
  }
  return { departmentId, monday, courseIds };
}

const openWeek = async ({ departmentId, monday }: { departmentId: string; monday: Day }) => {
  await page.goto(`app://bundle/index.html#/attendance?monday=${monday}&department=${departmentId}`);
  await expect(cell('Birgitte Holm', 'mandag')).toBeFocused();
};

const cell = (name: string, weekday: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${name}, ${weekday} `, 'u') });

/** What the book has of each person's workdays, as it would be typed. */
async function written(departmentId: string, monday: Day) {
  const { lines } = await askIn(page, 'attendance.week', { departmentId, monday });
  return lines.map(({ cells }) =>
    cells
      .slice(0, 5)
      .map(({ recorded }) => recorded && `${recorded.attendedMinutes} ${recorded.absenceCode ?? ''}`.trim()),
  );
}

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Pastes a text as a spreadsheet would give it. */
const paste = (text: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }, text);

const none = [null, null, null, null, null];

test('a block is copied from one person to another, filled, emptied, and each is one undo', async () => {
  const week = await twoPeople();
  const { departmentId, monday } = week;
  await openWeek(week);
  await page.keyboard.type('3');
  await press('Tab');
  await page.keyboard.type('1:30 s');
  await press('Tab');
  await page.keyboard.type('u');
  await expect(cell('Birgitte Holm', 'onsdag')).toHaveAccessibleName(/udeblevet/iu);
  await expect
    .poll(() => written(departmentId, monday))
    .toEqual([['180', '90 SYG', expect.stringMatching(/^0 /u), null, null], none]);

  // Copied with Shift and arrows; on the clipboard are hours and letters, and no name.
  await press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expect(page.getByText('Valgt: 3 dage, 4:30')).toBeVisible();
  await press('Control+c');
  expect(await launched.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('3:00\t1:30 S\tU');
  await press('Control+Home', 'ArrowDown', 'Control+v');
  await expect(page.getByText('3 dage er registreret.')).toBeVisible();
  const [birgitte] = await written(departmentId, monday);
  await expect.poll(() => written(departmentId, monday)).toEqual([birgitte, birgitte]);

  // One undo takes all of it back, and one brings it again.
  await press('Control+z');
  await expect.poll(() => written(departmentId, monday)).toEqual([birgitte, none]);
  await press('Control+y');
  await expect.poll(() => written(departmentId, monday)).toEqual([birgitte, birgitte]);

  // The whole week is emptied and comes back.
  await press('Control+a', 'Delete');
  await expect(page.getByText('6 registreringer er fjernet.')).toBeVisible();
  await expect.poll(() => written(departmentId, monday)).toEqual([none, none]);
  await press('Control+z');
  await expect.poll(() => written(departmentId, monday)).toEqual([birgitte, birgitte]);

  // The last day that is written is filled to the right, and downwards.
  await press('Escape', 'Control+Home');
  await press('Shift+End', 'Control+r');
  await expect.poll(async () => (await written(departmentId, monday))[0]).toEqual(['180', '180', '180', '180', '180']);
  await press('Control+a', 'Control+d');
  await expect.poll(async () => (await written(departmentId, monday))[1]).toEqual(['180', '180', '180', '180', '180']);
});

test('Enter, a letter and Ctrl+Enter are for all selected days', async () => {
  const week = await twoPeople();
  const { departmentId, monday } = week;
  await openWeek(week);
  await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Enter');
  await expect(page.getByText('4 dage er udfyldt som aftalt.')).toBeVisible();
  await expect
    .poll(() => written(departmentId, monday))
    .toEqual([
      ['180', '180', null, null, null],
      ['180', '180', null, null, null],
    ]);
  await press('Control+Home', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 's');
  await expect
    .poll(async () => (await written(departmentId, monday))[0])
    .toEqual(['180', '180', '0 SYG', '0 SYG', null]);
  await press('Control+Home', 'ArrowDown', 'Shift+ArrowRight');
  await page.keyboard.type('2:00 b');
  await press('Control+Enter');
  await expect
    .poll(async () => (await written(departmentId, monday))[1]?.slice(0, 2))
    .toEqual([expect.stringMatching(/^120 /u), expect.stringMatching(/^120 /u)]);
});

test('cells are selected with the mouse', async () => {
  const week = await twoPeople();
  const { departmentId, monday } = week;
  await openWeek(week);
  await cell('Birgitte Holm', 'tirsdag').click();
  await cell('Ibrahim Yilmaz', 'torsdag').click({ modifiers: ['Shift'] });
  await expect(page.getByText('Valgt: 6 dage')).toBeVisible();
  await cell('Birgitte Holm', 'mandag').hover();
  await page.mouse.down();
  await cell('Ibrahim Yilmaz', 'tirsdag').hover();
  await page.mouse.up();
  await expect(page.getByText('Valgt: 4 dage')).toBeVisible();
  await press('Enter');
  await expect
    .poll(async () => (await written(departmentId, monday)).flat().filter((each) => each === '180'))
    .toHaveLength(4);
});

test('what a spreadsheet gives is kept whole, or not at all', async () => {
  const week = await twoPeople();
  const { departmentId, monday } = week;
  await openWeek(week);
  await paste('3:00\t2,5\r\n2:30 s\tx\r\n');
  const refusal = page.getByRole('alert').filter({ hasText: 'Intet er gemt' });
  await expect(refusal).toContainText('2 dage skal rettes først');
  await expect(
    refusal.getByRole('button', { name: /^Birgitte Holm, tirsdag .*»2,5«: Der mangler 0:30/u }),
  ).toBeVisible();
  await expect(refusal.getByRole('button', { name: /^Ibrahim Yilmaz, tirsdag .*»x«/u })).toBeVisible();
  expect(await written(departmentId, monday)).toEqual([none, none]);

  await refusal.getByRole('button', { name: /^Ibrahim Yilmaz/u }).press('Enter');
  await expect(cell('Ibrahim Yilmaz', 'tirsdag')).toBeFocused();
  await press('Escape');
  await expect(refusal).toHaveCount(0);
  await press('Control+Home');
  await paste('3:00\t2,5 s\r\n2:30 s\t3\r\n');
  await expect
    .poll(() => written(departmentId, monday))
    .toEqual([
      ['180', '150 SYG', null, null, null],
      ['150 SYG', '180', null, null, null],
    ]);

  await press('Control+End');
  await paste('1\t2');
  await expect(page.getByRole('alert').filter({ hasText: 'ikke plads' })).toBeVisible();
});

test('the whole week is filled in one command', async () => {
  const week = await twoPeople();
  const { departmentId, monday } = week;
  await openWeek(week);
  await page.getByRole('button', { name: 'Udfyld som aftalt' }).click();
  await page.getByRole('menuitem', { name: /^Hele ugen/u }).click();
  await expect(page.getByText('10 dage er udfyldt som aftalt.')).toBeVisible();
  await press('Control+z');
  await expect.poll(() => written(departmentId, monday)).toEqual([none, none]);
});

test('days nobody registered are found in every week, and one goes to them', async () => {
  const week = await twoPeople();
  await openWeek(week);
  // The week after the one shown waits for nobody yet, or has days of its own that are missing: the first line is of this week.
  await page.getByRole('button', { name: /mangler/u }).click();
  await page
    .getByRole('menuitem', { name: /^Ibrahim Yilmaz/u })
    .first()
    .press('Enter');
  await expect(cell('Ibrahim Yilmaz', 'mandag')).toBeFocused();
  await press('Alt+ArrowLeft');
  await expect(page.getByText(/Ingen har forløb/u)).toBeVisible();
  const inbox = page.getByRole('button', { name: /mangler i andre uger/u });
  await inbox.press('Enter');
  await press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await inbox.click();
  await page
    .getByRole('menuitem', { name: /^Birgitte Holm/u })
    .first()
    .press('Enter');
  await expect(cell('Birgitte Holm', 'mandag')).toBeFocused();
});

test('any week is reached by its number', async () => {
  const week = await twoPeople();
  await openWeek(week);
  await press('Control+g');
  await page.keyboard.type('99');
  await press('Enter');
  await expect(page.getByText('Skriv ugens nummer, for eksempel 47 eller 47/2026.')).toBeVisible();
  await press('Control+a');
  await page.keyboard.type('53/2026');
  await press('Enter');
  await expect(page.getByRole('button', { name: /^Uge 53, /u })).toBeVisible();
  await press('Alt+ArrowRight');
  await expect(page.getByRole('button', { name: 'Uge 1, 4.–8. januar' })).toBeVisible();
  await press('Control+g');
  await page.keyboard.type(`${isoWeekOf(week.monday).week}/${isoWeekOf(week.monday).year}`);
  await press('Enter');
  await expect(cell('Birgitte Holm', 'mandag')).toBeVisible();
  await press('Alt+Home');
  await expect(page.getByRole('button', { name: 'Denne uge' })).toHaveCount(0);
});

test('the panel is entered with Space and left with Esc, and a field restores what it held', async () => {
  const week = await twoPeople();
  await openWeek(week);
  await press('Enter', 'Control+Home', ' ');
  await expect(page.getByRole('button', { name: 'Enter Mødt' })).toBeFocused();
  await press('Escape');
  await expect(cell('Birgitte Holm', 'mandag')).toBeFocused();
  const pause = page.getByLabel('Ekstra pause, min.');
  await pause.focus();
  await page.keyboard.type('15');
  await press('Escape');
  await expect(cell('Birgitte Holm', 'mandag')).toBeFocused();
  await expect(pause).toHaveValue('');
  await press('Escape');
  await expect(pause).toHaveCount(0);
  await press(' ');
  await expect(page.getByRole('button', { name: 'Enter Mødt' })).toBeFocused();
});

test('a month is stated with its figures and their basis, person by person', async () => {
  const { departmentId, monday, courseIds } = await twoPeople();
  const days = weekDays(monday).slice(0, 4);
  for (const [at, attendedMinutes] of [180, 90, 0, 180].entries())
    await askIn(page, 'attendance.record', {
      courseId: courseIds[0]!,
      day: days[at]!,
      attendedMinutes,
      absenceCode: attendedMinutes < 180 ? 'SYG' : null,
    });
  const month = monthOf(monday);
  const { lines, total } = await askIn(page, 'attendance.month', { departmentId, month });
  expect(lines[0]?.figures).toMatchObject({ registeredDays: 4, percent: 63, percentWithoutLawful: 100 });

  await page.goto(`app://bundle/index.html#/attendance?monday=${monday}&department=${departmentId}`);
  await page.getByRole('radiogroup', { name: 'Visning' }).getByText('Måned', { exact: true }).click();
  const row = page.getByRole('row', { name: /^Birgitte Holm/u });
  await expect(row).toContainText('7:30 af 12:00');
  await expect(row).toContainText('63 %');
  await expect(row).toContainText('4 dage');
  await expect(page.getByRole('row', { name: /^I alt/u })).toContainText(`${total.percent} %`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

  await page.getByRole('button', { name: 'Birgitte Holm' }).press('Enter');
  const panel = page.getByRole('complementary', { name: 'Månedens opgørelse for Birgitte Holm' });
  await expect(panel).toContainText('4 registrerede dage');
  await expect(panel.getByRole('row', { name: /Tir .* 3:00 1:30 Syg$/u })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Birgitte Holm' }).focus();
  await press('ArrowDown');
  await expect(page.getByRole('complementary', { name: /Ibrahim Yilmaz/u })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ibrahim Yilmaz' })).toBeFocused();
  await press('Alt+ArrowLeft', 'Alt+ArrowRight');
  await expect(row).toContainText('7:30 af 12:00');

  // A day of the statement is one step from its cell.
  await page.getByRole('button', { name: 'Birgitte Holm' }).press('Enter');
  await page.getByRole('button', { name: /^Tir / }).first().press('Enter');
  await expect(cell('Birgitte Holm', 'tirsdag')).toBeFocused();
});
