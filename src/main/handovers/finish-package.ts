import type { ErrandContext } from '#main/handler.ts';
import { zipOf } from '#main/handovers/package.ts';
import { listedFile, type Described } from '#main/handovers/written-files.ts';
import { checkPackage } from '#main/package-checks/check-package.ts';
import { sha256Of } from '#main/reports/frozen.ts';
import type { PreparedPackage } from '#shared/handovers.ts';

/** A package as it will be saved, what it holds, and what our own check of its very files found. */
type Finished = Pick<PreparedPackage, 'files' | 'faults'> & {
  bytes: Uint8Array;
  isSound: boolean;
  /** Of the zip, SHA-256 in hexadecimal. */
  sha256: string;
  byteCount: number;
};

/** Checks the files and packs them into one zip, encrypted when there is a passphrase; throws when the errand was cancelled. */
export async function finishPackage(
  files: readonly Described[],
  passphrase: string | null,
  context: Pick<ErrandContext, 'now' | 'signal' | 'progress'>,
): Promise<Finished> {
  const { now: madeAt, signal } = context;
  signal.throwIfAborted();
  const faults = await checkPackage(files);
  const progress = (done: number, of: number) => context.progress(done, of);
  const bytes = await zipOf(files, { passphrase, madeAt, signal, progress });
  signal.throwIfAborted();
  return {
    bytes,
    isSound: faults.length === 0,
    sha256: sha256Of(bytes),
    byteCount: bytes.byteLength,
    files: files.map(listedFile),
    faults,
  };
}
