// A process that saves candidates through the dispatcher until it is killed, and says which saves were acknowledged.
import { writeSync } from 'node:fs';
import { systemClock } from '#main/clock.ts';
import { migrations } from '#main/database/migrations.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import { createDispatcher, type OpenBook } from '#main/dispatch.ts';
import { foundCentre } from '#main/found-centre.ts';

const [path, keyHex, isFirst] = process.argv.slice(2) as [string, string, string | undefined];
const staffId = '01900000-0000-7000-8000-000000000001';
// Opening by the key itself derives nothing and copies nothing: there is no older book to back up.
const never = () => Promise.reject(new Error('Nothing to be done by a worker'));
const workshop = await openWorkshop({
  path,
  databaseKey: Buffer.from(keyHex, 'hex'),
  migrations,
  tasks: { derive: never, copy: never },
  now: systemClock.now(),
});
const book: OpenBook = {
  workshop,
  user: { staffId, name: '', role: 'leader' },
  sessionId: crypto.randomUUID(),
  isDemo: false,
  visits: new Map(),
  closed: new AbortController().signal,
};
const host = {} as Parameters<typeof createDispatcher>[0]['host'];
const { dispatch } = createDispatcher({
  book: () => book,
  host,
  clock: systemClock,
  tell: () => {},
  noteBug: (_name, error) => {
    throw error;
  },
});

if (isFirst)
  await foundCentre(dispatch, {
    name: 'Fjordby',
    code: 'FJV',
    kind: 'workshop',
    departmentName: 'Hjulmagervej',
    leaderName: 'Karen',
    leaderId: staffId,
  });
writeSync(1, 'ready\n');
for (;;) {
  const outcome = await dispatch('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
  if (!outcome.ok) throw new Error(outcome.failure.message.key);
  // Told at once and unbuffered: what is told here must be there after any kill.
  writeSync(1, `${(outcome.value as { id: string }).id}\n`);
}
