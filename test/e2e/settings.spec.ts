import { expect, test, type Page } from '@playwright/test';
import { addDays, addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import { fieldDay } from '#shared/text/format.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, foundBook, ownDepartment, type Book } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { ordinaryWeekBefore } from '#test/support/ordinary-week.ts';

let launched: LaunchedApp;
let page: Page;
let book: Book;

// One window for all: no two tests change the same code, template, contact or agreement, and places are those of one department.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  ({ page } = launched);
  book = await foundBook(page);
});
test.beforeEach(() => beginAnew(page));
test.afterAll(() => launched.close());

const goTo = (route: string) => page.goto(`app://bundle/index.html#/${route}`);

/** A department with one course of 13 weeks, begun the week before an ordinary week gone by. */
async function departmentWithCourse() {
  const { departmentId, departmentName, leaderId, today } = await ownDepartment(page, book);
  const monday = ordinaryWeekBefore(today);
  const start = async (firstName: string, startsOn: Day) => {
    const { id: candidateId } = await askIn(page, 'candidates.register', { firstName, lastName: 'Vestergaard' });
    return askIn(page, 'courses.start', {
      candidateId,
      departmentId,
      consultantId: leaderId,
      startsOn,
      hours: {
        kind: 'weekdays',
        days: ([1, 3] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 })),
      },
    });
  };
  const { id: courseId } = await start('Sanne', addWeeks(monday, -1));
  return { departmentId, departmentName, today, monday, courseId, start };
}

/** What the free weeks of the region say, the week's number left out. */
const freeWeeks = (region: string) =>
  page
    .getByRole('region', { name: region, exact: true })
    .getByRole('list', { name: 'Ledige pladser' })
    .locator('b')
    .allTextContents();

test('a limit to come changes the free weeks of the department, and too many are said in words', async () => {
  const { departmentId, departmentName, today } = await departmentWithCourse();
  await goTo(`departments?department=${departmentId}`);
  await expect(page.getByText('1 i brug, intet loft sat')).toBeVisible();
  await page.getByRole('link', { name: 'Sæt et loft' }).click();

  const form = page.getByRole('form', { name: 'Nyt loft' });
  const inThreeWeeks = addWeeks(mondayOf(today), 3);
  for (const [from, places] of [
    [today, '3'],
    [inThreeWeeks, '0'],
  ] as const) {
    await form.getByRole('combobox', { name: 'Gælder for' }).click();
    await page.getByRole('option', { name: departmentName, exact: true }).click();
    await form.getByLabel('Gælder fra').fill(fieldDay(from));
    await form.getByLabel('Pladser').fill(places);
    await form.getByLabel('Pladser').press('Enter');
    await expect(page.getByRole('row', { name: new RegExp(`^${departmentName} .* ${places} `, 'u') })).toBeVisible();
  }
  const limits = page.getByRole('table', { name: 'Loft over pladser' });
  await expect(limits.getByRole('row', { name: new RegExp(`^${departmentName} .* 3 gælder nu`, 'u') })).toBeVisible();
  await expect(limits.getByRole('row', { name: new RegExp(`^${departmentName} .* 0 kommer`, 'u') })).toBeVisible();
  await expect(
    page.getByRole('img', { name: new RegExp(`^${departmentName}: højst 1 pladser .* dage over loftet`, 'u') }),
  ).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  await goTo(`departments?department=${departmentId}`);
  await expect
    .poll(() => freeWeeks('Pladser'))
    .toEqual(['2', '2', '2', '1 over', '1 over', '1 over', '1 over', '1 over']);
  await expect(page.getByText('1 af 3 i brug')).toBeVisible();
  await expect(
    page.getByText(new RegExp(`^1 plads er planlagt i ${departmentName} den .*, og loftet er 0\\.`, 'u')),
  ).toBeVisible();

  // In place: five from that day, and nobody is over any more.
  await goTo('settings/capacity');
  await page.getByRole('button', { name: new RegExp(`^Pladser, ${departmentName} fra .*: 0$`, 'u') }).click();
  await page.getByRole('textbox', { name: new RegExp(`^Pladser, ${departmentName} fra`, 'u') }).fill('elleve');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Skriv et helt antal pladser mellem 0 og 500.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect.poll(() => freeWeeks(departmentName)).toEqual(['2', '2', '2', '4', '4', '4', '4', '4']);
  await expect(page.getByRole('region', { name: departmentName, exact: true })).toContainText('Ingen dage over loftet');
  await page
    .getByRole('button', { name: new RegExp(`^Fjern loftet for ${departmentName} fra`, 'u') })
    .last()
    .click();
  await expect.poll(() => freeWeeks(departmentName)).toEqual(['2', '2', '2', '2', '2', '2', '2', '2']);
});

test('a pause keeps its place or gives it up, as the centre says', async () => {
  const { departmentId, departmentName, today, courseId } = await departmentWithCourse();
  await askIn(page, 'capacity.limit', { departmentId, validFrom: today, places: 2 });
  const { course } = await askIn(page, 'courses.show', { courseId });
  await askIn(page, 'courses.pause', { courseId, version: course.version, from: today, reasonCode: 'SYGDOM' });
  await goTo('settings/capacity');
  await expect.poll(() => freeWeeks(departmentName)).toEqual(['1', '1', '1', '1', '1', '1', '1', '1']);
  await page.getByRole('checkbox', { name: 'En pause beholder pladsen' }).uncheck();
  await expect(page.getByText(/^Et forløb på pause tæller ikke med/u)).toBeVisible();
  await expect.poll(() => freeWeeks(departmentName)).toEqual(['2', '2', '2', '2', '2', '2', '2', '2']);
});

test('an absence worded anew from a day is chosen by its new words, and an old day keeps its own', async () => {
  const { departmentId, monday, courseId } = await departmentWithCourse();
  await askIn(page, 'attendance.record', { courseId, day: monday, attendedMinutes: 0, absenceCode: 'SYG' });
  await goTo('settings/codes');
  await page.getByRole('grid', { name: 'Koder: Fravær' }).getByText('Syg', { exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Syg' });
  expect(await faultsOn(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Ny ordlyd fra en dag' }).click();
  await expect(panel.getByLabel('Fra dagen')).toBeFocused();
  await panel.getByLabel('Fra dagen').fill(fieldDay(addDays(monday, 2)));
  await panel.getByLabel('Dansk').fill('Sygemeldt');
  await panel.getByLabel('Dansk').press('Enter');
  await expect(page.getByRole('complementary', { name: 'Sygemeldt' })).toBeVisible();
  await page.getByText('Udgåede (1)').click();
  await expect(page.getByRole('grid', { name: 'Udgåede (1)' }).getByText('Syg', { exact: true })).toBeVisible();

  await goTo(`attendance?monday=${monday}&department=${departmentId}`);
  const cell = (weekday: string) =>
    page.getByRole('gridcell', { name: new RegExp(`^Sanne Vestergaard, ${weekday} `, 'u') });
  await expect(cell('mandag')).toHaveAccessibleName(/: syg$/u);
  await cell('onsdag').click();
  await page.keyboard.press('s');
  await expect(cell('onsdag')).toHaveAccessibleName(/: sygemeldt$/u);
  await expect(cell('mandag')).toHaveAccessibleName(/: syg$/u);
});

test('the centre adds a code of its own in Danish alone, ends it, and takes the end back', async () => {
  await goTo('settings/codes?list=pause');
  await page.getByRole('button', { name: 'Ny kode' }).click();
  const form = page.getByRole('complementary', { name: 'Ny kode' });
  await expect(form.getByLabel('Dansk')).toBeFocused();
  await form.getByLabel('Dansk').fill('Kursus hos kommunen');
  await form.getByLabel('Dansk').press('Enter');
  const panel = page.getByRole('complementary', { name: 'Kursus hos kommunen' });
  await expect(panel.getByRole('button', { name: 'Svensk: som på dansk' })).toBeVisible();
  await expect(panel.getByText('KURSUS_HOS_KOMMUNEN')).toBeVisible();

  await panel.getByRole('button', { name: 'Udgår efter en dag' }).click();
  await panel.getByLabel('Sidste dag').fill('1-1-2020');
  await panel.getByRole('button', { name: 'Lad koden udgå' }).click();
  await expect(page.getByText('Kursus hos kommunen kan vælges til og med 1-1-2020.')).toBeVisible();
  await expect(page.getByText('Udgåede (1)')).toBeVisible();
  await panel.getByRole('button', { name: 'Tag i brug igen' }).click();
  await expect(page.getByText('Udgåede (1)')).toHaveCount(0);
});

test('a changed template is seen in its example days, and a new course follows it', async () => {
  const { today, start } = await departmentWithCourse();
  await goTo('settings/templates');
  const meetings = page.getByRole('table', { name: 'Møder' });
  await meetings.getByRole('button', { name: 'Uge, møde 2: 3' }).click();
  await page.getByRole('textbox', { name: 'Uge, møde 2' }).fill('6');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Møderne ligger i hver sin uge, og ugerne stiger.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(meetings.getByRole('button', { name: 'Uge, møde 2: 4' })).toBeVisible();
  await meetings.getByRole('button', { name: 'Fjern møde 4' }).click();
  await expect(meetings.getByRole('button', { name: /^Fjern møde/u })).toHaveCount(5);
  expect(await faultsOn(page)).toEqual([]);

  const days = page.getByRole('table', { name: 'Sådan bliver dagene' }).getByRole('row');
  await expect(days).toHaveCount(6);
  const shown = (await days.allTextContents()).slice(1);
  const { id: courseId } = await start('Kim', addDays(mondayOf(today), 7));
  const course = await askIn(page, 'courses.show', { courseId });
  expect(course.meetings.map(({ week }) => week)).toEqual([0, 4, 6, 11, 13]);
  for (const [place, { meetsOn }] of course.meetings.entries()) {
    expect(shown[place]).toContain(fieldDay(meetsOn).replace(/\b0/gu, ''));
  }
});

test('a contact is typed in one line, corrected in place, ended, and taken back', async () => {
  await goTo('settings/contacts');
  const form = page.getByRole('form', { name: 'Ny kontakt' });
  await form.getByLabel('Ny kontakt').fill('Mette Kragh');
  await form.getByLabel('Telefon').fill('75 00 12 33');
  await form.getByLabel('Telefon').press('Enter');
  await expect(form.getByLabel('Ny kontakt')).toBeFocused();
  await page.getByRole('button', { name: 'Telefon, Mette Kragh: 75 00 12 33' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('75 00 12 34');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Telefon, Mette Kragh: 75 00 12 34' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'E-mail, Mette Kragh: ikke oplyst' })).toBeFocused();

  await page.getByRole('button', { name: 'Mette Kragh ophører i dag' }).click();
  await expect(page.getByText('0 i brug')).toBeVisible();
  await page.getByText('Ophørte (1)').click();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tag tilbage: Mette Kragh' }).click();
  await expect(page.getByText('1 i brug')).toBeVisible();
});

test('the agreement in force stands first, a new version takes over from its day, and an earlier text is put back', async () => {
  const { today } = book;
  await goTo('settings/agreements');
  for (const [from, parties] of [
    [addDays(today, -400), 'Centret og kommunen'],
    [addDays(today, 30), 'Centret og jobcentret'],
  ] as const) {
    await page.getByRole('button', { name: 'Ny version' }).click();
    const form = page.getByRole('region', { name: 'Ny version' });
    await expect(form.getByLabel('Gælder fra')).toBeFocused();
    await form.getByLabel('Gælder fra').fill(fieldDay(from));
    await form.getByLabel('Parter').fill(parties);
    await form.getByLabel('Parter').press('Enter');
    await expect(form).toHaveCount(0);
  }
  const versions = page.getByRole('region', { name: /^Fra /u });
  await expect(versions.nth(0)).toContainText('gælder nu');
  await expect(versions.nth(0)).toContainText('Centret og kommunen');
  await expect(versions.nth(1)).toContainText('kommer');
  expect(await faultsOn(page)).toEqual([]);

  const inForce = async () =>
    (await askIn(page, 'agreements.list', {})).find(({ parties }) => parties.endsWith('kommunen'))!;
  for (const content of ['Femten pladser ad gangen.', 'Tyve pladser.']) {
    const { id: agreementId, version } = await inForce();
    await askIn(page, 'agreements.revise', { agreementId, version, change: { content } });
  }
  await versions.nth(0).getByText('Historik', { exact: true }).click();
  await page
    .getByRole('button', { name: /^Vis teksten/u })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Gendan denne tekst.*før$/u })
    .first()
    .click();
  await expect(page.getByText('Teksten er gendannet.')).toBeVisible();
  expect((await inForce()).content).toBe('Femten pladser ad gangen.');
});

test('the palette leads straight to a section, and arrow keys walk the list', async () => {
  // The keys are heard once the page stands, and typed once the palette does.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('kodeli');
  await page.getByRole('button', { name: 'Kodelister' }).click();
  await expect(page.getByRole('heading', { name: 'Kodelister' })).toBeVisible();
  const sections = page.getByRole('navigation', { name: 'Indstillingernes afsnit' });
  await sections.getByRole('link', { name: 'Kodelister' }).focus();
  // Past the phrases, the prints and the report's sentences.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sections.getByRole('link', { name: 'Medarbejdere' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('form', { name: 'Ny medarbejder' })).toBeVisible();
});
