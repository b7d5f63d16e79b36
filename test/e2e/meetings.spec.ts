import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { askIn, beginAnew, foundBook, ownDepartment, startCourseIn, type Book } from '#test/support/in-window.ts';
import { answerSaveDialog, launchWithFolder } from '#test/support/launch-app.ts';
import { addDays, addWeeks, isWorkday, mondayOf, type Day } from '#shared/calendar.ts';
import { fieldDay } from '#shared/text/format.ts';

let launched: Awaited<ReturnType<typeof launchWithFolder>>;
let page: Page;
let folder: string;
let found: Book;
let book: Book;

// One window for all: each test has its Birgitte in a department of its own.
test.beforeAll(async () => {
  launched = await launchWithFolder();
  ({ page, folder } = launched);
  found = await foundBook(page);
});
test.beforeEach(async () => {
  await beginAnew(page);
  book = await ownDepartment(page, found);
});
test.afterAll(() => launched.close());

/** A course with the six meetings of the usual template. */
const startCourse = (startsOn: Day, lastName?: string) =>
  startCourseIn(page, book, startsOn, lastName === undefined ? {} : { lastName });
const meetingsOf = async (courseId: string) => (await askIn(page, 'courses.show', { courseId })).meetings;
const goTo = (route: string) =>
  page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `, 'u') });

async function act(meeting: string, action: string) {
  await page.getByRole('button', { name: `Handlinger for ${meeting}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('a course begins with six meetings, and one is moved with those after it', async () => {
  const courseId = await startCourse(addWeeks(mondayOf(book.today), 1));
  await goTo(`courses/${courseId}?tab=meetings`);
  for (const name of ['Startmøde', 'Opfølgning 1', 'Opfølgning 2', 'Opfølgning 3', 'Opfølgning 4', 'Slutmøde'])
    await expect(row(name)).toContainText('Planlagt');
  await expect(page.getByText('0 af 6 holdt')).toBeVisible();

  const before = await meetingsOf(courseId);
  const first = before.find(({ ordinal }) => ordinal === 1)!;
  let newDay = addDays(first.meetsOn, 5);
  while (!isWorkday(newDay, new Set())) newDay = addDays(newDay, 1);
  await act('Opfølgning 1', 'Flyt');
  await page.getByLabel('Ny dag').fill(fieldDay(newDay));
  await page.getByLabel('Hvorfor flyttes det?').fill('Rådgiveren er på kursus');
  await page.getByLabel('Flyt også de følgende møder').check();
  const proposal = page.getByRole('list', { name: 'De følgende møder' });
  await expect(proposal).toContainText('Opfølgning 2: fra');
  expect((await meetingsOf(courseId)).map(({ meetsOn }) => meetsOn)).toEqual(before.map(({ meetsOn }) => meetsOn));
  await page.getByLabel('Hvorfor flyttes det?').press('Enter');

  await expect(row('Opfølgning 1')).toContainText('Flyttet');
  await expect(row('Opfølgning 2')).toContainText('Flyttet');
  const after = await meetingsOf(courseId);
  expect(after.find(({ ordinal }) => ordinal === 1)).toMatchObject({ meetsOn: newDay, movedFrom: first.meetsOn });
  expect(
    after.find(({ ordinal }) => ordinal === 2)!.meetsOn > before.find(({ ordinal }) => ordinal === 2)!.meetsOn,
  ).toBe(true);
});

test('a meeting is held with its participants, and a decision becomes a task that is ticked off', async () => {
  const courseId = await startCourse(addWeeks(mondayOf(book.today), -4));
  const meetings = await meetingsOf(courseId);
  const [start, followUp] = [meetings[0]!, meetings.find(({ ordinal }) => ordinal === 1)!];
  await goTo(`meetings/${start.id}`);
  await expect(page.getByRole('heading', { name: 'Startmøde' })).toBeVisible();
  await expect(page.getByLabel('Referat')).toBeFocused();

  await test.step('one gave notice, one more came', async () => {
    const presence = page.getByRole('radiogroup', { name: 'Kom Mette Kragh?' });
    await presence.getByText('Afbud').click();
    await expect(presence.getByRole('radio', { name: 'Afbud' })).toBeChecked();
    await page.getByRole('button', { name: 'Tilføj', exact: true }).first().click();
    await page.getByRole('combobox', { name: 'Navn' }).fill('Jonna Holm');
    await page.getByRole('combobox', { name: 'Rolle' }).click();
    await page.getByRole('option', { name: 'Bisidder' }).click();
    await page.getByRole('combobox', { name: 'Rolle' }).press('Control+Enter');
    await expect(page.getByRole('list', { name: 'Deltagere' })).toContainText('Jonna Holm');
    expect((await meetingsOf(courseId))[0]!.state).toBe('planned');
  });

  await test.step('minutes, a decision with who and when, and the meeting is held', async () => {
    await page.getByLabel('Referat').fill('Birgitte begynder med tre timer.');
    await page.getByLabel('Ny beslutning').fill('Bestil specialstol');
    await page.getByRole('combobox', { name: 'Ansvarlig' }).fill('kar');
    await page.getByLabel('Frist').fill(fieldDay(addDays(book.today, -1)));
    await page.getByLabel('Frist').press('Enter');
    await expect(page.getByRole('list', { name: 'Beslutninger' })).toContainText('Karen Mølgaard');
    await page.getByRole('button', { name: 'Marker som holdt' }).click();
    const record = await askIn(page, 'meetings.show', { meetingId: start.id });
    await expect.poll(async () => (await meetingsOf(courseId))[0]!.state).toBe('held');
    expect(record.decisions[0]!.task).toMatchObject({ ownerId: book.leaderId, owner: 'Karen Mølgaard' });
    const { participants, meeting } = await askIn(page, 'meetings.show', { meetingId: start.id });
    expect(meeting.minutesText).toBe('Birgitte begynder med tre timer.');
    expect(Object.fromEntries(participants.map(({ name, presence }) => [name, presence]))).toEqual({
      'Birgitte Holm Andersen': 'came',
      'Mette Kragh': 'excused',
      'Karen Mølgaard': 'came',
      'Jonna Holm': 'came',
    });
  });

  await test.step('the next meeting takes the task up, and ticks it off', async () => {
    await goTo(`meetings/${followUp.id}`);
    const tasks = page.getByRole('list', { name: 'Opgaver fra tidligere møder' });
    await expect(tasks).toContainText('overskredet, frist');
    await tasks.getByRole('checkbox', { name: 'Bestil specialstol' }).click();
    await expect(page.getByText('Gjort: Bestil specialstol')).toBeVisible();
    await expect(tasks).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(tasks.getByRole('checkbox', { name: 'Bestil specialstol' })).not.toBeChecked();
  });

  await test.step('a meeting that could not be held says why, and can be planned again', async () => {
    await page.getByRole('button', { name: 'Flere handlinger' }).click();
    await page.getByRole('menuitem', { name: 'Ikke holdt' }).click();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Skriv hvorfor. Det står i forløbets historik.')).toBeVisible();
    await page.getByLabel('Hvorfor blev mødet ikke holdt?').fill('Birgitte var syg');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Birgitte var syg')).toBeVisible();
    expect((await meetingsOf(courseId)).find(({ id }) => id === followUp.id)).toMatchObject({ state: 'missed' });
    await page.getByRole('button', { name: 'Fortryd status' }).click();
    await expect(page.getByRole('button', { name: 'Marker som holdt' })).toBeVisible();
  });
});

test('a follow-up meeting is logged from the list in at most ten inputs', async () => {
  const courseId = await startCourse(addWeeks(mondayOf(book.today), -4));
  const [start] = await meetingsOf(courseId);
  await askIn(page, 'meetings.hold', { meetingId: start!.id, version: start!.version });
  await goTo(`meetings?view=list&department=${book.departmentId}`);
  await expect(page.getByRole('grid')).toBeFocused();

  const { press, type, click, count } = countedInputs(page);
  await click(page.getByRole('link', { name: 'Ikke noteret' }));
  await expect(page.getByRole('row', { name: /Opfølgning 1/u })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('grid')).toBeFocused();
  await press('Enter');
  await expect(page.getByLabel('Referat')).toBeFocused();
  await type('Tre timer går godt. Specialstolen hjælper.');
  await press('Tab');
  await type('Prøv fire timer fra næste uge');
  await press('Tab');
  await type('karen');
  await press('Tab');
  await type(fieldDay(addDays(book.today, 7)));
  await press('Control+Enter');
  await expect(page.getByText('Opfølgning 1 er noteret som holdt.')).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(count()).toBeLessThanOrEqual(10);

  const held = (await meetingsOf(courseId)).find(({ ordinal }) => ordinal === 1)!;
  const { meeting, decisions } = await askIn(page, 'meetings.show', { meetingId: held.id });
  expect(meeting).toMatchObject({ state: 'held', minutesText: 'Tre timer går godt. Specialstolen hjælper.' });
  expect(decisions).toMatchObject([
    {
      text: 'Prøv fire timer fra næste uge',
      task: { owner: 'Karen Mølgaard', ownerId: book.leaderId, dueOn: addDays(book.today, 7) },
    },
  ]);
  await expect(page.getByRole('complementary', { name: 'Åbne opgaver' })).toContainText(
    'Prøv fire timer fra næste uge',
  );
});

test('the calendar file names nobody, and its hours are right in summer and winter', async () => {
  const nextMonday = addWeeks(mondayOf(book.today), 1);
  const courses = [await startCourse(nextMonday), await startCourse(addWeeks(nextMonday, 26), 'Yilmaz')];
  const meetings = (await Promise.all(courses.map(meetingsOf))).flat();
  for (const { id, version } of meetings)
    await askIn(page, 'meetings.revise', { meetingId: id, version, change: { startsAt: '10:00' } });
  const file = join(folder, 'moeder.ics');
  await answerSaveDialog(launched.app, file);
  await goTo(`meetings?department=${book.departmentId}`);
  await expect(page.getByText('Et år frem, kun initialer')).toBeVisible();
  await page.getByRole('button', { name: 'Gem kalenderfil (.ics)' }).click();
  await expect(page.getByText('12 møder er gemt i moeder.ics med initialer i stedet for navne.')).toBeVisible();

  const text = readFileSync(file, 'utf8').replaceAll(/\r\n[ \t]/gu, '');
  expect(text).not.toMatch(/Birgitte|Andersen|Yilmaz|Mette|Karen/u);
  const events = text.split('BEGIN:VEVENT').slice(1);
  expect(events).toHaveLength(12);
  const offsets = new Set<string>();
  for (const event of events) {
    expect(event).toMatch(/SUMMARY:.*B\.\s?(H\.\s?A|Y)\./u);
    const [, day, hour] = /DTSTART:(\d{8})T(\d{2})0000Z/u.exec(event) ?? [];
    const meeting = meetings.find(({ id }) => event.includes(id))!;
    expect(day).toBe(meeting.meetsOn.replaceAll('-', ''));
    const inCopenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' });
    expect(inCopenhagen.format(new Date(`${meeting.meetsOn}T${hour}:00:00Z`))).toBe('10:00');
    offsets.add(hour!);
  }
  expect(offsets).toEqual(new Set(['08', '09']));
});

test('the calendar hatches holidays and closing days, and the arrow keys go from meeting to meeting', async () => {
  // Closed for all: so far ahead that no course of another test reaches it.
  await askIn(page, 'centre.closeDays', { from: '2032-03-22', to: '2032-03-23', label: 'Oprydning' });
  await goTo('meetings?view=month&day=2032-03-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Møder');
  for (const name of ['Oprydning', 'Skærtorsdag', 'Langfredag', '2. påskedag'])
    await expect(page.getByText(name).first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('April 2032')).toBeVisible();

  const courseId = await startCourse(addWeeks(mondayOf(book.today), 1));
  const [start, first, second] = await meetingsOf(courseId);
  await askIn(page, 'meetings.call', { courseId, meetsOn: start!.meetsOn, startsAt: '14:00' });
  await goTo(`meetings?view=week&day=${start!.meetsOn}&department=${book.departmentId}`);
  const link = (name: string) => page.getByRole('link', { name: new RegExp(`Birgitte Holm Andersen\\s*${name}`, 'u') });
  await expect(link('Startmøde')).toBeVisible();
  await link('Startmøde').focus();
  await page.keyboard.press('ArrowDown');
  await expect(link('Ekstra møde')).toBeFocused();
  await expect(link('Ekstra møde')).toContainText('14.00');
  await expect(link('Ekstra møde')).toContainText('Planlagt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ekstra møde' })).toBeVisible();
  await expect(page.getByText('Birgitte Holm Andersen').first()).toBeVisible();

  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { name: 'Opfølgning 1' })).toBeVisible();
  expect(first!.meetsOn < second!.meetsOn).toBe(true);
});
