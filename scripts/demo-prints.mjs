// Writes every print of the example people to a folder: `npm run demo-prints -- FOLDER`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from './demo-walk.mjs';
import { folderArgument } from './folder-argument.mjs';

const folder = folderArgument('demo-prints');
const demo = await openDemo();

for (const { course } of demo.candidates.filter((candidate) => candidate.course)) {
  const { pdf } = await demo.page.evaluate(async (courseId) => {
    const outcome = await window.bridge.invoke('prints.previewReport', { courseId });
    return { pdf: Array.from(outcome.value.pdf) };
  }, course.id);
  const name = `afklaringsrapport_${course.number}_udkast.pdf`;
  writeFileSync(join(folder, name), Buffer.from(pdf));
  console.log(name);
}
await demo.close();
