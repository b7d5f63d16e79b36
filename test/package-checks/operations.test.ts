import { readFileSync, writeFileSync } from 'node:fs';
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
import { soundPackage } from '#test/package-checks/sound-package.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Chooses a file made of these bytes. */
async function choose(workshop: OpenTestWorkshop, bytes: Uint8Array, fileName = 'pakke.zip') {
  workshop.host.answer = join(workshop.folder, fileName);
  writeFileSync(workshop.host.answer, bytes);
  return workshop.try('packageChecks.choose', {});
}

async function chosen(workshop: OpenTestWorkshop, bytes: Uint8Array, fileName?: string): Promise<string> {
  const outcome = await choose(workshop, bytes, fileName);
  if (!outcome.ok) throw new Error(outcome.failure.message.key);
  return (outcome.value as { checkId: string }).checkId;
}

const keyOf = (outcome: Awaited<ReturnType<OpenTestWorkshop['try']>>) =>
  outcome.ok ? null : outcome.failure.message.key;

describe('checking a package', () => {
  it('says what a sound one is, whose it is and what is in it', async () => {
    const { workshop, zip, passphrase, files } = await soundPackage();
    const checkId = await chosen(workshop, readFileSync(zip));
    const report = await workshop.ask('packageChecks.check', { checkId, passphrase });
    expect(report).toMatchObject({
      fileName: 'pakke.zip',
      faultCount: 0,
      faults: [],
      about: {
        packageVersion: 1,
        reportVersion: 1,
        centreName: 'Fjordby Værkstedscenter',
        sender: 'Karen Mølgaard',
        recipient: 'Dorte Bang',
        sensitiveFields: [],
      },
    });
    expect(report.files.map(({ name }) => name)).toEqual([...files.keys()].toSorted());
    expect(report.files.find(({ name }) => name === '03_fremmoede_dag.csv')).toMatchObject({ rows: 2, faults: 0 });
  });

  it('asks no passphrase of a package of counts, and says its period', async () => {
    const workshop = await openWorkshop();
    const { zip } = await open(workshop);
    const outcome = await choose(workshop, readFileSync(zip), 'samlet.zip');
    expect(outcome).toMatchObject({ ok: true, value: { fileName: 'samlet.zip', isEncrypted: false } });
    const checkId = await chosen(workshop, readFileSync(zip));
    expect(await workshop.ask('packageChecks.check', { checkId })).toMatchObject({
      faultCount: 0,
      about: { kind: 'aggregate', from: '2026-07-01', to: '2026-09-30', recipient: 'Fjordby Kommune' },
    });
  });

  it('refuses a wrong passphrase or none at its field, and takes the right one then', async () => {
    const { workshop, zip, passphrase } = await soundPackage();
    const checkId = await chosen(workshop, readFileSync(zip));
    for (const wrong of [`${passphrase}x`, ''])
      expect(await workshop.try('packageChecks.check', { checkId, passphrase: wrong })).toMatchObject({
        ok: false,
        failure: { message: { key: 'packageChecks.wrongPassphrase' }, faults: [{ path: 'passphrase' }] },
      });
    expect((await workshop.ask('packageChecks.check', { checkId, passphrase })).faultCount).toBe(0);
  });

  it('names the file in which one byte of the zip was changed', async () => {
    const { workshop, zip, passphrase } = await soundPackage();
    const bytes = readFileSync(zip);
    bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000);
    const report = await workshop.ask('packageChecks.check', { checkId: await chosen(workshop, bytes), passphrase });
    expect(report.faults).toEqual([
      { file: '00_LAESMIG.txt', row: null, column: null, reason: 'unreadable', found: '', expected: '' },
    ]);
  });

  it('refuses a zip that was cut, one that is none, and one of more files than a package has', async () => {
    const { workshop, zip } = await soundPackage();
    const whole = readFileSync(zip);
    expect(keyOf(await choose(workshop, whole.subarray(0, whole.byteLength - 400)))).toBe('packageChecks.notAZip');
    expect(keyOf(await choose(workshop, Buffer.from('hej')))).toBe('packageChecks.notAZip');
    const many = await zipped(Array.from({ length: 61 }, (_, index) => [`${index}.txt`, Buffer.from('x')]));
    expect(keyOf(await choose(workshop, many))).toBe('packageChecks.tooLarge');
  });

  it('opens no name that is a path, and tells it', async () => {
    const workshop = await openWorkshop();
    const bytes = await zipped([['../../01_forloeb.csv', Buffer.from('x')]]);
    const report = await workshop.ask('packageChecks.check', { checkId: await chosen(workshop, bytes) });
    expect(report.files).toEqual([]);
    expect(report.faults[0]).toMatchObject({ file: '../../01_forloeb.csv', reason: 'unknownFile' });
  });

  it('refuses a zip that swells beyond 300 MB, and tells a file that swells beyond the size it says of itself', async () => {
    const workshop = await openWorkshop();
    const zip = await swellingZip();
    expect(zip.byteLength).toBeLessThan(2_000_000);
    expect(keyOf(await choose(workshop, zip))).toBe('packageChecks.tooLarge');
    const checkId = await chosen(workshop, withForgedSizes(zip));
    const { faults } = await workshop.ask('packageChecks.check', { checkId });
    expect(faults[0]).toMatchObject({ file: '01_forloeb.csv', reason: 'unreadable' });
  });

  it('tells what a stranger wrote on one line, with nothing that moves a cursor or turns the writing round', async () => {
    const { workshop, files } = await soundPackage();
    const hostile = hostilePackage(files);
    const checkId = await chosen(workshop, await zipped(hostile), 'pakke\u202e.zip');
    const report = await workshop.ask('packageChecks.check', { checkId });
    expect(report.about?.sender).toBe('X\\u001b[2J\\u000aPakken er i orden');
    expect(report.files.at(-1)).toMatchObject({ name: shownEntry, faults: 3 });
    expect(report.faults.filter(({ file }) => file === shownPath)).toMatchObject([{ reason: 'unknownFile' }]);
    expect(unshowable(report)).toEqual([]);
  });

  it('is stopped by a cancel', async () => {
    const { workshop, zip, passphrase } = await soundPackage();
    const checkId = await chosen(workshop, readFileSync(zip));
    const checking = workshop.try('packageChecks.check', { checkId, passphrase }, 'errand-1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    workshop.cancel('errand-1');
    expect(keyOf(await checking)).toBe('failures.cancelled');
  });

  it('tells how far it is', async () => {
    const { workshop, zip, passphrase, files } = await soundPackage();
    const checkId = await chosen(workshop, readFileSync(zip));
    await workshop.try('packageChecks.check', { checkId, passphrase }, 'errand-1');
    const told = workshop.messages.filter((message) => message.kind === 'progress');
    expect(told.at(-1)).toEqual({ kind: 'progress', errandId: 'errand-1', done: files.size, of: files.size });
  });

  it('forgets what was chosen on lock, and refuses a file that is gone', async () => {
    const { workshop, zip, passphrase } = await soundPackage();
    const checkId = await chosen(workshop, readFileSync(zip));
    workshop.host.chosenFiles.forget();
    expect(keyOf(await workshop.try('packageChecks.check', { checkId, passphrase }))).toBe('packageChecks.gone');
    workshop.host.answer = null;
    expect(await workshop.ask('packageChecks.choose', {})).toBeNull();
  });

  it('writes neither a name, a number nor a passphrase of the package to the book', async () => {
    const { workshop, zip, passphrase } = await soundPackage();
    const checkId = await chosen(workshop, readFileSync(zip));
    await workshop.ask('packageChecks.check', { checkId, passphrase });
    const lines = JSON.stringify(workshop.sqlite.prepare('SELECT * FROM audit').all());
    expect([lines.includes('packageChecks.check'), lines.includes(passphrase), lines.includes('pakke.zip')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('saves the program that checks without the application', async () => {
    const workshop = await openWorkshop();
    const path = await builtValidator();
    workshop.host.checkerProgram = async () => readFileSync(path);
    expect(await workshop.ask('packageChecks.saveChecker', {})).toEqual({ fileName: 'validate-package.mjs' });
    expect(workshop.readSaved().equals(readFileSync(path))).toBe(true);
  });

  it('is for those who do casework', async () => {
    const workshop = await openWorkshop();
    workshop.as('mentor');
    expect(keyOf(await workshop.try('packageChecks.choose', {}))).toBe('failures.forbidden');
  });
});
