import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { addDays } from '#shared/calendar.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import type { Bridge } from '#shared/bridge.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp } from '#test/support/launch-app.ts';

// Each test has a window of its own: it is handed over, locked or closed, and only the passphrase would bring it back.
const passphrase = 'birk tavle ravn mose 77';

/** Two hours from nine on every day of the week, so that somebody is expected on any day that is no holiday. */
const everyDay: HourPattern = {
  kind: 'weekdays',
  days: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 120 })),
};

/** A centre with two people under way; `expected` is what the morning page says of today. */
async function centreOfTwo(page: Page) {
  const { departmentId, leaderId, today } = await foundBook(page);
  const candidateIds: string[] = [];
  for (const [firstName, lastName] of [
    ['Alma', 'Kanariefuglesen'],
    ['Bo', 'Vintersejler'],
  ] as const) {
    const { id } = await askIn(page, 'candidates.register', { firstName, lastName, cpr: null });
    candidateIds.push(id);
    const startsOn = addDays(today, -14);
    const course = { candidateId: id, departmentId, consultantId: leaderId, startsOn, hours: everyDay };
    await askIn(page, 'courses.start', course);
  }
  const { lines } = await askIn(page, 'attendance.day', { departmentId, day: today });
  return { departmentId, today, candidateIds, expected: lines.length };
}

/** Hands the screen over as a person does, from the palette, and gives the floor's window. */
async function handOver(app: ElectronApplication, page: Page): Promise<Page> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Navn, side …').fill('Giv skærmen');
  await page.keyboard.press('Enter');
  await page.getByLabel('Til kl.').fill('23.59');
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Giv skærmen videre' }).click();
  const floor = await opened;
  // A new window on a busy machine takes its time.
  await expect(floor.getByRole('heading', { name: 'Hjulmagervej' })).toBeVisible({ timeout: 20_000 });
  return floor;
}

const codeOf = (page: Page, operation: string, input: unknown) =>
  page.evaluate(
    async ([name, given]) => {
      const outcome = await (globalThis as unknown as { bridge: Bridge }).bridge.invoke(name as string, given);
      return outcome.ok ? 'ok' : outcome.failure.code;
    },
    [operation, input] as const,
  );

test('the screen is handed over, shows initials alone, records, and comes back with the passphrase', async () => {
  test.slow();
  const { app, page, close } = await launchApp({ locale: 'da', book: 'empty' });
  const { departmentId, today, candidateIds, expected } = await centreOfTwo(page);
  await page.evaluate((id) => {
    window.location.hash = `#/candidates/${id}`;
  }, candidateIds[0]);
  await expect(page.getByText('Kanariefuglesen').first()).toBeVisible();
  await page.evaluate(() => Object.assign(window, { leftBehind: 'something of the page' }));
  const floor = await handOver(app, page);

  // The window worked in: nobody's name, nothing of the page, and no way back to it.
  await expect(page.getByRole('heading', { name: 'Skærmen er givet videre til Hjulmagervej' })).toBeVisible();
  expect(await page.locator('body').textContent()).not.toMatch(/Alma|Kanariefuglesen|Vintersejler/u);
  expect(await page.evaluate(() => ['leftBehind' in window, window.location.hash])).toEqual([false, '']);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Skærmen er givet videre til Hjulmagervej' })).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);

  // The floor's window reaches what the dispatcher gives and nothing else, whatever its page asks for.
  const [candidateId] = candidateIds;
  for (const [operation, input] of [
    ['candidates.list', {}],
    ['candidates.show', { candidateId }],
    ['courses.list', {}],
    ['attendance.day', { departmentId, day: today }],
    ['history.undo', { auditSeq: 1 }],
    ['history.latest', {}],
    ['centre.show', {}],
    ['staff.list', {}],
    ['settings.choose', { language: 'en' }],
    ['session.unlock', { staffId: departmentId, passphrase }],
    ['windows.open', { route: '/candidates' }],
    ['floor.handOver', { departmentId, until: '23:59' }],
  ] as const)
    expect(await codeOf(floor, operation, input), operation).toBe('forbidden');

  expect(await floor.locator('body').textContent()).not.toMatch(/Alma|Kanariefuglesen|Vintersejler|Karen/u);
  expect(await faultsOn(floor)).toEqual([]);
  if (expected === 0) await expect(floor.getByText('Ingen er ventet i dag på Hjulmagervej.')).toBeVisible();
  else {
    // Keyboard alone: Enter opens, Enter records as agreed; an arrow moves on, a letter is a reason.
    await expect(floor.getByText('0 af 2 registreret')).toBeVisible();
    await expect(floor.getByRole('button', { name: 'A.K.' })).toBeFocused();
    await floor.keyboard.press('Enter');
    await expect(floor.getByRole('button', { name: 'Mødt som aftalt 2:00' })).toBeFocused();
    expect(await faultsOn(floor)).toEqual([]);
    await floor.keyboard.press('Enter');
    await expect(floor.getByRole('button', { name: 'A.K.' })).toContainText('Mødt 2:00');
    await expect(floor.getByRole('button', { name: 'A.K.' })).toBeFocused();
    await floor.keyboard.press('ArrowRight');
    await floor.keyboard.press('Enter');
    await expect(floor.getByRole('button', { name: 'Mødt som aftalt 2:00' })).toBeFocused();
    await floor.keyboard.press('s');
    await expect(floor.getByRole('button', { name: 'B.V.' })).toContainText('Ikke mødt');
    await expect(floor.getByText('2 af 2 registreret')).toBeVisible();
    // A second look at somebody who is away stands on the reason: Enter leaves it as it is.
    await floor.keyboard.press('Enter');
    await expect(floor.getByRole('button', { name: 'Syg', exact: true })).toBeFocused();
    await floor.keyboard.press('Enter');
    await expect(floor.getByRole('dialog')).toHaveCount(0);
    await expect(floor.getByRole('button', { name: 'B.V.' })).toContainText('Ikke mødt');
    await floor.getByRole('button', { name: 'B.V.' }).click();
    await floor.getByRole('button', { name: 'Fortryd' }).click();
    await expect(floor.getByText('1 af 2 registreret')).toBeVisible();
    await floor.getByRole('button', { name: 'B.V.' }).click();
    await floor.getByRole('button', { name: 'Kortere tid' }).click();
    await floor.getByRole('button', { name: 'Et kvarter mindre' }).click();
    await floor.getByRole('button', { name: 'Syg', exact: true }).click();
    await expect(floor.getByRole('button', { name: 'B.V.' })).toContainText('Mødt 1:30 af 2:00');
    expect(await faultsOn(floor)).toEqual([]);
  }

  await page.getByLabel('Adgangskode, Karen Mølgaard').fill('noget helt andet');
  await page.keyboard.press('Enter');
  // A passphrase is made slow to guess, and a busy machine makes it slower.
  await expect(page.getByText('Adgangskoden passer ikke.')).toBeVisible({ timeout: 30_000 });
  expect(await askIn(page, 'session.state', {})).toMatchObject({ kind: 'floor' });
  await expect(page.getByRole('timer')).toHaveCount(0);
  const closed = floor.waitForEvent('close');
  await page.getByLabel('Adgangskode, Karen Mølgaard').fill(passphrase);
  await page.keyboard.press('Enter');
  await closed;
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
  const { lines } = await askIn(page, 'attendance.day', { departmentId, day: today });
  expect(lines.map(({ recorded }) => [recorded?.attendedMinutes, recorded?.absenceCode])).toEqual(
    expected === 0
      ? []
      : [
          [120, null],
          [90, 'SYG'],
        ],
  );
  await close();
});

test('what a colleague had written stands again when the floor takes its own change back, and a lock closes its window and leads to the way in', async () => {
  const { app, page, close } = await launchApp({ locale: 'da', book: 'empty' });
  const { departmentId, today, expected } = await centreOfTwo(page);
  const read = async () => (await askIn(page, 'attendance.day', { departmentId, day: today })).lines;
  const [alma] = await read();
  const sick = { day: today, attendedMinutes: 0, absenceCode: 'SYG' };
  if (alma) await askIn(page, 'attendance.record', { courseId: alma.courseId, ...sick });
  const floor = await handOver(app, page);
  if (expected === 0) await expect(floor.getByText('Ingen er ventet i dag på Hjulmagervej.')).toBeVisible();
  else {
    const card = floor.getByRole('button', { name: 'A.K.' });
    await card.click();
    // What the office wrote is not the floor's to take away.
    await expect(floor.getByRole('button', { name: 'Fortryd' })).toHaveCount(0);
    await floor.getByRole('button', { name: 'Mødt som aftalt 2:00' }).click();
    await expect(card).toContainText('Mødt 2:00');
    await card.click();
    await floor.getByRole('button', { name: 'Fortryd' }).click();
    await expect(card).toContainText('Ikke mødt');
    await expect(floor.getByText('1 af 2 registreret')).toBeVisible();
  }

  const closed = floor.waitForEvent('close');
  await floor.getByRole('button', { name: 'Lås' }).click();
  await closed;
  await expect(page.getByRole('heading', { name: 'Goddag, Karen' })).toBeVisible();
  await close();
});

test('the floor’s window is brought back when it was closed, and a lock finds a window to stand in', async () => {
  const { app, page, close } = await launchApp({ locale: 'da', book: 'empty' });
  await centreOfTwo(page);
  const first = await handOver(app, page);
  await first.close();
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Vis værkstedets skærm' }).click();
  const floor = await opened;
  await expect(floor.getByRole('heading', { name: 'Hjulmagervej' })).toBeVisible();
  await page.close();
  const main = app.waitForEvent('window');
  await floor.getByRole('button', { name: 'Lås' }).click();
  await expect((await main).getByRole('heading', { name: 'Goddag, Karen' })).toBeVisible();
  await close();
});
