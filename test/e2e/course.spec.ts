import { expect, test, type Page } from '@playwright/test';
import { addWeeks, addDays, mondayOf } from '#shared/calendar.ts';
import { fieldDay } from '#shared/text/format.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;
/** The example's weeks follow the calendar: it always stands in the twelfth. */
let today: string;

// One window for all: each test changes another part of the course.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  ({ page } = launched);
  await openExamples(page);
  today = ((await askIn(page, 'session.state', {})) as { today: string }).today;
});
test.beforeEach(async () => {
  await beginAnew(page);
  await page.getByRole('link', { name: 'Kandidater' }).click();
  await page.getByRole('grid', { name: 'Kandidater' }).getByText('Andersen, Birgitte Holm').dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Birgitte Holm Andersen' })).toBeVisible();
});
test.afterAll(() => launched.close());

const goTo = (tab: string) =>
  page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name: tab }).click();
const field = (name: string) => page.getByRole('combobox', { name }).or(page.getByRole('textbox', { name })).first();

test('the course is told at a glance, each figure with its basis', async () => {
  await expect(page.getByRole('img', { name: /Forløbets 13 uger/u })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Forløbet uge for uge' })).toBeAttached();
  await expect(page.getByText('3,7–4,3 t').first()).toBeVisible();
  await expect(page.getByText(/af \d+ dage vurderet, \d+ vurderinger/u)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Pakning og etikettering' })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
});

test('no tab hides anything from a screen reader', async () => {
  for (const tab of ['Timer', 'Afprøvninger', 'Skånehensyn', 'Historik']) {
    await goTo(tab);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
  }
});

test('hours are changed from a day with a reason in at most six inputs, and both agreements stay', async () => {
  await goTo('Timer');
  await page.getByRole('button', { name: 'Ændr aftalte timer' }).click();
  expect(await faultsOn(page)).toEqual([]);

  let inputs = 0;
  const input = async (act: () => Promise<unknown>) => {
    await act();
    inputs += 1;
  };
  await page.getByLabel('Gælder fra').fill('31-6-2026');
  await page.getByLabel('Begrundelse').focus();
  await expect(page.getByText('Datoen 31-6-2026 findes ikke. Skriv for eksempel 30-6-2026.')).toBeVisible();

  await input(() => page.getByLabel('Gælder fra').fill(fieldDay(today)));
  await input(() => page.getByRole('textbox', { name: 'Aftalte timer' }).fill('man ons fre 9-10.30'));
  await input(async () => {
    await field('Årsag').click();
    await page.getByRole('option', { name: 'Træthed eller manglende restitution' }).click();
  });
  await input(() => page.getByLabel('Begrundelse').fill('Sover dårligt efter tre dage i træk'));
  await input(() => page.getByLabel('Besluttet af').fill('Birgitte og konsulent'));
  await input(() => page.getByRole('button', { name: 'Gem aftalen' }).click());
  expect(inputs).toBeLessThanOrEqual(6);

  await expect(page.getByText(/Aftalte timer er sat ned til/u)).toBeVisible();
  await expect(page.getByRole('cell', { name: '2 t × 3 dage' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '1 t 30 min × 3 dage' })).toBeVisible();
  await expect(page.getByRole('cell', { name: /Sover dårligt/u })).toBeVisible();
});

test('a day outside the course is refused at its field', async () => {
  await goTo('Timer');
  await page.getByRole('button', { name: 'Ændr aftalte timer' }).click();
  await page.getByLabel('Gælder fra').fill('1-1-2020');
  await page.getByRole('textbox', { name: 'Aftalte timer' }).fill('1 t × 3 dage');
  await page.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(page.getByText(/Datoen ligger uden for forløbet/u)).toBeVisible();
  // What is typed is not thrown away by one key.
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tryk Esc igen for at kassere det, du har skrevet.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Aftalte timer' })).toHaveValue('1 t × 3 dage');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ændr aftalte timer' })).toBeVisible();
});

test('a job function is tried and its intensity assessed', async () => {
  await goTo('Afprøvninger');
  await page.getByRole('button', { name: 'Ny afprøvning' }).click();
  expect(await faultsOn(page)).toEqual([]);
  await field('Jobfunktion').click();
  await page.getByRole('option').first().click();
  const name = await field('Jobfunktion').inputValue();
  const monday = addWeeks(mondayOf(today), -1);
  await page.getByLabel('Fra').first().fill(fieldDay(monday));
  await page.getByLabel('Vilkår').first().fill('Siddende');
  await page.getByRole('button', { name: 'Begynd afprøvningen' }).click();

  const card = page.getByRole('article', { name }).first();
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Ny vurdering' }).click();
  expect(await faultsOn(page)).toEqual([]);
  const form = card.getByRole('region', { name: 'Ny vurdering' });
  await form.getByLabel('Fra').fill(fieldDay(monday));
  await form.getByLabel('Til').fill(fieldDay(addDays(monday, 4)));
  await form.getByLabel('Intensitet, procent').fill('70');
  await form.getByLabel('Grundlag').fill('3 dage, 200 emner talt op');
  await form.getByRole('button', { name: 'Gem vurderingen' }).click();
  await expect(card.getByRole('cell', { name: '70 %' })).toBeVisible();
  await expect(card.getByRole('cell', { name: '3 dage, 200 emner talt op' })).toBeVisible();
});

test('what was seen is edited in place, kept as a draft while it is typed, and taken back with Ctrl Z', async () => {
  await goTo('Afprøvninger');
  const card = page.getByRole('article', { name: 'Montage af smådele' });
  await card.getByRole('button', { name: /^Observeret/u }).click();
  await card.getByRole('textbox', { name: /^Observeret/u }).fill('Rolig rytme hele dagen.');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const candidates = await window.bridge.invoke('candidates.list', {});
        const lines = (candidates.ok ? candidates.value : []) as { lastName: string; course: { id: string } }[];
        const course = await window.bridge.invoke('courses.show', {
          courseId: lines.find(({ lastName }) => lastName === 'Andersen')!.course.id,
        });
        const { tryOuts } = (course.ok ? course.value : { tryOuts: [] }) as {
          tryOuts: { id: string; functionName: string }[];
        };
        const recordId = tryOuts.find(({ functionName }) => functionName === 'Montage af smådele')!.id;
        const drafts = await window.bridge.invoke('drafts.list', { noun: 'tryOuts', recordId });
        return drafts.ok ? (drafts.value as { text: string }[]).map(({ text }) => text) : [];
      }),
    )
    .toEqual(['Rolig rytme hele dagen.']);

  await page.keyboard.press('Control+Enter');
  await expect(card.getByText('Rolig rytme hele dagen.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card.getByText(/Godt håndelag og rolig rytme/u)).toBeVisible();
});

test('a special chair is suggested, tried, and helps', async () => {
  await goTo('Skånehensyn');
  await page.getByRole('button', { name: 'Tilføj skånehensyn' }).click();
  expect(await faultsOn(page)).toEqual([]);
  const form = page.getByRole('region', { name: 'Tilføj skånehensyn' });
  await form
    .getByRole('combobox', { name: 'Skånehensyn' })
    .or(form.getByRole('textbox', { name: 'Skånehensyn' }))
    .first()
    .fill('special');
  await page.getByRole('option', { name: /Specialstol/u }).click();
  await form.getByLabel('Hvad præcist').fill('Kontorstol med armlæn');
  await form.getByLabel('Virkning').click();
  await page.getByRole('option', { name: 'Hjælper', exact: true }).click();
  await form.getByRole('button', { name: 'Tilføj' }).click();
  await expect(form.getByText(/Skriv fra hvilken dag skånehensynet er afprøvet/u)).toBeVisible();

  await form.getByLabel('Afprøvet fra').fill(fieldDay(addWeeks(mondayOf(today), -2)));
  await form.getByRole('button', { name: 'Tilføj' }).click();
  const card = page.getByRole('article', { name: 'Specialstol' }).filter({ hasText: 'Kontorstol med armlæn' });
  await expect(card.getByText('Hjælper', { exact: true }).first()).toBeVisible();
  await expect(card.getByText(/dage med fremmøde, mens det blev afprøvet/u)).toBeVisible();
});

test('history tells in plain words who changed what', async () => {
  await goTo('Skånehensyn');
  const card = page.getByRole('article', { name: 'Afskærmet plads' });
  await card.getByRole('button', { name: /^Behov i job/u }).click();
  await page.getByRole('option', { name: 'Uafklaret' }).click();
  await expect(card.getByRole('button', { name: /^Behov i job: Uafklaret/u })).toBeVisible();
  await goTo('Historik');
  const newest = page.getByRole('listitem').filter({ hasText: 'Skånehensyn rettet' }).first();
  await expect(newest.getByText('Behov i job')).toBeVisible();
  await expect(newest.getByText('Nej')).toBeVisible();
  await expect(newest.getByText('Uafklaret')).toBeVisible();
});

test('a question is answered in place', async () => {
  await page.getByRole('button', { name: /^Svar på »Er et fleksjob realistisk\?«/u }).click();
  await page.getByRole('textbox', { name: /^Svar på »Er et fleksjob/u }).fill('Ja, få timer om ugen.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ja, få timer om ugen.')).toBeVisible();
  await expect(page.getByText('3 af 4', { exact: true })).toBeVisible();
});
