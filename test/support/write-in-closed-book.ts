// A process that runs one statement in a book whose application is closed, past every door and every check, as a damaged disk would.
import { join } from 'node:path';
import { readKeyRing } from '#main/database/key-files.ts';
import { derivedKey, openWithPassphrase } from '#main/database/keys.ts';
import { openDatabase } from '#main/database/open.ts';
import { tasksIn } from '#main/database/run-task.ts';

const [userData, staffId, passphrase, statement] = process.argv.slice(2) as [string, string, string, string];
const folder = join(userData, 'book');
const { derive } = tasksIn(new URL('../../src/main/database/worker.ts', import.meta.url));
const databaseKey = await openWithPassphrase(readKeyRing(folder), staffId, passphrase, derive);
if (databaseKey === null) throw new Error('The passphrase does not fit the book.');
const sqlite = openDatabase({ path: join(folder, 'workshop.db'), pageKey: derivedKey(databaseKey, 'page') });
sqlite.pragma('ignore_check_constraints = ON');
sqlite.prepare(statement).run();
sqlite.close();
