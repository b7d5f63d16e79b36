// Writes into package-lock.json the binaries for other systems that the registry in use does not hold.
// A registry that mirrors only what one system needs makes npm leave those out, and then `npm ci` refuses
// the lockfile, here and on Windows and macOS. Run it after `npm install` has changed the lockfile.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare/places.mjs';
import { say } from './prepare/terminal.mjs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
const unknown = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const platform = platformOf(name);
    if (platform && /^\d+\.\d+\.\d+/.test(wanted)) {
      // Without a checksum, which only its registry knows: npm fills that in on the system that needs it.
      lock.packages[`node_modules/${name}`] = { version: wanted, optional: true, ...platform };
      added.push(name);
    } else unknown.push(`${name}@${wanted}`);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(`Added ${added.length} packages for other systems to package-lock.json.`);
for (const name of unknown) say(`Not added, look at it yourself: ${name}`);

/** npm looks for a package beside whoever asks for it, then in each folder above. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at.includes('/node_modules/')) return lock.packages[`node_modules/${name}`] !== undefined;
  }
}

/** Such packages say in their name what they are for: binding-linux-arm64-musl. */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-_.]/);
  const system = systems.find((candidate) => words.includes(candidate));
  const processor = processors.find((candidate) => words.includes(candidate));
  if (!system || !processor) return null;
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null;
  return { cpu: [processor], ...(libc && system === 'linux' ? { libc: [libc] } : {}), os: [system] };
}
