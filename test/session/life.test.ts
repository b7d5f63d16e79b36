import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrations } from '#main/database/migrations.ts';
import { tasksIn } from '#main/database/run-task.ts';
import { createDispatcher, type OpenBook } from '#main/dispatch.ts';
import { foundCentre } from '#main/found-centre.ts';
import { createLife } from '#main/life.ts';
import { playDemoIn } from '#main/play-demo.ts';
import { Failure } from '#shared/failure.ts';
import { whyPassphraseRefused } from '#shared/session.ts';
import { fileHost, temporaryFolder, testClock, workerFile } from '#test/support/open-workshop.ts';

const passphrase = 'birk tavle ravn mose';
const newCentre = {
  name: 'Fjordby Værkstedscenter',
  code: 'FJV',
  kind: 'workshop' as const,
  departmentName: 'Hjulmagervej',
  leaderName: 'Karen Mølgaard',
  passphrase,
};

function newLife(folder = join(temporaryFolder(), 'book')) {
  const clock = testClock('2026-11-23');
  const host = fileHost(join(folder, '..', 'saved'));
  const noteBug = (_operation: string, error: unknown) => {
    throw error;
  };
  const dispatchIn = (book: OpenBook) =>
    createDispatcher({ book: () => book, host, clock, tell: () => {}, noteBug }).dispatch;
  const parts = {
    folder,
    demoParent: join(folder, '..', 'demo'),
    tasks: tasksIn(workerFile),
    migrations,
    clock,
    found: async (book: OpenBook, centre: Parameters<typeof foundCentre>[1]) =>
      void (await foundCentre(dispatchIn(book), centre)),
    playDemo: (book: OpenBook, today: string) => playDemoIn(book, dispatchIn(book), today),
    onLock: () => {},
  };
  const life = createLife(parts);
  return {
    folder,
    clock,
    life,
    again: () => createLife(parts),
    ask: (name: string, input: unknown) => dispatchIn(life.book()!)(name, input),
  };
}

const refusalOf = async (doing: Promise<unknown>) => {
  try {
    await doing;
  } catch (error) {
    if (error instanceof Failure) return error.facts.message;
    throw error;
  }
  return null;
};

const leaderOf = async (life: ReturnType<typeof createLife>) => {
  const state = await life.session.state();
  return state.kind === 'locked' ? state.people[0]!.staffId : '';
};

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
