import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { settingsSections } from '#renderer/settings/sections.ts';
import { askIn } from '#test/support/in-window.ts';
import { launchApp } from '#test/support/launch-app.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`no screen of the walk has an accessibility fault, ${scheme}`, async () => {
    // Every screen is looked at, one after the other.
    test.slow();
    // Every screen is read whole: many of them on a slow machine take more than the usual minute.
    test.setTimeout(240_000);
    const { page, close } = await launchApp();
    const faultsOn = async (screen: string) => {
      // axe's own frames are refused in Electron; the legacy mode stays in the page.
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      // In the dark the page says the same, in other colours: one walk reads everything, the other what colours alone can break.
      const { violations } = await (
        scheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe
      ).analyze();
      return violations.map(
        ({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    };
    await askIn(page, 'settings.choose', { scheme });
    await page.getByRole('button', { name: 'Opret center' }).waitFor();
    const faults = await faultsOn('first start');

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
        'report',
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
      ...settingsSections.map((section) => `settings/${section}`),
      'settings/codes?list=targetGroup',
    ];
    for (const route of routes) {
      await page.evaluate((to) => {
        window.location.hash = `#/${to}`;
      }, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForTimeout(250);
      faults.push(...(await faultsOn(route)));
    }
    expect(faults).toEqual([]);
    await close();
  });
}
