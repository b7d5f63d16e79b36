import { expect, test, type Page } from '@playwright/test';
import { addDays, addWeeks } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook, ownDepartment, type Book } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { ordinaryWeekBefore } from '#test/support/ordinary-week.ts';

let launched: LaunchedApp;
let page: Page;
let book: Book;

// One window for both: each has its Birgitte in a department of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  ({ page } = launched);
  book = await foundBook(page);
});
test.beforeEach(() => beginAnew(page));
test.afterAll(() => launched.close());

/** Birgitte, who was sick on the Monday and the Wednesday of a whole week gone by. */
async function sickWeek() {
  const { departmentId, leaderId, today } = await ownDepartment(page, book);
  const monday = ordinaryWeekBefore(today);
  const { id: candidateId } = await askIn(page, 'candidates.register', { firstName: 'Birgitte', lastName: 'Holm' });
  const { id: courseId } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: addWeeks(monday, -2),
    hours: {
      kind: 'weekdays',
      days: [
        { weekday: 1, startsAt: '09:00', minutes: 180 },
        { weekday: 3, startsAt: '09:00', minutes: 180 },
        { weekday: 4, startsAt: '09:00', minutes: 180 },
      ],
    },
  });
  const wednesday = addDays(monday, 2);
  const lines = [monday, wednesday].map((day) => ({ day, attendedMinutes: 0, absenceCode: 'SYG' }));
  await askIn(page, 'attendance.recordDays', { courseId, lines });
  return { departmentId, courseId, monday, wednesday };
}

const edit = (field: string) => page.getByRole('button', { name: new RegExp(`^${field}:`, 'u') });

test('that an absence was told at 7.40 and passed on is written beside the day, and undone one at a time', async () => {
  const { departmentId, courseId, monday, wednesday } = await sickWeek();
  await page.goto(`app://bundle/index.html#/attendance?monday=${monday}&department=${departmentId}`);
  await page.getByRole('gridcell', { name: /^Birgitte Holm, onsdag / }).click();
  await expect(page.getByRole('heading', { name: /^Syg, 2 dage \(/u })).toBeVisible();
  await expect(page.getByText('6 t mangler')).toBeVisible();

  await edit('Klokken').press('Enter');
  await page.getByRole('textbox', { name: 'Klokken' }).fill('7.40');
  await page.keyboard.press('Enter');
  await expect(edit('Klokken')).toHaveAccessibleName('Klokken: kl. 7.40');
  await expect(edit('Meldt')).toHaveAccessibleName(`Meldt: ${shortDay(monday)}`);

  await edit('Besked til jobcentret').click();
  await page.getByRole('textbox', { name: 'Besked til jobcentret' }).fill(fieldDay(wednesday));
  await page.keyboard.press('Tab');
  await expect(edit('Besked til jobcentret')).toHaveAccessibleName(`Besked til jobcentret: ${shortDay(wednesday)}`);

  await edit('Meldt af').click();
  await page.getByRole('textbox', { name: 'Meldt af' }).fill('Naboen');
  await page.keyboard.press('Escape');
  await expect(edit('Meldt af')).toHaveAccessibleName('Meldt af: ikke noteret');

  await page.keyboard.press('Control+z');
  await expect(edit('Besked til jobcentret')).toHaveAccessibleName('Besked til jobcentret: ikke noteret');
  await expect(edit('Klokken')).toHaveAccessibleName('Klokken: kl. 7.40');
  await page.keyboard.press('Control+z');
  await expect(edit('Klokken')).toHaveAccessibleName('Klokken: uden klokkeslæt');
  expect((await askIn(page, 'absences.list', { courseId })).lines).toMatchObject([{ note: null }]);
});

test('the absences of a course stand where its attendance is read, the latest first', async () => {
  const { courseId, monday } = await sickWeek();
  const day = addDays(monday, -7);
  await page.goto(`app://bundle/index.html#/courses/${courseId}?tab=hours`);
  await expect(page.getByRole('heading', { name: /^Syg, 2 dage/u })).toBeVisible();

  await askIn(page, 'attendance.record', { courseId, day, attendedMinutes: 60, absenceCode: 'BEHANDLING' });
  await expect(page.getByText('2 fravær, nyeste først')).toBeVisible();
  await expect(page.getByRole('heading', { name: /dage? \(/u })).toHaveText([/^Syg, 2 dage/u, /^Behandling, 1 dag/u]);
  await expect(page.getByText('2 t mangler, 1 dag delvist')).toBeVisible();

  const comment = edit('Kommentar').first();
  await comment.click();
  await page.getByRole('textbox', { name: 'Kommentar' }).fill('Feber.');
  await page.keyboard.press('Tab');
  await expect(comment).toHaveAccessibleName('Kommentar: Feber.');
  expect(await faultsOn(page)).toEqual([]);
});
