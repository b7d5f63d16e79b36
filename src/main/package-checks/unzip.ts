import { readFile, stat } from 'node:fs/promises';
import {
  ERR_INVALID_PASSWORD,
  Uint8ArrayReader,
  ZipReader,
  type Entry,
  type ZipReaderConstructorOptions,
} from '@zip.js/zip.js';
import type { CheckedFile } from '#main/package-checks/names.ts';

const mostZipBytes = 200_000_000;
const mostEntries = 60;
const mostInflatedBytes = 300_000_000;

/** Why a file is not opened at all. */
export type WhyNotOpened = 'notRead' | 'notAZip' | 'tooLarge' | 'wrongPassphrase';

/** What came out of a zip; a damaged entry, and one whose name is a path, are told by name and not among the files. */
export type Unzipped = { files: CheckedFile[]; damaged: string[]; paths: string[] };

// Nothing is started beside: the reading is in a thread of its own already.
const options: ZipReaderConstructorOptions = {
  useWebWorkers: false,
  checkCrc32: true,
  // Names are judged by the check, which tells them.
  filenameValidation: 'tolerant',
};

/** The bytes of a file on this computer, at most 200 MB; of a pipe or a device none, which might never end. */
export async function readZip(path: string): Promise<Uint8Array | WhyNotOpened> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'notRead';
    return found.size > mostZipBytes ? 'tooLarge' : await readFile(path);
  } catch {
    return 'notRead';
  }
}

/** Whether a passphrase is needed; a reason when it is no zip, or has more entries than a package could. */
export async function lookInside(bytes: Uint8Array): Promise<{ isEncrypted: boolean } | WhyNotOpened> {
  const entries = await entriesOf(bytes);
  return typeof entries === 'string' ? entries : { isEncrypted: entries.some(({ encrypted }) => encrypted) };
}

/** Reads every file into memory: at most 60, 300 MB together; one that swells beyond the size the zip says of it is damaged. */
export async function unzip(
  bytes: Uint8Array,
  passphrase: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<Unzipped | WhyNotOpened> {
  const entries = await entriesOf(bytes);
  if (typeof entries === 'string') return entries;
  // Tried with nothing, an encrypted entry says that it is damaged.
  if (passphrase === '' && entries.some(({ encrypted }) => encrypted)) return 'wrongPassphrase';
  const opened: Unzipped = { files: [], damaged: [], paths: [] };
  let wrongCount = 0;
  let rightCount = 0;
  for (const [index, entry] of entries.entries()) {
    const { filename: name, encrypted } = entry;
    progress(index, entries.length);
    if (/[/\\]/u.test(name) || entry.directory) {
      opened.paths.push(name);
      continue;
    }
    try {
      opened.files.push({ name, bytes: await contentOf(entry, passphrase) });
      if (encrypted) rightCount += 1;
    } catch (error) {
      if (encrypted && error instanceof Error && error.message === ERR_INVALID_PASSWORD) wrongCount += 1;
      opened.damaged.push(name);
    }
  }
  progress(entries.length, entries.length);
  // Of a wrong passphrase only two bytes tell; where it opens nothing at all, it is wrong, and where it opens some, the rest is damaged.
  return wrongCount > 0 && rightCount === 0 ? 'wrongPassphrase' : opened;
}

/** The parts of a zip within a package, by their paths; a reason when one is damaged or there twice, or when there are too many. */
export async function unzipParts(
  bytes: Uint8Array,
  limits: { most: number; mostBytes: number },
): Promise<ReadonlyMap<string, Uint8Array> | 'unreadable' | 'tooLarge'> {
  const entries = await entriesOf(bytes, limits);
  if (typeof entries === 'string') return entries === 'notAZip' ? 'unreadable' : entries;
  const parts = new Map<string, Uint8Array>();
  try {
    for (const entry of entries) {
      if (entry.directory) continue;
      if (parts.has(entry.filename)) return 'unreadable';
      parts.set(entry.filename, await contentOf(entry, ''));
    }
  } catch {
    return 'unreadable';
  }
  return parts;
}

async function entriesOf(
  bytes: Uint8Array,
  { most, mostBytes } = { most: mostEntries, mostBytes: mostInflatedBytes },
): Promise<Entry[] | 'notAZip' | 'tooLarge'> {
  if (bytes.byteLength > mostZipBytes) return 'tooLarge';
  const entries: Entry[] = [];
  let inflatedBytes = 0;
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes), options).getEntriesGenerator()) {
      inflatedBytes += entry.uncompressedSize;
      if (entries.length === most || inflatedBytes > mostBytes) return 'tooLarge';
      entries.push(entry);
    }
  } catch {
    return 'notAZip';
  }
  return entries.length === 0 ? 'notAZip' : entries;
}

/** The bytes of an entry. Throws when there are more or fewer than the zip says: room is made for no more. */
async function contentOf(entry: Entry, passphrase: string): Promise<Uint8Array> {
  if (entry.directory) throw new Error('A folder has no content');
  const whole = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  await entry.getData(
    new WritableStream<Uint8Array>({
      write(part) {
        // Stops the reading.
        if (at + part.byteLength > whole.byteLength) throw new Error('Larger than it says');
        whole.set(part, at);
        at += part.byteLength;
      },
    }),
    entry.encrypted ? { password: passphrase } : {},
  );
  if (at < whole.byteLength) throw new Error('Smaller than it says');
  return whole;
}
