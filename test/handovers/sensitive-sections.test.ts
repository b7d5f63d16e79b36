import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { checkPackage } from '#main/package-checks/check-package.ts';
import { pack, packedAgain, send } from '#test/handovers/open-package.ts';
import { approveReport, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import { ownPassphrase } from '#test/support/open-workshop.ts';

const secret = 'Hemmeligtegn om tilbagefaldet';

/** A course whose issued report shows something sensitive in one section, unless no section was chosen. */
async function issuedCourse({ isShown = true } = {}) {
  const given = await workshopWithCourse();
  const { workshop, courseId } = given;
  await workshop.ask('observations.note', { courseId, text: secret, area: 'personal', sensitivity: 'sensitive' });
  if (isShown) await workshop.ask('reports.showSensitive', { courseId, section: 'personal' });
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  return given;
}

const ticked = { sensitiveSections: ['personal' as const] };

describe('a package whose report shows something sensitive', () => {
  it('names the sections as the report calls them before it is made', async () => {
    const { workshop, courseId } = await issuedCourse();
    const facts = async () => (await workshop.ask('handovers.facts', { courseId })).sensitiveSections;
    expect(await facts()).toEqual([{ section: 'personal', title: '' }]);
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    expect(await facts()).toEqual([]);
  });

  it('is refused until every such section is ticked, at that field', async () => {
    const { workshop, courseId } = await issuedCourse();
    const refused = { code: 'invalid', key: 'handovers.sectionsUnticked', at: ['sensitiveSections'] };
    expect(await refusalOf(workshop, 'handovers.prepare', send(courseId))).toEqual(refused);
    const other = { ...send(courseId), sensitiveSections: ['barriers'] };
    expect(await refusalOf(workshop, 'handovers.prepare', other)).toEqual(refused);
    expect(await pack(workshop, courseId, ticked)).not.toBeNull();
  });

  it('is refused with the tick of an earlier report when a newer one shows more', async () => {
    const { workshop, courseId, candidateId } = await issuedCourse();
    await workshop.ask('lifeEvents.note', { candidateId, happenedIn: '2019', text: 'Afsonet dom', isSensitive: true });
    await workshop.ask('reports.showSensitive', { courseId, section: 'background' });
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    expect(await refusalOf(workshop, 'handovers.prepare', { ...send(courseId), ...ticked })).toMatchObject({
      key: 'handovers.sectionsUnticked',
    });
  });

  it('tells so in its manifest and its first file, and its tables and data hold nothing of it', async () => {
    const { workshop, courseId } = await issuedCourse();
    const { manifest, read, folder } = await packedAgain(workshop, courseId, ticked);
    expect(manifest.sensitivity).toEqual({ level: 'SAERLIGT_FOELSOMT', sensitiveFields: ['RAPPORTAFSNIT'] });
    expect(read('00_LAESMIG.txt').toString()).toContain('den viser følsomme oplysninger');
    const sheets = join(folder, 'sheets');
    execFileSync('7z', ['x', `-o${sheets}`, join(folder, 'forloeb.xlsx')]);
    expect(() => execFileSync('grep', ['-rlF', 'Hemmeligtegn', folder])).toThrow(/Command failed/u);
    expect(readdirSync(folder)).not.toContain('12_tillaeg.csv');
  });

  it('is sound by the check of any package, and not when its level is lowered by hand', async () => {
    const { workshop, courseId } = await issuedCourse();
    const { folder } = await packedAgain(workshop, courseId, ticked);
    const files = () => readdirSync(folder).map((name) => ({ name, bytes: execFileSync('cat', [join(folder, name)]) }));
    expect(await checkPackage(files())).toEqual([]);
    const path = join(folder, 'manifest.json');
    const manifest = execFileSync('cat', [path]).toString().replace('SAERLIGT_FOELSOMT', 'FORTROLIGT');
    writeFileSync(path, manifest);
    expect(await checkPackage(files())).toContainEqual(
      expect.objectContaining({ column: 'sensitivity/level', reason: 'differsFromManifest' }),
    );
  });

  it('holds the chosen pieces beside it, and both are written down', async () => {
    const { workshop, courseId } = await issuedCourse();
    const { sensitive } = await workshop.ask('handovers.facts', { courseId });
    const { manifest } = await packedAgain(workshop, courseId, {
      ...ticked,
      sensitiveIds: sensitive.map(({ id }) => id),
    });
    expect(manifest.sensitivity.sensitiveFields).toEqual(['OBSERVATION', 'RAPPORTAFSNIT']);
    expect((await workshop.ask('handovers.list', {}))[0]?.sensitiveKinds).toEqual(['observation', 'reportSection']);
    const lines = await workshop.ask('history.ofCourse', { courseId });
    expect(lines[0]?.changes).toContainEqual(
      expect.objectContaining({ field: 'sensitiveKinds', to: '["observation","reportSection"]' }),
    );
  });

  it('is left out of a batch by its own reason, as the list of the courses says before', async () => {
    const { workshop, courseId } = await issuedCourse();
    const { id: counsellorId } = await workshop.ask('authorityContacts.register', { name: 'Dorte Bang', unit: '' });
    await workshop.ask('courses.revise', { courseId, version: 1, change: { counsellorId } });
    const { course } = await workshop.ask('courses.show', { courseId });
    const endedOn = '2026-11-20';
    await workshop.ask('courses.finish', { courseId, version: course.version, endedOn, reasonCode: 'JOB' });
    const finished = await workshop.ask('handovers.finished', { from: endedOn, to: endedOn });
    expect(finished).toMatchObject([{ courseId, isReportSensitive: true }]);
    const asked = { purpose: 'report' as const, passphrase: ownPassphrase, courseIds: [courseId] };
    const given = await workshop.ask('handovers.batch', asked);
    expect(given).toMatchObject({ made: [], leftOut: [{ courseId, why: 'sensitive-sections' }] });
    expect(workshop.sqlite.prepare('SELECT count(*) FROM handovers').pluck().get()).toBe(0);
  });
});

describe('a package whose report shows nothing sensitive', () => {
  it('needs no tick, and says nothing of it', async () => {
    const { workshop, courseId } = await issuedCourse({ isShown: false });
    expect((await workshop.ask('handovers.facts', { courseId })).sensitiveSections).toEqual([]);
    const { manifest, read } = await packedAgain(workshop, courseId);
    expect(manifest.sensitivity).toEqual({ level: 'FORTROLIGT', sensitiveFields: [] });
    expect(read('00_LAESMIG.txt').toString()).not.toContain('følsomme oplysninger');
  });
});
