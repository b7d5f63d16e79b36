import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fitNativeModule } from './native-module.mjs';
import {
  canDownloadElectron,
  downloadOfficialElectron,
  electronVersion,
  officialElectron,
} from './official-electron.mjs';
import { modules } from './places.mjs';
import { recordedRuntime, recordRuntime } from './runtime-record.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { Refusal, say } from './terminal.mjs';
import { testRuntime } from './test-runtime.mjs';

/**
 * Finds or makes everything that `purpose` ('start', 'tests', 'office' or 'paper') needs, and returns the runtime it found.
 * Throws a Refusal with the way out when something must be done by hand. Costs well under a second the second time.
 */
export async function prepare(purpose) {
  if (!existsSync(join(modules, 'electron', 'package.json'))) {
    throw new Refusal('The packages are not installed. Run `npm ci` first.');
  }
  const isLinux = process.platform === 'linux';
  const official = findOfficialElectron();
  if (isLinux) ensureSystemPackages(purpose, official === null);

  const runtime = official ?? (await testRuntime());
  if (isLinux && process.arch === 'x64') await fitNativeModule(runtime.isTestRuntime);
  recordRuntime(runtime);
  say(
    runtime.isTestRuntime
      ? `Electron ${runtime.version}, a test runtime: Electron ${electronVersion()} could not be downloaded here.`
      : `Electron ${runtime.version}.`,
  );
  return runtime;
}

function findOfficialElectron() {
  const present = officialElectron();
  if (present) return present;
  // The question was answered when these packages were installed, and can take seconds: it is asked again after `npm ci`.
  if (recordedRuntime()?.isTestRuntime) return null;
  if (canDownloadElectron()) return downloadOfficialElectron();
  say(`Electron ${electronVersion()} cannot be downloaded from this network.`);
  return null;
}
