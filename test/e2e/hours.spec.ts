import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn, beginAnew, openExamples } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { addWeeks, mondayOf } from '#shared/calendar.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, weekNumber } from '#shared/text/format.ts';

let launched: LaunchedApp;
let page: Page;

// One window for both: the example people, looked at only.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'examples' });
  ({ page } = launched);
  await openExamples(page);
});
test.beforeEach(() => beginAnew(page));
test.afterAll(() => launched.close());

for (const scheme of ['light', 'dark'] as const) {
  test(`the hours of the centre are those of the book and say how they are reckoned, ${scheme}`, async () => {
    await askIn(page, 'settings.choose', { scheme });
    await expect(page.locator(`[data-mantine-color-scheme="${scheme}"]`)).toBeAttached();
    const state = await askIn(page, 'session.state', {});
    if (state.kind !== 'open') throw new Error(`The book is ${state.kind}`);
    await page.evaluate(() => {
      window.location.hash = '#/attendance?view=hours&department=all';
    });

    const to = mondayOf(state.today);
    const { weeks } = await askIn(page, 'attendance.hours', { departmentId: null, from: addWeeks(to, -12), to });
    const table = page.getByRole('table', { name: 'Timer uge for uge' });
    await expect(table.locator('tbody tr')).toHaveCount(13);
    const week = weeks.findLast(({ isClosed, effective }) => !isClosed && effective !== null)!;
    const { figures } = week;
    const row = table.getByRole('row', {
      name: new RegExp(`^${weekNumber(week.monday)}, ${dayAndMonth(week.monday)}`, 'u'),
    });
    const cells = await row.getByRole('cell').allInnerTexts();
    expect([cells[0], cells[1], cells[2], cells[4], cells[5], cells[6], cells[8], cells.at(-1)]).toEqual([
      String(week.courses),
      formatClock(week.agreedMinutes),
      formatClock(week.attendedMinutes),
      `${figures.percent} %`,
      `${figures.percentWithoutLawful} %`,
      formatClock(figures.missingMinutes.sick),
      formatClock(figures.missingMinutes.unlawful),
      `${figures.registeredDays} af ${figures.expectedDays}`,
    ]);
    expect(cells[3]).toContain(`${week.effective!.courses} af ${week.courses} forløb`);

    const help = table.getByRole('button', { name: 'Sådan regnes effektive timer' });
    await help.focus();
    await page.keyboard.press('Enter');
    const definition = page.getByRole('dialog', { name: 'Sådan regnes effektive timer' });
    await expect(definition).toContainText('Mødt tid × intensitet ÷ 100');
    await expect(definition).toHaveCSS('opacity', '1');
    expect(await faultsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
    await expect(help).toBeFocused();

    await page.getByText('52 uger', { exact: true }).click();
    await expect(table.locator('tbody tr')).toHaveCount(52);
  });
}
