// Approves and issues the main example person's report and writes her package, with its passphrase beside it, and the counts of this year
// until yesterday: `npm run demo-package -- FOLDER`.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { likelyPeriods } from '../src/shared/aggregate-periods.ts';
import { todayIn } from '../src/shared/calendar.ts';
import { openDemo } from './demo-walk.mjs';
import { folderArgument } from './folder-argument.mjs';

const folder = folderArgument('demo-package');
const demo = await openDemo();
const courseId = demo.courseOf('Birgitte');
const { progress } = await demo.ask('reports.draft', { courseId });
await demo.ask('reports.approve', { courseId, wordsHash: progress.wordsHash });
await demo.ask('reports.issue', { courseId });
const { nextVersion } = await demo.ask('handovers.facts', { courseId });

function refuseFaults(found) {
  if (found.length > 0) throw new Error(`The package has faults: ${JSON.stringify(found)}`);
}

const before = new Set(readdirSync(folder));
// The application suggests the name; the dialog only says in which folder.
await demo.app.evaluate(({ dialog }, target) => {
  dialog.showSaveDialog = (_owner, options) =>
    Promise.resolve({ canceled: false, filePath: `${target}/${options.defaultPath.split(/[\\/]/).at(-1)}` });
}, folder);
const { heldId, faults } = await demo.ask('handovers.prepare', {
  courseId,
  purpose: 'report',
  recipientName: 'Mette Kragh, Jobcenter Fjordby',
});
refuseFaults(faults);
const made = await demo.ask('handovers.save', { courseId, heldId });
const [name] = readdirSync(folder).filter((each) => !before.has(each));
writeFileSync(join(folder, `${name.replace(/\.zip$/, '')}_adgangssaetning.txt`), `${made.passphrase.text}\n`);
console.log(`${name} (version ${nextVersion})`);

const { from, to } = likelyPeriods(todayIn(new Date().toISOString())).at(-1);
const counted = await demo.ask('aggregates.prepare', { from, to, recipientName: 'Fjordby Kommune' });
refuseFaults(counted.faults);
const { fileName } = await demo.ask('aggregates.save', { heldId: counted.heldId });
console.log(fileName);
await demo.close();
