import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtValidator } from '#test/package-checks/built-validator.ts';
import { faultsIn, soundPackage, withText } from '#test/package-checks/sound-package.ts';
import { temporaryFolder } from '#test/support/open-workshop.ts';

/** The program alone in an empty folder, as whoever receives it has it. */
async function program() {
  const folder = temporaryFolder();
  copyFileSync(await builtValidator(), join(folder, 'validate-package.mjs'));
  return (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['validate-package.mjs', ...args], {
      cwd: folder,
      input,
      env: {},
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
}

describe('validate-package.mjs', () => {
  it('ends 0 for a sound zip and for a sound folder', async () => {
    const { zip, folder, passphrase } = await soundPackage();
    const run = await program();
    const ofZip = run([zip, '--passphrase-stdin'], `${passphrase}\n`);
    expect([ofZip.status, ofZip.stderr]).toEqual([0, '']);
    expect(ofZip.stdout).toContain('Pakken er i orden: 20 filer, ingen fejl.');
    expect(run([folder]).status).toBe(0);
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
    expect(JSON.parse(run([folder, '--json']).stdout).faults).toEqual(faultsIn(changed));
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

  it('tells of a folder within the package', async () => {
    const { folder } = await soundPackage();
    mkdirSync(join(folder, 'mere'));
    const { status, stdout } = (await program())([folder]);
    expect([status, stdout.includes('mere: Filen hører ikke til i pakken.')]).toEqual([1, true]);
  });
});
