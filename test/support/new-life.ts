import { join } from 'node:path';
import { migrations } from '#main/database/migrations.ts';
import { tasksIn, type Tasks } from '#main/database/run-task.ts';
import { createDispatcher, type OpenBook } from '#main/dispatch.ts';
import { foundCentre } from '#main/found-centre.ts';
import { createLife, type Life, type LifeParts } from '#main/life.ts';
import { playDemoIn } from '#main/play-demo.ts';
import { Failure } from '#shared/failure.ts';
import { fileHost, temporaryFolder, testClock, workerFile } from '#test/support/open-workshop.ts';

export const passphrase = 'birk tavle ravn mose';

export const newCentre = {
  name: 'Fjordby Værkstedscenter',
  code: 'FJV',
  kind: 'workshop' as const,
  departmentName: 'Hjulmagervej',
  leaderName: 'Karen Mølgaard',
  passphrase,
};

const noteBug = (_operation: string, error: unknown) => {
  throw error;
};

/** The door to this book, as a window and the demo stand at it. */
export const dispatchIn = (book: OpenBook) =>
  createDispatcher({
    book: () => book,
    host: fileHost(temporaryFolder()),
    clock: testClock('2026-11-23'),
    tell: () => {},
    noteBug,
  }).dispatch;

const derived = new Map<string, Promise<Buffer>>();

/** A key takes its time, every time: for what happens meanwhile. */
export const slowTasks = tasksIn(workerFile);

/** Deriving a key is a second's work and gives the same every time: what a book was sealed with is not worked out again to open it. */
function tasksWithMemory(): Tasks {
  const tasks = tasksIn(workerFile);
  return {
    ...tasks,
    async derive(request) {
      const asked = JSON.stringify(request);
      if (!derived.has(asked)) derived.set(asked, tasks.derive(request));
      // A copy: whoever asked wipes it.
      return Buffer.from(await derived.get(asked)!);
    },
  };
}

/** A machine without a book yet: its folder, its clock (ten in the morning of Monday 23 November 2026) and the life of its book. */
export function newLife(instead: Partial<LifeParts> = {}) {
  const folder = join(temporaryFolder(), 'book');
  const clock = testClock('2026-11-23');
  const parts: LifeParts = {
    folder,
    demoParent: join(folder, '..', 'demo'),
    tasks: tasksWithMemory(),
    migrations,
    clock,
    found: async (book, centre) => void (await foundCentre(dispatchIn(book), centre)),
    playDemo: (book, today) => playDemoIn(book, dispatchIn(book), today),
    onUnlock: () => {},
    onLock: () => {},
    ...instead,
  };
  const life = createLife(parts);
  return {
    folder,
    clock,
    life,
    again: () => createLife(parts),
    ask: (name: string, input: unknown) => dispatchIn(life.book()!)(name, input),
  };
}

/** The sentence a refusal says; null when nothing was refused. */
export const refusalOf = async (doing: Promise<unknown>) => {
  try {
    await doing;
  } catch (error) {
    if (error instanceof Failure) return error.facts.message;
    throw error;
  }
  return null;
};

/** The first one who can open the locked book. */
export const leaderOf = async (life: Life) => {
  const state = await life.session.state();
  return state.kind === 'locked' ? state.people[0]!.staffId : '';
};
