import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { DeriveRequest } from '#main/database/derive.ts';
import type { ZipRequest } from '#main/package-checks/examine-zip.ts';
import { makeVerifiedCopy, type CopyRequest } from '#main/database/verified-copy.ts';

/** One task, one worker: it answers once and ends, and its memory goes with it. */
export type Task =
  | { kind: 'derive'; request: DeriveRequest }
  | { kind: 'copy'; request: CopyRequest }
  | { kind: 'look'; request: string }
  | { kind: 'examine'; request: ZipRequest };

/** What a worker says: how far it is, any number of times, and at last its answer. */
export type Told = { kind: 'progress'; done: number; of: number } | { kind: 'answer'; answer: unknown };

const tell = (told: Told): void => parentPort?.postMessage(told);

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
    // Read in only here: a key is derived far more often than a package is checked.
    case 'look':
      return (await import('#main/package-checks/examine-zip.ts')).lookInsideZip(task.request);
    case 'examine':
      return (await import('#main/package-checks/examine-zip.ts')).examineZip(task.request, (done, of) =>
        tell({ kind: 'progress', done, of }),
      );
  }
}

// Built as CommonJS, which knows no top-level await; a rejection ends the worker and reaches whoever waits.
void work(workerData as Task).then((answer) => tell({ kind: 'answer', answer }));
