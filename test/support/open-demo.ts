import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { migrations } from '#main/database/migrations.ts';
import { tasksIn } from '#main/database/run-task.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import { createDispatcher, type OpenBook } from '#main/dispatch.ts';
import type { InputByName, OutputByName } from '#main/handler.ts';
import { playDemoIn } from '#main/play-demo.ts';
import type { OperationName } from '#shared/contract.ts';
import { Failure } from '#shared/failure.ts';
import { fileHost, testClock, workerFile } from '#test/support/open-workshop.ts';

/** A demo in a folder of its own; whoever opens it closes it. */
export async function openDemo(today: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-demo-'));
  const clock = testClock(today);
  const workshop = await openWorkshop({
    path: join(folder, 'workshop.db'),
    databaseKey: randomBytes(32),
    migrations,
    tasks: tasksIn(workerFile),
    now: clock.now(),
  });
  const book: OpenBook = {
    workshop,
    user: { staffId: newId(), name: 'Karen Mølgaard', role: 'leader' },
    sessionId: newId(),
    isDemo: true,
    visits: new Map(),
    closed: new AbortController().signal,
  };
  const host = fileHost(join(folder, 'saved'));
  const { dispatch } = createDispatcher({
    book: () => book,
    host,
    clock,
    tell: () => {},
    noteBug(operation, error) {
      throw new Error(operation, { cause: error });
    },
  });
  const ask = async <O extends OperationName>(operation: O, input: InputByName<O>): Promise<OutputByName<O>> => {
    const outcome = await dispatch(operation, input);
    if (!outcome.ok) throw new Failure(outcome.failure);
    return outcome.value as OutputByName<O>;
  };
  await playDemoIn(book, dispatch, today);
  const lines = await ask('candidates.list', {});
  const birgitte = lines.find(({ firstName }) => firstName === 'Birgitte Holm');
  if (!birgitte?.course) throw new Error('The demo has no Birgitte');
  const record = await ask('courses.show', { courseId: birgitte.course.id });
  const close = () => {
    workshop.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { workshop, host, ask, lines, record, close };
}

export type Demo = Awaited<ReturnType<typeof openDemo>>;
