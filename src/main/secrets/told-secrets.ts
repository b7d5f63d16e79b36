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

  /** Takes the secret off the clipboard; what somebody copied since stays. */
  async function takeBack(): Promise<void> {
    if (!copied) return;
    const { text, timer } = copied;
    copied = null;
    clearTimeout(timer);
    if ((await clipboard.read()) === text) await clipboard.clear();
  }

  return {
    keep(text: string): string {
      const secretId = newId();
      secrets.set(secretId, text);
      return secretId;
    },
    /** For how many seconds it lies there; null when there is no such secret. */
    async copy(secretId: string): Promise<number | null> {
      const text = secrets.get(secretId);
      if (text === undefined) return null;
      if (copied) clearTimeout(copied.timer);
      await clipboard.write(text);
      copied = { text, timer: setTimeout(() => void takeBack(), secondsOnClipboard * 1000) };
      return secondsOnClipboard;
    },
    async forget(): Promise<void> {
      secrets.clear();
      await takeBack();
    },
  };
}

export type ToldSecrets = ReturnType<typeof createToldSecrets>;
