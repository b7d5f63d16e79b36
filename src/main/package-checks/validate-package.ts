// Checks a package without the application: `node validate-package.mjs PAKKE.zip`. Says in Danish what is wrong, and ends with 0 for a
// sound package, 1 for one with faults, 2 for one that cannot be read.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { askPassphrase, passphraseFromInput } from '#main/package-checks/ask-passphrase.ts';
import { examineZip, lookInsideZip, reportOf } from '#main/package-checks/examine-zip.ts';
import type { WhyNotOpened } from '#main/package-checks/unzip.ts';
import type { PackageReport } from '#shared/package-checks.ts';
import type { PackageFault } from '#shared/package-faults.ts';
import { packageFaults } from '#shared/text/da/package-faults.ts';
import { packageChecks } from '#shared/text/da/package-checks.ts';

type Report = Omit<PackageReport, 'sha256'>;

const usage = `Sådan: node validate-package.mjs PAKKE.zip
       node validate-package.mjs MAPPE      (en pakke, der er pakket ud)

  --passphrase-stdin   læser adgangssætningen fra standard input
  --json               skriver fejlene som JSON

Slutter med 0, når pakken er i orden, 1, når der er fejl, og 2, når den ikke kan læses.
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(args: readonly string[]): Promise<number> {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const [place, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const isKnown = [...flags].every((flag) => flag === '--passphrase-stdin' || flag === '--json');
  if (place === undefined || more.length > 0 || !isKnown) {
    complain(usage);
    return 2;
  }
  const report = await readAt(place, flags.has('--passphrase-stdin'));
  if (typeof report === 'string') {
    complain(packageChecks[report]);
    return 2;
  }
  if (flags.has('--json')) say(JSON.stringify(report, null, 2));
  else tell(report);
  return report.faultCount === 0 ? 0 : 1;
}

async function readAt(place: string, isPassphrasePiped: boolean): Promise<Report | WhyNotOpened> {
  const path = resolve(place);
  if (isFolder(path)) return readFolder(path);
  const looked = await lookInsideZip(path);
  if (typeof looked === 'string') return looked;
  let passphrase: string | null = '';
  if (looked.isEncrypted)
    passphrase = isPassphrasePiped ? await passphraseFromInput() : await askPassphrase(`${packageChecks.passphrase}: `);
  if (passphrase === null) return 'wrongPassphrase';
  return examineZip({ path, fileName: basename(path), passphrase });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function readFolder(path: string): Promise<Report | WhyNotOpened> {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => ({ name, path: join(path, name) }));
    if (files.length > 60 || files.reduce((sum, file) => sum + statSync(file.path).size, 0) > 300_000_000)
      return 'tooLarge';
    const others = entries.filter((entry) => !entry.isFile()).map(({ name }) => unknown(name));
    return await reportOf(
      basename(path),
      files.map((file) => ({ name: file.name, bytes: readFileSync(file.path) })),
      others,
    );
  } catch {
    return 'notRead';
  }
}

const unknown = (file: string): PackageFault => ({
  file,
  row: null,
  column: null,
  reason: 'unknownFile',
  found: '',
  expected: '',
});

function tell({ fileName, about, files, faults, faultCount }: Report): void {
  say(fileName);
  if (about) {
    const { packageVersion, createdAt, centreName, sender, recipient } = about;
    const what =
      about.kind === 'course'
        ? `Forløb ${about.courseNumber}, pakke ${packageVersion}, rapport ${about.reportVersion}`
        : `Samlet pakke uden personer, ${about.from} til ${about.to}, pakke ${packageVersion}`;
    say(`${what}, lavet ${createdAt}`);
    say(`Fra ${sender}, ${centreName}, til ${recipient}`);
  }
  for (const fault of faults) say(sentenceOf(fault));
  if (faults.length < faultCount) say(`… og ${faultCount - faults.length} fejl mere`);
  say(
    faultCount === 0 ? `${packageChecks.sound}: ${files.length} filer, ingen fejl.` : `Pakken har ${faultCount} fejl.`,
  );
}

/** `fil, række 4, kolonne: grund (fundet …, ventet …)` */
function sentenceOf({ file, row, column, reason, found, expected }: PackageFault): string {
  const place = [file, row === null ? '' : `række ${row}`, column ?? ''].filter((part) => part !== '');
  const shown = [found === '' ? '' : `fundet ${found}`, expected === '' ? '' : `ventet ${expected}`];
  const said = shown.filter((part) => part !== '').join(', ');
  return `${place.join(', ')}: ${packageFaults[reason]}${said === '' ? '' : ` (${said})`}`;
}

process.exitCode = await main(process.argv.slice(2));
