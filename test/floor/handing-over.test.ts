import { describe, expect, it } from 'vitest';
import type { OpenBook } from '#main/dispatch.ts';
import { foundCentre } from '#main/found-centre.ts';
import { Failure, type FailureFacts } from '#shared/failure.ts';
import { dispatchIn, newCentre, newLife, passphrase, refusalOf, slowTasks } from '#test/support/new-life.ts';

const hour = 3_600_000;

/** A real book, opened by its leader at ten in the morning. */
async function openedLife(instead: Parameters<typeof newLife>[0] = {}) {
  const opened = newLife(instead);
  const { life, ask } = opened;
  await life.session.createCentre(newCentre);
  const departments = await ask('departments.list', {});
  const departmentId = departments.ok ? (departments.value as { id: string }[])[0]!.id : '';
  return { ...opened, departmentId };
}

async function onFloor(until = '15:00', instead: Parameters<typeof newLife>[0] = {}) {
  const opened = await openedLife(instead);
  await opened.life.session.handOver({ departmentId: opened.departmentId, until });
  return opened;
}

const factsOf = async (doing: Promise<unknown>): Promise<FailureFacts | null> => {
  try {
    await doing;
  } catch (error) {
    if (error instanceof Failure) return error.facts;
    throw error;
  }
  return null;
};

const operationsIn = (book: OpenBook) =>
  book.workshop.sqlite.prepare(`SELECT operation FROM audit ORDER BY seq`).pluck().all() as string[];

describe('handing the screen over', () => {
  it('makes the floor the one who asks, under the name of whoever handed it over', async () => {
    const { life, departmentId } = await openedLife();
    const before = life.book()!;
    const { sessionId, closed } = before;
    const staffId = before.user.staffId;
    before.visits.set('a look', 1);
    await life.session.handOver({ departmentId, until: '15:00' });

    const book = life.book()!;
    expect(book.user).toEqual({ staffId, name: 'Karen Mølgaard', role: 'floor', departmentId, until: '15:00' });
    expect(book.sessionId).not.toBe(sessionId);
    expect([book.visits.size, closed.aborted, book.closed.aborted]).toEqual([0, true, false]);
    expect(life.isHandedOver()).toBe(true);
    expect(await life.session.state()).toEqual({
      kind: 'floor',
      name: 'Karen Mølgaard',
      departmentName: 'Hjulmagervej',
      until: '15:00',
      waitMs: 0,
      isDemo: false,
      today: '2026-11-23',
    });
    life.close();
  });

  it('is refused for a time that has passed, at its field; the clock is Denmark’s', async () => {
    const { life, departmentId } = await openedLife();
    for (const until of ['00:00', '09:59', '10:00'])
      expect(await factsOf(life.session.handOver({ departmentId, until })), until).toMatchObject({
        code: 'invalid',
        faults: [{ path: 'until', message: { key: 'floor.untilPassed' } }],
      });
    expect(life.isHandedOver()).toBe(false);
    expect(await factsOf(life.session.handOver({ departmentId, until: '10:01' }))).toBeNull();
    life.close();
  });

  it('is refused for a department that is closed, or is none', async () => {
    const { life, departmentId } = await openedLife();
    const nobody = '01900000-0000-7000-8000-000000000000';
    life.book()!.workshop.sqlite.exec(`UPDATE departments SET archivedAt = '2026-11-01T09:00:00.000Z'`);
    for (const id of [departmentId, nobody])
      expect(await factsOf(life.session.handOver({ departmentId: id, until: '15:00' }))).toMatchObject({
        code: 'not-found',
      });
    expect(life.isHandedOver()).toBe(false);
    life.close();
  });

  it('is a leader’s and a consultant’s alone; not a mentor’s, not the floor’s, and nobody’s while it is locked', async () => {
    const { life, departmentId } = await openedLife();
    const handOver = () => factsOf(life.session.handOver({ departmentId, until: '15:00' }));
    const book = life.book()!;
    const colleague = { staffId: book.user.staffId, name: 'Karen Mølgaard' };
    book.user = { ...colleague, role: 'mentor' };
    expect(await handOver()).toMatchObject({ code: 'forbidden' });
    book.user = { ...colleague, role: 'consultant' };
    expect(await handOver()).toBeNull();
    expect(await handOver()).toMatchObject({ code: 'forbidden' });
    life.close();
    expect(await handOver()).toMatchObject({ code: 'locked' });
  });
});

describe('a colleague who has ended', () => {
  it('hands no screen over: nobody could take it back', async () => {
    const { life, ask, departmentId } = await openedLife();
    await ask('staff.register', { name: 'Bo Aas', role: 'leader' });
    await ask('staff.end', { staffId: life.book()!.user.staffId, version: 1 });
    expect(await factsOf(life.session.handOver({ departmentId, until: '15:00' }))).toMatchObject({ code: 'forbidden' });
    expect(life.isHandedOver()).toBe(false);
    life.close();
  });
});

describe('taking it back', () => {
  it('locks when the line of it cannot be written: nobody is in unseen', async () => {
    let told = 0;
    const { life } = await onFloor('15:00', { onUnlock: () => (told += 1) });
    const before = told;
    life
      .book()!
      .workshop.sqlite.exec(
        `CREATE TEMP TRIGGER full BEFORE INSERT ON main.audit BEGIN SELECT RAISE(ABORT, 'full'); END`,
      );
    await expect(life.session.takeBack(passphrase)).rejects.toThrow('full');
    expect([life.book(), told]).toEqual([null, before]);
  });

  it('needs the passphrase of the one who handed it over; a wrong one waits, grows and says no more', async () => {
    const { life, clock } = await onFloor();
    for (const seconds of [1, 2, 4]) {
      expect(await factsOf(life.session.takeBack('noget helt andet'))).toEqual({
        code: 'forbidden',
        message: { key: 'session.wrongPassphrase', values: { seconds } },
        faults: [{ path: 'passphrase', message: { key: 'session.wrongPassphrase', values: { seconds } } }],
      });
      expect(await refusalOf(life.session.takeBack(passphrase))).toEqual({ key: 'session.wait', values: { seconds } });
      expect(await life.session.state()).toMatchObject({ kind: 'floor', waitMs: seconds * 1000 });
      clock.pass(seconds * 1000);
    }
    const { sessionId } = life.book()!;
    await life.session.takeBack(passphrase);
    const book = life.book()!;
    expect(book.user).toMatchObject({ name: 'Karen Mølgaard', role: 'leader' });
    expect(book.sessionId).not.toBe(sessionId);
    expect(await life.session.state()).toMatchObject({ kind: 'open', centreName: newCentre.name });
    expect(operationsIn(book).at(-1)).toBe('session.unlock');
    life.close();
  });

  it('counts its wrong guesses with those of unlocking', async () => {
    const { life } = await onFloor();
    await factsOf(life.session.takeBack('noget helt andet'));
    const staffId = life.book()!.user.staffId;
    life.close();
    expect(await refusalOf(life.session.unlock(staffId, passphrase))).toEqual({
      key: 'session.wait',
      values: { seconds: 1 },
    });
  });

  it('does not open with the passphrase of somebody else', async () => {
    const { life } = await onFloor();
    const book = life.book()!;
    const other = '01900000-0000-7000-8000-00000000000a';
    if (book.user.role === 'floor') book.user = { ...book.user, staffId: other };
    expect(await refusalOf(life.session.takeBack(passphrase))).toMatchObject({ key: 'session.wrongPassphrase' });
    expect(life.isHandedOver()).toBe(true);
    life.close();
  });

  it('is refused to a colleague who has ended meanwhile', async () => {
    const { life } = await onFloor();
    life.book()!.workshop.sqlite.exec(`UPDATE staff SET endedOn = '2026-11-01'`);
    expect(await factsOf(life.session.takeBack(passphrase))).toMatchObject({ code: 'forbidden' });
    expect(life.isHandedOver()).toBe(true);
    life.close();
  });

  it('finds the book locked when somebody locks it meanwhile', async () => {
    const { life } = await onFloor('15:00', { tasks: slowTasks });
    const taking = factsOf(life.session.takeBack(passphrase));
    await new Promise((resolve) => setTimeout(resolve, 20));
    life.close();
    expect(await taking).toMatchObject({ code: 'locked' });
    expect(life.book()).toBeNull();
  });

  it('is refused while it is not handed over', async () => {
    const { life } = await openedLife();
    expect(await factsOf(life.session.takeBack(passphrase))).toMatchObject({ code: 'conflict' });
    life.close();
  });

  it('asks for no passphrase in the demo, which has none', async () => {
    const { name, code, kind, departmentName, leaderName } = newCentre;
    const { life, ask } = newLife({
      async playDemo(book) {
        const centre = { name, code, kind, departmentName, leaderName, leaderId: book.user.staffId };
        await foundCentre(dispatchIn(book), centre);
      },
    });
    await life.session.startDemo();
    const departments = await ask('departments.list', {});
    const departmentId = departments.ok ? (departments.value as { id: string }[])[0]!.id : '';
    await life.session.handOver({ departmentId, until: '15:00' });
    expect(await life.session.state()).toMatchObject({ kind: 'floor', isDemo: true });
    await life.session.takeBack('');
    expect(await life.session.state()).toMatchObject({ kind: 'open', isDemo: true, user: { role: 'leader' } });
    life.close();
  });
});

describe('the time on the floor', () => {
  it('ends with the lock at the time that was chosen, and not before', async () => {
    let told = 0;
    const { life, clock } = await onFloor('15:00', { onLock: () => (told += 1) });
    clock.pass(5 * hour - 1000);
    life.watch();
    expect(life.isHandedOver()).toBe(true);
    clock.pass(1000);
    life.watch();
    expect([life.book(), told]).toEqual([null, 1]);
    expect(await life.session.state()).toMatchObject({ kind: 'locked' });
  });

  it('is ten hours at most, and says so from the beginning', async () => {
    const { life, clock } = await onFloor('23:30');
    expect(await life.session.state()).toMatchObject({ until: '20:00' });
    clock.pass(10 * hour - 1000);
    life.watch();
    expect(life.isHandedOver()).toBe(true);
    clock.pass(1000);
    life.watch();
    expect(life.book()).toBeNull();
  });

  it('ends after ten hours also when the clock on the wall is set back', async () => {
    const { life, clock } = await onFloor('15:00');
    clock.pass(4 * hour);
    clock.goTo('2026-11-23');
    clock.pass(4.9 * hour);
    clock.goTo('2026-11-23');
    life.watch();
    expect(life.isHandedOver()).toBe(true);
    clock.pass(1.2 * hour);
    clock.goTo('2026-11-23');
    life.watch();
    expect(life.book()).toBeNull();
  });

  it('ends with the day, whatever the clock says', async () => {
    const { life, clock } = await onFloor('15:00');
    clock.goTo('2026-11-24');
    clock.pass(-5 * hour);
    life.watch();
    expect(life.book()).toBeNull();
  });

  it('says nothing to a book that is not handed over', async () => {
    const { life, clock } = await openedLife();
    clock.pass(12 * hour);
    life.watch();
    expect(life.book()).not.toBeNull();
    life.close();
    life.watch();
  });
});
