import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '#main/clock.ts';
import { tasksIn } from '#main/database/run-task.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import { createDispatcher, type OpenBook } from '#main/dispatch.ts';
import type { InputByName, OutputByName } from '#main/handler.ts';
import type { Host } from '#main/host.ts';
import type { OperationName } from '#shared/contract.ts';
import { todayIn } from '#shared/calendar.ts';
import { Failure } from '#shared/failure.ts';
import { migrationsInFolder } from '#test/support/migrations-in.ts';

export const tasks = tasksIn(new URL('../../src/main/database/worker.ts', import.meta.url));

export type BenchBook = Awaited<ReturnType<typeof openBook>>;

/** An empty encrypted book behind the real dispatcher, asked as its leader on the day it is. */
export async function openBook(folder: string, name: string) {
  const workshop = await openWorkshop({
    path: join(folder, name),
    databaseKey: randomBytes(32),
    migrations: migrationsInFolder(),
    tasks,
    now: systemClock.now(),
  });
  const book: OpenBook = {
    workshop,
    user: { staffId: '01900000-0000-7000-8000-000000000001', name: '', role: 'leader' },
    sessionId: crypto.randomUUID(),
    isDemo: true,
    visits: new Map(),
    closed: new AbortController().signal,
  };
  const { dispatch } = createDispatcher({
    book: () => book,
    host: {} as Host,
    clock: systemClock,
    tell: () => {},
    noteBug: (_operation, error) => {
      throw error;
    },
  });
  return {
    book,
    dispatch,
    workshop,
    sqlite: workshop.sqlite,
    today: todayIn(systemClock.now()),
    ask: async <O extends OperationName>(operation: O, input: InputByName<O>): Promise<OutputByName<O>> => {
      const outcome = await dispatch(operation, input);
      if (!outcome.ok) throw new Failure(outcome.failure);
      return outcome.value as OutputByName<O>;
    },
  };
}
