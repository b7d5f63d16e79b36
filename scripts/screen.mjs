import { spawn } from 'node:child_process';
import { hasScreen } from './prepare/system-packages.mjs';
import { say } from './prepare/terminal.mjs';

/**
 * Gives programs with windows a screen to draw on: the one that is there, else an invisible one (Xvfb).
 * Returns the environment to give them and `close()`. Xvfb itself picks a free number, so runs never collide.
 */
export async function openScreen() {
  if (process.platform !== 'linux' || hasScreen) return { env: {}, close() {} };
  say('No screen here: windows are drawn on an invisible one (Xvfb).');
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Ctrl+C must not take the screen away before the windows on it are closed; we end it ourselves.
    detached: true,
  });
  const number = await new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3].on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text.trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const close = () => server.kill();
  process.once('exit', close);
  return { env: { DISPLAY: `:${number}` }, close };
}
