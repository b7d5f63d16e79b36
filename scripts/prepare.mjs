// Makes this machine able to start or test the application: `node scripts/prepare.mjs [start|tests]`.
import { prepare } from './prepare/prepare.mjs';
import { Refusal } from './prepare/terminal.mjs';

const purpose = process.argv[2] ?? 'start';

try {
  if (purpose !== 'start' && purpose !== 'tests') throw new Refusal('Usage: node scripts/prepare.mjs [start|tests]');
  await prepare(purpose);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
