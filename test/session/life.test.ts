import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenBook } from '#main/dispatch.ts';
import { foundCentre } from '#main/found-centre.ts';
import type { LifeParts } from '#main/life.ts';
import { whyPassphraseRefused } from '#shared/session.ts';
import { dispatchIn, leaderOf, slowTasks, newCentre, newLife, passphrase, refusalOf } from '#test/support/new-life.ts';

describe('the first start', () => {
  test('makes a book that its leader has opened, with a recovery key told once', async () => {
    const { life, folder, ask } = newLife();
    expect(await life.session.state()).toEqual({ kind: 'no-centre' });
    const { recoveryKey } = await life.session.createCentre(newCentre);
    expect(recoveryKey.split('-')).toHaveLength(13);
    expect(await life.session.state()).toMatchObject({
      kind: 'open',
      user: { name: 'Karen Mølgaard', role: 'leader' },
      isDemo: false,
    });
    expect(await ask('accommodations.list', {})).toMatchObject({ ok: true });
    expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith('book'))).toEqual(['book']);
    life.close();
  });

  test('does not touch a book that is there', async () => {
    const { life, folder, again } = newLife();
    await life.session.createCentre(newCentre);
    life.close();
    const before = readFileSync(join(folder, 'keys-a.json'), 'utf8');
    expect(await refusalOf(again().session.createCentre(newCentre))).toMatchObject({ key: 'session.centreExists' });
    expect(readFileSync(join(folder, 'keys-a.json'), 'utf8')).toBe(before);
  });
});

describe('unlocking', () => {
  test('gives back everything that was there', async () => {
    const { life, ask } = newLife();
    await life.session.createCentre(newCentre);
    await ask('departments.open', { name: 'Havnegade' });
    await life.session.lock();
    expect(life.book()).toBeNull();
    await life.session.unlock(await leaderOf(life), passphrase);
    expect(await ask('departments.list', {})).toMatchObject({
      ok: true,
      value: [{ name: 'Havnegade' }, { name: 'Hjulmagervej' }],
    });
    life.close();
  });

  test('is told to the other windows, and a refused one is not', async () => {
    let told = 0;
    const { life, clock } = newLife({ onUnlock: () => (told += 1) });
    await life.session.createCentre(newCentre);
    await life.session.lock();
    const leader = await leaderOf(life);
    await refusalOf(life.session.unlock(leader, 'fjord tavle ravn mose 78'));
    expect(told).toBe(1);
    clock.pass(1000);
    await life.session.unlock(leader, passphrase);
    expect(told).toBe(2);
  });

  test('with a wrong passphrase is refused with a growing delay that survives a restart, and nothing else happens', async () => {
    const { life, folder, clock, again } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.lock();
    const staffId = await leaderOf(life);
    const database = readFileSync(join(folder, 'workshop.db'));
    for (const seconds of [1, 2, 4, 8]) {
      expect(await refusalOf(life.session.unlock(staffId, 'noget helt andet'))).toEqual({
        key: 'session.wrongPassphrase',
        values: { seconds },
      });
      expect(await refusalOf(life.session.unlock(staffId, passphrase))).toEqual({
        key: 'session.wait',
        values: { seconds },
      });
      clock.pass(seconds * 1000);
    }
    expect(await refusalOf(again().session.unlock(staffId, 'stadig forkert her'))).toEqual({
      key: 'session.wrongPassphrase',
      values: { seconds: 16 },
    });
    expect(readFileSync(join(folder, 'workshop.db')).equals(database)).toBe(true);
    clock.pass(16_000);
    expect(await life.session.unlock(staffId, passphrase)).toMatchObject({ name: 'Karen Mølgaard' });
    life.close();
  });

  test('waits its whole delay once when the clock was set back, not until the old time comes again', async () => {
    const { life, folder, clock } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.lock();
    const staffId = await leaderOf(life);
    const inAYear = { failures: 5, failedAt: '2027-11-23T09:00:00.000Z', unlocked: null };
    writeFileSync(join(folder, 'attempts.json'), JSON.stringify(inAYear));
    expect(await refusalOf(life.session.unlock(staffId, passphrase))).toEqual({
      key: 'session.wait',
      values: { seconds: 16 },
    });
    clock.pass(8_000);
    expect(await life.session.state()).toMatchObject({ waitMs: 8_000 });
    clock.pass(8_000);
    expect(await life.session.unlock(staffId, passphrase)).toBeTruthy();
    life.close();
  });

  test('is refused to an ended colleague', async () => {
    const { life } = newLife();
    await life.session.createCentre(newCentre);
    life.book()!.workshop.sqlite.exec(`UPDATE staff SET endedOn = '2026-11-01'`);
    await life.session.lock();
    expect(await refusalOf(life.session.unlock(await leaderOf(life), passphrase))).toMatchObject({
      key: 'failures.forbidden',
    });
    expect(life.book()).toBeNull();
  });

  test('twice at the same time is refused by name of the time the first began', async () => {
    const { life, again } = newLife();
    await life.session.createCentre(newCentre);
    const other = again();
    expect(await refusalOf(other.session.unlock(await leaderOf(other), passphrase))).toEqual({
      key: 'database.inUse',
      values: { since: '2026-11-23 09:00' },
    });
    await life.session.lock();
    expect(await other.session.unlock(await leaderOf(other), passphrase)).toBeTruthy();
    other.close();
  });

  test('works from the second key file when the first is damaged, and says so when both are', async () => {
    const { life, folder } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.lock();
    writeFileSync(join(folder, 'keys-a.json'), '{"format":1,');
    const staffId = await leaderOf(life);
    expect(await life.session.unlock(staffId, passphrase)).toBeTruthy();
    await life.session.lock();
    writeFileSync(join(folder, 'keys-b.json'), 'no keys');
    expect(await refusalOf(life.session.state())).toMatchObject({ key: 'database.keysDamaged' });
  });
});

describe('at the same time', () => {
  test('wrong passphrases are heard one by one, so that a crowd of guesses waits like a single one', async () => {
    const { life } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.lock();
    const staffId = await leaderOf(life);
    const guesses = ['noget helt andet', 'noget helt tredje', 'noget helt fjerde'].map((guess) =>
      refusalOf(life.session.unlock(staffId, guess)),
    );
    expect((await Promise.all(guesses)).map((refused) => refused?.key)).toEqual([
      'session.wrongPassphrase',
      'session.wait',
      'session.wait',
    ]);
  });

  test('two first starts make one book, which opens again', async () => {
    const { life } = newLife();
    const starts = [refusalOf(life.session.createCentre(newCentre)), refusalOf(life.session.createCentre(newCentre))];
    expect((await Promise.all(starts)).map((refused) => refused?.key ?? null)).toEqual([null, 'session.centreExists']);
    await life.session.lock();
    expect(await life.session.unlock(await leaderOf(life), passphrase)).toBeTruthy();
    life.close();
  });

  test('a demo and an unlocking open one of the two', async () => {
    const { life } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.lock();
    const staffId = await leaderOf(life);
    const both = [refusalOf(life.session.unlock(staffId, passphrase)), refusalOf(life.session.startDemo())];
    expect((await Promise.all(both)).map((refused) => refused?.key ?? null)).toEqual([null, 'session.alreadyOpen']);
    expect(life.isDemo()).toBe(false);
    life.close();
  });

  test('a lock asked for while the book is being opened wins', async () => {
    const { life } = newLife({ tasks: slowTasks });
    await life.session.createCentre(newCentre);
    await life.session.lock();
    const staffId = await leaderOf(life);
    const opening = refusalOf(life.session.unlock(staffId, passphrase));
    await new Promise((resolve) => setTimeout(resolve, 20));
    life.close();
    expect(await opening).toMatchObject({ key: 'failures.locked' });
    expect(life.book()).toBeNull();
    expect(await life.session.unlock(staffId, passphrase)).toBeTruthy();
    life.close();
  });
});

describe('what goes wrong', () => {
  test('on the first start leaves no key in memory and nothing that hinders the next', async () => {
    const keys: Buffer[] = [];
    let isFailing = true;
    const found: LifeParts['found'] = async (book, centre) => {
      keys.push((book as OpenBook & { databaseKey: Buffer }).databaseKey);
      if (isFailing) throw new Error('The disk is full');
      await foundCentre(dispatchIn(book), centre);
    };
    const { life } = newLife({ found });
    await expect(life.session.createCentre(newCentre)).rejects.toThrow('The disk is full');
    expect(keys[0]!.every((byte) => byte === 0)).toBe(true);
    isFailing = false;
    expect(await refusalOf(life.session.createCentre(newCentre))).toBeNull();
    life.close();
    expect(keys[1]!.every((byte) => byte === 0)).toBe(true);
  });

  test('in the demo leaves no folder and nothing open', async () => {
    const { life, folder } = newLife({ playDemo: () => Promise.reject(new Error('The disk is full')) });
    await expect(life.session.startDemo()).rejects.toThrow('The disk is full');
    expect(life.book()).toBeNull();
    expect(readdirSync(join(folder, '..', 'demo'))).toEqual([]);
  });

  test.each(['gone', 'empty'])(
    'a database that is %s is said to be damaged, and none is made in its place',
    async (what) => {
      const { life, folder } = newLife();
      await life.session.createCentre(newCentre);
      await life.session.lock();
      const path = join(folder, 'workshop.db');
      if (what === 'gone') rmSync(path);
      else writeFileSync(path, '');
      const before = readdirSync(folder);
      expect(await refusalOf(life.session.unlock(await leaderOf(life), passphrase))).toMatchObject({
        key: 'database.damaged',
      });
      expect(readdirSync(folder)).toEqual(before);
      expect(existsSync(path) ? readFileSync(path).length : null).toBe(what === 'gone' ? null : 0);
    },
  );

  test('while the book closes does not keep the key, nor the windows unaware', async () => {
    let told = 0;
    const { life } = newLife({ onLock: () => (told += 1) });
    await life.session.createCentre(newCentre);
    const open = life.book() as OpenBook & { databaseKey: Buffer };
    open.workshop.close = () => {
      throw new Error('busy');
    };
    expect(() => life.close()).toThrow('busy');
    expect([life.book(), open.closed.aborted, told, open.databaseKey.every((byte) => byte === 0)]).toEqual([
      null,
      true,
      1,
      true,
    ]);
  });
});

describe('the recovery key', () => {
  test('opens as leader and sets a new passphrase; the old one is gone', async () => {
    const { life, clock } = newLife();
    const { recoveryKey } = await life.session.createCentre(newCentre);
    await life.session.lock();
    const staffId = await leaderOf(life);
    await life.session.recover(staffId, recoveryKey.toLowerCase(), 'nye ord til bogen');
    await life.session.lock();
    expect(await refusalOf(life.session.unlock(staffId, passphrase))).toMatchObject({ key: 'session.wrongPassphrase' });
    clock.pass(1000);
    expect(await life.session.unlock(staffId, 'nye ord til bogen')).toBeTruthy();
    life.close();
  });

  test('opens nothing when the new passphrase cannot be written', async () => {
    const { life, folder } = newLife();
    const { recoveryKey } = await life.session.createCentre(newCentre);
    await life.session.lock();
    const staffId = await leaderOf(life);
    rmSync(join(folder, 'keys-b.json'));
    mkdirSync(join(folder, 'keys-b.json'));
    await expect(life.session.recover(staffId, recoveryKey, 'nye ord til bogen')).rejects.toThrow();
    expect(life.book()).toBeNull();
  });

  test('of another book does not open this one', async () => {
    const other = newLife();
    const { recoveryKey } = await other.life.session.createCentre(newCentre);
    other.life.close();
    const { life } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.lock();
    expect(await refusalOf(life.session.recover(await leaderOf(life), recoveryKey, 'nye ord til bogen'))).toMatchObject(
      { key: 'session.wrongRecoveryKey' },
    );
    expect(await refusalOf(life.session.recover(await leaderOf(life), 'ABCD', 'nye ord til bogen'))).toMatchObject({
      key: 'session.wait',
    });
  });
});

test('the demo’s played past is nobody’s to undo', async () => {
  const { life, ask } = newLife();
  await life.session.startDemo();
  expect(await ask('history.latest', {})).toEqual({ ok: true, value: { undo: null, redo: null } });
  life.close();
});

test('the demo lives in a folder of its own, and leaves nothing behind', async () => {
  const { life, folder } = newLife();
  await life.session.startDemo();
  expect(await life.session.state()).toMatchObject({ kind: 'open', isDemo: true, user: { role: 'leader' } });
  const demo = join(folder, '..', 'demo');
  expect(readdirSync(demo)).toHaveLength(1);
  expect(readdirSync(join(demo, readdirSync(demo)[0]!)).filter((name) => name.startsWith('keys'))).toEqual([]);
  life.close();
  expect(readdirSync(demo)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

test('a passphrase is refused for being short or plain, never for its signs', () => {
  expect(whyPassphraseRefused('elleve tegn')).toBe('session.passphraseTooShort');
  expect(whyPassphraseRefused('aaaaaaaaaaaaaa')).toBe('session.passphraseTooPlain');
  expect(whyPassphraseRefused('123456789012')).toBe('session.passphraseTooPlain');
  expect(whyPassphraseRefused('Værkstedsbogen1')).toBe('session.passphraseTooPlain');
  expect(whyPassphraseRefused(passphrase)).toBeNull();
});
