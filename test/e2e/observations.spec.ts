import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { countedInputs } from '#test/support/counted-inputs.ts';
import { askIn, beginAnew, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
let courseId: string;

// One window and one course for all: what each test writes has words of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  ({ page } = launched);
  await openExamples(page);
  const candidates = await askIn(page, 'candidates.list', {});
  courseId = candidates.find(({ firstName }) => firstName.startsWith('Birgitte'))!.course!.id;
});
test.beforeEach(async () => {
  await beginAnew(page);
  await goTo(`courses/${courseId}`);
});
test.afterAll(() => launched.close());

async function goTo(route: string) {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const openTab = (name: string) =>
  page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name, exact: true }).click();

const line = () => page.getByRole('textbox', { name: 'Skriv en observation om Birgitte Holm Andersen' });

const noted = async (text: string) =>
  (await askIn(page, 'observations.ofCourse', { courseId })).find((each) => each.text === text);

test('an observation takes two inputs on whichever page of the course one stands', async () => {
  for (const tab of ['Skånehensyn', 'Møder', 'Historik']) {
    await openTab(tab);
    const inputs = countedInputs(page);
    await inputs.type(`Retter selv fejl, set under ${tab}`);
    await inputs.press('Enter');
    await expect(page.getByText('Observationen er gemt.').last()).toBeVisible();
    expect(inputs.count()).toBe(2);
    await expect(line()).toHaveValue('');
    await expect
      .poll(() => noted(`Retter selv fejl, set under ${tab}`))
      .toMatchObject({ area: 'professional', kind: 'observed', sensitivity: 'ordinary' });
  }

  // The next is written where the last one was.
  const next = countedInputs(page);
  await next.type('t op: Sov godt i nat');
  await next.press('Enter');
  expect(next.count()).toBe(2);
  await expect.poll(() => noted('Sov godt i nat')).toMatchObject({ area: 'wellbeing', kind: 'stated' });
});

test('an observation takes three inputs from a button, and one takes it back', async () => {
  // A button keeps the letters for itself; the shortcut leads away from it.
  await page.getByRole('button', { name: 'Flere handlinger' }).focus();
  await page.keyboard.type('x');
  await expect(line()).toHaveValue('');
  const inputs = countedInputs(page);
  await inputs.press('Alt+o');
  await inputs.type('Skrevet fra en knap');
  await inputs.press('Enter');
  expect(inputs.count()).toBe(3);
  await expect.poll(() => noted('Skrevet fra en knap')).toBeDefined();

  expect(await faultsOn(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect.poll(() => noted('Skrevet fra en knap')).toBeUndefined();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('observation');
  await page.keyboard.press('Enter');
  await expect(line()).toBeFocused();

  await page.keyboard.press('Escape');
  await goTo(`courses/${courseId}?tab=try-outs`);
  await page.getByRole('button', { name: 'Skriv en observation om Montage af smådele' }).click();
  await page.keyboard.type('Skruer i den rigtige vej');
  await page.keyboard.press('Enter');
  const { tryOuts } = await askIn(page, 'courses.show', { courseId });
  const { id: tryOutId } = tryOuts.find(({ functionName }) => functionName === 'Montage af smådele')!;
  await expect.poll(() => noted('Skruer i den rigtige vej')).toMatchObject({ tryOutId, adjustmentId: null });
});

test('a phrase is taken with the arrow and Enter, quoted words are the candidate’s own, and a draft outlives the page', async () => {
  await page.keyboard.press('Alt+o');
  await page.keyboard.type('kolleger');
  await expect(page.getByRole('option', { name: 'Taler med kolleger i pausen.' })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(line()).toHaveValue('Taler med kolleger i pausen.');
  await page.keyboard.type(' Også i dag.');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => noted('Taler med kolleger i pausen. Også i dag.'))
    .toMatchObject({ area: 'social', kind: 'observed' });

  await page.keyboard.type('i går: Siger »Jeg når det ikke« og går');
  await expect(page.getByText('Gemmes som kandidatens egne ord: »Jeg når det ikke«')).toBeVisible();
  await page.keyboard.press('Enter');
  const quoted = 'Siger »Jeg når det ikke« og går';
  await expect.poll(() => noted(quoted)).toMatchObject({ kind: 'stated', quote: 'Jeg når det ikke' });
  const session = await askIn(page, 'session.state', {});
  expect(session.kind === 'open' && (await noted(quoted))!.happenedOn < session.today).toBe(true);

  await page.keyboard.type('Begyndt, men ikke færdig');
  await goTo('meetings');
  await goTo(`courses/${courseId}?tab=hours`);
  await page.getByRole('button', { name: /^Skriv videre på kladden/u }).click();
  await expect(line()).toHaveValue('Begyndt, men ikke færdig');
  await page.keyboard.press('Escape');
  await expect(line()).toHaveValue('');
  // Another one is kept meanwhile, and a second is put aside: the link tells of both.
  await page.keyboard.press('Alt+o');
  await page.keyboard.type('Skrevet imens');
  await page.keyboard.press('Enter');
  await expect.poll(() => noted('Skrevet imens')).toBeDefined();
  await expect(page.getByRole('button', { name: /^Skriv videre på kladden/u })).toHaveText('Kladde');
  await page.keyboard.type('Også begyndt');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Skriv videre på kladden/u })).toHaveText('2 kladder');
  await page.getByRole('button', { name: /^Skriv videre på kladden/u }).click();
  await expect(line()).toHaveValue('Også begyndt');
  await page.keyboard.press('Enter');
  await expect.poll(() => noted('Også begyndt')).toBeDefined();
  await page.getByRole('button', { name: /^Skriv videre på kladden/u }).click();
  await page.keyboard.press('Enter');
  await expect.poll(() => noted('Begyndt, men ikke færdig')).toBeDefined();
  await expect(page.getByRole('button', { name: /^Skriv videre på kladden/u })).toHaveCount(0);
});

test('what was begun while a refused observation was sent stands under it, and the draft holds both', async () => {
  await page.keyboard.press('Alt+o');
  await page.keyboard.type('24-12-2099: Sov dårligt');
  await line().evaluate((field: HTMLTextAreaElement) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    // Before the answer can come.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'Kom til tiden');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const both = '24-12-2099: Sov dårligt\nKom til tiden';
  await expect(line()).toHaveValue(both);
  const drafts = async () => askIn(page, 'drafts.list', { noun: 'observations', recordId: courseId });
  await expect.poll(async () => (await drafts()).map(({ text }) => text)).toEqual([both]);
  await line().fill('');
  await expect.poll(drafts).toEqual([]);
});

test('the log is chosen from, corrected where it stands, and tells nothing sensitive until it is asked', async () => {
  await openTab('Observationer');
  for (const text of ['s v: For mange ved bordet', 'fø o: Fortæller om tilbagefald']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Observationen er gemt.').last()).toBeVisible();
  }
  const log = page.getByRole('main').getByRole('listitem');
  const secret = log.filter({ hasText: 'skjult, fordi den er følsom' });
  await expect(secret).toHaveCount(1);
  await expect(page.getByText('tilbagefald')).toHaveCount(0);
  expect(await page.title()).not.toContain('tilbagefald');
  expect(await faultsOn(page)).toEqual([]);
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: 'Søg i teksten' }))
    .fill('tilbagefald');
  await expect(log).toHaveCount(0);
  await page.keyboard.press('Escape');
  await secret.getByRole('button', { name: /^Vis den følsomme observation/u }).click();
  await expect(page.getByText('Fortæller om tilbagefald')).toBeVisible();

  await page.getByText('Vurderet', { exact: true }).first().click();
  const judged = log.filter({ hasText: 'For mange ved bordet' });
  await expect(judged).toHaveCount(1);
  await expect(page.getByText('Fortæller om tilbagefald')).toHaveCount(0);
  await judged.getByRole('button', { name: /^Observation:/u }).press('Enter');
  await page.getByRole('textbox', { name: 'Observation', exact: true }).fill('For mange ved bordet: fire');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => noted('For mange ved bordet: fire')).toBeDefined();
  expect(await faultsOn(page)).toEqual([]);

  await log
    .filter({ hasText: 'bordet: fire' })
    .getByRole('button', { name: /^Fjern observationen/u })
    .click();
  await expect(page.getByText('Observationen er fjernet.')).toBeVisible();
  await expect.poll(() => noted('For mange ved bordet: fire')).toBeUndefined();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(() => noted('For mange ved bordet: fire')).toMatchObject({ area: 'social', kind: 'assessed' });
});

test('the phrase bank is kept in the settings, and what is added is offered at once', async () => {
  await goTo('settings/phrases');
  await page.getByRole('button', { name: 'Ny frase' }).click();
  const form = page.getByRole('region', { name: 'Ny frase' });
  await form.getByLabel('Frase').fill('Zinkbordet er for lavt.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Frasen er gemt.')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await faultsOn(page)).toEqual([]);

  await goTo(`courses/${courseId}`);
  await page.keyboard.press('Alt+o');
  await page.keyboard.type('zink');
  await expect(page.getByRole('option', { name: 'Zinkbordet er for lavt.' })).toBeVisible();

  await goTo('settings/phrases');
  await page.getByRole('button', { name: 'Læg frasen væk: Zinkbordet er for lavt.' }).click();
  await expect(page.getByText('Lagt væk (1)')).toBeVisible();
});
