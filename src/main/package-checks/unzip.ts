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

/** The bytes of a file on this computer, at most 200 MB. */
export async function readZip(path: string): Promise<Uint8Array | WhyNotOpened> {
  try {
    const { size } = await stat(path);
    return size > mostZipBytes ? 'tooLarge' : await readFile(path);
  } catch {
    return 'notRead';
  }
}

/** Whether a passphrase is needed; a reason when it is no zip, or has more entries than a package could. */
export async function lookInside(bytes: Uint8Array): Promise<{ isEncrypted: boolean } | WhyNotOpened> {
  const entries = await entriesOf(bytes);
  return typeof entries === 'string' ? entries : { isEncrypted: entries.some(({ encrypted }) => encrypted) };
}

/** Reads every file into memory: at most 60, 300 MB together, whatever sizes the zip says of itself. */
export async function unzip(
  bytes: Uint8Array,
  passphrase: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<Unzipped | WhyNotOpened> {
  const entries = await entriesOf(bytes);
  if (typeof entries === 'string') return entries;
  const opened: Unzipped = { files: [], damaged: [], paths: [] };
  let room = mostInflatedBytes;
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
      const content = await contentOf(entry, passphrase, room);
      if (content === null) return 'tooLarge';
      room -= content.byteLength;
      opened.files.push({ name, bytes: content });
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

async function entriesOf(bytes: Uint8Array): Promise<Entry[] | 'notAZip' | 'tooLarge'> {
  if (bytes.byteLength > mostZipBytes) return 'tooLarge';
  const entries: Entry[] = [];
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes), options).getEntriesGenerator()) {
      if (entries.length === mostEntries) return 'tooLarge';
      entries.push(entry);
    }
  } catch {
    return 'notAZip';
  }
  return entries.length === 0 ? 'notAZip' : entries;
}

/** The bytes of an entry, counted as they come; null when there is no room for more. */
async function contentOf(entry: Entry, passphrase: string, room: number): Promise<Uint8Array | null> {
  if (entry.directory) throw new Error('A folder has no content');
  const parts: Uint8Array[] = [];
  let byteCount = 0;
  const stop = new AbortController();
  try {
    await entry.getData(
      new WritableStream<Uint8Array>({
        write(part) {
          byteCount += part.byteLength;
          if (byteCount > room) stop.abort();
          else parts.push(part);
        },
      }),
      { ...(entry.encrypted && { password: passphrase }), signal: stop.signal },
    );
  } catch (error) {
    if (byteCount <= room) throw error;
  }
  if (byteCount > room) return null;
  const whole = new Uint8Array(byteCount);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
