import { expect, test, type Page } from '@playwright/test';
import { addDays, addWeeks, mondayOf } from '#shared/calendar.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook, ownDepartment, startCourseIn, type Book } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
let book: Book;

// One window for all: each test has its Birgitte in a department of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  ({ page } = launched);
  book = await foundBook(page);
});
test.beforeEach(() => beginAnew(page));
test.afterAll(() => launched.close());

/** Birgitte in her seventh week, scored by both sides in her third. */
async function scoredCourse() {
  const ours = await ownDepartment(page, book);
  const startsOn = addWeeks(mondayOf(book.today), -6);
  const courseId = await startCourseIn(page, ours, startsOn);
  const { indicators } = await askIn(page, 'indicators.set', {});
  const scoredOn = addDays(startsOn, 16);
  const scores = indicators.flatMap(({ id: indicatorId }, place) => [
    { indicatorId, side: 'staff' as const, value: 3 + (place % 3) },
    { indicatorId, side: 'candidate' as const, value: place === 4 ? null : 4 + (place % 2) },
  ]);
  await askIn(page, 'scores.record', { courseId, scoredOn, version: 0, scores });
  await page.goto(`app://bundle/index.html#/courses/${courseId}?tab=progression`);
  return { ...ours, courseId, indicators, scoredOn };
}

const cell = (indicator: string, side: string) => page.getByRole('textbox', { name: `${indicator}, ${side}` });
const curve = (indicator: string) => page.getByRole('img', { name: new RegExp(`^${indicator}\\.`, 'u') });
const rounds = async (courseId: string) => askIn(page, 'scores.ofCourse', { courseId });

test('our side is given by nine digits, the candidate’s on the quiet screen, and what differs is said', async () => {
  const { courseId, today } = await scoredCourse();
  const day = dayAndMonth(today);

  await page.getByRole('button', { name: 'Ny score' }).click();
  await expect(cell('Kræfter', 'Vi')).toBeFocused();
  await page.keyboard.type('7654678t5');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Scoren fra ${day} er gemt.`)).toBeVisible();
  expect((await rounds(courseId)).at(-1)?.scores.map(({ value }) => value)).toEqual([7, 6, 5, 4, 6, 7, 8, 10, 5]);
  await expect(page.getByText('Svar fra Birgitte mangler: Birgitte 0 af 9, vi 9 af 9')).toBeVisible();

  await page.getByRole('link', { name: 'Udfyld sammen med Birgitte' }).click();
  await expect(page.getByRole('heading', { name: 'Hvor godt rækker dine kræfter til dagens arbejde?' })).toBeFocused();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Holm')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await faultsOn(page)).toEqual([]);

  // Kept the moment it is given: nobody has pressed a button for it.
  await page.keyboard.press('3');
  await expect(page.getByText('Gemt: 3 lidt')).toBeVisible();
  await expect.poll(async () => (await rounds(courseId)).at(-1)?.scores.length).toBe(10);
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(page.getByText('Gemt: 10 helt')).toBeVisible();
  await page.keyboard.press('4');
  await page.getByRole('textbox', { name: /^Vil du sige lidt mere/u }).fill('trætte ben');
  await page.keyboard.press('Enter');
  for (const answer of ['6', '5', '-', '5', '7', '9', '9', '5']) {
    await page.keyboard.press('Enter');
    await page.keyboard.press(answer);
  }
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByRole('heading', { name: 'Tak, Birgitte.' })).toBeFocused();
  await expect(page.getByText('Birgitte 4, vi 7')).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(page.getByRole('heading', { name: 'Tal om det' })).toBeVisible();
  await expect(page.getByText('Birgitte 4, vi 7')).toBeVisible();
  await expect(page.getByText('trætte ben')).toBeVisible();
  await expect(curve('Kræfter')).toHaveAccessibleName(/Vi: .+ 3, .+ 7\. Birgitte: .+ 4, .+ 4$/u);
  await expect(curve('Koncentration')).toHaveAccessibleName(/Birgitte: .+ 5, .+ intet svar$/u);
  expect(await faultsOn(page)).toEqual([]);
});

test('a 10 is typed as it is written, in the row it was begun in', async () => {
  const { courseId, indicators } = await scoredCourse();
  await page.getByRole('button', { name: 'Ny score' }).click();
  await expect(cell('Kræfter', 'Vi')).toBeFocused();
  await page.keyboard.type('710');
  const [first, second, third] = indicators.map(({ wording }) => wording.da.name);
  await expect(cell(first!, 'Vi')).toHaveValue('7');
  await expect(cell(second!, 'Vi')).toHaveValue('10');
  await expect(cell(third!, 'Vi')).toHaveValue('');
  await expect(cell(third!, 'Vi')).toBeFocused();
  await page.keyboard.type('1');
  await page.waitForTimeout(1200);
  await page.keyboard.type('0');
  // The last row has none below it to move on to.
  await cell(indicators.at(-1)!.wording.da.name, 'Vi').focus();
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await rounds(courseId)).at(-1)?.scores.map(({ value }) => value))
    .toEqual([7, 10, 1, 0, 10]);
  await expect(page.getByText('Birgitte 0 af 9, vi 5 af 9.')).toBeVisible();
});

test('a score that fell is named with its days, once somebody asks', async () => {
  const { courseId, departmentId, today, scoredOn, indicators } = await scoredCourse();
  // Both were 4 or 5 before.
  const scores = [0, 1, 2].map((place) => ({
    indicatorId: indicators[place]!.id,
    side: 'candidate' as const,
    value: 0,
  }));
  await askIn(page, 'scores.record', { courseId, scoredOn: today, version: 0, scores });
  await page.goto(`app://bundle/index.html#/today?department=${departmentId}`);
  const days = `${dayAndMonth(scoredOn)} til ${dayAndMonth(today)}`;
  const [first, second] = indicators.map(({ wording }) => wording.da.name);
  const sentence = `Egen score faldt: ${first} 4 → 0, ${days}; ${second} 5 → 0, ${days} og 1 til.`;
  const about = page.getByText('registrering, score', { exact: true });
  await expect(about).toBeVisible();
  await expect(page.getByText('Egen score faldt')).toHaveCount(0);
  expect(await faultsOn(page)).toEqual([]);
  await about.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(sentence)).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
});

test('a score that was given is corrected, taken back, and brought back', async () => {
  const { courseId, scoredOn } = await scoredCourse();
  const day = dayAndMonth(scoredOn);

  await page.getByRole('button', { name: `Ret scoren fra ${day}` }).click();
  await cell('Trivsel', 'Vi').press('9');
  await cell('Trivsel', 'Birgitte').press('Delete');
  await page.getByRole('button', { name: 'Gem scoren' }).click();
  await expect(curve('Trivsel')).toHaveAccessibleName(/Vi: .+ 9\. Birgitte: intet endnu$/u);

  await page.getByRole('button', { name: `Ret scoren fra ${day}` }).click();
  await page.getByRole('button', { name: 'Træk scoren tilbage' }).click();
  await expect(page.getByText('Ingen score endnu.')).toBeVisible();
  await page.getByRole('button', { name: /Fortryd/u }).click();
  await expect(curve('Trivsel')).toBeVisible();
  expect(await rounds(courseId)).toMatchObject([{ scoredOn }]);
});

test('a 0 is 0 unless it is typed at once after a 1', async () => {
  const { courseId } = await scoredCourse();
  await page.getByRole('link', { name: 'Udfyld sammen med Birgitte' }).click();
  await page.keyboard.press('1');
  await expect(page.getByText('Gemt: 1')).toBeVisible();
  await page.waitForTimeout(1200);
  await page.keyboard.press('0');
  await expect(page.getByText('Gemt: 0')).toBeVisible();
  await expect.poll(async () => (await rounds(courseId)).at(-1)?.scores.map(({ value }) => value)).toEqual([0]);

  // The answer stood at 1 before this visit.
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('0');
  await expect(page.getByText('Gemt: 0')).toBeVisible();
});

test('what is typed stays when another day is clicked, and when a colleague scores the same meanwhile', async () => {
  const { courseId, scoredOn, indicators } = await scoredCourse();
  const day = dayAndMonth(scoredOn);
  const other = addDays(scoredOn, 7);
  const [first, second] = indicators.map(({ id }) => id);
  const place = { indicatorId: first!, side: 'staff' as const };
  await askIn(page, 'scores.record', { courseId, scoredOn: other, version: 0, scores: [{ ...place, value: 2 }] });
  const openOther = page.getByRole('button', { name: `Ret scoren fra ${dayAndMonth(other)}` });
  const scoreOfFirst = async () =>
    (await rounds(courseId))[0]?.scores.find(({ indicatorId, side }) => indicatorId === first && side === 'staff');

  await page.getByRole('button', { name: `Ret scoren fra ${day}` }).click();
  await cell('Kræfter', 'Vi').press('9');
  await page.getByRole('textbox', { name: 'Bemærkning' }).fill('Efter ferien');
  await expect(openOther).toHaveAccessibleDescription(/^Gem eller annullér scoren ovenfor/u);
  await openOther.click({ force: true });
  await expect(cell('Kræfter', 'Vi')).toHaveValue('9');
  await expect(page.getByRole('textbox', { name: 'Bemærkning' })).toHaveValue('Efter ferien');

  const { version } = (await scoreOfFirst())!;
  await askIn(page, 'scores.record', {
    courseId,
    scoredOn,
    version: 0,
    scores: [
      { ...place, value: 1, version },
      { indicatorId: second!, side: 'staff', value: 8, version: 1 },
    ],
  });
  const choice = page.getByRole('region', { name: 'To tekster' });
  await expect(choice.getByRole('blockquote')).toHaveText('Kræfter, Vi: 1');
  await expect(cell('Kræfter', 'Vi')).toHaveValue('9');
  await expect(page.getByRole('button', { name: 'Gem scoren' })).toHaveCount(0);
  expect(await scoreOfFirst()).toMatchObject({ value: 1 });

  await choice.getByRole('button').nth(1).click();
  await expect(cell('Kræfter', 'Vi')).toHaveValue('1');
  await expect(page.getByRole('textbox', { name: 'Bemærkning' })).toHaveValue('Efter ferien');
  await cell('Kræfter', 'Vi').press('7');
  await askIn(page, 'scores.record', {
    courseId,
    scoredOn,
    version: 0,
    scores: [{ ...place, value: 3, version: version + 1 }],
  });
  await choice.getByRole('button').nth(0).click();
  await expect(page.getByText(`Scoren fra ${day} er gemt.`)).toBeVisible();
  expect(await scoreOfFirst()).toMatchObject({ value: 7 });
  expect((await rounds(courseId))[0]).toMatchObject({ note: 'Efter ferien' });
  await expect(openOther).toHaveAccessibleDescription('');
});

test('a step outside the scale is not kept, and says why', async () => {
  const { courseId } = await scoredCourse();
  await page.getByRole('button', { name: 'Ny score' }).click();
  await cell('Kræfter', 'Vi').fill('11');
  await page.getByRole('button', { name: 'Gem scoren' }).click();
  await expect(page.getByRole('alert')).toHaveText('Skriv et helt tal fra 0 til 10.');
  expect(await rounds(courseId)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(cell('Kræfter', 'Vi')).toHaveValue('11');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ny score' })).toBeFocused();
});

test('a digit that was typed is not thrown away by one Esc', async () => {
  await scoredCourse();
  await page.getByRole('button', { name: 'Ny score' }).click();
  await expect(cell('Kræfter', 'Vi')).toBeFocused();
  await page.keyboard.press('7');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tryk Esc igen for at kassere')).toBeVisible();
  await expect(cell('Kræfter', 'Vi')).toHaveValue('7');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ny score' })).toBeFocused();
});

test('what is due stands on the day’s page, one step from where it is given', async () => {
  const { courseId, departmentId } = await scoredCourse();
  await page.goto(`app://bundle/index.html#/today?department=${departmentId}`);
  await page.getByRole('link', { name: /Birgitte Holm Andersen.*Birgitte og vi\. Skulle være givet/u }).click();
  await expect(page).toHaveURL(new RegExp(`#/courses/${courseId}\\?tab=progression$`, 'u'));
});
