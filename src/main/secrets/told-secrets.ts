import { v7 as newId } from 'uuid';

/** The clipboard, as far as a secret needs it. */
export type Clipboard = {
  write: (text: string) => Promise<void>;
  read: () => Promise<string>;
  clear: () => Promise<void>;
};

const secondsOnClipboard = 60;

/** Passphrases that were told once, in memory until the book is locked; one that was copied leaves the clipboard again. */
export function createToldSecrets(clipboard: Clipboard) {
  const secrets = new Map<string, string>();
  let copied: { text: string; timer: NodeJS.Timeout } | null = null;
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** One hand on the clipboard at a time: what is being copied while the book locks is taken away after it. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(act);
    lastTurn = turn.catch(() => null);
    return turn;
  }

  /** Takes the secret off the clipboard; what somebody copied since stays. */
  async function takeBack(): Promise<void> {
    if (!copied) return;
    const { text, timer } = copied;
    clearTimeout(timer);
    try {
      // What cannot be read is cleared: rather another's copy lost than the passphrase left.
      const lying = await clipboard.read().catch(() => text);
      if (lying === text) await clipboard.clear();
    } finally {
      copied = null;
    }
  }

  return {
    keep(text: string): string {
      const secretId = newId();
      secrets.set(secretId, text);
      return secretId;
    },
    /** For how many seconds it lies there; null when there is no such secret. */
    copy: (secretId: string): Promise<number | null> =>
      inTurn(async () => {
        const text = secrets.get(secretId);
        if (text === undefined) return null;
        await clipboard.write(text);
        if (copied) clearTimeout(copied.timer);
        copied = { text, timer: setTimeout(() => void inTurn(takeBack), secondsOnClipboard * 1000) };
        return secondsOnClipboard;
      }),
    /** Forgets all, and takes the one that was copied off the clipboard. */
    forget(): Promise<void> {
      secrets.clear();
      return inTurn(takeBack);
    },
    /** Whether one still lies on the clipboard, as far as we know: then the application waits for `forget` before it ends. */
    isOnClipboard: (): boolean => copied !== null,
  };
}

export type ToldSecrets = ReturnType<typeof createToldSecrets>;
