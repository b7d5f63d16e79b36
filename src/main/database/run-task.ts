import { Worker } from 'node:worker_threads';
import type { Derive } from '#main/database/derive.ts';
import type { CopyReport, CopyRequest } from '#main/database/verified-copy.ts';
import type { Task } from '#main/database/worker.ts';

/** Work that would make the window wait: key derivation, and copies that read the whole database. */
export type Tasks = { derive: Derive; copy(request: CopyRequest): Promise<CopyReport> };

/** Runs tasks in worker threads; `workerFile` is the built worker, or its source under Node 24. */
export function tasksIn(workerFile: string | URL): Tasks {
  return {
    derive: async (request) => {
      const key = (await run(workerFile, { kind: 'derive', request })) as Uint8Array;
      // The same bytes, not a copy that nobody could wipe.
      return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
    },
    copy: async (request) => (await run(workerFile, { kind: 'copy', request })) as CopyReport,
  };
}

function run(workerFile: string | URL, task: Task): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    // After an answer this says nothing; without one nobody would ever hear again.
    worker.once('exit', (code) => reject(new Error(`The worker for ${task.kind} ended with ${code}`)));
  });
}
