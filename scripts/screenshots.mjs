// Takes a picture of every screen of the walk into screenshots/, light, dark and at 200 % zoom: `npm run screenshots`.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { courseTabs } from '../src/renderer/courses/tabs.ts';
import { settingsSections } from '../src/renderer/settings/sections.ts';
import { addDays, mondayOf } from '../src/shared/calendar.ts';
import { answerSaveDialog, launchApp } from '../test/support/launch-app.ts';
import { openDemo } from './demo-walk.mjs';
import { root } from './prepare/places.mjs';

const folder = join(root, 'screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let number = 0;
async function take(page, name) {
  // Fonts, and the answers of queries that the page asked last.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(450);
  const preview = page.getByRole('region', { name: /^(Forhåndsvisning|Sådan bliver udskriften)$/u });
  if ((await preview.count()) > 0) await preview.locator('canvas').first().waitFor({ timeout: 120_000 });
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
const { course: ofBirgitte, meetings, tryOuts } = await demo.ask('courses.show', { courseId: course });
const department = ofBirgitte.departmentId;
const jobFunction = tryOuts[0].jobFunctionId;
const lastHeld = meetings.findLast(({ state }) => state === 'held').id;
const { today } = await demo.ask('session.state');
const now = await demo.ask('attendance.day', { departmentId: null, day: today });
// On a Sunday nobody comes: the morning is then the last one somebody came on, as it was before it was written.
const morning = now.lines.length > 0 ? today : now.before.day;
const { lines } = await demo.ask('attendance.day', { departmentId: null, day: morning });
for (const { courseId, recorded } of lines.slice(5)) {
  if (recorded !== null) await demo.ask('attendance.clear', { courseId, day: morning, version: recorded.version });
}
const sunday = addDays(mondayOf(today), -1);
// Counts of years that are long over, one of them made again: the dialog still suggests last year.
await answerSaveDialog(demo.app, join(demo.userData, 'samlet.zip'));
for (const yearsAgo of [3, 2, 2]) {
  const year = Number(today.slice(0, 4)) - yearsAgo;
  const asked = { from: `${year}-01-01`, to: `${year}-12-31`, recipientName: 'Jobcentret' };
  const { heldId } = await demo.ask('aggregates.prepare', asked);
  await demo.ask('aggregates.save', { heldId });
}
const routes = [
  ['i-dag', `#/today?day=${morning}`],
  ['i-dag-alle', `#/today?day=${morning}&department=all`],
  ['i-dag-tom', `#/today?day=${sunday}`],
  ['kandidater', `#/candidates?candidate=${birgitte}`],
  ['kandidat', `#/candidates/${birgitte}`],
  ['venteliste', '#/candidates?view=waiting'],
  ...courseTabs
    .filter((tab) => tab !== 'report' && tab !== 'earlier')
    .map((tab) => [`forloeb-${tab}`, `#/courses/${course}?tab=${tab}`]),
  ['sammen', `#/courses/${course}/together`],
  ...['pause', 'move-end', 'finish'].map((act) => [`forloeb-${act}`, `#/courses/${course}?act=${act}`]),
  ['tidligere-forloeb', `#/courses/${demo.courseOf('Mikkel')}?tab=earlier`],
  ['rapport', `#/courses/${course}/report`],
  ['fremmoede', '#/attendance'],
  ...['month', 'hours'].map((view) => [`fremmoede-${view}`, `#/attendance?view=${view}`]),
  ...['week', 'month', 'list'].map((view) => [`moeder-${view}`, `#/meetings?view=${view}`]),
  ['moede', `#/meetings/${lastHeld}`],
  ['afdelinger', '#/departments'],
  ['jobfunktion', `#/departments?jobFunction=${jobFunction}`],
  ['skaanehensyn', '#/accommodations'],
  ['hjaelpemidler', '#/accommodations?view=aids'],
  ['udskrift-vaelg', '#/reports'],
  ['udskrift-forloeb', `#/reports?print=follow-up-pack&course=${course}`],
  ['udskrift-rapport', `#/reports?print=clarification-report&course=${course}`],
  ['udskrift-moede', `#/reports?print=meeting-papers&meeting=${lastHeld}`],
  ['udskrift-afdeling', `#/reports?print=weekly-register&department=${department}`],
  ['udskrift-flere', `#/reports?print=own-page&department=${department}`],
  ['udskrift-flere-lavet', `#/reports?print=own-page&department=${department}`, /^Lav \d+ udskrift/u],
  ['udskrift-udstedte', '#/reports?print=issued'],
  ['eksport', '#/handovers'],
  ['pakke', `#/handovers?course=${course}`],
  ['samlede-pakker', '#/handovers/aggregates'],
  ['samlet-pakke', '#/handovers/aggregates?act=pack'],
  ['samlet-pakke-lavet', '#/handovers/aggregates?act=pack', /^Lav pakken/u],
  ...settingsSections.map((section) => [`indstillinger-${section}`, `#/settings/${section}`]),
];
const ofTheDay = routes.filter(([name]) => /^(i-dag|fremmoede)/u.test(name));
for (const { look, scheme, width, height, shown } of [
  { look: 'lys', scheme: 'light', width: 1366, height: 768, shown: routes },
  { look: 'moerk', scheme: 'dark', width: 1366, height: 768, shown: routes },
  { look: 'zoom', scheme: 'light', width: 683, height: 768, shown: routes },
  { look: 'stor', scheme: 'light', width: 1600, height: 1000, shown: ofTheDay },
]) {
  await page.setViewportSize({ width, height });
  await demo.ask('settings.choose', { scheme });
  for (const [name, route, button] of shown) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, route);
    if (button) {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('button', { name: 'Laver pakken' }).waitFor({ state: 'detached' });
    }
    await take(page, `${name}-${look}`);
  }
}
await demo.close();
console.log(`${number} pictures in screenshots/`);
