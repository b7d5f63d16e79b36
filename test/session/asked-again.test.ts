import { describe, expect, test } from 'vitest';
import { foundCentre } from '#main/found-centre.ts';
import { dispatchIn, leaderOf, newCentre, newLife, passphrase, refusalOf } from '#test/support/new-life.ts';

describe('a passphrase asked for again in an open book', () => {
  test('is that of whoever is signed in; wrong ones wait as at unlocking and are counted with those', async () => {
    const { life, clock } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.assertTheirs(passphrase);
    for (const seconds of [1, 2]) {
      expect(await refusalOf(life.session.assertTheirs('noget helt andet'))).toEqual({
        key: 'session.wrongPassphrase',
        values: { seconds },
      });
      expect(await refusalOf(life.session.assertTheirs(passphrase))).toEqual({
        key: 'session.wait',
        values: { seconds },
      });
      clock.pass(seconds * 1000);
    }
    await life.session.lock();
    expect(await refusalOf(life.session.unlock(await leaderOf(life), 'noget helt andet'))).toEqual({
      key: 'session.wrongPassphrase',
      values: { seconds: 4 },
    });
  });

  test('is refused while the book is locked', async () => {
    const { life } = newLife();
    await life.session.createCentre(newCentre);
    await life.session.lock();
    expect(await refusalOf(life.session.assertTheirs(passphrase))).toMatchObject({ key: 'failures.locked' });
  });

  test('is not asked for in a demo, which has none', async () => {
    const { name, code, kind, departmentName, leaderName } = newCentre;
    const { life } = newLife({
      async playDemo(book) {
        const centre = { name, code, kind, departmentName, leaderName, leaderId: book.user.staffId };
        await foundCentre(dispatchIn(book), centre);
      },
    });
    await life.session.startDemo();
    await expect(life.session.assertTheirs('')).resolves.toBeUndefined();
    life.close();
  });
});
