import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v4 as newRandomId, v7 as newId } from 'uuid';
import { asOf, type AsOf, type Clock } from '#main/clock.ts';
import { attemptsIn } from '#main/database/attempts.ts';
import { hasKeyRing, readKeyRing, writeKeyRing } from '#main/database/key-files.ts';
import * as keys from '#main/database/keys.ts';
import type { Migration } from '#main/database/migrate.ts';
import { newRecoveryBytes, readRecoveryKey, spellRecoveryKey } from '#main/database/recovery-key.ts';
import type { Tasks } from '#main/database/run-task.ts';
import type { OpenBook } from '#main/dispatch.ts';
import { handToFloor, isFloorTimeOver, isKeyOf, takeFromFloor } from '#main/floor-watch.ts';
import type { Host } from '#main/host.ts';
import { bookFile, colleagueIn, noteUnlock, openBook, signIn, type Opened } from '#main/opened-book.ts';
import { refusal } from '#shared/failure.ts';
import type { Colleague, NewCentre } from '#shared/session.ts';

export type LifeParts = {
  /** Where the book lies; made when the centre is created. */
  folder: string;
  /** Where demo folders are made and deleted. */
  demoParent: string;
  tasks: Tasks;
  migrations: readonly Migration[];
  clock: Clock;
  /** Writes the first lines through the dispatcher, and plays the demo's past. */
  found(book: OpenBook, centre: Omit<NewCentre, 'passphrase'> & { leaderId: string }, at: AsOf): Promise<void>;
  playDemo(book: OpenBook, today: string): Promise<void>;
  /** Windows that show the way in ask again. */
  onUnlock(): void;
  /** Windows forget what they show, and prints in memory go. */
  onLock(): void;
};

export type Life = ReturnType<typeof createLife>;

/** Hands the key to `act`; when that fails, the key is forgotten with it. */
async function orForget<T>(databaseKey: Buffer, act: (databaseKey: Buffer) => Promise<T>): Promise<T> {
  try {
    return await act(databaseKey);
  } catch (error) {
    databaseKey.fill(0);
    throw error;
  }
}

/** The book's life from first start to lock: who is in, with which key, and nothing open without one. */
export function createLife(parts: LifeParts) {
  const { folder, tasks, clock } = parts;
  let open: Opened | null = null;
  const attempts = attemptsIn(folder);
  let lastTurn: Promise<unknown> = Promise.resolve();
  let isLockAsked = false;

  /** One way in at a time: side by side, guesses would share one wait and two books would open over each other. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(() => {
      isLockAsked = false;
      return act();
    });
    lastTurn = turn.catch(() => null);
    return turn;
  }

  /** From here on the book is open, unless somebody asked for the lock while it was being opened. */
  function letIn(book: Opened): void {
    if (isLockAsked) throw refusal('locked', 'failures.locked');
    open = book;
    parts.onUnlock();
  }

  const opening = (at: string, databaseKey: Buffer, user: Colleague, demoFolder: string | null = null) =>
    openBook({ folder: at, databaseKey, user, demoFolder, migrations: parts.migrations, tasks, clock });

  function close(): void {
    isLockAsked = true;
    if (!open) return;
    const closing = open;
    open = null;
    closing.stopping.abort();
    try {
      closing.workshop.close();
    } finally {
      closing.databaseKey.fill(0);
      parts.onLock();
      closing.letGo();
      if (closing.demoFolder) rmSync(closing.demoFolder, { recursive: true, force: true });
    }
  }

  async function enter(databaseKey: Buffer, staffId: string, operation: string): Promise<Colleague> {
    const path = join(folder, bookFile);
    // Keys without their database: opening would make an empty book in its place.
    if (!existsSync(path) || statSync(path).size === 0) throw refusal('unexpected', 'database.damaged');
    const book = await opening(folder, databaseKey, { staffId, name: '', role: 'mentor' });
    try {
      const user = signIn(book);
      noteUnlock(book, operation, clock);
      attempts.noteRight(asOf(clock).now, user.name);
      letIn(book);
      return user;
    } catch (error) {
      book.workshop.close();
      book.letGo();
      throw error;
    }
  }

  function assertMayTry(): void {
    if (open) throw refusal('conflict', 'session.alreadyOpen');
    assertWaited();
  }

  function assertWaited(): void {
    const waitMs = attempts.waitMs(asOf(clock).now);
    if (waitMs > 0) throw refusal('forbidden', 'session.wait', { seconds: Math.ceil(waitMs / 1000) });
  }

  async function createCentre({ passphrase, ...centre }: NewCentre): Promise<{ recoveryKey: string }> {
    if (open || existsSync(folder)) throw refusal('conflict', 'session.centreExists');
    // Made beside, moved into place when whole: a first start cut short leaves nothing that looks like a book.
    const making = `${folder}.new`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true, mode: 0o700 });
    const recoveryBytes = newRecoveryBytes();
    const recoveryKey = spellRecoveryKey(recoveryBytes);
    await orForget(keys.newDatabaseKey(), async (databaseKey) => {
      const leader = { staffId: newId(), name: centre.leaderName, role: 'leader' as const };
      const ring = { format: 1 as const, databaseId: newRandomId(), centreName: centre.name };
      const recoverySlot = keys.sealForRecovery(ring, databaseKey, recoveryBytes);
      recoveryBytes.fill(0);
      const slots = [await keys.sealForPerson(ring, databaseKey, leader, passphrase, tasks.derive), recoverySlot];
      const book = await opening(making, databaseKey, leader);
      try {
        await parts.found(book, { ...centre, leaderId: leader.staffId }, asOf(clock));
      } finally {
        book.workshop.close();
        book.letGo();
      }
      writeKeyRing(making, keys.sealRing({ ...ring, slots }, databaseKey));
      renameSync(making, folder);
      // The recovery key is told only now: a lock asked for meanwhile must not swallow it.
      isLockAsked = false;
      await enter(databaseKey, leader.staffId, 'session.createCentre');
    });
    return { recoveryKey };
  }

  async function startDemo(): Promise<void> {
    if (open) throw refusal('conflict', 'session.alreadyOpen');
    mkdirSync(parts.demoParent, { recursive: true, mode: 0o700 });
    const demoFolder = mkdtempSync(join(parts.demoParent, 'demo-'));
    try {
      await orForget(keys.newDatabaseKey(), async (databaseKey) => {
        const leader = { staffId: newId(), name: '', role: 'leader' as const };
        const book = await opening(demoFolder, databaseKey, leader, demoFolder);
        // Its key lives in memory alone: a crash ends the examples however safely they lie on the disk, so nothing waits for it.
        book.workshop.sqlite.pragma('synchronous=OFF');
        try {
          await parts.playDemo(book, asOf(clock).today);
          // The past that was played is nobody's to undo: Ctrl+Z begins here.
          book.sessionId = newRandomId();
          signIn(book);
          letIn(book);
        } catch (error) {
          book.workshop.close();
          book.letGo();
          throw error;
        }
      });
    } catch (error) {
      rmSync(demoFolder, { recursive: true, force: true });
      throw error;
    }
  }

  async function unlock(staffId: string, passphrase: string): Promise<Colleague> {
    assertMayTry();
    const ring = readKeyRing(folder);
    const databaseKey = await keys.openWithPassphrase(ring, staffId, passphrase, tasks.derive);
    if (!databaseKey) throw wrong('session.wrongPassphrase', 'passphrase');
    return orForget(databaseKey, () => {
      keys.assertRingIntact(ring, databaseKey);
      return enter(databaseKey, staffId, 'session.unlock');
    });
  }

  async function recover(staffId: string, recoveryKey: string, newPassphrase: string): Promise<Colleague> {
    assertMayTry();
    const bytes = readRecoveryKey(recoveryKey);
    if (!bytes) throw refusal('invalid', 'session.recoveryKeyForm', undefined, 'recoveryKey');
    const ring = readKeyRing(folder);
    const databaseKey = keys.openWithRecoveryKey(ring, bytes);
    bytes.fill(0);
    if (!databaseKey) throw wrong('session.wrongRecoveryKey', 'recoveryKey');
    return orForget(databaseKey, async () => {
      keys.assertRingIntact(ring, databaseKey);
      const leader = ring.slots.find(
        (slot) => slot.kind === 'passphrase' && slot.staffId === staffId && slot.role === 'leader',
      );
      if (leader?.kind !== 'passphrase') throw refusal('forbidden', 'session.recoverAsLeader');
      const { name, role } = leader;
      const fresh = await keys.sealForPerson(ring, databaseKey, { staffId, name, role }, newPassphrase, tasks.derive);
      const slots = ring.slots.map((slot) => (slot === leader ? fresh : slot));
      const renewed = keys.sealRing({ ...ring, slots }, databaseKey);
      const user = await enter(databaseKey, staffId, 'session.recover');
      try {
        writeKeyRing(folder, renewed);
      } catch (error) {
        close();
        throw error;
      }
      return user;
    });
  }

  async function handOver(floor: { departmentId: string; until: string }): Promise<void> {
    if (!open) throw refusal('locked', 'failures.locked');
    handToFloor(open, floor, clock);
  }

  async function takeBack(passphrase: string): Promise<void> {
    const book = open;
    if (book?.user.role !== 'floor') throw refusal('conflict', 'floor.notHandedOver');
    // A demo has no passphrase, and nobody to keep out.
    if (!book.isDemo) await assertTheirs(book, passphrase);
    // Locked while the passphrase was looked at: the book is closed, and opens on the unlock page.
    if (open !== book) throw refusal('locked', 'failures.locked');
    // An ended one is refused, and the floor stays as it is.
    colleagueIn(book);
    try {
      takeFromFloor(book, clock);
      if (!book.isDemo) attempts.noteRight(asOf(clock).now, book.user.name);
    } catch (error) {
      // Nobody is in without a line of it.
      close();
      throw error;
    }
    parts.onUnlock();
  }

  async function assertAgain(passphrase: string): Promise<void> {
    const book = open;
    if (!book) throw refusal('locked', 'failures.locked');
    if (!book.isDemo) await assertTheirs(book, passphrase);
    if (open !== book) throw refusal('locked', 'failures.locked');
  }

  /** Refuses as unlocking does, and waits with it: the same guesses at the same passphrase. */
  async function assertTheirs(book: Opened, passphrase: string): Promise<void> {
    assertWaited();
    const ring = readKeyRing(folder);
    const key = await keys.openWithPassphrase(ring, book.user.staffId, passphrase, tasks.derive);
    if (!key) throw wrong('session.wrongPassphrase', 'passphrase');
    try {
      keys.assertRingIntact(ring, key);
      // Another book's keys, put in place of ours.
      if (open === book && !isKeyOf(book, key)) throw refusal('unexpected', 'database.keysDamaged');
    } finally {
      key.fill(0);
    }
  }

  const wrong = (key: 'session.wrongPassphrase' | 'session.wrongRecoveryKey', path: string) =>
    refusal('forbidden', key, { seconds: attempts.noteWrong(asOf(clock).now) }, path);

  const session: Host['session'] = {
    async state() {
      if (open?.user.role === 'floor')
        return {
          kind: 'floor',
          name: open.user.name,
          departmentName: open.floor?.departmentName ?? '',
          until: open.user.until,
          waitMs: open.isDemo ? 0 : attempts.waitMs(asOf(clock).now),
          isDemo: open.isDemo,
          today: asOf(clock).today,
        };
      if (open)
        return {
          kind: 'open',
          user: open.user,
          centreName: open.centreName,
          isDemo: open.isDemo,
          today: asOf(clock).today,
        };
      if (!hasKeyRing(folder)) {
        // A book without keys is no fresh machine: offering a new centre would hide what is there.
        if (existsSync(join(folder, bookFile))) throw refusal('unexpected', 'database.keysDamaged');
        return { kind: 'no-centre' };
      }
      const ring = readKeyRing(folder);
      const people = ring.slots
        .filter((slot) => slot.kind === 'passphrase')
        .map(({ staffId, name, role }) => ({ staffId, name, role }));
      return {
        kind: 'locked',
        centreName: ring.centreName,
        people,
        waitMs: attempts.waitMs(asOf(clock).now),
        lastUnlock: attempts.lastUnlock(),
      };
    },

    createCentre: (newCentre) => inTurn(() => createCentre(newCentre)),
    startDemo: () => inTurn(startDemo),
    unlock: (staffId, passphrase) => inTurn(() => unlock(staffId, passphrase)),
    recover: (...asked) => inTurn(() => recover(...asked)),

    lock: async () => close(),
    handOver: (floor) => inTurn(() => handOver(floor)),
    takeBack: (passphrase) => inTurn(() => takeBack(passphrase)),
    assertTheirs: (passphrase) => inTurn(() => assertAgain(passphrase)),
  };

  return {
    session,
    book: (): OpenBook | null => open,
    isDemo: () => open?.isDemo ?? false,
    close,
    isHandedOver: () => open?.user.role === 'floor',
    /** Locks a screen that has been handed over as long as it may; to be called every few seconds. */
    watch(): void {
      if (open && isFloorTimeOver(open, clock)) close();
    },
    /** Demo folders of a run that was killed: their key died with it. */
    sweepDemos: () => rmSync(parts.demoParent, { recursive: true, force: true }),
  };
}
