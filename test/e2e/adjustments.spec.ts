import { expect, test, type Locator } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { openCourseWindow, type CourseWindow } from '#test/support/course-window.ts';
import { askIn } from '#test/support/in-window.ts';

const today = '2026-09-25';
let book: CourseWindow;
let courseId: string;
let jobFunctionId: string;

// One window for all, on Friday 25 September: each test has a course of its own, and an accommodation of the catalogue it changes.
test.beforeAll(async () => {
  book = await openCourseWindow(today);
  jobFunctionId = await book.registerFunction('Pakning');
});

/** A course since Monday 7 September with three attended days at packing. */
test.beforeEach(async () => {
  const { openOn, page, start } = book;
  const days = ([1, 3, 5] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 120 }));
  courseId = await start('2026-09-07', { hours: { kind: 'weekdays', days } });
  await askIn(page, 'tryOuts.begin', { courseId, jobFunctionId, from: '2026-09-07', to: null });
  const line = { attendedMinutes: 120, minutesToOnset: 40 };
  const lines = [
    { ...line, day: '2026-09-14', symptomBefore: 2, symptomAfter: 6 },
    { ...line, day: '2026-09-21', symptomBefore: 2, symptomAfter: 3 },
    { ...line, day: '2026-09-23', symptomBefore: 3, symptomAfter: 5 },
  ];
  await askIn(page, 'attendance.recordDays', { courseId, lines });
  await openOn(today, courseId, '?tab=adjustments');
});
test.afterAll(() => book.close());

const adjustmentIn = async () => (await book.recordOf(courseId)).adjustments[0]!;

/** Suggests the special chair, by the form. */
async function suggestChair(): Promise<Locator> {
  const { page } = book;
  await page.getByRole('button', { name: 'Tilføj skånehensyn' }).click();
  const form = page.getByRole('region', { name: 'Tilføj skånehensyn' });
  await form.getByRole('combobox', { name: 'Skånehensyn' }).fill('special');
  await page.getByRole('option', { name: /Specialstol/u }).click();
  await form.getByLabel('Hvorfor').fill('Ondt i ryggen efter en time');
  await form.getByRole('button', { name: 'Tilføj' }).click();
  const card = page.getByRole('article', { name: 'Specialstol' });
  await expect(card.getByRole('button', { name: 'Hvorfor: Ondt i ryggen efter en time' })).toBeVisible();
  return card;
}

test('an accommodation goes from why it was suggested to what a job needs, and two days speak of it', async () => {
  const { page } = book;
  const card = await suggestChair();
  await card.getByRole('button', { name: /^Afprøvet fra: /u }).click();
  await page.keyboard.type('21-9-2026');
  await page.keyboard.press('Enter');
  await expect(card.getByText('2 dage med fremmøde, mens det blev afprøvet')).toBeVisible();

  await card.getByRole('button', { name: /^Udvælg dage/u }).click();
  await expect(card.getByText('mødt 2 t, symptomer 2 → 3, begyndte efter 40 min')).toBeVisible();
  const choice = (day: string, word: string) => card.getByRole('button', { name: `${day} taler ${word}` });
  await choice('21-9-2026', 'for').click();
  await expect(choice('21-9-2026', 'for')).toHaveAttribute('aria-pressed', 'true');
  await choice('23-9-2026', 'imod').click();
  await expect(card.getByText('udvalgte dage: 1 for, 1 imod')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await card.getByRole('button', { name: /^Hvad 21-9-2026 viste: /u }).click();
  await page.keyboard.type('Sad hele tiden');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Hvad 21-9-2026 viste: Sad hele tiden' })).toBeVisible();

  await card.getByRole('button', { name: /^Virkning: /u }).click();
  await page.getByRole('option', { name: 'Hjælper delvist' }).click();
  await expect(card.getByRole('button', { name: 'Virkning: Hjælper delvist' })).toBeVisible();
  await card.getByRole('button', { name: /^Behov i job: /u }).click();
  await page.getByRole('option', { name: 'Ja' }).click();
  await expect(card.getByRole('button', { name: 'Behov i job: Ja' })).toBeVisible();
  expect(await adjustmentIn()).toMatchObject({
    reason: 'Ondt i ryggen efter en time',
    suggestedOn: '2026-09-21',
    triedFrom: '2026-09-21',
    effect: 'partly',
    neededInJob: 'yes',
    evidence: [
      { day: '2026-09-21', testimony: 'for', note: 'Sad hele tiden' },
      { day: '2026-09-23', testimony: 'against', note: '' },
    ],
  });

  // The link stands when the day goes out of the register, and says so.
  const { attendance } = await book.recordOf(courseId);
  const { day, version } = attendance.find((each) => each.day === '2026-09-23')!;
  await askIn(page, 'attendance.clear', { courseId, day, version });
  await expect(card.getByText('ikke registreret i fremmødet')).toBeVisible();
  await expect(card.getByText('udvalgte dage: 1 for, 1 imod')).toBeVisible();

  // The same click takes the day away, and Ctrl+Z points at it again.
  await choice('23-9-2026', 'imod').click();
  await expect(card.getByText('udvalgte dage: 1 for, 0 imod')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card.getByText('udvalgte dage: 1 for, 1 imod')).toBeVisible();

  // What stands on it is named when somebody would take it away.
  await card.getByRole('button', { name: 'Fjern skånehensynet: Specialstol' }).click();
  await expect(page.getByText(/^Der er 2 dage som grundlag for skånehensynet/u)).toBeVisible();

  await page.getByRole('link', { name: 'Overblik' }).click();
  await expect(page.getByRole('row', { name: /Specialstol .*1 dag 2 udvalgte dage Ja/u })).toBeVisible();
});

test('a chair is lent, stands among the aids that are out, and comes back with one click', async () => {
  const { page } = book;
  const card = await suggestChair();
  await card.getByRole('button', { name: 'Udlån hjælpemiddel: Specialstol' }).click();
  const form = card.getByRole('region', { name: 'Udlån hjælpemiddel' });
  await form.getByLabel('Hjælpemiddel', { exact: true }).fill('Sadelstol');
  await form.getByLabel('Nummer').fill('H-12');
  await form.getByLabel('Udlånt').fill('14-9-2026');
  await form.getByLabel('Ventes tilbage').fill('21-9-2026');
  await form.getByRole('button', { name: 'Udlån' }).click();
  const loan = card.getByRole('list', { name: 'Hjælpemidler: Specialstol' }).getByRole('listitem');
  await expect(loan.getByText('Over tiden')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Udlån hjælpemiddel: Specialstol' })).toBeFocused();

  await page.getByRole('link', { name: 'Overblik' }).click();
  await expect(page.getByRole('row', { name: /Specialstol Over tiden/u })).toBeVisible();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Skånehensyn' }).click();
  await page.getByRole('link', { name: 'Udlånte hjælpemidler' }).click();
  await expect(page.getByText('1 ude, 1 over tiden')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Modtag retur: Sadelstol, Ida Kragh' }).click();
  await expect(page.getByText(/^Her står de hjælpemidler/u)).toBeVisible();
  expect((await adjustmentIn()).aids).toMatchObject([{ aid: 'Sadelstol', number: 'H-12', returnedOn: today }]);
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: 'Ida Kragh' }).click();
  await expect(loan.getByText('Over tiden')).toBeVisible();
  await loan.getByRole('button', { name: 'Modtag retur: Sadelstol' }).click();
  await expect(loan.getByText('Tilbage 25-9-2026')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
});

test('one that was written by mistake goes and comes back, by keyboard alone from end to end', async () => {
  const { page } = book;
  const press = async (target: Locator, key = 'Enter') => {
    await target.focus();
    await page.keyboard.press(key);
  };
  await press(page.getByRole('button', { name: 'Tilføj skånehensyn' }));
  await expect(page.getByRole('combobox', { name: 'Skånehensyn' })).toBeFocused();
  await page.keyboard.type('special');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('article', { name: 'Specialstol' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tilføj skånehensyn' })).toBeFocused();

  // Tab keeps the day, the end is offered, and goes on.
  await press(card.getByRole('button', { name: /^Afprøvet fra: /u }));
  await page.keyboard.type('14-9-2026');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: /^Afprøvet fra: 14-9-2026/u })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: /^Afprøvet til: /u })).toBeFocused();

  await press(card.getByRole('button', { name: /^Udvælg dage/u }));
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: '23-9-2026 taler for' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card.getByText('udvalgte dage: 1 for, 0 imod')).toBeVisible();
  await press(card.getByRole('button', { name: /^Færdig/u }));
  // In the list of what is pointed at, taking the last day away leaves the keyboard at the way to choose.
  await press(card.getByRole('button', { name: '23-9-2026 taler for' }), 'Space');
  await expect(card.getByRole('button', { name: /^Udvælg dage/u })).toBeFocused();

  await press(card.getByRole('button', { name: /^Udlån hjælpemiddel/u }));
  // What is proposed is written over by typing, and what is typed is not thrown away by one key.
  const aid = card.getByRole('textbox', { name: 'Hjælpemiddel' });
  await expect(aid).toBeFocused();
  await page.keyboard.type('Saddelstol');
  await expect(aid).toHaveValue('Saddelstol');
  await page.keyboard.press('Escape');
  await expect(card.getByText('Tryk Esc igen for at kassere det, du har skrevet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: /^Udlån hjælpemiddel/u })).toBeFocused();

  await press(card.getByRole('button', { name: 'Fjern skånehensynet: Specialstol' }));
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Tilføj skånehensyn' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(card.getByRole('button', { name: /^Afprøvet fra: 14-9-2026/u })).toBeVisible();
});

test('a leader writes the catalogue, and what was written with the old words keeps them', async () => {
  const { page } = book;
  await suggestChair();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Skånehensyn' }).click();
  await page.getByRole('button', { name: 'Nyt skånehensyn' }).click();
  await page.getByLabel('Skånehensyn', { exact: true }).fill('Gåtur ved middagstid');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Gåtur ved middagstid' });
  await expect(panel.getByText('TID 31')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Siddende' }).check();
  await expect(panel.getByText('1 af 20')).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Arkivér skånehensynet' }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Gåtur ved middagstid' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Vis arkiverede (1)' }).check();
  await expect(page.getByRole('row', { name: /Gåtur ved middagstid arkiveret/u })).toBeVisible();

  const chair = page.getByRole('button', { name: 'Specialstol' });
  await chair.press('Enter');
  const chairPanel = page.getByRole('complementary', { name: 'Specialstol' });
  await chairPanel.getByRole('button', { name: 'Skånehensyn: Specialstol' }).click();
  await chairPanel.getByRole('textbox', { name: 'Skånehensyn' }).fill('Stol efter eget valg');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /IND 19 Stol efter eget valg/u })).toBeVisible();
  expect((await adjustmentIn()).wording).toBe('Specialstol');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /IND 19 Specialstol/u })).toBeVisible();
});

test('traits ticked faster than the book answers are all kept', async () => {
  const { page } = book;
  await page.goto('app://bundle/index.html#/accommodations');
  await page.getByRole('button', { name: /Specialstol/u }).click();
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const relieved = async () =>
    (await askIn(page, 'accommodations.list', {})).find(({ wording }) => wording.startsWith('Specialstol'))!.relieves;
  const before = await relieved();
  await box('Tempo').focus();
  for (const key of ['Space', 'Tab', 'Space']) await page.keyboard.press(key);
  await expect(box('Tempo')).toBeChecked();
  await expect(box('Koncentration')).toBeChecked();
  await expect.poll(relieved).toEqual([...before, 'pace', 'concentration']);

  // Both before any answer can come, and one of them taken back.
  await page
    .getByRole('checkbox', { name: /^(?:Tempo|Omhu)$/u })
    .evaluateAll((boxes) => boxes.forEach((each) => (each as HTMLInputElement).click()));
  await expect.poll(relieved).toEqual([...before, 'concentration', 'accuracy']);
  await expect(box('Tempo')).not.toBeChecked();
  await expect(box('Omhu')).toBeChecked();
});
