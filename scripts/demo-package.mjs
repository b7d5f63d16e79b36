// Approves and issues the main example person's report and writes her package, with its passphrase beside it: `npm run demo-package -- FOLDER`.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from './demo-walk.mjs';
import { folderArgument } from './folder-argument.mjs';

const folder = folderArgument('demo-package');
const demo = await openDemo();
const courseId = demo.courseOf('Birgitte');
const { progress } = await demo.ask('reports.draft', { courseId });
await demo.ask('reports.approve', { courseId, wordsHash: progress.wordsHash });
await demo.ask('reports.issue', { courseId });
const { nextVersion } = await demo.ask('handovers.facts', { courseId });

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
if (faults.length > 0) throw new Error(`The package has faults: ${JSON.stringify(faults)}`);
const made = await demo.ask('handovers.save', { courseId, heldId });
const [name] = readdirSync(folder).filter((each) => !before.has(each));
writeFileSync(join(folder, `${name.replace(/\.zip$/, '')}_adgangssaetning.txt`), `${made.passphrase.text}\n`);
console.log(`${name} (version ${nextVersion})`);
await demo.close();
