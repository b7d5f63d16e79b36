// Runs the tests: `node scripts/test.mjs [all|check|e2e|office|paper] [arguments for Playwright]`. Ends with a non-zero code on any failure.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare/places.mjs';
import { prepare } from './prepare/prepare.mjs';
import { Refusal, say } from './prepare/terminal.mjs';
import { openScreen } from './screen.mjs';
import { playwrightTally, sumOf, vitestTally } from './tally.mjs';
import { runStep } from './step.mjs';

const [scope = 'all', ...given] = process.argv.slice(2);

const format = { name: 'format', command: ['oxfmt', '--check', '.'] };
const lint = { name: 'lint', command: ['oxlint'] };
const types = { name: 'types', command: ['tsc', '--noEmit'] };
const units = { name: 'vitest', command: ['vitest', 'run', '--config', 'test/vitest.config.ts'], tally: vitestTally };
const build = { name: 'build', command: ['node', 'scripts/build.mjs'], isNeededByTheNext: true };
const windows = {
  name: 'playwright',
  command: ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', ...given],
  tally: playwrightTally,
};
const office = {
  name: 'office',
  command: ['vitest', 'run', '--config', 'test/office/vitest.config.ts'],
  tally: vitestTally,
};
const paper = {
  name: 'paper',
  command: ['playwright', 'test', '--config', 'test/paper/playwright.config.ts', ...given],
  tally: playwrightTally,
};
const scopes = {
  all: [format, lint, types, units, build, windows],
  check: [format, lint, types, units],
  e2e: [build, windows],
  office: [office],
  paper: [build, paper],
};
/** What a scope needs of the machine beyond what all tests do. */
const purposes = { office: 'office', paper: 'paper' };

// By way of `exit`, where the invisible screen and the running step are ended too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

try {
  const steps = scopes[scope];
  if (!steps) throw new Refusal('Usage: node scripts/test.mjs [all|check|e2e|office|paper]');
  await prepare(purposes[scope] ?? 'tests');
  process.exitCode = (await test(steps)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function test(steps) {
  // An old report must never be counted as this run's.
  rmSync(join(root, 'test-results'), { recursive: true, force: true });
  const screen = steps.includes(windows) || steps.includes(paper) ? await openScreen() : { env: {}, close() {} };
  const outcomes = [];
  for (const step of steps) {
    const outcome = await runStep(step, screen.env);
    outcomes.push(outcome);
    if (!outcome.isGood && step.isNeededByTheNext) break;
  }
  screen.close();

  const bad = outcomes.filter((outcome) => !outcome.isGood);
  say('');
  for (const { name, isGood, seconds } of outcomes) say(`${isGood ? 'good  ' : 'FAILED'}  ${name} (${seconds} s)`);
  const { passed, failed } = sumOf(outcomes.map((outcome) => outcome.tally));
  say(`${passed} passed, ${failed} failed`);
  return bad.length === 0 && failed === 0;
}
