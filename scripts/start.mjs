// Starts the application as it stands in this folder: `npm start -- [switches for the application]`.
import { spawn } from 'node:child_process';
import { buildApplication } from './build.mjs';
import { root } from './prepare/places.mjs';
import { prepare } from './prepare/prepare.mjs';
import { Refusal, say } from './prepare/terminal.mjs';
import { openScreen } from './screen.mjs';

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(given) {
  const runtime = await prepare('start');
  await buildApplication();
  const screen = await openScreen();
  const args = ['.', ...given];
  if (process.platform === 'linux' && process.getuid() === 0) {
    say('You are root: Chromium runs without its sandbox (--no-sandbox).');
    args.push('--no-sandbox');
  }
  const electron = spawn(runtime.electronPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...screen.env },
    // In a group of its own, for Electron dies without saving when the same signal reaches it twice:
    // once from the terminal and once from us.
    detached: process.platform !== 'win32',
  });
  let isAskedToEnd = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!isAskedToEnd) electron.kill('SIGTERM');
      isAskedToEnd = true;
    });
  }
  const code = await new Promise((resolve, reject) => {
    electron.once('error', reject);
    electron.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  screen.close();
  return code;
}
