import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Derive } from '#main/database/derive.ts';
import type { CopyReport, CopyRequest } from '#main/database/verified-copy.ts';
import type { Task, Told } from '#main/database/worker.ts';
import type { ZipRequest } from '#main/package-checks/examine-zip.ts';
import type { WhyNotOpened } from '#main/package-checks/unzip.ts';
import type { PackageReport } from '#shared/package-checks.ts';

/** How long work is followed and stopped. */
type Following = { signal: AbortSignal; progress?: (done: number, of: number) => void };

/** Work that would make the window wait: key derivation, and copies that read the whole database. */
export type Tasks = {
  derive: Derive;
  copy(request: CopyRequest): Promise<CopyReport>;
};

/** Reading somebody else's zip, which may be made to be hard to read. */
export type PackageReader = {
  /** Whether the zip at a path needs a passphrase, or why it cannot be opened. */
  look: (path: string, following: Following) => Promise<{ isEncrypted: boolean } | WhyNotOpened>;
  /** Checks the package at a path, or says why it cannot be opened. Rejects when the signal comes; the thread is ended. */
  examine: (request: ZipRequest, following: Following) => Promise<PackageReport | WhyNotOpened>;
};

// What a hostile file could make of the memory is taken from its own thread, and not from the application.
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

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

/** Reads packages in worker threads of limited memory. */
export function packageReaderIn(workerFile: string | URL): PackageReader {
  return {
    look: async (request, following) =>
      (await runLimited(workerFile, { kind: 'look', request }, following)) as { isEncrypted: boolean } | WhyNotOpened,
    examine: async (request, following) =>
      (await runLimited(workerFile, { kind: 'examine', request }, following)) as PackageReport | WhyNotOpened,
  };
}

/** A thread with a limit to its memory; what needs more is a file too large. */
async function runLimited(workerFile: string | URL, task: Task, following: Following): Promise<unknown> {
  try {
    return await run(workerFile, task, { resourceLimits }, following);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'tooLarge';
    throw error;
  }
}

function run(
  workerFile: string | URL,
  task: Task,
  options: WorkerOptions = {},
  { signal, progress }: Partial<Following> = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(workerFile, { ...options, workerData: task });
    const stop = () => {
      reject(signal?.reason);
      void worker.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (told: Told) => {
      if (told.kind === 'progress') progress?.(told.done, told.of);
      else resolve(told.answer);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      // After an answer this says nothing; without one nobody would ever hear again.
      reject(new Error(`The worker for ${task.kind} ended with ${code}`));
    });
  });
}
