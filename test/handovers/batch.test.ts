import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveAllWhole } from '#main/save-whole.ts';
import { approveReport, refusalOf, registerCandidate, startsOn, threeMornings } from '#test/support/course.ts';
import { refused } from '#test/support/everything-in.ts';
import { openWorkshop, ownPassphrase, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const asked = { purpose: 'report' as const, passphrase: ownPassphrase };

/** A course with its counsellor and its issued report, unless it is said to lack one. */
async function course(
  workshop: OpenTestWorkshop,
  lastName: string,
  {
    counsellor = 'Dorte Bang',
    hasReport = true,
    endedOn = '',
  }: { counsellor?: string; hasReport?: boolean; endedOn?: string } = {},
) {
  const { id: candidateId } = await registerCandidate(workshop, lastName);
  const counsellorId =
    counsellor === ''
      ? null
      : (await workshop.ask('authorityContacts.register', { name: counsellor, unit: 'Jobcenter' })).id;
  const { id: courseId, number } = await workshop.ask('courses.start', {
    candidateId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    hours: threeMornings,
    counsellorId,
  });
  if (hasReport) {
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
  }
  if (endedOn !== '') {
    const { course: seen } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.finish', { courseId, version: seen.version, endedOn, reasonCode: 'JOB' });
  }
  return { courseId, number, candidateId };
}

const saved = (workshop: OpenTestWorkshop) => readdirSync(join(workshop.folder, 'saved'));

describe('the courses of a period', () => {
  it('are those that ended from a day to a day, both included, the earliest first', async () => {
    const workshop = await openWorkshop();
    await course(workshop, 'Under Vejs');
    await course(workshop, 'For Tidlig', { endedOn: '2026-10-30', hasReport: false });
    const last = await course(workshop, 'Sidst', { endedOn: '2026-11-20', counsellor: 'Bo Lind' });
    const first = await course(workshop, 'Først', { endedOn: '2026-11-02', hasReport: false, counsellor: '' });
    await course(workshop, 'For Sen', { endedOn: '2026-11-23', hasReport: false });
    const found = await workshop.ask('handovers.finished', { from: '2026-11-02', to: '2026-11-20' });
    expect(found).toEqual([
      {
        courseId: first.courseId,
        courseNumber: first.number,
        candidateName: 'Ida Først',
        departmentName: 'Hjulmagervej',
        endedOn: '2026-11-02',
        recipientName: null,
        reportVersion: null,
        hasChangedSinceReport: false,
        isReportSensitive: false,
        lastPackedAt: null,
      },
      expect.objectContaining({
        courseId: last.courseId,
        recipientName: 'Bo Lind',
        reportVersion: 1,
        lastPackedAt: null,
      }),
    ]);
    await workshop.ask('handovers.batch', { ...asked, courseIds: [last.courseId] });
    const [, packed] = await workshop.ask('handovers.finished', { from: '2026-11-02', to: '2026-11-20' });
    expect(packed?.lastPackedAt).toBe('2026-11-23T09:00:00.000Z');
  });
});

describe('a batch of packages', () => {
  it('is one package for each course, to its own counsellor, each with its own passphrase', async () => {
    const workshop = await openWorkshop();
    const one = await course(workshop, 'Kragh');
    const two = await course(workshop, 'Bro', { counsellor: 'Bo Lind' });
    const given = await workshop.ask('handovers.batch', { ...asked, courseIds: [one.courseId, two.courseId] });
    expect(given?.made).toMatchObject([
      {
        courseNumber: one.number,
        recipientName: 'Dorte Bang',
        fileName: `afklaring_FJV_${one.number}_20261123-1000_v1.zip`,
      },
      {
        courseNumber: two.number,
        recipientName: 'Bo Lind',
        fileName: `afklaring_FJV_${two.number}_20261123-1000_v1.zip`,
      },
    ]);
    expect(saved(workshop).toSorted()).toEqual(given?.made.map(({ fileName }) => fileName).toSorted());
    const open = (fileName: string, passphrase: string) =>
      execFileSync('7z', ['x', '-so', `-p${passphrase}`, join(workshop.folder, 'saved', fileName), 'manifest.json'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    for (const [place, { fileName, passphrase, recipientName }] of (given?.made ?? []).entries()) {
      expect(JSON.parse(open(fileName, passphrase.text))).toMatchObject({ recipient: { name: recipientName } });
      const other = given?.made[1 - place]?.passphrase.text ?? '';
      expect(() => open(fileName, other)).toThrow(/Wrong password/u);
    }
  });

  it('is recorded package by package, and each passphrase can be copied', async () => {
    const workshop = await openWorkshop();
    const one = await course(workshop, 'Kragh');
    const two = await course(workshop, 'Bro');
    const given = await workshop.ask('handovers.batch', { ...asked, courseIds: [one.courseId, two.courseId] });
    const lines = await workshop.ask('handovers.list', {});
    expect(lines.map(({ id }) => id).toSorted()).toEqual(given?.made.map(({ handoverId }) => handoverId).toSorted());
    expect(lines).toMatchObject([
      { isEncrypted: true, sensitiveKinds: [] },
      { isEncrypted: true, sensitiveKinds: [] },
    ]);
    const { text, secretId } = given!.made[1]!.passphrase;
    await workshop.ask('secrets.copy', { secretId });
    expect(workshop.host.clipboard).toBe(text);
    const looks = workshop.sqlite
      .prepare(`SELECT candidateId FROM audit WHERE operation = 'handovers.batch' ORDER BY seq`)
      .pluck()
      .all();
    expect(looks).toEqual([one.candidateId, two.candidateId]);
  });

  it('leaves out by name what has no report, no counsellor or faults, and packs the rest', async () => {
    const workshop = await openWorkshop();
    const good = await course(workshop, 'Kragh');
    const noReport = await course(workshop, 'Uden Rapport', { hasReport: false });
    const noCounsellor = await course(workshop, 'Uden Rådgiver', { counsellor: '' });
    const damaged = await course(workshop, 'Skadet');
    workshop.sqlite.prepare(`UPDATE reports SET sha256 = ? WHERE courseId = ?`).run('0'.repeat(64), damaged.courseId);
    const courseIds = [noReport, noCounsellor, good, damaged].map(({ courseId }) => courseId);
    const given = await workshop.ask('handovers.batch', { ...asked, courseIds });
    expect(given?.made.map(({ courseNumber }) => courseNumber)).toEqual([good.number]);
    expect(given?.leftOut).toMatchObject([
      { candidateName: 'Ida Uden Rapport', courseNumber: noReport.number, why: 'no-report' },
      { candidateName: 'Ida Uden Rådgiver', courseNumber: noCounsellor.number, why: 'no-counsellor' },
      { candidateName: 'Ida Skadet', courseNumber: damaged.number, why: 'damaged' },
    ]);
  });

  it('asks for no folder when nothing can be packed', async () => {
    const workshop = await openWorkshop();
    const { courseId } = await course(workshop, 'Kragh', { hasReport: false });
    workshop.host.saveFiles = () => Promise.reject(new Error('asked for a folder'));
    expect(await workshop.ask('handovers.batch', { ...asked, courseIds: [courseId] })).toMatchObject({
      made: [],
      leftOut: [{ why: 'no-report' }],
    });
  });

  it('wants the asker’s own passphrase again, and is not for mentors', async () => {
    const workshop = await openWorkshop();
    const { courseId } = await course(workshop, 'Kragh');
    const wrong = { ...asked, passphrase: 'en anden', courseIds: [courseId] };
    expect(await refusalOf(workshop, 'handovers.batch', wrong)).toMatchObject({ key: 'session.wrongPassphrase' });
    workshop.as('mentor');
    expect(await refused(workshop, 'handovers.batch', { ...asked, courseIds: [courseId] })).toMatchObject({
      code: 'forbidden',
    });
    expect(workshop.host.saved).toEqual([]);
  });
});

describe('a batch that does not come to an end', () => {
  async function three() {
    const workshop = await openWorkshop();
    const courses = [await course(workshop, 'Kragh'), await course(workshop, 'Bro'), await course(workshop, 'Dam')];
    return { workshop, courseIds: courses.map(({ courseId }) => courseId) };
  }
  const nothingIn = async (workshop: OpenTestWorkshop) => {
    expect(workshop.host.saved).toEqual([]);
    const folder = join(workshop.folder, 'saved');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect(await workshop.ask('handovers.list', {})).toEqual([]);
  };

  it('leaves nothing when it is cancelled, and is followed course by course', async () => {
    const { workshop, courseIds } = await three();
    const running = workshop.try('handovers.batch', { ...asked, courseIds }, 'errand-1');
    const steps = () => workshop.messages.filter((message) => message.kind === 'progress');
    while (steps().length < 2) await new Promise((isLater) => setImmediate(isLater));
    workshop.cancel('errand-1');
    expect(await running).toMatchObject({ ok: false, failure: { message: { key: 'failures.cancelled' } } });
    expect(steps()).toMatchObject([
      { done: 0, of: 3 },
      { done: 1, of: 3 },
    ]);
    await nothingIn(workshop);
  });

  it('leaves nothing when no folder is chosen', async () => {
    const { workshop, courseIds } = await three();
    workshop.host.isCancelling = true;
    expect(await workshop.ask('handovers.batch', { ...asked, courseIds })).toBeNull();
    await nothingIn(workshop);
  });

  it('leaves nothing in the folder and nothing in the book when one file cannot be written', async () => {
    const { workshop, courseIds } = await three();
    workshop.host.saveFiles = async (files) =>
      // The last one goes where no folder is, as when the disk is pulled out.
      saveAllWhole(
        workshop.folder,
        files.map((file, place) => (place === 2 ? { ...file, fileName: `gone/${file.fileName}` } : file)),
      );
    expect(await refusalOf(workshop, 'handovers.batch', { ...asked, courseIds })).toMatchObject({
      key: 'failures.fileNotWritten',
    });
    expect(readdirSync(workshop.folder).filter((name) => name.endsWith('.zip'))).toEqual([]);
    await nothingIn(workshop);
  });

  it('leaves no file and no record when the book cannot record one of them', async () => {
    const { workshop, courseIds } = await three();
    workshop.sqlite.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON handovers WHEN (SELECT count(*) FROM handovers) > 0
       BEGIN SELECT RAISE(ABORT, 'no room'); END`,
    );
    await expect(workshop.ask('handovers.batch', { ...asked, courseIds })).rejects.toThrow('no room');
    await nothingIn(workshop);
  });

  it('writes nothing when a course was packed in another window while the folder was chosen', async () => {
    const { workshop, courseIds } = await three();
    const { saveFiles } = workshop.host;
    workshop.host.saveFiles = async (files, signal, keep) => {
      workshop.host.saveFiles = saveFiles;
      await workshop.ask('handovers.batch', { ...asked, courseIds: courseIds.slice(0, 1) });
      return saveFiles(files, signal, keep);
    };
    expect(await refusalOf(workshop, 'handovers.batch', { ...asked, courseIds })).toMatchObject({
      key: 'handovers.heldOld',
    });
    expect(saved(workshop)).toHaveLength(1);
    expect(await workshop.ask('handovers.list', {})).toHaveLength(1);
  });
});
