import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installationFolder } from './places.mjs';

const file = join(installationFolder, 'runtime.json');

/** What the last preparation found: `{ electronPath, distPath, isTestRuntime, version }`, or null. */
export function recordedRuntime() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

export function recordRuntime(runtime) {
  mkdirSync(installationFolder, { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(runtime, null, 2)}\n`);
  renameSync(beside, file);
}
