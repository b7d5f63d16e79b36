import { expect, test, type Locator, type Page } from '@playwright/test';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp } from '#test/support/launch-app.ts';
import { addDays, addWeeks, mondayOf } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';

/** Moves on with Tab until the keyboard stands there; a control that cannot be reached fails the test. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement, undefined, { timeout: 5000 })) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached with Tab`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

async function choose(page: Page, field: Locator, typed: string): Promise<void> {
  await type(page, field, typed);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('the keyboard alone records a week, tries two functions with their intensity, and a special chair', async () => {
  const { page, close } = await launchApp({ locale: 'da', book: 'empty' });
  const { departmentId, leaderId, today } = await foundBook(page);
  for (const name of ['Montage af smådele', 'Pakning og etikettering'])
    await askIn(page, 'jobFunctions.register', { departmentId, name });
  const { id: candidateId } = await askIn(page, 'candidates.register', { firstName: 'Alma', lastName: 'Dam' });
  const startsOn = addWeeks(mondayOf(today), -2);
  const change = addWeeks(startsOn, 1);
  const days = ([1, 3, 5] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 }));
  await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn,
    hours: { kind: 'weekdays', days },
  });
  await page.reload();

  // The register opens by the palette, and takes the keyboard.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await expect(page.getByLabel('Søg eller gå til').and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.type('Fremmøde');
  await page.keyboard.press('Enter');
  for (let week = 0; week < 2; week += 1) {
    await expect(page.locator('td:focus')).toHaveCount(1);
    await page.keyboard.press('Alt+ArrowLeft');
    for (let day = 0; day < 3; day += 1) {
      await expect(page.locator('td:focus')).toHaveAccessibleName(/ikke registreret/u);
      await page.keyboard.press('Enter');
      if ((await page.getByRole('button', { name: /^\d dage? mangler(?:,|$)/u }).count()) === 0) break;
    }
  }
  await expect(page.getByText('Alt er gemt')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Alma');
  await expect(page.getByText('Alma Dam').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await press(
    page,
    page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name: 'Afprøvninger' }),
  );
  for (const { job, from, to, percent } of [
    { job: 'Montage', from: startsOn, to: addDays(change, -1), percent: '50' },
    { job: 'Pakning', from: change, to: null, percent: '70' },
  ]) {
    await press(page, page.getByRole('button', { name: 'Ny afprøvning' }));
    const form = page.getByRole('region', { name: 'Ny afprøvning' });
    await choose(page, form.getByRole('combobox', { name: 'Jobfunktion' }), job);
    await type(page, form.getByLabel('Fra'), fieldDay(from));
    await page.keyboard.press('Enter');
    const card = page.getByRole('article', { name: new RegExp(job, 'u') });
    if (to !== null) {
      await press(page, card.getByRole('button', { name: /^Til:/u }));
      await type(page, card.getByLabel('Til'), fieldDay(to));
      await page.keyboard.press('Enter');
      await expect(card.getByRole('button', { name: /^Til:/u })).toContainText(shortDay(to));
    }
    await press(page, card.getByRole('button', { name: 'Ny vurdering' }));
    await type(page, card.getByLabel('Intensitet, procent'), percent);
    await page.keyboard.press('Enter');
    await expect(card.getByRole('cell', { name: `${percent} %` })).toBeVisible();
  }

  await press(
    page,
    page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name: 'Skånehensyn' }),
  );
  await press(page, page.getByRole('button', { name: 'Tilføj skånehensyn' }));
  const form = page.getByRole('region', { name: 'Tilføj skånehensyn' });
  await choose(page, form.getByRole('combobox', { name: 'Skånehensyn' }), 'stol');
  await type(page, form.getByLabel('Afprøvet fra'), fieldDay(change));
  await choose(page, form.getByRole('combobox', { name: 'Virkning' }), 'Hjælper');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main').getByText('Specialstol').first()).toBeVisible();

  await press(page, page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name: 'Overblik' }));
  await expect(page.getByText(/af \d+ dage vurderet, 2 vurderinger/u).first()).toBeVisible();
  await close();
});
