import { expect, test, type Page } from '@playwright/test';
import { addWeeks, mondayOf } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { askIn, beginAnew, foundBook, type Book } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
let book: Book;
let candidateId: string;

// One window for all: each test starts the courses of its own Vibeke, in the only department.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  ({ page } = launched);
  book = await foundBook(page);
  await askIn(page, 'authorityContacts.register', { name: 'Mette Kragh', unit: 'Jobcenter Fjordby' });
  await askIn(page, 'jobFunctions.register', { departmentId: book.departmentId, name: 'Montage af smådele' });
});
test.beforeEach(async () => {
  await beginAnew(page);
  ({ id: candidateId } = await askIn(page, 'candidates.register', { firstName: 'Vibeke', lastName: 'Ebbesen' }));
});
test.afterAll(() => launched.close());

const summary = () => page.getByRole('complementary', { name: 'Det, der startes' });
const counsellor = () =>
  page
    .getByRole('combobox', { name: 'Rådgiver' })
    .or(page.getByRole('textbox', { name: 'Rådgiver' }))
    .first();
const threeMornings = [1, 3, 5].map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 }));
const inFullWidth = { name: 'Vibeke Ebbesen', level: 1 } as const;

async function openPerson() {
  await page.evaluate((id) => {
    window.location.hash = `#/candidates/${id}`;
  }, candidateId);
  await page.reload();
  await expect(page.getByRole('heading', inFullWidth)).toBeVisible();
}

async function newestCourse() {
  const { courses } = await askIn(page, 'candidates.show', { candidateId });
  return askIn(page, 'courses.show', { courseId: courses.at(-1)!.id });
}

test('a course is started by keyboard alone in at most twelve inputs, each Tab counted', async () => {
  const { press, type, count } = countedInputs(page);
  await openPerson();
  await page.getByRole('button', { name: 'Start forløb' }).focus();

  await press('Enter');
  await expect(counsellor()).toBeFocused();
  await type('Mette');
  await press('Tab');
  // The first day stands there already: next Monday.
  await press('Tab');
  await type('man ons fre 9-12');
  await press('Tab');
  await press('Tab');
  await type('Hvor meget kan Vibeke arbejde?');
  await press('Tab');
  await type('Hvor mange timer er realistisk?');
  const startsOn = addWeeks(mondayOf(book.today), 1);
  await expect(summary().getByText(shortDay(startsOn)).first()).toBeVisible();
  await expect(summary().getByText('3 t × 3 dage')).toBeVisible();
  await expect(summary().getByRole('list', { name: 'Møder, som foreslås' }).getByRole('listitem')).toHaveCount(6);
  await press('Control+Enter');

  await expect(page.getByRole('heading', inFullWidth)).toBeVisible();
  // What had the keyboard has gone with the form; the new page begins at its heading.
  await expect(page.getByRole('heading', inFullWidth)).toBeFocused();
  expect(count()).toBeLessThanOrEqual(12);
  const { course, questions, hourPlans, meetings } = await newestCourse();
  expect(course).toMatchObject({
    startsOn,
    counsellorName: 'Mette Kragh',
    departmentId: book.departmentId,
    consultantId: book.leaderId,
    purpose: 'Hvor meget kan Vibeke arbejde?',
  });
  expect(questions.map(({ text }) => text)).toEqual(['Hvor mange timer er realistisk?']);
  expect(hourPlans.map(({ pattern }) => pattern)).toEqual([{ kind: 'weekdays', days: threeMornings }]);
  expect(meetings).toHaveLength(6);
});

test('hours are refused where they stand, filled in day by day, and a question names the function to try', async () => {
  await openPerson();
  await page.getByRole('button', { name: 'Start forløb' }).click();
  await page.getByLabel('Aftalte timer').fill('hver dag');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Timerne kan ikke læses.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Aftalte timer')).toBeFocused();

  await page.getByLabel('Aftalte timer').fill('');
  await page.getByRole('button', { name: 'Tider dag for dag' }).click();
  await page.getByLabel('mandag, timer').fill('2:30');
  await page.keyboard.press('Tab');
  await page.getByLabel('mandag, mødetid').fill('9');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Aftalte timer')).toHaveValue('man 9-11.30');

  await page.getByLabel('Spørgsmål', { exact: true }).first().fill('Kan hun stå ved et bord?');
  await page.getByRole('combobox', { name: 'Handler om' }).click();
  await page.getByRole('option', { name: 'Opgavetype' }).click();
  await page.getByRole('combobox', { name: 'Jobfunktion, der skal prøves' }).fill('Mont');
  await page.getByRole('option', { name: 'Montage af smådele' }).click();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Start forløbet/u }).click();

  await expect(page.getByRole('heading', inFullWidth)).toBeVisible();
  const { questions, hourPlans } = await newestCourse();
  expect(questions).toMatchObject([{ dimension: 'task', jobFunctionName: 'Montage af smådele' }]);
  expect(hourPlans).toMatchObject([
    { pattern: { kind: 'weekdays', days: [{ weekday: 1, startsAt: '09:00', minutes: 150 }] } },
  ]);
});

test('a referral waits on the list, and is planned from there', async () => {
  await openPerson();
  await page.getByRole('button', { name: 'Start forløb' }).click();
  await page.getByText('Venteliste', { exact: true }).click();
  await expect(page.getByLabel('Aftalte timer')).toBeHidden();
  await page.getByRole('button', { name: /^Sæt på venteliste/u }).click();
  await expect(page.getByText('Vibeke Ebbesen står på venteliste med forløb', { exact: false })).toBeVisible();
  expect((await newestCourse()).course).toMatchObject({ state: 'waiting', consultantId: null });

  await page.evaluate(() => {
    window.location.hash = '#/candidates?view=waiting';
  });
  await expect(page.getByText('1 venter, nu i 0 dage.')).toBeVisible();
  await page.getByRole('grid', { name: 'Kandidater' }).getByText('Ebbesen, Vibeke').click();
  await page.getByRole('button', { name: 'Planlæg', exact: true }).click();
  expect(await faultsOn(page)).toEqual([]);
  const startsOn = addWeeks(mondayOf(book.today), 2);
  await page.getByLabel('Startdato').fill(fieldDay(startsOn));
  await page.keyboard.press('Tab');
  await page.getByLabel('Aftalte timer').fill('3 t × 3 dage');
  await page.getByRole('button', { name: 'Planlæg forløbet' }).click();

  await expect(page.getByText(`Vibeke Ebbesen begynder ${shortDay(startsOn)}.`)).toBeVisible();
  await expect(page.getByText('Ingen står i denne visning lige nu.', { exact: false })).toBeVisible();
  const { course, meetings, hourPlans } = await newestCourse();
  expect(course).toMatchObject({ state: 'planned', startsOn, consultantId: book.leaderId });
  expect(meetings).toHaveLength(6);
  expect(hourPlans).toMatchObject([{ validFrom: startsOn, pattern: { kind: 'days-per-week', daysPerWeek: 3 } }]);
});

test('a second course brings along what is ticked, says so before it is kept, and the two are linked both ways', async () => {
  const startsOn = addWeeks(mondayOf(book.today), -20);
  const first = await askIn(page, 'courses.start', {
    candidateId,
    departmentId: book.departmentId,
    consultantId: book.leaderId,
    startsOn,
    purpose: 'Hvor mange timer er realistiske?',
    goal: 'Fuld tid på 13 uger',
    questions: [{ dimension: 'duration', text: 'Er der brug for længere tid?' }],
    hours: { kind: 'days-per-week', daysPerWeek: 3, minutesPerDay: 180 },
  });
  const [chair, other] = await askIn(page, 'accommodations.list', {});
  await askIn(page, 'adjustments.suggest', {
    accommodationId: chair!.id,
    courseId: first.id,
    triedFrom: startsOn,
    effect: 'helps',
  });
  await askIn(page, 'adjustments.suggest', {
    accommodationId: other!.id,
    courseId: first.id,
    triedFrom: startsOn,
    effect: 'none',
  });
  const { version } = (await askIn(page, 'courses.show', { courseId: first.id })).course;
  await askIn(page, 'courses.finish', {
    courseId: first.id,
    version,
    endedOn: first.plannedEndOn,
    reasonCode: 'GENNEMFOERT',
  });

  await openPerson();
  await page.getByRole('button', { name: 'Start nyt forløb' }).click();
  await expect(page.getByRole('heading', { name: `Tag med fra forløb ${first.number}` })).toBeVisible();
  for (const name of ['Formål', '1 spørgsmål', 'Det, der hjalp']) await page.getByRole('checkbox', { name }).check();
  await page.getByLabel('Hvorfor igen').fill('Tilbagefald i foråret. Målet er mindre nu.');
  await page.getByRole('textbox', { name: 'Mål', exact: true }).fill('Ti timer om ugen');
  await expect(summary().getByText('Hvor mange timer er realistiske?')).toBeVisible();
  await expect(summary().getByText('Er der brug for længere tid?')).toBeVisible();
  await expect(summary().getByText(chair!.wording)).toBeVisible();
  await expect(summary().getByText(other!.wording)).toBeHidden();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Start forløbet/u }).click();
  await expect(page.getByRole('heading', inFullWidth)).toBeVisible();

  const { course, questions, adjustments, hourPlans } = await newestCourse();
  expect(course).toMatchObject({
    ordinal: 2,
    previousCourseId: first.id,
    purpose: 'Hvor mange timer er realistiske?',
    goal: 'Ti timer om ugen',
    repeatReason: 'Tilbagefald i foråret. Målet er mindre nu.',
  });
  expect(questions.map(({ text }) => text)).toEqual(['Er der brug for længere tid?']);
  expect(adjustments.map(({ wording, effect }) => [wording, effect])).toEqual([[chair!.wording, null]]);
  expect(hourPlans).toEqual([]);

  await openPerson();
  await page.getByRole('link', { name: `fortsat fra ${first.number}` }).click();
  await expect(page).toHaveURL(new RegExp(first.id, 'u'));
  await openPerson();
  await page.getByRole('link', { name: `fortsætter i ${course.number}` }).click();
  await expect(page).toHaveURL(new RegExp(course.id, 'u'));
});

test('one course too many is warned of while the days are chosen, and can be started all the same', async () => {
  const startsOn = addWeeks(mondayOf(book.today), 1);
  await askIn(page, 'capacity.limit', { departmentId: book.departmentId, validFrom: startsOn, places: 0 });
  await openPerson();
  await page.getByRole('button', { name: 'Start forløb' }).click();
  await expect(summary().getByText('Du kan fortsætte.', { exact: false })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Start forløbet/u }).click();
  await expect(page.getByRole('heading', inFullWidth)).toBeVisible();
  expect((await newestCourse()).course).toMatchObject({ state: 'planned', startsOn });

  // The other tests start theirs without a warning.
  const [limit] = await askIn(page, 'capacity.limits', {});
  await askIn(page, 'capacity.withdraw', { limitId: limit!.id, version: limit!.version });
});
