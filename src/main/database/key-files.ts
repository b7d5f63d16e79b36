import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyRing, type KeyRing } from '#main/database/keys.ts';
import { writeWhole } from '#main/safe-files.ts';
import { refusal } from '#shared/failure.ts';

// Written twice: a disk error in one still leaves a way in.
const names = ['keys-a.json', 'keys-b.json'] as const;

/** Is there a book in this folder? */
export const hasKeyRing = (folder: string): boolean => names.some((name) => existsSync(join(folder, name)));

/** The first copy that reads whole. Throws `Failure` database.keysDamaged when none does. */
export function readKeyRing(folder: string): KeyRing {
  for (const name of names) {
    const ring = readOne(join(folder, name));
    if (ring) return ring;
  }
  throw refusal('unexpected', 'database.keysDamaged');
}

/** Writes both copies, one after the other, each whole or not at all. */
export function writeKeyRing(folder: string, ring: KeyRing): void {
  const text = `${JSON.stringify(ring, null, 2)}\n`;
  for (const name of names) writeWhole(join(folder, name), text);
}

function readOne(path: string): KeyRing | null {
  if (!existsSync(path)) return null;
  try {
    const read = keyRing.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : null;
  } catch (error) {
    // Half a file is no JSON: the other copy is asked.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
