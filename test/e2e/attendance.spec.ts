import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook, ownDepartment, type Book } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { ordinaryWeekBefore } from '#test/support/ordinary-week.ts';
import { addWeeks, type Day } from '#shared/calendar.ts';

let launched: LaunchedApp;
let page: Page;
let book: Book;

// One window for all: each test has its people in a department of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  ({ page } = launched);
  book = await foundBook(page);
});
test.beforeEach(() => beginAnew(page));
test.afterAll(() => launched.close());

type Hours = { weekday: 1 | 2 | 3 | 4 | 5; minutes: number }[];

/** People with courses that began two weeks before an ordinary week, and that week's Monday. */
async function fill(people: { firstName: string; lastName: string; hours: Hours }[]) {
  const { departmentId, leaderId, today } = await ownDepartment(page, book);
  const lastMonday = ordinaryWeekBefore(today);
  const courseIds: string[] = [];
  for (const { hours, ...name } of people) {
    const candidate = await askIn(page, 'candidates.register', name);
    const course = await askIn(page, 'courses.start', {
      candidateId: candidate.id,
      departmentId,
      consultantId: leaderId,
      startsOn: addWeeks(lastMonday, -2),
      hours: { kind: 'weekdays', days: hours.map((each) => ({ ...each, startsAt: '09:00' })) },
    });
    courseIds.push(course.id);
  }
  return { departmentId, lastMonday, courseIds };
}

const threeDays: Hours = [
  { weekday: 1, minutes: 180 },
  { weekday: 3, minutes: 180 },
  { weekday: 4, minutes: 210 },
];

const openWeek = (departmentId: string, monday: Day) =>
  page.goto(`app://bundle/index.html#/attendance?monday=${monday}&department=${departmentId}`);

const cell = (name: string, weekday: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${name}, ${weekday} `, 'u') });

/** The button that tells how many days of the week shown are missing; those of other weeks may follow. */
const missingThisWeek = (days: RegExp) =>
  page.getByRole('button', { name: new RegExp(`^${days.source} mangler(?:,|$)`, 'u') });

/** What a cell says about itself, beside the toasts. */
const notice = () => page.getByRole('grid').getByRole('alert');

test('a week is recorded by keyboard alone', async () => {
  const { departmentId, lastMonday } = await fill([
    { firstName: 'Birgitte', lastName: 'Holm Andersen', hours: threeDays },
    { firstName: 'Ibrahim', lastName: 'Yilmaz', hours: threeDays },
  ]);
  await openWeek(departmentId, addWeeks(lastMonday, 1));
  await expect(page.getByRole('grid')).toBeVisible();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(missingThisWeek(/6 dage/u)).toBeVisible();
  await expect(cell('Birgitte Holm Andersen', 'mandag')).toBeFocused();

  // As agreed is one key a person, down the day and on to the next.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(cell('Birgitte Holm Andersen', 'mandag')).toHaveAccessibleName(/mødt 3:00 som aftalt/u);
  await expect(cell('Birgitte Holm Andersen', 'onsdag')).toBeFocused();
  await page.keyboard.press('s');
  await expect(cell('Birgitte Holm Andersen', 'onsdag')).toHaveAccessibleName(/: syg$/u);
  await page.keyboard.type('2,5 l');
  await page.keyboard.press('Enter');
  await expect(cell('Ibrahim Yilmaz', 'onsdag')).toHaveAccessibleName(/mødt 2:30 af 3:00, andet lovligt/u);
  await expect(cell('Birgitte Holm Andersen', 'torsdag')).toBeFocused();

  // A partial day asks why in the same breath, and a letter answers.
  await page.keyboard.type('1:30');
  await page.keyboard.press('Enter');
  await expect(notice()).toHaveText('Der mangler 2:00. Vælg hvorfor med et bogstav.');
  await expect(
    page.getByRole('group', { name: 'Hvorfor mangler tiden?' }).getByRole('button', { name: 'Syg' }),
  ).toBeFocused();
  await page.keyboard.press('b');
  await expect(cell('Birgitte Holm Andersen', 'torsdag')).toHaveAccessibleName(/mødt 1:30 af 3:30, behandling/u);
  await expect(cell('Ibrahim Yilmaz', 'torsdag')).toBeFocused();

  await page.keyboard.type('2.30');
  await page.keyboard.press('Escape');
  await expect(cell('Ibrahim Yilmaz', 'torsdag')).toHaveAccessibleName(/ikke registreret/u);
  await page.keyboard.press('Enter');
  await expect(missingThisWeek(/\d+ dage?/u)).toHaveCount(0);
  await expect(page.getByText('Alt er gemt')).toBeVisible();
});

test('a day is cleared, and Ctrl+Z brings it back', async () => {
  const { departmentId, lastMonday } = await fill([{ firstName: 'Sanne', lastName: 'Vestergaard', hours: threeDays }]);
  await openWeek(departmentId, lastMonday);
  const monday = cell('Sanne Vestergaard', 'mandag');
  await expect(monday).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(monday).toHaveAccessibleName(/som aftalt/u);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Delete');
  await expect(monday).toHaveAccessibleName(/ikke registreret/u);
  await page.keyboard.press('Control+z');
  await expect(monday).toHaveAccessibleName(/mødt 3:00 som aftalt/u);

  // Written over before it is seen: both changes are kept, in order.
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Delete');
  await expect(monday).toHaveAccessibleName(/ikke registreret/u);
});

test('what is remembered of a day is written with the keyboard', async () => {
  const { lastMonday, departmentId } = await fill([{ firstName: 'Sanne', lastName: 'Vestergaard', hours: threeDays }]);
  await openWeek(departmentId, lastMonday);
  await expect(cell('Sanne Vestergaard', 'mandag')).toBeFocused();
  const pause = page.getByLabel('Ekstra pause, min.');
  await expect(pause).toBeDisabled();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await expect(pause).toBeEnabled();
  await pause.focus();
  await page.keyboard.type('15');
  await page.keyboard.press('Tab');
  await page.keyboard.press('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('75');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Samme aften');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Skiftede til siddende arbejde kl. 10.15.');
  await page.keyboard.press('Tab');
  await expect
    .poll(
      async () =>
        (await askIn(page, 'attendance.week', { departmentId, monday: lastMonday })).lines[0]?.cells[0]?.recorded,
    )
    .toMatchObject({
      attendedMinutes: 180,
      extraPauseMinutes: 15,
      symptomBefore: 3,
      symptomAfter: 10,
      minutesToOnset: 75,
      recovery: 'Samme aften',
      note: 'Skiftede til siddende arbejde kl. 10.15.',
    });
});

test('someone else’s change of the same day is told calmly', async () => {
  const { departmentId, lastMonday, courseIds } = await fill([
    { firstName: 'Sanne', lastName: 'Vestergaard', hours: threeDays },
  ]);
  await openWeek(departmentId, lastMonday);
  await expect(cell('Sanne Vestergaard', 'mandag')).toBeFocused();
  await page.keyboard.type('2');
  await askIn(page, 'attendance.record', { courseId: courseIds[0]!, day: lastMonday, attendedMinutes: 180 });
  await page.keyboard.type(':00 s');
  await page.keyboard.press('Enter');
  await expect(notice()).toHaveText('Dagen er ændret imens, og det nyeste vises. Du skrev 2:00 s.');
  await expect(cell('Sanne Vestergaard', 'mandag')).toHaveAccessibleName(/mødt 3:00 som aftalt/u);
  await expect(cell('Sanne Vestergaard', 'mandag')).toBeFocused();
});

test('missing days are filled in as agreed, for one person or the week', async () => {
  const { departmentId, lastMonday } = await fill([
    { firstName: 'Birgitte', lastName: 'Holm Andersen', hours: threeDays },
    { firstName: 'Ibrahim', lastName: 'Yilmaz', hours: threeDays },
  ]);
  await openWeek(departmentId, lastMonday);
  await page.getByRole('button', { name: 'Udfyld som aftalt' }).click();
  await page.getByRole('menuitem', { name: /^Birgitte Holm Andersen, \d dage$/u }).click();
  await expect(page.getByText(/dage er udfyldt som aftalt/u)).toBeVisible();
  await expect(missingThisWeek(/3 dage/u)).toBeVisible();
  await page.getByRole('button', { name: 'Udfyld som aftalt' }).click();
  await page.getByRole('menuitem', { name: /^Hele ugen/u }).click();
  await expect(missingThisWeek(/\d+ dage?/u)).toHaveCount(0);
});

test('a day is copied, pasted and filled downwards like in a spreadsheet', async () => {
  const { departmentId, lastMonday } = await fill([
    { firstName: 'Birgitte', lastName: 'Holm Andersen', hours: threeDays },
    { firstName: 'Ibrahim', lastName: 'Yilmaz', hours: threeDays },
  ]);
  await openWeek(departmentId, lastMonday);
  await expect(cell('Birgitte Holm Andersen', 'mandag')).toBeFocused();
  await page.keyboard.type('1:30 b');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await expect(cell('Birgitte Holm Andersen', 'mandag')).toHaveAccessibleName(/behandling/u);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await expect(cell('Birgitte Holm Andersen', 'onsdag')).toHaveAccessibleName(/mødt 1:30 af 3:00, behandling/u);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(cell('Ibrahim Yilmaz', 'onsdag')).toHaveAccessibleName(/mødt 1:30 af 3:00, behandling/u);
});

test('the time is split when several try-outs run that day', async () => {
  const { departmentId, lastMonday, courseIds } = await fill([
    { firstName: 'Sanne', lastName: 'Vestergaard', hours: threeDays },
  ]);
  const tryOutIds: string[] = [];
  for (const name of ['Køkken og kantine', 'Montage af smådele']) {
    const { id } = await askIn(page, 'jobFunctions.register', { departmentId, name });
    tryOutIds.push(
      (await askIn(page, 'tryOuts.begin', { courseId: courseIds[0]!, jobFunctionId: id, from: lastMonday })).id,
    );
  }
  await openWeek(departmentId, lastMonday);
  await expect(cell('Sanne Vestergaard', 'mandag')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.getByLabel('Køkken og kantine').fill('2');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Montage af smådele')).toHaveValue('1:00');
  await page.getByRole('button', { name: 'Gem fordelingen' }).press('Enter');
  const week = () => askIn(page, 'attendance.week', { departmentId, monday: lastMonday });
  await expect
    .poll(async () => (await week()).lines[0]?.cells[0]?.recorded?.parts)
    .toEqual([
      { tryOutId: tryOutIds[0], minutes: 120 },
      { tryOutId: tryOutIds[1], minutes: 60 },
    ]);
  expect(await faultsOn(page)).toEqual([]);

  // The day becomes shorter: its split follows in proportion.
  await cell('Sanne Vestergaard', 'mandag').focus();
  await page.keyboard.type('1:30 s');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await week()).lines[0]?.cells[0]?.recorded?.parts.map(({ minutes }) => minutes))
    .toEqual([60, 30]);
});

test('the register has no accessibility faults', async () => {
  const { departmentId, lastMonday } = await fill([{ firstName: 'Sanne', lastName: 'Vestergaard', hours: threeDays }]);
  await openWeek(departmentId, lastMonday);
  await expect(cell('Sanne Vestergaard', 'mandag')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  expect(await faultsOn(page)).toEqual([]);
});
