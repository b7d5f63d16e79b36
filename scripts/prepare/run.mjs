import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from './terminal.mjs';

/** Runs a program to its end and returns what it printed; refuses with its last words when it fails. */
export function run(program, args, { cwd, env, isShown = false } = {}) {
  const result = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
  });
  if (result.status === 0) return result.stdout ?? '';
  const lastWords = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-25).join('\n');
  throw new Refusal(`${program} ${args.join(' ')} failed: ${result.error?.message ?? lastWords}`);
}

/** Runs npm itself, the very one that runs us if any, so that the user's own registry settings hold. */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith('.js') ? run(process.execPath, [npmScript, ...args], options) : run('npm', args, options);
}

/** Says where on PATH a program lies, or null. */
export function whereIs(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, program);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not in this folder: look in the next.
    }
  }
  return null;
}
