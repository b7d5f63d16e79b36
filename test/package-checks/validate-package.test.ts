import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { open } from '#test/aggregates/open-aggregate.ts';
import { builtValidator } from '#test/package-checks/built-validator.ts';
import {
  hostilePackage,
  shownEntry,
  shownPath,
  swellingZip,
  unshowable,
  withForgedSizes,
  zipped,
} from '#test/package-checks/hostile-zips.ts';
import { faultsIn, soundPackage, withText } from '#test/package-checks/sound-package.ts';
import { openWorkshop, temporaryFolder } from '#test/support/open-workshop.ts';

/** The program alone in an empty folder, as whoever receives it has it. */
async function program() {
  const folder = temporaryFolder();
  copyFileSync(await builtValidator(), join(folder, 'validate-package.mjs'));
  return (args: readonly string[], input = '', before: readonly string[] = []) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...before, 'validate-package.mjs', ...args], {
      timeout: 30_000,
      cwd: folder,
      input,
      env: {},
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
}

/** Has Node tell at the end how much memory it took at most, in kilobytes; its own count begins with that of whoever started it. */
const tellingMemory = [
  '--import',
  'data:text/javascript,import { readFileSync } from "node:fs"; process.on("exit", () => process.stderr.write(readFileSync("/proc/self/status")))',
];

/** Takes away what came to the language after Node 18. */
const withoutWhatIsNewer = [
  '--import',
  `data:text/javascript,
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
    for (const name of ['toSorted', 'toReversed', 'with']) delete Object.getPrototypeOf(Uint8Array.prototype)[name];
    for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
    for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name];
    for (const name of ['map', 'filter', 'toArray', 'flatMap', 'some', 'every', 'find', 'reduce']) delete Iterator.prototype[name];
    delete Map.groupBy; delete Object.groupBy; delete Array.fromAsync; delete Promise.withResolvers; delete Promise.try;`
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(' ', '%20'),
];

describe('validate-package.mjs', () => {
  it('ends 0 for a sound zip and for a sound folder', async () => {
    const { zip, folder, passphrase } = await soundPackage();
    const run = await program();
    const ofZip = run([zip, '--passphrase-stdin'], `${passphrase}\n`);
    expect([ofZip.status, ofZip.stderr]).toEqual([0, '']);
    expect(ofZip.stdout).toContain('Pakken er i orden: 20 filer, ingen fejl.');
    expect(run([folder]).status).toBe(0);
  });

  it('ends 0 for a package of counts, which has no passphrase, and says its period', async () => {
    const workshop = await openWorkshop();
    const { zip, folder } = await open(workshop);
    const run = await program();
    const { status, stdout } = run([zip]);
    expect(status).toBe(0);
    expect(stdout).toContain('Samlet pakke uden personer, 2026-07-01 til 2026-09-30, pakke 1, lavet 2026-11-23');
    expect(stdout).toContain('Pakken er i orden: 9 filer, ingen fejl.');
    expect(run([folder]).status).toBe(0);
  });

  it('runs on the oldest Node it is said to need', async () => {
    const { folder } = await soundPackage();
    const run = await program();
    const { status, stderr } = run([folder], '', withoutWhatIsNewer);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('tells the same faults as the application, in Danish and as JSON, and ends 1', async () => {
    const { folder, files } = await soundPackage();
    const changed = withText(files, '03_fremmoede_dag.csv', ';SYG;', ';SYGX;');
    writeFileSync(join(folder, '03_fremmoede_dag.csv'), changed.get('03_fremmoede_dag.csv') ?? '');
    const run = await program();
    const { status, stdout } = run([folder]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '03_fremmoede_dag.csv, række 3, kode: Koden står ikke i kodelisten. (fundet SYGX, ventet kodelister.csv: fravaer)',
    );
    expect(JSON.parse(run([folder, '--json']).stdout).faults).toEqual(await faultsIn(changed));
  });

  it('ends 2 for a wrong passphrase, for a file that is cut, and for one that is not there', async () => {
    const { zip, passphrase } = await soundPackage();
    const run = await program();
    const cut = join(temporaryFolder(), 'cut.zip');
    writeFileSync(cut, readFileSync(zip).subarray(0, 5000));
    const wrong = run([zip, '--passphrase-stdin'], `${passphrase}x\n`);
    expect([wrong.status, wrong.stderr]).toEqual([2, 'Adgangssætningen passer ikke til pakken.\n']);
    expect(run([cut]).stderr).toBe('Filen er ikke en hel zip-fil. Vælg en anden, eller hent den igen.\n');
    expect([run([cut]).status, run([`${zip}x`]).status, run([]).status]).toEqual([2, 2, 2]);
  });

  it('takes no passphrase from the command line, where others could read it', async () => {
    const { zip, passphrase } = await soundPackage();
    const run = await program();
    expect(run([zip, passphrase]).status).toBe(2);
    expect(run([zip, `--passphrase=${passphrase}`]).status).toBe(2);
  });

  it('tells what a stranger wrote on one line, with nothing that moves a cursor', async () => {
    const { files } = await soundPackage();
    const zip = join(temporaryFolder(), 'pakke\u001b[2J.zip');
    writeFileSync(zip, await zipped(hostilePackage(files)));
    const run = await program();
    const { status, stdout } = run([zip]);
    expect(status).toBe(1);
    expect(stdout).toContain('pakke\\u001b[2J.zip\n');
    expect(stdout).toContain('Fra X\\u001b[2J\\u000aPakken er i orden, ');
    expect(stdout).toContain(`${shownEntry}: Filen hører ikke til i pakken.`);
    expect(stdout).toContain(`${shownPath}: Filen hører ikke til i pakken.`);
    expect(stdout.split('\n').filter((line) => line.startsWith('Pakken er i orden'))).toEqual([]);
    expect(unshowable(stdout.split('\n'))).toEqual([]);
    expect(unshowable(JSON.parse(run([zip, '--json']).stdout))).toEqual([]);
  });

  it('refuses a pipe and a device, which might never end', async () => {
    const pipe = join(temporaryFolder(), 'pakke.zip');
    execFileSync('mkfifo', [pipe]);
    const run = await program();
    for (const place of [pipe, '/dev/zero'])
      expect(run([place])).toEqual({
        status: 2,
        stdout: '',
        stderr: 'Filen kan ikke læses. Den er flyttet eller låst.\n',
      });
  });

  it('refuses a zip that swells beyond 300 MB without holding it in memory', async () => {
    const folder = temporaryFolder();
    const honest = await swellingZip();
    writeFileSync(join(folder, 'honest.zip'), honest);
    writeFileSync(join(folder, 'forged.zip'), withForgedSizes(honest));
    const run = await program();
    const ofHonest = run([join(folder, 'honest.zip')], '', tellingMemory);
    expect([ofHonest.status, ofHonest.stderr.split('\n')[0]]).toEqual([2, 'Filen er større, end en pakke kan være.']);
    const ofForged = run([join(folder, 'forged.zip')], '', tellingMemory);
    expect(ofForged.stdout).toContain('01_forloeb.csv: Kan ikke læses');
    for (const { stderr } of [ofHonest, ofForged])
      expect(Number(/VmHWM:\s+(\d+)/u.exec(stderr)?.[1])).toBeLessThan(250_000);
  });

  it('does not follow a link within the folder of a package, and tells of it', async () => {
    const { folder } = await soundPackage();
    const elsewhere = join(temporaryFolder(), 'elsewhere.csv');
    renameSync(join(folder, '01_forloeb.csv'), elsewhere);
    symlinkSync(elsewhere, join(folder, '01_forloeb.csv'));
    const { status, stdout } = (await program())([folder, '--json']);
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.faults[0]).toMatchObject({ file: '01_forloeb.csv', reason: 'unknownFile' });
    expect(report.about.courseNumber).toBe('');
  });

  it('tells of a folder within the package', async () => {
    const { folder } = await soundPackage();
    mkdirSync(join(folder, 'mere'));
    const { status, stdout } = (await program())([folder]);
    expect([status, stdout.includes('mere: Filen hører ikke til i pakken.')]).toEqual([1, true]);
  });
});
