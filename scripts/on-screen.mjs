// Prepares, builds and runs a script that needs windows: `node scripts/on-screen.mjs NAME [arguments]`.
import { buildApplication } from './build.mjs';
import { prepare } from './prepare/prepare.mjs';
import { Refusal } from './prepare/terminal.mjs';
import { openScreen } from './screen.mjs';
import { runStep } from './step.mjs';

const [name, ...given] = process.argv.slice(2);

try {
  await prepare('tests');
  await buildApplication();
  const screen = await openScreen();
  const { isGood } = await runStep({ name, command: ['node', `scripts/${name}.mjs`, ...given] }, screen.env);
  screen.close();
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
