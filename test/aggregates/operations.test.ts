import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { v4 as newErrandId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { open, pack, thirdQuarter } from '#test/aggregates/open-aggregate.ts';
import { cancelledWhileZipping } from '#test/support/cancel-while-zipping.ts';
import { refusalOf } from '#test/support/course.ts';
import { openWorkshop, ownPassphrase, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const fourthQuarter = { from: '2025-10-01', to: '2025-12-31' };

const savedIn = (workshop: OpenTestWorkshop): string[] => {
  try {
    return readdirSync(join(workshop.folder, 'saved'));
  } catch {
    return [];
  }
};

/** Counts made and not saved. */
const prepared = (workshop: OpenTestWorkshop, more: { from?: string; to?: string } = {}) =>
  workshop.ask('aggregates.prepare', { ...thirdQuarter, ...more });

describe('preparing the counts of a period', () => {
  it('tells every file and every count before anything is saved', async () => {
    const workshop = await openWorkshop();
    const { fileName, files, faults, counts, packageVersion } = await prepared(workshop);
    expect(fileName).toBe('samlet_FJV_20260701-20260930_20261123-1000_v1.zip');
    expect([packageVersion, faults]).toEqual([1, []]);
    expect(files.map(({ name }) => name)).toEqual([
      '00_LAESMIG.txt',
      'SHA256SUMS',
      'felter.csv',
      'kodelister.csv',
      'manifest.json',
      'statistik.csv',
      'statistik.json',
      'statistik.schema.json',
      'statistik.xlsx',
    ]);
    expect(files.find(({ name }) => name === 'statistik.csv')?.rows).toBe(counts.length);
    expect(counts[0]).toMatchObject({ measure: 'HENVIST', split: 'ALLE', count: null, of: null });
    expect([savedIn(workshop), await workshop.ask('aggregates.list', {})]).toEqual([[], []]);
  });

  it('is for leaders alone, and so is all that follows', async () => {
    const workshop = await openWorkshop();
    const { heldId } = await prepared(workshop);
    const { aggregateId } = await pack(workshop, fourthQuarter);
    for (const role of ['consultant', 'mentor'] as const) {
      workshop.as(role);
      for (const [operation, input] of [
        ['aggregates.prepare', thirdQuarter],
        ['aggregates.save', { heldId }],
        ['aggregates.discard', { heldId }],
        ['aggregates.list', {}],
        ['aggregates.withdraw', { aggregateId, version: 1 }],
      ] as const)
        expect([operation, (await refusalOf(workshop, operation, input)).code]).toEqual([operation, 'forbidden']);
    }
  });

  it('is refused with a wrong passphrase, at its field, and nothing is made', async () => {
    const workshop = await openWorkshop();
    for (const passphrase of ['noget helt andet', '']) {
      expect(await refusalOf(workshop, 'aggregates.prepare', { ...thirdQuarter, passphrase })).toEqual({
        code: 'forbidden',
        key: 'session.wrongPassphrase',
        at: ['passphrase'],
      });
    }
  });

  it('is refused for a period that is not over, and takes one that ended yesterday', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const until = (to: string) => ({ ...thirdQuarter, to });
    expect(await refusalOf(workshop, 'aggregates.prepare', until('2026-11-23'))).toEqual({
      code: 'invalid',
      key: 'aggregates.notOver',
      at: ['to'],
    });
    expect((await workshop.ask('aggregates.prepare', until('2026-11-22'))).faults).toEqual([]);
  });

  it('is refused for a period that ends before it begins, and takes a single day', async () => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'aggregates.prepare', { ...thirdQuarter, to: '2026-06-30' })).toEqual({
      code: 'invalid',
      key: 'aggregates.endsBefore',
      at: ['to'],
    });
    expect((await prepared(workshop, { to: '2026-07-01' })).faults).toEqual([]);
  });

  it('is refused for more than ten years', async () => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'aggregates.prepare', { ...thirdQuarter, from: '2016-01-01' })).toEqual({
      code: 'invalid',
      key: 'aggregates.tooLong',
      at: ['from'],
    });
  });

  it('leaves nothing when it is cancelled while the files are zipped', async () => {
    const workshop = await openWorkshop();
    let isKept = false;
    workshop.host.aggregates.keep = () => {
      isKept = true;
      return '';
    };
    const errandId = cancelledWhileZipping(workshop);
    expect(await workshop.try('aggregates.prepare', thirdQuarter, errandId)).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'failures.cancelled' } },
    });
    expect([isKept, savedIn(workshop), await workshop.ask('aggregates.list', {})]).toEqual([false, [], []]);
  });
});

describe('saving them', () => {
  it('records who, which period, to whom and the checksum of the very file', async () => {
    const workshop = await openWorkshop();
    const { heldId, sha256, byteCount, counts } = await prepared(workshop);
    const saved = await workshop.ask('aggregates.save', { heldId });
    expect(saved).toMatchObject({ sha256, byteCount });
    expect(await workshop.ask('aggregates.list', {})).toEqual([
      {
        id: saved?.aggregateId,
        from: '2026-07-01',
        to: '2026-09-30',
        packageVersion: 1,
        fileName: saved?.fileName,
        madeAt: '2026-11-23T09:00:00.000Z',
        madeBy: 'Karen Mølgaard',
        recipientName: 'Fjordby Kommune',
        sha256,
        byteCount,
        countCount: counts.length,
        hiddenCount: counts.length,
        withdrawnOn: null,
        version: 1,
      },
    ]);
    expect(savedIn(workshop)).toEqual([saved?.fileName]);
    expect(await refusalOf(workshop, 'aggregates.save', { heldId })).toMatchObject({ key: 'aggregates.heldGone' });
  });

  it('keeps them when no place was chosen, and saves the same after', async () => {
    const workshop = await openWorkshop();
    const { heldId, sha256 } = await prepared(workshop);
    workshop.host.isCancelling = true;
    expect(await workshop.ask('aggregates.save', { heldId })).toBeNull();
    expect([savedIn(workshop), await workshop.ask('aggregates.list', {})]).toEqual([[], []]);
    workshop.host.isCancelling = false;
    expect(await workshop.ask('aggregates.save', { heldId })).toMatchObject({ sha256 });
  });

  it('leaves neither file nor record when the errand is cancelled while it writes', async () => {
    const workshop = await openWorkshop();
    const { heldId } = await prepared(workshop);
    const { saveStream } = workshop.host;
    const errandId = newErrandId();
    workshop.host.saveStream = (name, produce, signal, keep) => {
      workshop.cancel(errandId);
      return saveStream(name, produce, signal, keep);
    };
    expect(await workshop.try('aggregates.save', { heldId }, errandId)).toMatchObject({ ok: false });
    expect([savedIn(workshop), await workshop.ask('aggregates.list', {})]).toEqual([[], []]);
  });

  it('leaves no file when the book cannot record it', async () => {
    const workshop = await openWorkshop();
    const { heldId } = await prepared(workshop);
    workshop.sqlite.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON aggregates BEGIN SELECT RAISE(ABORT, 'no room'); END`,
    );
    await expect(workshop.ask('aggregates.save', { heldId })).rejects.toThrow('no room');
    expect(savedIn(workshop)).toEqual([]);
  });

  it('writes nothing when the book is locked meanwhile, and finds nothing after', async () => {
    const workshop = await openWorkshop();
    const { heldId } = await prepared(workshop);
    workshop.lock();
    expect(await refusalOf(workshop, 'aggregates.save', { heldId })).toMatchObject({ code: 'locked' });
    workshop.unlockAgain();
    // As the application does at every lock.
    workshop.host.aggregates.forget();
    expect(await refusalOf(workshop, 'aggregates.save', { heldId })).toEqual({
      code: 'not-found',
      key: 'aggregates.heldGone',
      at: [],
    });
    expect(savedIn(workshop)).toEqual([]);
  });

  it('is refused for what was discarded, and discarding twice is no fault', async () => {
    const workshop = await openWorkshop();
    const { heldId } = await prepared(workshop);
    for (let time = 0; time < 2; time += 1) await workshop.ask('aggregates.discard', { heldId });
    expect(await refusalOf(workshop, 'aggregates.save', { heldId })).toMatchObject({ key: 'aggregates.heldGone' });
  });
});

describe('the same period once more', () => {
  it('is a higher version that names the one it replaces', async () => {
    const workshop = await openWorkshop();
    const first = await open(workshop);
    const second = await open(workshop);
    const manifests = [first, second].map(({ manifest }) => manifest);
    expect(manifests.map(({ packageVersion }) => packageVersion)).toEqual([1, 2]);
    expect(manifests[0].replacesPackageId).toBeNull();
    expect(manifests[1].replacesPackageId).toBe(manifests[0].packageId);
    expect((await workshop.ask('aggregates.list', {})).map((line) => line.packageVersion)).toEqual([2, 1]);
  });

  it('refuses the slower of two that were prepared, and writes no second file', async () => {
    const workshop = await openWorkshop();
    const [slow, fast] = [await prepared(workshop), await prepared(workshop)];
    await workshop.ask('aggregates.save', { heldId: fast.heldId });
    expect(await refusalOf(workshop, 'aggregates.save', { heldId: slow.heldId })).toMatchObject({
      code: 'conflict',
      key: 'aggregates.heldOld',
    });
    expect(savedIn(workshop)).toHaveLength(1);
  });

  it('refuses it too when the other is saved while its dialog stands open', async () => {
    const workshop = await openWorkshop();
    const [slow, fast] = [await prepared(workshop), await prepared(workshop)];
    const { saveStream } = workshop.host;
    workshop.host.saveStream = async (name, produce, signal, keep) => {
      workshop.host.saveStream = saveStream;
      await workshop.ask('aggregates.save', { heldId: fast.heldId });
      return saveStream(`other_${name}`, produce, signal, keep);
    };
    expect(await refusalOf(workshop, 'aggregates.save', { heldId: slow.heldId })).toMatchObject({
      key: 'aggregates.heldOld',
    });
    expect(savedIn(workshop)).toEqual([fast.fileName]);
  });
});

describe('another period that shares a day', () => {
  const sharing = [
    ['begins before and ends on its first day', { from: '2026-01-01', to: '2026-07-01' }],
    ['begins on its last day', { from: '2026-09-30', to: '2026-10-31' }],
    ['is within it', { from: '2026-08-01', to: '2026-08-31' }],
    ['has it within', { from: '2026-01-01', to: '2026-10-31' }],
    ['is it without a day', { from: '2026-07-01', to: '2026-09-29' }],
  ] as const;

  it.each(sharing)('is refused when it %s, and told the days of the other', async (_how, period) => {
    const workshop = await openWorkshop();
    await pack(workshop);
    expect(await workshop.try('aggregates.prepare', { ...thirdQuarter, ...period })).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        message: { key: 'aggregates.overlaps', values: { from: '2026-07-01', to: '2026-09-30' } },
        faults: [{ path: 'from' }],
      },
    });
  });

  it('is taken when it ends the day before or begins the day after', async () => {
    const workshop = await openWorkshop();
    await pack(workshop);
    for (const period of [
      { from: '2026-04-01', to: '2026-06-30' },
      { from: '2026-10-01', to: '2026-10-31' },
    ])
      expect(await pack(workshop, period)).not.toBeNull();
  });

  it('is refused at saving when the other left the house since', async () => {
    const workshop = await openWorkshop();
    const [half, quarter] = [await prepared(workshop, { from: '2026-04-01' }), await prepared(workshop)];
    await workshop.ask('aggregates.save', { heldId: quarter.heldId });
    expect(await refusalOf(workshop, 'aggregates.save', { heldId: half.heldId })).toMatchObject({
      key: 'aggregates.overlaps',
    });
    expect(savedIn(workshop)).toEqual([quarter.fileName]);
  });

  it('is taken once every version of the other is noted as not sent', async () => {
    const workshop = await openWorkshop();
    const half = { ...thirdQuarter, from: '2026-04-01' };
    const made = [await pack(workshop), await pack(workshop)];
    for (const { aggregateId } of made) {
      expect(await refusalOf(workshop, 'aggregates.prepare', half)).toMatchObject({ key: 'aggregates.overlaps' });
      await workshop.ask('aggregates.withdraw', { aggregateId, version: 1 });
    }
    expect(await pack(workshop, half)).not.toBeNull();
  });
});

describe('a package that was never sent', () => {
  it('is noted today, for good, and its period counts on', async () => {
    const workshop = await openWorkshop();
    const { aggregateId } = await pack(workshop);
    await workshop.ask('aggregates.withdraw', { aggregateId, version: 1 });
    expect(await workshop.ask('aggregates.list', {})).toMatchObject([{ withdrawnOn: '2026-11-23', version: 2 }]);
    expect(await refusalOf(workshop, 'aggregates.withdraw', { aggregateId, version: 1 })).toMatchObject({
      code: 'conflict',
    });
    expect(await refusalOf(workshop, 'aggregates.withdraw', { aggregateId, version: 2 })).toMatchObject({
      key: 'aggregates.withdrawnAlready',
    });
    await pack(workshop);
    expect((await workshop.ask('aggregates.list', {})).map((line) => line.packageVersion)).toEqual([2, 1]);
  });

  it('is not what the next version replaces: nobody ever had it', async () => {
    const workshop = await openWorkshop();
    const { aggregateId } = await pack(workshop);
    await workshop.ask('aggregates.withdraw', { aggregateId, version: 1 });
    expect((await open(workshop)).manifest).toMatchObject({ packageVersion: 2, replacesPackageId: null });
  });

  it('lets a period that overlaps be made, and is then in its way itself', async () => {
    const workshop = await openWorkshop();
    const { aggregateId } = await pack(workshop);
    await workshop.ask('aggregates.withdraw', { aggregateId, version: 1 });
    await pack(workshop, { from: '2026-04-01' });
    expect(await refusalOf(workshop, 'aggregates.prepare', thirdQuarter)).toMatchObject({
      key: 'aggregates.overlaps',
    });
  });
});

describe('the log of a package of counts', () => {
  it('names operations and no candidate, and nothing of what was typed', async () => {
    const workshop = await openWorkshop();
    const { aggregateId } = await pack(workshop);
    await workshop.ask('aggregates.withdraw', { aggregateId, version: 1 });
    const lines = workshop.sqlite
      .prepare(`SELECT operation, candidateId FROM audit WHERE operation LIKE 'aggregates.%' ORDER BY seq`)
      .all() as { operation: string; candidateId: string | null }[];
    expect(lines).toEqual(
      ['prepare', 'save', 'record', 'withdraw'].map((verb) => ({ operation: `aggregates.${verb}`, candidateId: null })),
    );
    const audit = JSON.stringify(workshop.sqlite.prepare('SELECT * FROM audit').all());
    for (const typed of [ownPassphrase, 'Fjordby Kommune']) expect(audit).not.toContain(typed);
  });
});
