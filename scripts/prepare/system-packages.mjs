import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, whereIs } from './run.mjs';
import { Refusal, say } from './terminal.mjs';

/**
 * What the host must have, asked for by what it gives and not by the name of a package:
 * the names differ between distributions, the libraries and programs do not.
 */
const windowParts = [
  { package: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { package: 'libnss3', library: 'libnss3.so' },
  { package: 'libasound2', library: 'libasound.so.2' },
  { package: 'libgbm1', library: 'libgbm.so.1' },
  // Without any font at all Chromium draws no text, and a PDF has no letters.
  { package: 'fonts-liberation', folder: '/usr/share/fonts' },
];
const screenParts = [{ package: 'xvfb', program: 'Xvfb' }];
const builderParts = [
  { package: 'make', program: 'make' },
  { package: 'g++', program: 'g++' },
  { package: 'python3', program: 'python3' },
  { package: 'unzip', program: 'unzip' },
];
const testParts = [
  { package: 'fonts-liberation', folder: '/usr/share/fonts/truetype/liberation' },
  { package: 'poppler-utils', program: 'pdftotext' },
  { package: 'qpdf', program: 'qpdf' },
  { package: 'p7zip-full', program: '7z' },
  { package: 'zip', program: 'zip' },
];
const officeParts = [
  { package: 'libreoffice-writer-nogui', program: 'soffice' },
  { package: 'libreoffice-calc-nogui', folder: '/usr/lib/libreoffice/program/libsclo.so' },
];
const paperParts = [
  { package: 'cups', folder: '/usr/sbin/cupsd' },
  { package: 'cups-filters', folder: '/usr/lib/cups/filter/pdftopdf' },
  { package: 'printer-driver-cups-pdf', folder: '/usr/lib/cups/backend/cups-pdf' },
];

export const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Sees to it that a Linux host has what `purpose` needs; installs it only as root. */
export function ensureSystemPackages(purpose, isTestRuntime) {
  const needed = [
    ...windowParts,
    ...(hasScreen && purpose === 'start' ? [] : screenParts),
    ...(isTestRuntime || purpose !== 'start' ? builderParts : []),
    ...(purpose !== 'start' ? testParts : []),
    ...(purpose === 'office' ? officeParts : []),
    ...(purpose === 'paper' ? paperParts : []),
  ];
  const missing = missingPackages(needed);
  if (missing.length === 0) return;

  const isInstallable = whereIs('apt-get') !== null;
  if (!isInstallable || process.getuid() !== 0) {
    const command = isInstallable ? `sudo apt-get install --no-install-recommends ${missing.join(' ')}` : null;
    throw new Refusal(
      command
        ? `This computer lacks ${missing.join(', ')}. Install what is missing, then run again:\n\n  ${command}\n`
        : `This computer lacks what Debian calls ${missing.join(', ')}. Install it, then run again.`,
    );
  }
  install(missing);
  const stillMissing = missingPackages(needed);
  if (stillMissing.length > 0) throw new Refusal(`Still missing after installation: ${stillMissing.join(', ')}`);
}

function missingPackages(parts) {
  const libraries = knownLibraries();
  const lacking = parts.filter((part) => {
    if (part.library) return !libraries.has(part.library);
    if (part.program) return whereIs(part.program) === null;
    return !existsSync(part.folder);
  });
  return [...new Set(lacking.map((part) => part.package))];
}

function knownLibraries() {
  // By its full path: on Debian /sbin is not on an ordinary user's PATH.
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find(existsSync) ?? 'ldconfig';
  const listing = execFileSync(ldconfig, ['-p'], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  return new Set(listing.split('\n').map((line) => line.trim().split(' ')[0]));
}

function install(packages) {
  const begun = performance.now();
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '--yes', '--no-install-recommends', ...packages];
  say(`Installing with apt-get: ${packages.join(' ')} …`);
  try {
    run('apt-get', args, { env });
  } catch {
    // A fresh machine has no package lists, or has stale ones.
    say('  reading the package lists first …');
    run('apt-get', ['update'], { env });
    run('apt-get', args, { env });
  }
  say(`  done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
