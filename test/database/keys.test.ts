import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import {
  assertRingIntact,
  kdfCost,
  newDatabaseKey,
  openWithPassphrase,
  openWithRecoveryKey,
  sealForPerson,
  sealForRecovery,
  sealRing,
} from '#main/database/keys.ts';
import { newRecoveryBytes, readRecoveryKey, spellRecoveryKey } from '#main/database/recovery-key.ts';
import { tasksIn } from '#main/database/run-task.ts';
import { Failure } from '#shared/failure.ts';
import { workerFile } from '#test/support/open-workshop.ts';

const { derive } = tasksIn(workerFile);
const karen = { staffId: '01900000-0000-7000-8000-000000000001', name: 'Karen Mølgaard', role: 'leader' as const };
const passphrase = 'birk tavle ravn mose';

async function newRing() {
  const databaseKey = newDatabaseKey();
  const recovery = newRecoveryBytes();
  const base = { format: 1 as const, databaseId: '0b54a0a1-3f39-4a3a-9a8f-2f7c1d9a0001', centreName: 'Fjordby' };
  const slots = [
    await sealForPerson(base, databaseKey, karen, passphrase, derive),
    sealForRecovery(base, databaseKey, recovery),
  ];
  return { ring: sealRing({ ...base, slots }, databaseKey), databaseKey, recovery };
}

test('the passphrase and the recovery key open the same book, and nothing else does', async () => {
  const { ring, databaseKey, recovery } = await newRing();
  expect(await openWithPassphrase(ring, karen.staffId, passphrase, derive)).toEqual(databaseKey);
  expect(openWithRecoveryKey(ring, recovery)).toEqual(databaseKey);
  expect(await openWithPassphrase(ring, karen.staffId, `${passphrase} `, derive)).toBeNull();
  expect(openWithRecoveryKey(ring, newRecoveryBytes())).toBeNull();
});

test('a passphrase typed with combining marks is the same passphrase', async () => {
  const databaseKey = newDatabaseKey();
  const base = { databaseId: '0b54a0a1-3f39-4a3a-9a8f-2f7c1d9a0001' };
  const slot = await sealForPerson(base, databaseKey, karen, 'måge på åben mark'.normalize('NFC'), derive);
  const ring = sealRing({ format: 1, ...base, centreName: '', slots: [slot] }, databaseKey);
  expect(await openWithPassphrase(ring, karen.staffId, 'måge på åben mark'.normalize('NFD'), derive)).toEqual(
    databaseKey,
  );
});

test('a slot made cheaper than ours is refused before anything is tried', async () => {
  const { ring } = await newRing();
  const slots = ring.slots.map((slot) =>
    slot.kind === 'passphrase' ? { ...slot, kdf: { ...slot.kdf, memoryKiB: kdfCost.memoryKiB / 2 } } : slot,
  );
  await expect(openWithPassphrase({ ...ring, slots }, karen.staffId, passphrase, derive)).rejects.toSatisfy(
    (error: unknown) => error instanceof Failure && error.facts.message.key === 'database.weakKeys',
  );
});

test('a slot given to somebody else, or raised to leader, does not open', async () => {
  const { ring } = await newRing();
  const other = { ...karen, staffId: '01900000-0000-7000-8000-000000000002' };
  const given = ring.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, staffId: other.staffId } : slot));
  const raised = ring.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, role: 'mentor' as const } : slot));
  expect(await openWithPassphrase({ ...ring, slots: given }, other.staffId, passphrase, derive)).toBeNull();
  expect(await openWithPassphrase({ ...ring, slots: raised }, karen.staffId, passphrase, derive)).toBeNull();
});

test('a ring edited without the key is found', async () => {
  const { ring, databaseKey } = await newRing();
  expect(() => assertRingIntact(ring, databaseKey)).not.toThrow();
  expect(() => assertRingIntact({ ...ring, slots: ring.slots.slice(0, 1) }, databaseKey)).toThrow(Failure);
});

property.prop([fc.uint8Array({ minLength: 32, maxLength: 32 })])(
  'a recovery key is read as it was spelt, in any case and spacing',
  (bytes) => {
    const spelt = spellRecoveryKey(Buffer.from(bytes));
    expect(spelt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){12}[0-9A-HJKMNP-TV-Z]{4}$/u);
    expect(readRecoveryKey(spelt)).toEqual(Buffer.from(bytes));
    expect(readRecoveryKey(` ${spelt.toLowerCase().replaceAll('-', ' ')} `)).toEqual(Buffer.from(bytes));
  },
);

test('most single slips in a recovery key are noticed while it is typed', () => {
  const spelt = spellRecoveryKey(Buffer.alloc(32, 7));
  const slips = [...spelt].flatMap((letter, place) =>
    letter === '-' ? [] : [`${spelt.slice(0, place)}${letter === 'Z' ? 'Y' : 'Z'}${spelt.slice(place + 1)}`],
  );
  expect(slips.filter((slip) => readRecoveryKey(slip) === null).length / slips.length).toBeGreaterThan(0.8);
  expect(readRecoveryKey(spelt.slice(0, -1))).toBeNull();
});
