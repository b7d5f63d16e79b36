import { expect, test } from 'vitest';
import { openWorkshop } from '#test/support/open-workshop.ts';

async function auditOf(lines: number) {
  const workshop = await openWorkshop();
  for (let index = 0; index < lines; index += 1) await workshop.ask('departments.open', { name: `Afdeling ${index}` });
  return workshop;
}

test('the audit only grows: no line is changed or removed from inside', async () => {
  const { sqlite } = await auditOf(2);
  expect(() => sqlite.exec(`UPDATE audit SET staffId = 'somebody else'`)).toThrow(/only grows/u);
  expect(() => sqlite.exec('DELETE FROM audit')).toThrow(/only grows/u);
});

test.each([
  ['changed', `UPDATE audit SET staffId = 'somebody else' WHERE seq = 5`, 5],
  ['removed', 'DELETE FROM audit WHERE seq = 5', 6],
  ['moved', 'UPDATE audit SET seq = 500 WHERE seq = 5', 6],
])('a line that was %s with the triggers out of the way is found', async (_what, tampering, found) => {
  const { sqlite, audit } = await auditOf(9);
  expect(audit.firstBroken()).toBeNull();
  sqlite.pragma('foreign_keys=OFF');
  sqlite.exec(`DROP TRIGGER "history audit no update"; DROP TRIGGER "history audit no delete"; ${tampering}`);
  expect(audit.firstBroken()).toBe(found);
});

test('a command that is refused leaves neither its line nor its change', async () => {
  const workshop = await auditOf(1);
  const lines = () => workshop.sqlite.prepare('SELECT count(*) FROM audit').pluck().get();
  const before = lines();
  await workshop.try('departments.revise', {
    departmentId: workshop.departmentId,
    version: 99,
    change: { name: 'Andet' },
  });
  expect(lines()).toBe(before);
});
