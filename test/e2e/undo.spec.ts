import { expect, test } from '@playwright/test';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp } from '#test/support/launch-app.ts';

test('Ctrl+Z belongs to the field while one types, and to the book when one has left it', async () => {
  const { page, close } = await launchApp();
  await foundBook(page);
  await page.reload();
  await askIn(page, 'departments.open', { name: 'Havnegade' });
  const names = async () => (await askIn(page, 'departments.list', {})).map(({ name }) => name);

  await page.getByRole('link', { name: 'Kandidater' }).click();
  const filter = page.getByPlaceholder('Filtrér på navn eller CPR');
  await filter.pressSequentially('abc');
  await page.keyboard.press('Control+z');
  expect(await names()).toContain('Havnegade');
  expect(await filter.inputValue()).not.toBe('abc');

  await page.getByRole('link', { name: 'Kandidater' }).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Hjulmagervej']);
  await expect(page.getByText('Fortrudt: afdeling oprettet.')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(page.getByText('Gjort igen: afdeling oprettet.')).toBeVisible();
  await expect.poll(names).toContain('Havnegade');
  await close();
});
