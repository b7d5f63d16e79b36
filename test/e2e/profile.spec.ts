import { expect, test } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { openCourseWindow, referredOn, type CourseWindow } from '#test/support/course-window.ts';
import { askIn, beginAnew, ownDepartment } from '#test/support/in-window.ts';

const today = '2026-09-21';
let book: CourseWindow;
// One window for all, on a Monday in the fifth week: each test has its course and its functions in a department of its own.
test.beforeAll(async () => {
  book = await openCourseWindow(today);
});
test.beforeEach(() => beginAnew(book.page));
test.afterAll(() => book.close());

/** Packing demands much standing, some fine motor, little pace; a mat helps with the standing. */
async function courseAtPacking() {
  const { page, leaderId } = book;
  const { departmentId } = await ownDepartment(page, book);
  const candidateId = await book.registerCandidate();
  const course = { candidateId, departmentId, consultantId: leaderId, startsOn: referredOn };
  const { id: courseId } = await askIn(page, 'courses.start', course);
  const demands = { standing: 4, fineMotor: 2, pace: 2, noise: 0, socialContact: 3 };
  const { id: packing } = await askIn(page, 'jobFunctions.register', {
    departmentId,
    name: 'Pakning',
    demands,
    isco08: '9321',
    liftKg: 5,
    places: 4,
    ownWorkers: 3,
    nonDisplacement: 'Opgaven løses ikke af ordinært ansatte.',
  });
  await askIn(page, 'jobFunctions.register', { departmentId, name: 'Montage', demands: { sitting: 4, fineMotor: 4 } });
  await askIn(page, 'tryOuts.begin', { courseId, jobFunctionId: packing, from: referredOn });
  const catalogue = await askIn(page, 'accommodations.list', {});
  const mat = catalogue.find(({ code }) => code === 'IND 21')!;
  const { id: adjustmentId } = await askIn(page, 'adjustments.suggest', {
    courseId,
    accommodationId: mat.id,
    triedFrom: referredOn,
  });
  return { departmentId, courseId, adjustmentId, packing };
}

test('levels are given by keys on both sides; a gap is closed by what helps, and a demand may also be too small', async () => {
  const { courseId, adjustmentId } = await courseAtPacking();
  const { page, openOn } = book;
  await openOn(today, courseId, '?tab=profile');

  const cell = (trait: string, column: number) =>
    page
      .getByRole('row', { name: new RegExp(`^${trait}`, 'u') })
      .getByRole('gridcell')
      .nth(column);
  const [ours, theirs] = [1, 2];
  await cell('Siddende', ours).focus();
  // Sitting 5, standing 2, walking 3; then on to fine motor.
  for (const key of ['5', '2', '3']) await page.keyboard.press(key);
  await expect(cell('Løft', ours)).toBeFocused();
  await expect(cell('Stående', ours)).toHaveText('2');
  await expect(page.getByRole('row', { name: /^Stående/u })).toContainText('Kræver mere');
  await expect(page.getByRole('row', { name: /^Stående/u })).toContainText('Ståmåtte eller støttebandage, afprøves nu');

  await cell('Finmotorik', ours).focus();
  await page.keyboard.press('4');
  await expect(page.getByRole('row', { name: /^Finmotorik/u })).toContainText('Kan mere');
  await cell('Tempo', ours).focus();
  await page.keyboard.press('2');
  await expect(page.getByRole('row', { name: /^Tempo/u })).toContainText('Passer');

  // The candidate's own view stands beside ours, and takes nothing from it.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(cell('Tempo', theirs)).toBeFocused();
  await page.keyboard.press('4');
  await expect(cell('Tempo', theirs)).toHaveText('4');
  await expect(cell('Tempo', ours)).toHaveText('2');

  const matches = page.getByRole('region', { name: 'Har huller' });
  await expect(matches).toContainText('Stående: kræver 4, kan 2');
  const { adjustments } = await book.recordOf(courseId);
  await askIn(page, 'adjustments.revise', {
    adjustmentId,
    version: adjustments[0]!.version,
    change: { effect: 'helps' },
  });
  await expect(page.getByRole('region', { name: 'Passer med skånehensyn' })).toContainText('Pakning');
  await expect(page.getByRole('row', { name: /^Stående/u })).toContainText('Kræver mere, tilpasset');

  // Another function is another comparison.
  await page.getByRole('button', { name: 'Montage' }).click();
  await expect(page.getByRole('row', { name: /^Finmotorik/u })).toContainText('Passer');
  await expect(page.getByRole('row', { name: /^Stående/u })).toContainText('Krav ukendt');

  // Taken back in one step.
  await cell('Tempo', theirs).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Fortrudt/u)).toBeVisible();
  const given = await askIn(page, 'profiles.ofCourse', { courseId });
  expect(given.filter(({ trait }) => trait === 'pace').map(({ level }) => level)).toEqual([2, 4]);

  expect(await faultsOn(page)).toEqual([]);
});

test('a digit typed on the tab gives the lit row its level, from the link or from nowhere, and begins no observation', async () => {
  const { courseId } = await courseAtPacking();
  const { page, openOn } = book;
  await openOn(today, courseId);
  await page.getByRole('link', { name: 'Profil', exact: true }).click();
  const ours = (trait: string) => page.locator(`[data-spot="${trait} staff"]`);
  await expect(ours('sitting')).toHaveText('ukendt');
  await page.keyboard.press('3');
  await expect(ours('sitting')).toHaveText('3');
  await expect(ours('standing')).toBeFocused();
  await page.keyboard.press('4');
  await expect(ours('standing')).toHaveText('4');

  await page.reload();
  await expect(ours('sitting')).toHaveText('3');
  await page.keyboard.press('2');
  await expect(ours('sitting')).toHaveText('2');

  // A field keeps its digits, and a letter begins an observation as everywhere.
  const basis = page.getByLabel('Grundlag for det, du taster nu');
  await basis.fill('Uge ');
  await page.keyboard.press('5');
  await expect(basis).toHaveValue('Uge 5');
  await expect(ours('standing')).toHaveText('4');
  const quick = page.getByRole('textbox', { name: /^Skriv en observation om/u });
  await expect(quick).toHaveValue('');
  await page.getByRole('link', { name: 'Profil', exact: true }).focus();
  await page.keyboard.press('a');
  await expect(quick).toHaveValue('a');
  await page.keyboard.press('5');
  await expect(quick).toHaveValue('a5');
});

test('what suits by the candidate’s own answers alone says so, and what is not known', async () => {
  const { courseId } = await courseAtPacking();
  const { page, openOn } = book;
  const levels = (['standing', 'fineMotor', 'pace'] as const).map((trait) => ({ trait, level: 4, version: 0 }));
  await askIn(page, 'profiles.assess', { courseId, side: 'candidate', assessedOn: referredOn, levels });
  await openOn(today, courseId, '?tab=profile');
  const own = page.getByRole('region', { name: 'Passer efter eget svar' });
  await expect(own).toContainText('3 af 4 krav kendt, kun kandidatens egne svar, krav ukendt ved 15 træk');
  await expect(own).toContainText('Social kontakt');
  await expect(page.getByRole('region', { name: 'Passer', exact: true })).toHaveCount(0);
  await expect(page.getByText('Er der udfordring nok?')).toHaveCount(1);

  await askIn(page, 'profiles.assess', { courseId, side: 'staff', assessedOn: referredOn, levels });
  await page.reload();
  await expect(page.getByRole('region', { name: 'Passer', exact: true })).toContainText('3 af 4 krav kendt, krav');
  // Beside the panel nothing of the table is cut.
  const table = page.getByRole('grid', { name: 'Niveauer og krav' });
  expect(await table.evaluate(({ parentElement: frame }) => frame!.scrollWidth - frame!.clientWidth)).toBe(0);
});

test('a level has a day, a basis and a history', async () => {
  const { courseId } = await courseAtPacking();
  const { page, openOn } = book;
  await openOn(today, courseId, '?tab=profile');
  await page.getByLabel('Niveauet er fra').fill('7-9-2026');
  await page.getByLabel('Grundlag for det, du taster nu').fill('To uger ved pakning');
  const standing = page
    .getByRole('row', { name: /^Stående/u })
    .getByRole('gridcell')
    .nth(1);
  await standing.focus();
  await page.keyboard.press('2');
  await standing.focus();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('button', { name: 'Grundlag: To uger ved pakning' })).toBeVisible();
  await expect(panel).toContainText('7-9-2026 af Karen Mølgaard');

  await page.getByLabel('Niveauet er fra').fill('21-9-2026');
  await standing.focus();
  await panel.getByRole('button', { name: /^3 halvdelen af dagen/u }).click();
  await expect(standing).toHaveText('3');
  await panel.getByRole('button', { name: 'Ved ikke længere' }).click();
  await expect(standing).toHaveText('ukendt');
  await expect(standing).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(standing).toHaveText('3');
  await panel.getByText('Alle niveauer (2)').click();
  await expect(panel.getByRole('listitem').filter({ hasText: '7-9-2026' })).toContainText('Vi 2');

  // At 200 % zoom the table scrolls, not the page.
  await page.setViewportSize({ width: 683, height: 768 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
});

test('a job function tells who is on it, its places, its main group, and what a demand means in words', async () => {
  const { departmentId, packing } = await courseAtPacking();
  const { page } = book;
  await page.goto(`app://bundle/index.html#/departments?department=${departmentId}&jobFunction=${packing}`);
  await page.reload();
  const panel = page.getByRole('complementary', { name: 'Pakning' });
  await expect(panel).toContainText('1 af 4 pladser i brug, 3 ledige');
  await expect(panel).toContainText('Ved siden af 3 egne medarbejdere i beskyttet beskæftigelse, som ikke tæller med.');
  await expect(panel).toContainText('9 Andet manuelt arbejde');
  await expect(panel).toContainText('Opgaven løses ikke af ordinært ansatte.');
  await expect(panel).toContainText('mellem »halvdelen af dagen« og »det meste af dagen«');
  // Nobody's name stands there until it is asked for: visitors see this page.
  await expect(page.getByText('Ida Kragh')).toHaveCount(0);
  await panel.getByText('Hvem er her (1 nu)').click();
  await expect(panel.getByRole('region', { name: 'Nu' }).getByRole('link', { name: 'Ida Kragh' })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  await panel.getByRole('button', { name: /^Egne medarbejdere: 3/u }).click();
  await page.getByRole('textbox', { name: 'Egne medarbejdere' }).fill('5');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Ved siden af 5 egne medarbejdere');
  await page.keyboard.press('Control+z');
  await expect(panel).toContainText('Ved siden af 3 egne medarbejdere');

  await panel.getByRole('link', { name: 'Ida Kragh' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ida Kragh' })).toBeVisible();
});
