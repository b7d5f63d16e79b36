// Writes every print of the example book to a folder, as PDF and, where poppler is, as pictures: `npm run demo-prints -- FOLDER`.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coursePrints, departmentPrints } from '../src/shared/print-templates.ts';
import { openDemo } from './demo-walk.mjs';
import { folderArgument } from './folder-argument.mjs';
import { whereIs } from './prepare/run.mjs';

const folder = folderArgument('demo-prints');
const demo = await openDemo();
const courseId = demo.courseOf('Birgitte');
const { today } = await demo.ask('session.state');
const hjulmagervej = (await demo.ask('departments.list')).find(({ name }) => name.includes('Hjulmagervej'));
const report = { print: 'clarification-report', courseId };
const courseIds = demo.candidates.flatMap(({ course }) => (course ? [course.id] : [])).slice(0, 5);

for (const print of coursePrints) await write(print, 'prints.ofCourse', { print, courseId });
const reportVariants = {
  large: { isLarge: true },
  sources: { hasSources: true },
  sv: { language: 'sv' },
  en: { language: 'en' },
};
for (const [name, options] of Object.entries(reportVariants)) {
  await write(`${report.print}-${name}`, 'prints.ofCourse', { ...report, options });
}
for (const print of departmentPrints) {
  await write(print, 'prints.ofDepartment', { print, departmentId: hjulmagervej.id, on: today });
}
await write('batch', 'prints.batch', { print: 'meeting-papers', courseIds });
await demo.close();

async function write(name, operation, input) {
  const answer = await demo.page.evaluate(
    async ([asked, given]) => {
      const outcome = await window.bridge.invoke(asked, given);
      return outcome.ok ? { pdf: Array.from(outcome.value.pdf) } : { refused: outcome.failure.message.key };
    },
    [operation, input],
  );
  if (answer.refused) {
    // One print that fails must not hide the others.
    console.error(`${name}: ${answer.refused}`);
    process.exitCode = 1;
    return;
  }
  const path = join(folder, name);
  writeFileSync(`${path}.pdf`, Buffer.from(answer.pdf));
  if (whereIs('pdftoppm')) execFileSync('pdftoppm', ['-r', '70', '-png', `${path}.pdf`, path]);
  console.log(`${name}.pdf`);
}
