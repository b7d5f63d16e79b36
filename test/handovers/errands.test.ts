import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHeldPackages, type HeldPackage } from '#main/handovers/held-packages.ts';
import { cancelledWhileZipping } from '#test/support/cancel-while-zipping.ts';
import { approveReport, refusalOf, registerCandidate, startsOn, workshopWithCourse } from '#test/support/course.ts';
import { ownPassphrase } from '#test/support/open-workshop.ts';
import { send } from '#test/handovers/open-package.ts';

async function workshopWithReport() {
  const course = await workshopWithCourse();
  await approveReport(course.workshop, course.courseId);
  const { reportId } = await course.workshop.ask('reports.issue', { courseId: course.courseId });
  return { ...course, reportId };
}

/** Another course, with a report of its own. */
async function otherCourse({ workshop }: Awaited<ReturnType<typeof workshopWithReport>>) {
  const { id: candidateId } = await registerCandidate(workshop, 'Dam');
  const { departmentId, leaderId: consultantId } = workshop;
  const { id } = await workshop.ask('courses.start', { candidateId, departmentId, consultantId, startsOn });
  return id;
}

describe('preparing a package', () => {
  it('is refused with a wrong passphrase, at its field, and nothing is made', async () => {
    const { workshop, courseId } = await workshopWithReport();
    let isKept = false;
    const keep = workshop.host.packages.keep.bind(workshop.host.packages);
    workshop.host.packages.keep = (made) => {
      isKept = true;
      return keep(made);
    };
    for (const passphrase of ['noget helt andet', '']) {
      expect(await refusalOf(workshop, 'handovers.prepare', { ...send(courseId), passphrase })).toEqual({
        code: 'forbidden',
        key: 'session.wrongPassphrase',
        at: ['passphrase'],
      });
    }
    expect(isKept).toBe(false);
    expect(await workshop.ask('handovers.list', {})).toEqual([]);
    await workshop.ask('handovers.prepare', { ...send(courseId), passphrase: ownPassphrase });
    expect(isKept).toBe(true);
  });

  it('tells every file with its rows and checksum before anything is saved', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const prepared = await workshop.ask('handovers.prepare', send(courseId));
    expect(prepared).toMatchObject({ isEncrypted: true, packageVersion: 1, faults: [] });
    expect(prepared.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['01_forloeb.csv', 'manifest.json', 'SHA256SUMS', 'afklaringsrapport_v1.pdf']),
    );
    expect(prepared.files.find(({ name }) => name === '01_forloeb.csv')?.rows).toBe(1);
    expect(workshop.host.saved).toEqual([]);
    expect(await workshop.ask('handovers.list', {})).toEqual([]);
  });

  it('leaves nothing when it is cancelled while the files are zipped', async () => {
    const { workshop, courseId } = await workshopWithReport();
    let isKept = false;
    workshop.host.packages.keep = () => {
      isKept = true;
      return '';
    };
    const errandId = cancelledWhileZipping(workshop);
    expect(await workshop.try('handovers.prepare', send(courseId), errandId)).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'failures.cancelled' } },
    });
    expect(isKept).toBe(false);
    const furthest = workshop.messages.flatMap((message) => (message.kind === 'progress' ? [message.done] : [])).at(-1);
    expect(furthest).toBeLessThan(5);
    expect(workshop.host.saved).toEqual([]);
    expect(await workshop.ask('handovers.list', {})).toEqual([]);
  });

  it('is refused for a course without an issued report', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'handovers.prepare', send(courseId))).toMatchObject({ key: 'handovers.noReport' });
  });

  it('is refused to a mentor', async () => {
    const { workshop, courseId } = await workshopWithReport();
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'handovers.prepare', send(courseId))).toMatchObject({ code: 'forbidden' });
  });
});

describe('saving a prepared package', () => {
  it('tells the passphrase once, and records who, what, why, to whom and its checksum', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId, sha256, byteCount } = await workshop.ask('handovers.prepare', {
      ...send(courseId),
      purpose: 'status',
    });
    const given = await workshop.ask('handovers.save', { courseId, heldId });
    expect(given).toMatchObject({ sha256, byteCount });
    expect(given?.passphrase?.text.split('-').length).toBeGreaterThanOrEqual(9);
    expect(await workshop.ask('handovers.list', {})).toMatchObject([
      {
        id: given?.handoverId,
        madeBy: 'Karen Mølgaard',
        recipientName: 'Dorte Bang',
        purpose: 'status',
        packageVersion: 1,
        reportVersion: 1,
        sha256,
        byteCount,
        isEncrypted: true,
        reason: '',
        hasWorkbook: true,
        sensitiveKinds: [],
        confirmedOn: null,
      },
    ]);
    expect(await refusalOf(workshop, 'handovers.save', { courseId, heldId })).toMatchObject({
      key: 'handovers.heldGone',
    });
  });

  it('keeps the package when no place was chosen, and saves the same one after', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId, sha256 } = await workshop.ask('handovers.prepare', send(courseId));
    workshop.host.isCancelling = true;
    expect(await workshop.ask('handovers.save', { courseId, heldId })).toBeNull();
    expect(await workshop.ask('handovers.list', {})).toEqual([]);
    workshop.host.isCancelling = false;
    expect(await workshop.ask('handovers.save', { courseId, heldId })).toMatchObject({ sha256 });
  });

  it('is refused for a package of another course', async () => {
    const course = await workshopWithReport();
    const { workshop, courseId } = course;
    const { heldId } = await workshop.ask('handovers.prepare', send(courseId));
    const otherId = await otherCourse(course);
    expect(await refusalOf(workshop, 'handovers.save', { courseId: otherId, heldId })).toMatchObject({
      code: 'not-found',
      key: 'handovers.heldGone',
    });
    expect(workshop.host.saved).toEqual([]);
  });

  it('is refused when its files have faults', async () => {
    const { workshop, courseId } = await workshopWithReport();
    await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 120 });
    // A row no door of ours lets in: fewer minutes than none.
    workshop.sqlite.pragma('ignore_check_constraints = ON');
    workshop.sqlite.prepare('UPDATE attendanceDays SET attendedMinutes = -5').run();
    const { heldId, faults } = await workshop.ask('handovers.prepare', send(courseId));
    expect(faults).toContainEqual(
      expect.objectContaining({ file: '03_fremmoede_dag.csv', row: 2, column: 'fremmoede_min' }),
    );
    expect(await refusalOf(workshop, 'handovers.save', { courseId, heldId })).toMatchObject({
      code: 'conflict',
      key: 'handovers.hasFaults',
    });
    expect(workshop.host.saved).toEqual([]);
  });

  it('is refused when the course has got a newer package meanwhile, before anything is written', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const [first, second] = [
      await workshop.ask('handovers.prepare', send(courseId)),
      await workshop.ask('handovers.prepare', send(courseId)),
    ];
    await workshop.ask('handovers.save', { courseId, heldId: second.heldId });
    expect(await refusalOf(workshop, 'handovers.save', { courseId, heldId: first.heldId })).toMatchObject({
      key: 'handovers.heldOld',
    });
    expect(workshop.host.saved).toHaveLength(1);
  });

  it('is refused when a newer report has been issued meanwhile', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId } = await workshop.ask('handovers.prepare', send(courseId));
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    expect(await refusalOf(workshop, 'handovers.save', { courseId, heldId })).toMatchObject({
      key: 'handovers.heldOld',
    });
  });

  it('leaves no file when another window saves a package of the course while the dialog stands open', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const [first, second] = [
      await workshop.ask('handovers.prepare', send(courseId)),
      await workshop.ask('handovers.prepare', send(courseId)),
    ];
    const { saveStream } = workshop.host;
    workshop.host.saveStream = async (name, produce, signal, keep) => {
      workshop.host.saveStream = saveStream;
      await workshop.ask('handovers.save', { courseId, heldId: second.heldId });
      return saveStream(`other_${name}`, produce, signal, keep);
    };
    expect(await refusalOf(workshop, 'handovers.save', { courseId, heldId: first.heldId })).toMatchObject({
      key: 'handovers.heldOld',
    });
    expect(readdirSync(join(workshop.folder, 'saved'))).toEqual([second.fileName]);
    expect(await workshop.ask('handovers.list', {})).toHaveLength(1);
  });

  it('leaves no file when the book cannot record it', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId } = await workshop.ask('handovers.prepare', send(courseId));
    workshop.sqlite.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON handovers BEGIN SELECT RAISE(ABORT, 'no room'); END`,
    );
    await expect(workshop.ask('handovers.save', { courseId, heldId })).rejects.toThrow('no room');
    expect(readdirSync(join(workshop.folder, 'saved'))).toEqual([]);
  });

  it('writes no file when the book is locked while the dialog stands open', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId } = await workshop.ask('handovers.prepare', send(courseId));
    const { saveStream } = workshop.host;
    workshop.host.saveStream = (name, produce, signal, keep) => {
      workshop.lock();
      return saveStream(name, produce, signal, keep);
    };
    expect(await refusalOf(workshop, 'handovers.save', { courseId, heldId })).toMatchObject({ code: 'locked' });
    expect(workshop.host.saved).toEqual([]);
  });
});

describe('a package without encryption', () => {
  it('opens without a passphrase, tells none, and its reason is recorded', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId, isEncrypted } = await workshop.ask('handovers.prepare', {
      ...send(courseId),
      plainReason: 'Modtageren kan ikke åbne krypterede filer',
    });
    expect(isEncrypted).toBe(false);
    expect(await workshop.ask('handovers.save', { courseId, heldId })).toMatchObject({ passphrase: null });
    const folder = join(workshop.folder, 'plain');
    execFileSync('7z', ['x', `-o${folder}`, workshop.host.saved[0]?.path ?? '']);
    expect(readFileSync(join(folder, '01_forloeb.csv'), 'utf8')).toContain('Kragh');
    expect(await workshop.ask('handovers.list', {})).toMatchObject([
      { isEncrypted: false, reason: 'Modtageren kan ikke åbne krypterede filer' },
    ]);
  });

  it('wants the own passphrase all the same, and a reason', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const plain = { ...send(courseId), plainReason: 'Aftalt' };
    expect(await refusalOf(workshop, 'handovers.prepare', { ...plain, passphrase: 'forkert sætning' })).toMatchObject({
      key: 'session.wrongPassphrase',
    });
    expect(await refusalOf(workshop, 'handovers.prepare', { ...plain, plainReason: ' ' })).toMatchObject({
      code: 'invalid',
      at: ['plainReason'],
    });
  });
});

describe('discarding a prepared package', () => {
  it('forgets it, and is no fault the second time', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId } = await workshop.ask('handovers.prepare', send(courseId));
    for (let time = 0; time < 2; time += 1) await workshop.ask('handovers.discard', { courseId, heldId });
    expect(workshop.host.packages.held(heldId)).toBeNull();
  });

  it('leaves a package of another course', async () => {
    const course = await workshopWithReport();
    const { workshop, courseId } = course;
    const { heldId } = await workshop.ask('handovers.prepare', send(courseId));
    await workshop.ask('handovers.discard', { courseId: await otherCourse(course), heldId });
    expect(workshop.host.packages.held(heldId)).not.toBeNull();
  });
});

describe('the log of a package', () => {
  it('names operations and fields, and nothing of what was typed or told', async () => {
    const { workshop, courseId, candidateId } = await workshopWithReport();
    const { heldId } = await workshop.ask('handovers.prepare', {
      ...send(courseId),
      plainReason: 'Aftalt pr. telefon',
    });
    await workshop.ask('handovers.save', { courseId, heldId });
    const lines = workshop.sqlite
      .prepare(`SELECT operation, candidateId, fields FROM audit WHERE operation LIKE 'handovers.%' ORDER BY seq`)
      .all() as { operation: string; candidateId: string }[];
    expect(lines.map(({ operation }) => operation)).toEqual([
      'handovers.prepare',
      'handovers.save',
      'handovers.record',
    ]);
    expect(new Set(lines.map((line) => line.candidateId))).toEqual(new Set([candidateId]));
    const audit = JSON.stringify(workshop.sqlite.prepare('SELECT * FROM audit').all());
    for (const content of [ownPassphrase, 'Dorte Bang', 'Aftalt pr. telefon']) expect(audit).not.toContain(content);
  });
});

describe('a receipt', () => {
  it('is refused for a day that has not come, or before the package was made', async () => {
    const { workshop, courseId } = await workshopWithReport();
    const { heldId } = await workshop.ask('handovers.prepare', send(courseId));
    const saved = await workshop.ask('handovers.save', { courseId, heldId });
    const handoverId = saved?.handoverId ?? '';
    workshop.goTo('2026-11-25');
    const at = (confirmedOn: string) =>
      refusalOf(workshop, 'handovers.confirm', { handoverId, version: 1, confirmedOn });
    expect(await at('2026-11-26')).toMatchObject({ key: 'handovers.receiptAhead', at: ['confirmedOn'] });
    expect(await at('2026-11-22')).toMatchObject({ key: 'handovers.receiptBefore', at: ['confirmedOn'] });
    await workshop.ask('handovers.confirm', { handoverId, version: 1, confirmedOn: '2026-11-24' });
    expect(await workshop.ask('handovers.list', {})).toMatchObject([{ confirmedOn: '2026-11-24' }]);
  });
});

describe('packages in memory', () => {
  it('are at most four, the newest', () => {
    const packages = createHeldPackages();
    const made = { bytes: new Uint8Array(), passphrase: null, isSound: true, record: {} as HeldPackage['record'] };
    const ids = Array.from({ length: 5 }, () => packages.keep(made));
    expect(ids.map((id) => packages.held(id) !== null)).toEqual([false, true, true, true, true]);
    packages.forget();
    expect(ids.every((id) => packages.held(id) === null)).toBe(true);
  });
});
