// The loops that are too long for every day: 1,000 kills without warning.
import { prepare } from './prepare/prepare.mjs';
import { runStep } from './step.mjs';

await prepare('tests');
const command = [
  'vitest',
  'run',
  '--config',
  'test/vitest.config.ts',
  '--testTimeout',
  '3600000',
  'test/database/kill.test.ts',
];
const { isGood } = await runStep({ name: 'kills', command }, { KILLS: '1000' });
process.exitCode = isGood ? 0 : 1;
