import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { DeriveRequest } from '#main/database/derive.ts';
import { makeVerifiedCopy, type CopyRequest } from '#main/database/verified-copy.ts';

/** One task, one worker: it answers once and ends, and its memory goes with it. */
export type Task = { kind: 'derive'; request: DeriveRequest } | { kind: 'copy'; request: CopyRequest };

async function work(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'derive':
      return argon2id({
        password: task.request.passphrase,
        salt: Buffer.from(task.request.salt, 'hex'),
        memorySize: task.request.memoryKiB,
        iterations: task.request.passes,
        parallelism: task.request.parallelism,
        hashLength: 32,
        outputType: 'binary',
      });
    case 'copy':
      return makeVerifiedCopy(task.request);
  }
}

// Built as CommonJS, which knows no top-level await; a rejection ends the worker and reaches whoever waits.
void work(workerData as Task).then((answer) => parentPort?.postMessage(answer));
