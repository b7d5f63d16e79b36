import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#main/safe-files.ts';

const attempts = z.strictObject({
  failures: z.int().nonnegative(),
  failedAt: z.iso.datetime().nullable(),
  /** Shown on the unlock page, so that somebody else's visit is noticed. */
  unlocked: z.strictObject({ at: z.iso.datetime(), name: z.string() }).nullable(),
});

// Seconds to wait after so many wrong passphrases. Nothing is ever wiped.
const waits = [0, 1, 2, 4, 8, 16, 32, 60];

/** Wrong attempts on this machine; the count survives a restart. `now` is UTC ISO. */
export function attemptsIn(folder: string) {
  const path = join(folder, 'attempts.json');

  function read(): z.output<typeof attempts> | null {
    if (!existsSync(path)) return null;
    try {
      const read = attempts.safeParse(JSON.parse(readFileSync(path, 'utf8')));
      return read.success ? read.data : null;
    } catch (error) {
      // Somebody's editor: an unreadable file is no reason to keep the leader out.
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  return {
    /** Milliseconds until the next attempt is heard. After a clock set back the whole wait begins anew, once. */
    waitMs(now: string): number {
      const known = read();
      if (!known?.failedAt) return 0;
      const whole = waits[Math.min(known.failures, waits.length - 1)]! * 1000;
      const passed = Date.parse(now) - Date.parse(known.failedAt);
      if (passed >= 0) return Math.max(0, whole - passed);
      // Waiting for a moment in the future would keep the leader out until it comes.
      writeWhole(path, JSON.stringify({ ...known, failedAt: now }));
      return whole;
    },
    /** Counts a wrong one; gives the seconds to wait now. */
    noteWrong(now: string): number {
      const known = read();
      const failures = (known?.failures ?? 0) + 1;
      writeWhole(path, JSON.stringify({ failures, failedAt: now, unlocked: known?.unlocked ?? null }));
      return waits[Math.min(failures, waits.length - 1)]!;
    },
    noteRight(now: string, name: string): void {
      writeWhole(path, JSON.stringify({ failures: 0, failedAt: null, unlocked: { at: now, name } }));
    },
    lastUnlock: () => read()?.unlocked ?? null,
  };
}
