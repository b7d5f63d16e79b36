import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { refusalOf } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('a passphrase that was told is copied by its id, and the log holds neither', async () => {
  const workshop = await openWorkshop();
  const secretId = workshop.host.secrets.keep('birk-tavle-syv-ravn');
  expect(await workshop.ask('secrets.copy', { secretId })).toEqual({ seconds: 60 });
  expect(workshop.host.clipboard).toBe('birk-tavle-syv-ravn');
  const lines = JSON.stringify(workshop.sqlite.prepare('SELECT * FROM audit').all());
  expect(lines).toContain('secrets.copy');
  expect(lines).not.toContain('birk-tavle');
  expect(lines).not.toContain(secretId);
});

test('one that was never told is refused', async () => {
  const workshop = await openWorkshop();
  expect(await refusalOf(workshop, 'secrets.copy', { secretId: newId() })).toMatchObject({
    code: 'not-found',
    key: 'secrets.gone',
  });
  expect(workshop.host.clipboard).toBe('');
});
