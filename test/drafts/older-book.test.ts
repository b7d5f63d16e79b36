import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { derivedKey } from '#main/database/keys.ts';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations.ts';
import { openDatabase } from '#main/database/open.ts';
import { tasksIn } from '#main/database/run-task.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import { temporaryFolder, workerFile } from '#test/support/open-workshop.ts';

test('a draft from before windows wrote apart is still there, and can be discarded', async () => {
  const now = '2026-11-20T09:00:00.000Z';
  const path = join(temporaryFolder(), 'workshop.db');
  const databaseKey = randomBytes(32);
  const [staffId, recordId, draftId] = [newId(), newId(), newId()];
  const older = openDatabase({ path, pageKey: derivedKey(databaseKey, 'page') });
  migrate(older, migrations.slice(0, 3), now);
  older
    .prepare(
      `INSERT INTO audit (at, sessionId, staffId, kind, operation, fields, isFinal, mac)
       VALUES (?, 's', ?, 'command', 'staff.register', '[]', 0, ?)`,
    )
    .run(now, staffId, Buffer.alloc(32));
  older.prepare(`INSERT INTO staff (id, name, role) VALUES (?, 'Karen', 'leader')`).run(staffId);
  older
    .prepare(
      `INSERT INTO drafts (id, noun, recordId, field, staffId, text, fromVersion, keptAt)
       VALUES (?, 'reports', ?, 'summary', ?, 'Birgitte har', 0, ?)`,
    )
    .run(draftId, recordId, staffId, now);
  older.close();

  const workshop = await openWorkshop({ path, databaseKey, migrations, tasks: tasksIn(workerFile), now });
  onTestFinished(() => workshop.close());

  expect(workshop.sqlite.prepare('SELECT text, writing FROM drafts').all()).toEqual([
    { text: 'Birgitte har', writing: draftId },
  ]);
});
