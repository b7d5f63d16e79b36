import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { modules, root } from './prepare/places.mjs';
import { say } from './prepare/terminal.mjs';

/** Runs one step to its end, showing what it prints; returns `{ name, isGood, seconds, tally }`. */
export async function runStep({ name, command, tally: readTally }, env) {
  say(`\n── ${name}: ${command.join(' ')}`);
  const begun = performance.now();
  const isGood = (await exitCodeOf(command, env)) === 0;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`── ${name} ${isGood ? 'good' : 'FAILED'} in ${seconds} s`);

  const tally = readTally?.() ?? { passed: 0, failed: 0 };
  // A step can fail without a failed test (a lint fault, a file that does not load): the sum must not look clean.
  if (!isGood && tally.failed === 0) tally.failed = 1;
  return { name, isGood, seconds, tally };
}

function exitCodeOf([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // Our own programs first, Node 24 among them, even when someone runs this file with another Node.
      env: { ...process.env, ...env, PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter) },
      // On Windows the programs in .bin are scripts for the shell.
      shell: process.platform === 'win32',
    });
    const end = () => child.kill();
    process.once('exit', end);
    child.once('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.once('exit', (code) => {
      process.off('exit', end);
      resolve(code ?? 1);
    });
  });
}
