import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createToldSecrets } from '#main/secrets/told-secrets.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const passphrase = 'birk-tavle-syv-ravn';

/** A clipboard in memory that answers later, as the system's does. */
function clipboard() {
  const held = { text: '', isRefusing: false };
  const later = () => new Promise<void>((answer) => setTimeout(answer, 5));
  const secrets = createToldSecrets({
    async write(text) {
      await later();
      if (held.isRefusing) throw new Error('Somebody else holds the clipboard');
      held.text = text;
    },
    async read() {
      await later();
      if (held.isRefusing) throw new Error('Somebody else holds the clipboard');
      return held.text;
    },
    async clear() {
      await later();
      held.text = '';
    },
  });
  return { held, secrets };
}

const soon = <T>(asked: Promise<T>): Promise<T> => vi.advanceTimersByTimeAsync(50).then(() => asked);

describe('a passphrase that is copied', () => {
  test('lies on the clipboard for 60 seconds and not a second longer', async () => {
    const { held, secrets } = clipboard();
    expect(await soon(secrets.copy(secrets.keep(passphrase)))).toBe(60);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(held.text).toBe(passphrase);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(held.text).toBe('');
    expect(secrets.isOnClipboard()).toBe(false);
  });

  test('counts its 60 seconds anew when it is copied again', async () => {
    const { held, secrets } = clipboard();
    const secretId = secrets.keep(passphrase);
    await soon(secrets.copy(secretId));
    await vi.advanceTimersByTimeAsync(40_000);
    await soon(secrets.copy(secretId));
    await vi.advanceTimersByTimeAsync(40_000);
    expect(held.text).toBe(passphrase);
    await vi.advanceTimersByTimeAsync(21_000);
    expect(held.text).toBe('');
  });

  test('leaves alone what somebody has copied since', async () => {
    const { held, secrets } = clipboard();
    await soon(secrets.copy(secrets.keep(passphrase)));
    held.text = 'en adresse';
    await vi.advanceTimersByTimeAsync(61_000);
    expect(held.text).toBe('en adresse');
  });

  test('is taken away by the lock, and cannot be copied after it', async () => {
    const { held, secrets } = clipboard();
    const secretId = secrets.keep(passphrase);
    await soon(secrets.copy(secretId));
    expect(secrets.isOnClipboard()).toBe(true);
    await soon(secrets.forget());
    expect(held.text).toBe('');
    expect(await soon(secrets.copy(secretId))).toBeNull();
    expect(held.text).toBe('');
  });

  test('is taken away also when the lock comes while it is being copied', async () => {
    const { held, secrets } = clipboard();
    const copying = secrets.copy(secrets.keep(passphrase));
    await vi.advanceTimersByTimeAsync(1);
    await soon(Promise.all([copying, secrets.forget()]));
    expect(held.text).toBe('');
  });

  test('is taken away also when the clipboard does not say what lies there', async () => {
    const { held, secrets } = clipboard();
    await soon(secrets.copy(secrets.keep(passphrase)));
    held.isRefusing = true;
    await soon(secrets.forget());
    expect(held.text).toBe('');
  });

  test('still leaves in time when copying it once more failed', async () => {
    const { held, secrets } = clipboard();
    const secretId = secrets.keep(passphrase);
    await soon(secrets.copy(secretId));
    held.isRefusing = true;
    const [again] = await soon(Promise.allSettled([secrets.copy(secretId)]));
    expect(again.status).toBe('rejected');
    held.isRefusing = false;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(held.text).toBe('');
  });
});
