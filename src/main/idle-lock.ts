import { powerMonitor } from 'electron';

/** Minutes without a key or a click after which the book locks itself. */
const idleMinutes = 10;

/** Locks when nobody is there: idle, the computer's own lock, sleep or another user. */
export function lockWhenLeft(lock: () => void): void {
  for (const event of ['lock-screen', 'suspend'] as const) powerMonitor.on(event as 'suspend', lock);
  if (process.platform === 'darwin') powerMonitor.on('user-did-resign-active', lock);
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= idleMinutes * 60) lock();
  }, 5_000).unref();
}
