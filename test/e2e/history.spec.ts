import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  page = launched.page;
  await openExamples(page);
  await page.getByRole('link', { name: 'Kandidater' }).click();
  await page.getByRole('grid', { name: 'Kandidater' }).getByText('Andersen, Birgitte Holm').dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Birgitte Holm Andersen' })).toBeVisible();
});

test.afterEach(() => launched.close());

test('an earlier text is shown beside the later one, put back, and that can be undone', async () => {
  // All that happened in half a year is a long page to look through.
  test.slow();
  const courses = await askIn(page, 'courses.list', {});
  const courseId = courses.find(({ candidateName }) => candidateName.startsWith('Birgitte Holm'))!.id;
  const show = async () => (await askIn(page, 'courses.show', { courseId })).course;
  const { purpose, version } = await show();
  await askIn(page, 'courses.revise', { courseId, version, change: { purpose: 'Kun om pakning er muligt.' } });

  await page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name: 'Historik' }).click();
  const newest = page.getByRole('listitem').filter({ hasText: 'Forløbets oplysninger rettet' }).first();
  await newest.getByRole('button', { name: 'Vis teksten: Formål' }).press('Enter');
  await expect(newest.getByText(purpose, { exact: true })).toBeVisible();
  await expect(newest.getByText('Kun om pakning er muligt.')).toBeVisible();
  // What the course says today has nothing to be put back.
  await expect(newest.getByRole('button', { name: /^Gendan denne tekst/u })).toHaveCount(1);
  expect(await faultsOn(page)).toEqual([]);

  await newest.getByRole('button', { name: 'Gendan denne tekst: Formål, før' }).click();
  await expect(page.getByText('Teksten er gendannet.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Tekst gendannet' })).toHaveCount(1);
  expect((await show()).purpose).toBe(purpose);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('listitem').filter({ hasText: 'Fortrudt' })).toHaveCount(1);
  expect((await show()).purpose).toBe('Kun om pakning er muligt.');
});
