import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { askIn, beginAnew, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
let courseId: string;

// One window for all: each test looks for its own words among what Birgitte of the example data has.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  ({ page } = launched);
  await openExamples(page);
  const candidates = await askIn(page, 'candidates.list', {});
  courseId = candidates.find(({ firstName }) => firstName.startsWith('Birgitte'))!.course!.id;
});
test.beforeEach(async () => {
  await beginAnew(page);
  await page.goto(`app://bundle/index.html#/courses/${courseId}?tab=support`);
  await expect(page.getByRole('heading', { level: 2, name: 'Kontakter' })).toBeVisible();
});
test.afterAll(() => launched.close());

const section = (name: string) => page.getByRole('region', { name, exact: true });
const choose = async (label: string, option: string) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

test('a contact is logged with a letter, words and Enter, put right where it stands, and undone', async () => {
  const { press, type, count } = countedInputs(page);
  const log = section('Kontakter');
  await log.getByRole('radio', { name: 'Kandidaten' }).focus();
  await press('m');
  await expect(log.getByRole('radio', { name: 'Myndigheden' })).toBeChecked();
  await type('Ringede om mødet i næste uge');
  await press('Enter');
  const line = log.getByRole('listitem').filter({ hasText: 'Ringede om mødet i næste uge' });
  await expect(line).toContainText('Myndigheden');
  expect(count()).toBe(3);
  // The next one begins with whom.
  await expect(log.getByRole('radio', { name: 'Myndigheden' })).toBeFocused();

  await line.getByRole('button', { name: 'Minutter: + tid' }).click();
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await expect(line.getByRole('button', { name: 'Minutter: 25 min' })).toBeFocused();

  await line.getByRole('button', { name: 'Følsomhed: Almindelig' }).click();
  await page.getByRole('option', { name: 'Følsom' }).click();
  await expect(line).toHaveCount(0);
  const folded = log.getByRole('listitem').filter({ hasText: 'Følsomt, foldet sammen.' });
  await expect(folded).toContainText('25 min');
  await folded.getByRole('button', { name: /^Vis Kontakt/u }).click();
  await expect(line).toBeVisible();

  await line.getByRole('button', { name: /^Træk tilbage/u }).click();
  await expect(line).toHaveCount(0);
  await expect(page.getByText('Kontakten er trukket tilbage.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(folded).toContainText('25 min');
});

test('an effort, what each expects of the other and the house rules are written and kept', async () => {
  await page.getByRole('button', { name: 'Ny indsats' }).click();
  await choose('Indsats', 'Bolig');
  await page.getByRole('textbox', { name: 'Hos' }).fill('Boligrådgiveren');
  await page.getByRole('textbox', { name: 'Tid pr. uge' }).fill('1:30');
  await page.keyboard.press('Enter');
  const effort = section('Parallelle indsatser').getByRole('article', { name: 'Bolig' });
  await expect(effort).toContainText('1 t 30 min');
  await effort.getByRole('button', { name: 'Status: I gang' }).click();
  await page.getByRole('option', { name: 'Stoppet' }).click();
  await expect(effort).toContainText('Stoppet');

  await page.getByRole('button', { name: 'Ny aftale' }).click();
  await choose('Slags', 'Gensidige forventninger');
  await page.getByRole('textbox', { name: 'Centret forventer' }).fill('Du ringer før kl. 8, hvis du er syg');
  await page.getByRole('textbox', { name: 'Kandidaten kan forvente' }).fill('En fast kontaktperson hver dag');
  await page.keyboard.press('Control+Enter');
  const mutual = section('Aftaler med kandidaten')
    .getByRole('article', { name: 'Gensidige forventninger' })
    .filter({ hasText: 'En fast kontaktperson hver dag' });
  await expect(mutual).toContainText('Du ringer før kl. 8');

  expect(await faultsOn(page)).toEqual([]);

  // At 200 % zoom the page is read downwards only.
  await page.setViewportSize({ width: 683, height: 768 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
});

test('the candidate answers by keys on a quiet page, and the answers are undone', async () => {
  const answers = await askIn(page, 'experiences.ofCourse', { courseId });
  for (const { id: experienceId, version } of answers)
    await askIn(page, 'experiences.withdraw', { experienceId, version });
  const list = section('Oplevelse');
  await expect(list).toContainText('0 af 3 gange besvaret');
  await expect(list).toContainText('Det er tid til spørgsmålene midt i forløbet.');

  await list.getByRole('button', { name: 'Svar sammen' }).click();
  await expect(
    page.getByRole('group', { name: 'Hvordan blev du taget imod?' }).getByRole('radio').first(),
  ).toBeFocused();
  await page.keyboard.press('5');
  await page.keyboard.press('4');
  await page.keyboard.press('3');
  await expect(page.getByRole('textbox', { name: 'Med egne ord' })).toBeFocused();
  await page.keyboard.type('Jeg har noget at stå op til');
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');

  const middle = section('Oplevelse').getByRole('article', { name: 'Midt i forløbet' });
  await expect(middle).toContainText('5 Meget godt');
  await expect(middle).toContainText('4 Godt');
  await expect(middle).toContainText('3 Nogenlunde');
  await expect(middle.getByRole('blockquote')).toContainText('Jeg har noget at stå op til');

  // Each answer was kept by itself, and is taken back by itself.
  await page.keyboard.press('Control+z');
  await expect(middle).not.toContainText('Jeg har noget at stå op til');
  await page.keyboard.press('Control+z');
  await expect(middle).not.toContainText('3 Nogenlunde');
  await page.keyboard.press('Control+z');
  await expect(middle).not.toContainText('4 Godt');
  // What is not finished is gone on with where it stopped.
  await expect(middle).toContainText('ikke færdig');
  await middle.getByRole('button', { name: 'Svar sammen: Midt i forløbet' }).click();
  const tasks = page.getByRole('group', { name: 'Hvordan passer opgaverne til dig?' });
  await expect(tasks.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(middle).toHaveCount(0);
});

test('what the candidate answered and said is kept by whoever leaves the quiet page', async () => {
  for (const { id: experienceId, version } of await askIn(page, 'experiences.ofCourse', { courseId }))
    await askIn(page, 'experiences.withdraw', { experienceId, version });
  const list = section('Oplevelse');
  const kept = () => askIn(page, 'experiences.ofCourse', { courseId });
  await list.getByRole('button', { name: 'Svar sammen' }).click();
  await page.keyboard.press('5');
  await expect.poll(kept).toMatchObject([{ received: 5, tasks: null, comment: '' }]);
  // A slip that is taken away again leaves nothing behind.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Delete');
  await expect.poll(kept).toEqual([]);
  await page.keyboard.press('2');
  const words = page.getByRole('textbox', { name: 'Med egne ord' });
  await words.fill('Jeg savner en fast plads');
  await words.press('Escape');

  const middle = list.getByRole('article', { name: 'Midt i forløbet' });
  await expect(middle).toContainText('2 Mindre godt');
  await expect(middle.getByRole('blockquote')).toContainText('Jeg savner en fast plads');
});

test('Esc empties the whole line of a contact, and a clock nobody can read is shown where it stands', async () => {
  const log = section('Kontakter');
  const words = log.getByRole('textbox', { name: 'Hvad det handlede om' });
  await log.getByRole('button', { name: 'Dag, tid, navn og mere' }).click();
  const day = log.getByRole('textbox', { name: 'Dag', exact: true });
  const today = await day.inputValue();
  await day.fill('1/9');
  await day.press('Tab');
  await expect(day).not.toHaveValue(today);
  await log.getByRole('textbox', { name: 'Kl.' }).fill('8');
  await words.press('Escape');
  await expect(log.getByText('Tryk Esc igen for at kassere det, du har skrevet.')).toBeVisible();
  await expect(log.getByRole('textbox', { name: 'Kl.' })).toHaveValue('8');
  await words.press('Escape');
  await expect(log.getByText('Tryk Esc igen for at kassere det, du har skrevet.')).toHaveCount(0);
  await expect(day).toHaveCount(0);
  await log.getByRole('button', { name: 'Dag, tid, navn og mere' }).click();
  await expect(day).toHaveValue(today);

  const clock = log.getByRole('textbox', { name: 'Kl.' });
  await clock.fill('noget');
  await log.getByRole('button', { name: 'Færre felter' }).click();
  await words.fill('Ringede');
  await words.press('Enter');
  await expect(clock).toBeFocused();
  await expect(clock).toHaveAttribute('aria-invalid', 'true');
});
