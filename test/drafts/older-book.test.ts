import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { insertRow, openOlderBook } from '#test/support/older-book.ts';

test('a draft from before windows wrote apart is still there, and can be discarded', async () => {
  const now = '2026-11-20T09:00:00.000Z';
  const [staffId, recordId, draftId] = [newId(), newId(), newId()];
  const { sqlite } = await openOlderBook({
    steps: 3,
    now,
    fill(older) {
      const audit = { at: now, sessionId: 's', staffId, kind: 'command', fields: '[]', isFinal: 0 };
      insertRow(older, 'audit', { ...audit, operation: 'staff.register', mac: Buffer.alloc(32) });
      insertRow(older, 'staff', { id: staffId, name: 'Karen', role: 'leader' });
      const draft = { id: draftId, noun: 'reports', recordId, field: 'summary', staffId };
      insertRow(older, 'drafts', { ...draft, text: 'Birgitte har', fromVersion: 0, keptAt: now });
    },
  });

  expect(sqlite.prepare('SELECT text, writing FROM drafts').all()).toEqual([
    { text: 'Birgitte har', writing: draftId },
  ]);
});
