import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { modules } from './places.mjs';
import { say } from './terminal.mjs';

const electronFolder = join(modules, 'electron');
const distPath = join(electronFolder, 'dist');

/** The version this project is built for, as installed in node_modules. */
export function electronVersion() {
  return JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version;
}

/** The downloaded Electron, or null when it isn't there or is of another version. */
export function officialElectron() {
  try {
    const version = readFileSync(join(distPath, 'version'), 'utf8').trim().replace(/^v/, '');
    const electronPath = join(distPath, readFileSync(join(electronFolder, 'path.txt'), 'utf8'));
    if (version !== electronVersion() || !existsSync(electronPath)) return null;
    return { electronPath, distPath, version, isTestRuntime: false };
  } catch {
    return null;
  }
}

/** Lets the package `electron` download its binary in its own way, mirrors and proxies included. */
export function downloadOfficialElectron() {
  say(`Downloading Electron ${electronVersion()} …`);
  const result = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: 'inherit',
    // A line that stalls half-way must not hold up a test run for ever.
    timeout: 15 * 60 * 1000,
  });
  return result.status === 0 ? officialElectron() : null;
}

/**
 * Says within five seconds whether the download has a chance. Many municipal networks drop what they do not allow,
 * and the downloader itself would wait for minutes. It asks for the file itself, because GitHub hands that out from
 * another server than its pages; a mirror may have an order of its own, so there any answer will do.
 */
export function canDownloadElectron() {
  if (isInDownloadCache()) return true;
  const mirror = process.env.npm_config_electron_mirror || process.env.ELECTRON_MIRROR;
  const releases = 'https://github.com/electron/electron/releases/download';
  const address = mirror || `${releases}/v${electronVersion()}/${archiveName()}`;
  const probe = `fetch(process.argv[1], { signal: AbortSignal.timeout(4500) })
    .then((answer) => process.exit(answer.ok || ${Boolean(mirror)} ? 0 : 1), () => process.exit(1))`;
  // In a child process, because Node heeds a proxy only when it is told so at its start.
  const result = spawnSync(process.execPath, ['-e', probe, address], {
    stdio: 'ignore',
    timeout: 5000,
    env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
  });
  return result.status === 0;
}

function isInDownloadCache() {
  const cache =
    process.env.electron_config_cache || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron');
  return existsSync(cache) && readdirSync(cache).some((folder) => existsSync(join(cache, folder, archiveName())));
}

function archiveName() {
  return `electron-v${electronVersion()}-${process.platform}-${process.arch}.zip`;
}
