import { expect, test, type Locator, type Page } from '@playwright/test';
import { settingsSections } from '#renderer/settings/sections.ts';
import { faultsOn } from '#test/support/accessibility.ts';
import { askIn } from '#test/support/in-window.ts';
import { launchApp } from '#test/support/launch-app.ts';

/** In the dark the page says the same, in other colours: in the light everything is read, there what colours alone can break. */
const rulesIn = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] };

test('no screen of the walk has an accessibility fault, light and dark', async () => {
  // Every screen is looked at, one after the other, and read whole: that takes more than the usual minute.
  test.setTimeout(240_000);
  const { page, close } = await launchApp();
  const schemes = ['light', 'dark'] as const;
  const faults: string[] = [];
  const lookAt = async (screen: string) => {
    for (const scheme of schemes) {
      await askIn(page, 'settings.choose', { scheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      await standsStill(page);
      const found = await faultsOn(page, rulesIn[scheme]);
      faults.push(...found.map((fault) => `${screen}, ${scheme}: ${fault}`));
    }
  };
  await page.getByRole('button', { name: 'Opret center' }).waitFor();
  await lookAt('first start');

  await askIn(page, 'session.startDemo', {});
  await page.reload();
  const candidates = await askIn(page, 'candidates.list', {});
  const { id, course } = candidates.find(({ firstName }) => firstName.startsWith('Birgitte'))!;
  const { meetings } = await askIn(page, 'courses.show', { courseId: course!.id });
  const session = await askIn(page, 'session.state', {});
  const today = session.kind === 'open' ? session.today : '';
  const { before } = await askIn(page, 'attendance.day', { departmentId: null, day: today });
  const routes = [
    'today',
    `today?day=${before!.day}&department=all`,
    `candidates?candidate=${id}`,
    'candidates?view=waiting',
    `candidates/${id}`,
    ...[
      'overview',
      'hours',
      'try-outs',
      'adjustments',
      'progression',
      'profile',
      'observations',
      'background',
      'support',
      'meetings',
      'history',
    ].map((tab) => `courses/${course!.id}?tab=${tab}`),
    `courses/${course!.id}/report`,
    `courses/${course!.id}/together`,
    'attendance',
    'meetings?view=month',
    'meetings?view=list',
    `meetings/${meetings.find(({ state }) => state === 'held')!.id}`,
    `meetings/${meetings.find(({ state }) => state === 'planned')!.id}`,
    'departments',
    'accommodations',
    'accommodations?view=aids',
    'reports',
    'handovers',
    `handovers?course=${course!.id}`,
    'handovers/aggregates',
    'handovers/aggregates?act=pack',
    ...settingsSections.map((section) => `settings/${section}`),
    'settings/codes?list=targetGroup',
  ];
  for (const route of routes) {
    await page.evaluate((to) => {
      window.location.hash = `#/${to}`;
    }, route);
    await expect(lastOn(page, route)).toBeVisible({ timeout: 20_000 });
    await lookAt(route);
  }
  expect(faults).toEqual([]);
  await close();
});

/** What comes after the answers: a record that is read when one has rested on its person, paper that is printed first. */
function lastOn(page: Page, route: string): Locator {
  if (route.startsWith('candidates?candidate=')) return page.getByText('Rengøring. Arbejde med løft.');
  if (route === 'settings/prints') return page.getByRole('img', { name: /^Side 1 af /u });
  return page.getByRole('heading', { level: 1 });
}

/** Waits until the page has had its answers, has drawn them and changes no more: what it asks is answered before what is asked after it. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 2; quiet += 1) {
      const watch = new MutationObserver(() => {
        quiet = -1;
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      await window.bridge.invoke('session.state', {});
      // Also a page that is drawn in small pieces keeps the window from being idle.
      await new Promise((isDrawn) => requestAnimationFrame(() => requestIdleCallback(isDrawn)));
      watch.disconnect();
    }
  });
}
