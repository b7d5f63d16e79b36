import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const modules = join(root, 'node_modules');

/** Outside node_modules, because `npm ci` empties that and what lies here is costly to make again. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vaerkstedsbogen');

/** Inside node_modules, because what it says is only true of this installation of the packages. */
export const installationFolder = join(modules, '.cache', 'vaerkstedsbogen');
