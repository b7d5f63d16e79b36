import type { PowerMonitor } from 'electron';

/** Minutes without a key or a click after which the book locks itself. */
const idleMinutes = 10;

type IdleLock = {
  lock: () => void;
  /** A screen on the workshop floor stands untouched between people: idleness says nothing there. */
  isHandedOver: () => boolean;
  /** The example book holds nobody's data, and a lock would delete what was tried in it. */
  isDemo: () => boolean;
};

/** Locks when nobody is there: idle, the computer's own lock, sleep or another user. An example book is never locked of its own accord. */
export function lockWhenLeft(
  monitor: Pick<PowerMonitor, 'on' | 'getSystemIdleTime'>,
  { lock: lockBook, isHandedOver, isDemo }: IdleLock,
): void {
  const lock = () => {
    if (!isDemo()) lockBook();
  };
  for (const event of ['lock-screen', 'suspend'] as const) monitor.on(event as 'suspend', lock);
  if (process.platform === 'darwin') monitor.on('user-did-resign-active', lock);
  setInterval(() => {
    if (!isHandedOver() && monitor.getSystemIdleTime() >= idleMinutes * 60) lock();
  }, 5_000).unref();
}
