import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Looks at every file of these folders, again and again while `act` runs and once after, for any of `signs`, as UTF-8 and UTF-16.
 * Gives the act's outcome and the files in which one was met, also those that are gone again.
 */
export async function watchFolders<T>(
  folders: readonly string[],
  signs: readonly string[],
  act: () => Promise<T>,
): Promise<{ outcome: T; met: string[]; looks: number }> {
  const sought = signs.flatMap((sign) => [Buffer.from(sign, 'utf8'), Buffer.from(sign, 'utf16le')]);
  const seen = new Map<string, string>();
  const met = new Set<string>();
  const look = () => {
    for (const path of folders.flatMap(filesIn)) {
      try {
        const { size, mtimeMs } = statSync(path);
        const state = `${size} ${mtimeMs}`;
        if (seen.get(path) === state) continue;
        seen.set(path, state);
        const bytes = readFileSync(path);
        if (sought.some((sign) => bytes.includes(sign))) met.add(path);
      } catch {
        // Gone between the list and the look, or no file of bytes, such as a socket.
      }
    }
  };
  let isOver = false;
  let looks = 0;
  const looking = (async () => {
    while (!isOver) {
      look();
      looks += 1;
      await wait(10);
    }
  })();
  try {
    const outcome = await act();
    return { outcome, met: await over(), looks };
  } finally {
    isOver = true;
  }

  async function over(): Promise<string[]> {
    isOver = true;
    await looking;
    look();
    return [...met];
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // A folder that was taken away while it was listed.
    return [];
  }
}
