// Takes a picture of every screen of the walk into screenshots/, light, dark and at 200 % zoom: `npm run screenshots`.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp } from '../test/support/launch-app.ts';
import { openDemo } from './demo-walk.mjs';
import { root } from './prepare/places.mjs';

const folder = join(root, 'screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let number = 0;
async function take(page, name) {
  // Fonts, and the answers of queries that the page asked last.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(name.startsWith('rapport-') ? 2500 : 450);
  await page.screenshot({ path: join(folder, `${String((number += 1)).padStart(2, '0')}-${name}.png`) });
}

const first = await launchApp();
await first.page.setViewportSize({ width: 1366, height: 768 });
await first.page.getByRole('button', { name: 'Opret center' }).waitFor();
await take(first.page, 'foerste-start');
await first.page.getByRole('button', { name: 'Opret center' }).click();
await take(first.page, 'opret-center');
await first.page.evaluate(() =>
  window.bridge.invoke('session.createCentre', {
    name: 'Fjordby Værkstedscenter',
    code: 'FJV',
    kind: 'workshop',
    departmentName: 'Hjulmagervej',
    leaderName: 'Karen Mølgaard',
    passphrase: 'birk tavle ravn mose',
  }),
);
await first.page.evaluate(() => window.bridge.invoke('session.lock', {}));
await first.page.reload();
await first.page.getByRole('textbox', { name: 'Adgangskode' }).waitFor();
await take(first.page, 'laas-op');
await first.close();

const demo = await openDemo();
const { page } = demo;
const course = demo.courseOf('Birgitte');
const birgitte = demo.candidates.find((candidate) => candidate.firstName.startsWith('Birgitte')).id;
const { meetings } = await demo.ask('courses.show', { courseId: course });
const lastHeld = meetings.findLast(({ state }) => state === 'held').id;
const routes = [
  ['kandidater', `#/candidates?candidate=${birgitte}`],
  ['kandidat', `#/candidates/${birgitte}`],
  ['venteliste', '#/candidates?view=waiting'],
  ...['overview', 'hours', 'try-outs', 'adjustments', 'meetings', 'history'].map((tab) => [
    `forloeb-${tab}`,
    `#/courses/${course}?tab=${tab}`,
  ]),
  ...['pause', 'move-end', 'finish'].map((act) => [`forloeb-${act}`, `#/courses/${course}?act=${act}`]),
  ['tidligere-forloeb', `#/courses/${demo.courseOf('Mikkel')}?tab=earlier`],
  ['rapport', `#/courses/${course}/report`],
  ['fremmoede', '#/attendance'],
  ...['week', 'month', 'list'].map((view) => [`moeder-${view}`, `#/meetings?view=${view}`]),
  ['moede', `#/meetings/${lastHeld}`],
  ['afdelinger', '#/departments'],
  ['skaanehensyn', '#/accommodations'],
  ['rapporter', '#/reports'],
  ['eksport', '#/handovers'],
  ['pakke', `#/handovers?course=${course}`],
  ...['centre', 'capacity', 'agreements', 'templates', 'codes', 'staff', 'contacts', 'closing', 'looks'].map(
    (section) => [`indstillinger-${section}`, `#/settings/${section}`],
  ),
];
for (const [look, scheme, width] of [
  ['lys', 'light', 1366],
  ['moerk', 'dark', 1366],
  ['zoom', 'light', 683],
]) {
  await page.setViewportSize({ width, height: 768 });
  await demo.ask('settings.choose', { scheme });
  for (const [name, route] of routes) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, route);
    await take(page, `${name}-${look}`);
  }
}
await demo.close();
console.log(`${number} pictures in screenshots/`);
