import { createHash } from 'node:crypto';
import { examinePackage } from '#main/package-checks/check-package.ts';
import { shown } from '#main/package-checks/faults.ts';
import { lookInside, readZip, unzip, type WhyNotOpened } from '#main/package-checks/unzip.ts';
import type { CheckedFile } from '#main/package-checks/names.ts';
import type { PackageReport } from '#shared/package-checks.ts';
import type { PackageFault } from '#shared/package-faults.ts';

export type ZipRequest = { path: string; fileName: string; passphrase: string };

/** Whether the zip at a path needs a passphrase. */
export async function lookInsideZip(path: string): Promise<{ isEncrypted: boolean } | WhyNotOpened> {
  const bytes = await readZip(path);
  return typeof bytes === 'string' ? bytes : lookInside(bytes);
}

const mostFaultsTold = 1000;

/** Opens a zip in memory and checks all of it; a reason when it cannot be opened. `progress` counts its files. */
export async function examineZip(
  { path, fileName, passphrase }: ZipRequest,
  progress?: (done: number, of: number) => void,
): Promise<PackageReport | WhyNotOpened> {
  const bytes = await readZip(path);
  if (typeof bytes === 'string') return bytes;
  const opened = await unzip(bytes, passphrase, progress);
  if (typeof opened === 'string') return opened;
  return {
    ...(await reportOf(fileName, opened.files, [
      ...opened.damaged.map((file): PackageFault => ({ ...nowhere, file, reason: 'unreadable' })),
      ...opened.paths.map((file): PackageFault => ({ ...nowhere, file, reason: 'unknownFile' })),
    ])),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** What the check found in files that were read, beside what was wrong with their reading; every name in it can be shown as it is. */
export async function reportOf(
  fileName: string,
  files: readonly CheckedFile[],
  unread: readonly PackageFault[] = [],
): Promise<Omit<PackageReport, 'sha256'>> {
  const { faults: found, about, rows } = await examinePackage(files);
  const before = unread.map((fault) => ({ ...fault, file: shown(fault.file) }));
  // A file that could not be read is told of once: it is not missing too, and what names it does not point to nothing.
  const names = new Set(before.map(({ file }) => file));
  const isTold = ({ file, reason, found: name }: PackageFault) =>
    (reason === 'missingFile' && names.has(file)) || (reason === 'unknownReference' && names.has(name));
  const faults = [...before, ...found.filter((fault) => !isTold(fault))];
  const countOf = (name: string) => faults.filter(({ file }) => file === name).length;
  return {
    fileName: shown(fileName, longestFileName),
    about,
    files: files.map(({ name, bytes }) => ({
      name: shown(name),
      rows: rows.get(name) ?? null,
      byteCount: bytes.byteLength,
      faults: countOf(shown(name)),
    })),
    faults: faults.slice(0, mostFaultsTold),
    faultCount: faults.length,
  };
}

// As long as a file system lets it be.
const longestFileName = 255;

const nowhere = { row: null, column: null, found: '', expected: '' };
