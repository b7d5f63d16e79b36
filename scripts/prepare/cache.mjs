import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './places.mjs';

/** A short name for how something is made: another recipe never finds the old result. */
export function recipeHash(recipe) {
  return createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 12);
}

/**
 * Returns the cached folder `name`, first made by `build(folder)` if it isn't there.
 * It is built beside and renamed when whole, so a run that was killed leaves nothing half.
 */
export async function builtOnce(name, build) {
  const finished = join(cacheFolder, name);
  if (existsSync(finished)) return finished;

  mkdirSync(cacheFolder, { recursive: true });
  removeLeftovers();
  const underway = mkdtempSync(join(cacheFolder, `${prefix}${process.pid}-`));
  try {
    await build(underway);
    renameSync(underway, finished);
  } catch (error) {
    rmSync(underway, { recursive: true, force: true });
    // Another run may have finished the same work first; its result is as good as ours.
    if (!existsSync(finished)) throw error;
  }
  return finished;
}

const prefix = 'underway-';

function removeLeftovers() {
  for (const name of readdirSync(cacheFolder)) {
    if (name.startsWith(prefix) && !isRunning(Number(name.split('-')[1]))) {
      rmSync(join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
