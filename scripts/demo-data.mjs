// Writes a data folder with the example people behind a passphrase: `npm run demo-data -- FOLDER`, then
// `npm start -- --user-data-dir=FOLDER`. The people and days are the same every time; only keys are new.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../src/main/clock.ts';
import { tasksIn } from '../src/main/database/run-task.ts';
import { demoCentre } from '../src/main/demo/house.ts';
import { createDispatcher } from '../src/main/dispatch.ts';
import { createLife } from '../src/main/life.ts';
import { playDemoIn } from '../src/main/play-demo.ts';
import { migrationsInFolder } from '../test/support/migrations-in.ts';
import { folderArgument } from './folder-argument.mjs';

const passphrase = 'birk tavle ravn mose';
const folder = folderArgument('demo-data');
const book = join(folder, 'book');
if (existsSync(book)) {
  console.error('There is a book in that folder already; it is left as it is.');
  process.exit(1);
}

const noteBug = (_operation, error) => {
  throw error;
};
const dispatchIn = (open) =>
  createDispatcher({ book: () => open, host: {}, clock: systemClock, tell: () => {}, noteBug }).dispatch;
const life = createLife({
  folder: book,
  demoParent: join(folder, 'demo'),
  tasks: tasksIn(new URL('../src/main/database/worker.ts', import.meta.url)),
  migrations: migrationsInFolder(),
  clock: systemClock,
  found: (open, _centre, { today }) => playDemoIn(open, dispatchIn(open), today),
  playDemo: async () => {},
  onLock: () => {},
  onUnlock: () => {},
});

const { recoveryKey } = await life.session.createCentre({ ...demoCentre, passphrase });
life.close();
console.log(`Passphrase: ${passphrase}\nRecovery key: ${recoveryKey}`);
