import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { approveReport, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import { pack, packed, send } from '#test/handovers/open-package.ts';

describe('a package', () => {
  it('holds the promised files under neutral names', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { folder } = await packed(workshop, courseId);
    expect(readdirSync(folder).toSorted()).toEqual([
      '00_LAESMIG.txt',
      '01_forloeb.csv',
      '02_timeplan.csv',
      '03_fremmoede_dag.csv',
      '04_fravaer.csv',
      '05_afproevning.csv',
      '06_skaanehensyn.csv',
      '07_profil.csv',
      '08_indikatorer.csv',
      '09_moeder.csv',
      '10_svar.csv',
      '11_konklusion.csv',
      'SHA256SUMS',
      'afklaringsrapport_v1.pdf',
      'felter.csv',
      'forloeb.json',
      'forloeb.schema.json',
      'forloeb.xlsx',
      'kodelister.csv',
      'manifest.json',
    ]);
  });

  it('is encrypted with AES-256, every file of it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { zip } = await packed(workshop, courseId);
    const methods =
      execFileSync('7z', ['l', '-slt', zip])
        .toString()
        .match(/^Method = .*$/gmu) ?? [];
    expect([methods.length, methods.every((method) => method.includes('AES-256'))]).toEqual([20, true]);
  });

  it('opens with no other passphrase', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { zip, given } = await packed(workshop, courseId);
    expect(spawnSync('7z', ['t', `-p${given.passphrase?.text}x`, zip]).status).not.toBe(0);
  });

  it('is named by centre, course, Danish time and version, and by nobody', async () => {
    const { workshop, courseId, number } = await workshopWithCourse();
    const { given } = await packed(workshop, courseId);
    expect(given.fileName).toBe(`afklaring_FJV_${number}_20261123-1000_v1.zip`);
  });

  it('says its time in Denmark in summer too', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-14' });
    const { given, manifest } = await packed(workshop, courseId);
    expect([given.fileName, manifest.createdAt]).toEqual([
      expect.stringContaining('_20260914-1100_'),
      '2026-09-14T11:00:00+02:00',
    ]);
  });

  it('has checksums that sha256sum accepts', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { folder } = await packed(workshop, courseId);
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).toString();
    expect(checked.match(/: OK$/gmu)).toHaveLength(19);
  });

  it('has checksums that tell a changed file', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { folder, read } = await packed(workshop, courseId);
    writeFileSync(join(folder, '01_forloeb.csv'), Buffer.concat([read('01_forloeb.csv'), Buffer.from(' ')]));
    expect(spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).status).not.toBe(0);
  });

  it('holds the report byte for byte as it was frozen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { read } = await packed(workshop, courseId);
    const frozen = workshop.sqlite.prepare('SELECT pdf FROM reportFiles').pluck().get() as Buffer;
    expect(read('afklaringsrapport_v1.pdf').equals(frozen)).toBe(true);
  });

  it('describes its files in the manifest as they are', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { manifest, read, table, folder } = await packed(workshop, courseId);
    expect(manifest).toMatchObject({
      formatVersion: 1,
      packageVersion: 1,
      replacesPackageId: null,
      courseId,
      reportVersion: 1,
      appVersion: '0.0.0',
    });
    const names = readdirSync(folder).filter((name) => name !== 'manifest.json' && name !== 'SHA256SUMS');
    expect(manifest.files.map(({ name }: { name: string }) => name).toSorted()).toEqual(names.toSorted());
    for (const file of manifest.files as { name: string; bytes: number; sha256: string; rows: number | null }[]) {
      const bytes = read(file.name);
      expect([file.bytes, file.sha256]).toEqual([bytes.byteLength, createHash('sha256').update(bytes).digest('hex')]);
      expect(file.rows).toBe(file.name.endsWith('.csv') ? table(file.name).rows.length : null);
    }
  });
});

describe('packing', () => {
  it('is refused until a report is issued', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'handovers.prepare', send(courseId))).toMatchObject({
      code: 'conflict',
      key: 'handovers.noReport',
    });
    expect(workshop.host.saved).toEqual([]);
  });

  it('is refused when the frozen report is no longer the same', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    workshop.sqlite.prepare("UPDATE reportFiles SET pdf = X'00'").run();
    expect(await refusalOf(workshop, 'handovers.prepare', send(courseId))).toMatchObject({
      key: 'reports.fileDamaged',
    });
  });

  it('records nothing when the person does not save it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    workshop.host.isCancelling = true;
    expect([await pack(workshop, courseId), await workshop.ask('handovers.list', {})]).toEqual([null, []]);
  });

  it('records what was saved, to whom and with which fingerprint, and never the passphrase', async () => {
    const { workshop, courseId, number } = await workshopWithCourse();
    const { given, zip } = await packed(workshop, courseId);
    expect(given.sha256).toBe(createHash('sha256').update(readFileSync(zip)).digest('hex'));
    expect(await workshop.ask('handovers.list', {})).toEqual([
      {
        id: given.handoverId,
        courseId,
        courseNumber: number,
        candidateName: 'Ida Kragh',
        packageVersion: 1,
        fileName: given.fileName,
        madeAt: '2026-11-23T09:00:00.000Z',
        madeBy: 'Karen Mølgaard',
        recipientName: 'Dorte Bang',
        purpose: 'report',
        sha256: given.sha256,
        byteCount: given.byteCount,
        isEncrypted: true,
        reason: '',
        hasWorkbook: true,
        sensitiveKinds: [],
        reportVersion: 1,
        confirmedOn: null,
        version: 1,
      },
    ]);
    const everything = JSON.stringify(workshop.sqlite.prepare('SELECT * FROM changes').all());
    expect(everything).not.toContain(given.passphrase?.text);
  });

  it('replaces the package before with a higher version', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const first = await packed(workshop, courseId);
    const second = await packed(workshop, courseId);
    expect(second.manifest).toMatchObject({
      packageVersion: 2,
      reportVersion: 2,
      replacesPackageId: first.manifest.packageId,
    });
    expect(second.given.fileName).toMatch(/_v2\.zip$/u);
    expect(second.given.passphrase?.text).not.toBe(first.given.passphrase?.text);
  });

  it('saves nothing when it is cancelled', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    const packing = workshop.try('handovers.prepare', send(courseId), 'errand-1');
    workshop.cancel('errand-1');
    const outcome = await packing;
    expect([outcome.ok ? '' : outcome.failure.message.key, workshop.host.saved]).toEqual(['failures.cancelled', []]);
  });
});
