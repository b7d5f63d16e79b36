import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MakerDeb } from '@electron-forge/maker-deb';
import { MakerSquirrel } from '@electron-forge/maker-squirrel';
import { MakerZIP } from '@electron-forge/maker-zip';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import { VitePlugin } from '@electron-forge/plugin-vite';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { mainEntries, validator } from './scripts/entries.mjs';

// Lower-case ASCII, because a Debian package demands that its command be called like itself.
const plainName = 'vaerkstedsbogen';
const maker = 'Værkstedsbogen';
/** Set by scripts/package.mjs where Electron cannot be downloaded. */
const testRuntimeZipDir = process.env['ELECTRON_ZIP_DIR'];
const description = 'Afklaringsforløb: timer, intensitet, skånehensyn og jobfunktioner over tid';

/** Baked into the binary, so neither an environment variable nor a switch can undo them. */
const fuses: Record<FuseV1Options, boolean> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // On would ask for a snapshot of our own, which we have not.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Our pages come from app://, never from file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Key derivation is WebAssembly and would be slow without.
  [FuseV1Options.WasmTrapHandlers]: true,
};
/** The test runtime is older than the last fuse, and setting an unknown one is refused. */
const { [FuseV1Options.WasmTrapHandlers]: _unknown, ...fusesOfTestRuntime } = fuses;

export default {
  packagerConfig: {
    executableName: plainName,
    // The system's loader cannot open a binary that lies inside an archive.
    asar: { unpack: '**/*.node' },
    // Nothing is copied that would have to be pruned: the code is bundled, and the hook below brings the rest.
    prune: false,
    ...(testRuntimeZipDir ? { electronZipDir: testRuntimeZipDir } : {}),
  },
  // better-sqlite3 brings a finished binary for each system: there is nothing to compile.
  rebuildConfig: { onlyModules: [] },
  makers: [
    new MakerZIP({}, ['darwin', 'linux', 'win32']),
    new MakerDeb({
      options: {
        name: plainName,
        bin: plainName,
        productName: maker,
        genericName: 'Afklaringsforløb',
        description,
        maintainer: maker,
        categories: ['Office'],
        section: 'misc',
      },
    }),
    new MakerSquirrel({ name: plainName, authors: maker, description, noMsi: true }),
  ],
  plugins: [
    new VitePlugin({
      build: [
        ...mainEntries.map((entry) => ({ entry, config: 'src/main/vite.config.ts', target: 'main' as const })),
        { ...validator, target: 'main' as const },
      ],
      renderer: [{ name: 'main_window', config: 'src/renderer/vite.config.ts' }],
    }),
    new FusesPlugin({
      version: FuseVersion.V1,
      resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
      ...(testRuntimeZipDir ? fusesOfTestRuntime : { strictlyRequireAllFuses: true, ...fuses }),
    }),
  ],
  hooks: {
    packageAfterCopy: (_config, buildPath, _version, platform, arch) =>
      bringNativeModule(buildPath, `${platform}-${arch}`),
  },
} satisfies ForgeConfig;

/** Copies better-sqlite3 without its sources, and of its binaries only the one for the target. */
async function bringNativeModule(buildPath: string, target: string): Promise<void> {
  const source = join(import.meta.dirname, 'node_modules', 'better-sqlite3');
  const goal = join(buildPath, 'node_modules', 'better-sqlite3');
  await mkdir(goal, { recursive: true });
  for (const part of ['package.json', 'LICENSE', 'lib'])
    await cp(join(source, part), join(goal, part), { recursive: true });
  await cp(join(source, 'prebuilds', `${target}.node`), join(goal, 'prebuilds', `${target}.node`));
}
