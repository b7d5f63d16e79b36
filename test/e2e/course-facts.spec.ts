import { expect, test } from '@playwright/test';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { openCourseWindow, referredOn, type CourseWindow } from '#test/support/course-window.ts';
import { askIn } from '#test/support/in-window.ts';
import { shortDay } from '#shared/text/format.ts';

let book: CourseWindow;
// One window for all: each test has courses of its own.
test.beforeAll(async () => {
  book = await openCourseWindow();
});
test.beforeEach(() => book.beginAgain());
test.afterAll(() => book.close());

test('agreed hours are changed by keyboard in at most six inputs', async () => {
  const { openOn, page, recordOf, start } = book;
  const days = ([1, 3, 5] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 }));
  const courseId = await start(referredOn, { hours: { kind: 'weekdays', days } });
  await openOn('2026-09-21', courseId, '?tab=hours');
  await expect(page.getByText('start 9 t')).toBeVisible();

  const { press, type, count } = countedInputs(page);
  await page.getByRole('button', { name: 'Ændr aftalte timer' }).focus();
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Aftalte timer' })).toBeFocused();
  await type('man 9-11, ons 10-11.30');
  await press('Tab');
  await expect(page.getByLabel('Gælder fra')).toBeFocused();
  await press('Tab');
  await type('Smerter efter to timer');
  await press('Enter');
  await expect(page.getByText(/Aftalte timer er sat ned til .* fra 21-9-2026/u)).toBeVisible();
  expect(count()).toBeLessThanOrEqual(6);

  const { hourPlans } = await recordOf(courseId);
  expect(hourPlans).toHaveLength(2);
  expect(hourPlans[1]).toMatchObject({
    validFrom: '2026-09-21',
    reason: 'Smerter efter to timer',
    pattern: {
      kind: 'weekdays',
      days: [
        { weekday: 1, startsAt: '09:00', minutes: 120 },
        { weekday: 3, startsAt: '10:00', minutes: 90 },
      ],
    },
  });
  await expect(page.getByText('nu 3 t 30 min')).toBeVisible();
  await expect(page.getByText('højest 9 t')).toBeVisible();

  // Up is told like down.
  await page.getByRole('button', { name: 'Ændr aftalte timer' }).click();
  await page.getByRole('textbox', { name: 'Aftalte timer' }).fill('4 t × 3 dage');
  await page.getByLabel('Begrundelse').fill('Det går bedre');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Aftalte timer er sat op til 4 t × 3 dage fra 21-9-2026.')).toBeVisible();

  // At 200 % zoom the tables scroll, not the page.
  await page.setViewportSize({ width: 683, height: 768 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
});

test('who answers for a course is handed on with what the next one must know, and a mentor joins and leaves', async () => {
  const { choose, departmentId, header, openOn, page, start } = book;
  await askIn(page, 'staff.register', { name: 'Henrik Bach', role: 'consultant', departmentId });
  await askIn(page, 'staff.register', { name: 'Aslaug Thorsen', role: 'mentor', departmentId });
  const courseId = await start();
  await openOn('2026-09-21', courseId);
  await page.getByRole('button', { name: 'Overdrag' }).click();
  await choose('Tager over', 'Henrik Bach');
  await page.getByLabel('Det skal den næste vide').fill('Ring om eftermiddagen');
  await page.getByRole('region', { name: 'Overdrag' }).getByRole('button', { name: 'Overdrag' }).click();
  const who = page.getByRole('list', { name: 'Hvem' });
  await expect(who.getByRole('listitem').first()).toContainText('Henrik Bach');
  await expect(who.getByRole('listitem').first()).toContainText('Ansvarlig, fra 21-9-2026');
  await expect(who.getByText('Ring om eftermiddagen')).toBeVisible();
  await expect(header().getByText('Henrik Bach')).toBeVisible();

  await page.getByRole('button', { name: 'Tilføj medarbejder' }).click();
  await choose('Opgave', 'Mentor');
  await choose('Medarbejder', 'Aslaug Thorsen');
  await page.getByRole('region', { name: 'Tilføj medarbejder' }).getByRole('button', { name: 'Gem' }).click();
  await page.getByRole('button', { name: 'Slut for Aslaug Thorsen' }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(who.getByText('Mentor, 21-9 til 21-9-2026')).toBeVisible();
});

test('the goal is edited in place, and Tab keeps it and goes on to the next fact', async () => {
  const { openOn, page, recordOf, start } = book;
  const courseId = await start();
  await openOn('2026-09-21', courseId);
  await page.getByRole('button', { name: /^Mål: /u }).press('Enter');
  await page.keyboard.type('Et fleksjob med få timer');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Mål: Et fleksjob med få timer/u })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Timer pr\. uge: /u })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Hvor realistisk: /u })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Usikkert' }).click();
  await expect(page.getByRole('button', { name: /^Hvor realistisk: Usikkert/u })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Blev det nået: /u })).toBeFocused();
  await page.getByRole('button', { name: /^Særligt tilrettelagt: /u }).press('Enter');
  await page.keyboard.type('Møder om eftermiddagen');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Særligt tilrettelagt: som det sædvanlige/u })).toBeFocused();
  expect((await recordOf(courseId)).course).toMatchObject({
    goal: 'Et fleksjob med få timer',
    goalMinutesPerWeek: 600,
    goalRealism: 'uncertain',
    deviations: '',
  });
});

test('a second course stands beside the first, and what is different is said in words', async () => {
  const { openOn, page, recordOf, registerCandidate, registerFunction, start } = book;
  const [packing, assembly] = [await registerFunction('Pakning'), await registerFunction('Montage')];
  const candidateId = await registerCandidate();
  const hours = (minutesPerDay: number) => ({ kind: 'days-per-week', daysPerWeek: 2, minutesPerDay }) as const;
  const first = await start('2026-02-02', { candidateId, hours: hours(120) });
  await askIn(page, 'tryOuts.begin', { courseId: first, jobFunctionId: packing, from: '2026-02-02', to: '2026-04-01' });
  const { course } = await recordOf(first);
  await askIn(page, 'courses.interrupt', {
    courseId: first,
    version: course.version,
    endedOn: '2026-04-10',
    reasonCode: 'FLYTTET',
  });
  const second = await start(referredOn, { candidateId, hours: hours(180) });
  await askIn(page, 'tryOuts.begin', { courseId: second, jobFunctionId: assembly, from: referredOn, to: null });

  await openOn('2026-09-21', first);
  await expect(page.getByRole('link', { name: 'Tidligere forløb' })).toHaveCount(0);
  await openOn('2026-09-21', second);
  await page.getByRole('link', { name: 'Tidligere forløb' }).click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`, 'u') });
  await expect(row('Timer ved start').getByRole('cell')).toHaveText(['4 t', '6 t', '2 t mere om ugen end dengang']);
  await expect(row('Jobfunktioner').getByRole('listitem')).toHaveText(['nyt: Montage', 'ikke nu: Pakning']);
  await expect(row('Status').getByRole('cell').first()).toHaveText(/^Afbrudt: /u);
  await expect(page.getByRole('link', { name: `Forløb 1, 2-2 til ${shortDay('2026-04-10')}` })).toBeVisible();

  await page.getByRole('button', { name: /^Hvad er anderledes nu: /u }).click();
  await page.keyboard.type('Færre dage i rolige omgivelser');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Hvad er anderledes nu: Færre dage/u })).toBeVisible();
  expect((await recordOf(second)).course.whatIsDifferent).toBe('Færre dage i rolige omgivelser');
});

test('a question says which function is to be tried and whether it has been, and what is missing leads to its place', async () => {
  const { choose, openOn, page, registerFunction, start } = book;
  const jobFunctionId = await registerFunction('Etikettering');
  const courseId = await start();
  await openOn('2026-09-21', courseId);
  await page.getByRole('button', { name: 'Tilføj spørgsmål' }).click();
  await choose('Handler om', 'Opgavetype');
  await choose('Jobfunktion, der ønskes afprøvet', 'Etikettering');
  await page.getByRole('textbox', { name: 'Spørgsmål', exact: true }).fill('Kan Ida pakke?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ønskes afprøvet: Etikettering, ikke afprøvet endnu')).toBeVisible();
  await askIn(page, 'tryOuts.begin', { courseId, jobFunctionId, from: referredOn, to: null });
  await expect(page.getByText('Ønskes afprøvet: Etikettering, afprøvet 0 dage')).toBeVisible();

  await page.getByRole('button', { name: 'Vis det, der mangler' }).click();
  await page.getByRole('button', { name: /^Sæt målet/u }).click();
  await expect(page.getByRole('button', { name: /^Mål: /u })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Mål: /u })).toBeInViewport();
});
