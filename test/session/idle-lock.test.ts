import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockWhenLeft } from '#main/idle-lock.ts';

/** A machine nobody has touched for so many seconds. */
function machine() {
  const events = new EventEmitter();
  const state = { idleSeconds: 0, isHandedOver: false, isDemo: false, locks: 0 };
  lockWhenLeft(
    { on: events.on.bind(events) as never, getSystemIdleTime: () => state.idleSeconds },
    { lock: () => (state.locks += 1), isHandedOver: () => state.isHandedOver, isDemo: () => state.isDemo },
  );
  return { events, state };
}

describe('the lock of its own accord', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes after ten minutes without a key', () => {
    const { state } = machine();
    state.idleSeconds = 599;
    vi.advanceTimersByTime(10_000);
    expect(state.locks).toBe(0);
    state.idleSeconds = 600;
    vi.advanceTimersByTime(5_000);
    expect(state.locks).toBe(1);
  });

  it('rests while the screen is handed over, and counts again from then on', () => {
    const { state } = machine();
    Object.assign(state, { idleSeconds: 3600, isHandedOver: true });
    vi.advanceTimersByTime(60_000);
    expect(state.locks).toBe(0);
    state.isHandedOver = false;
    vi.advanceTimersByTime(5_000);
    expect(state.locks).toBe(1);
  });

  it('leaves an example book open, for a lock would delete it', () => {
    const { events, state } = machine();
    Object.assign(state, { idleSeconds: 3600, isDemo: true });
    vi.advanceTimersByTime(60_000);
    events.emit('lock-screen');
    events.emit('suspend');
    expect(state.locks).toBe(0);
    state.isDemo = false;
    vi.advanceTimersByTime(5_000);
    expect(state.locks).toBe(1);
  });

  it('comes with the computer’s own lock and with sleep, handed over or not', () => {
    const { events, state } = machine();
    state.isHandedOver = true;
    events.emit('lock-screen');
    events.emit('suspend');
    expect(state.locks).toBe(2);
  });
});
