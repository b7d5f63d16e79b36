import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds wrong with the page as it stands, one line for each rule; by every rule unless some are named. */
export async function faultsOn(page: Page, rules?: string[]): Promise<string[]> {
  await stillness(page);
  // Half a megabyte is read in once for each page that is loaded, not at every look.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // axe's own frames are refused in Electron; the legacy mode stays in the page.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'undefined' }) })
    .setLegacyMode(true)
    // What is in order is not described, node for node: that takes far longer than finding it so.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(' | ')}`,
  );
}

/** Waits until no colour is on its way to another one; what turns for ever is not waited for. */
const stillness = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
