import { openSync, closeSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isWritten, writtenColumns } from '#main/book-exports/fields.ts';
import { streamedZip } from '#main/book-exports/streamed-zip.ts';
import { writeBook } from '#main/book-exports/write-book.ts';
import { centreOf } from '#main/centre/rows.ts';
import type { Snapshot } from '#main/database/snapshot.ts';
import { writeWholeAsMade } from '#main/safe-files.ts';
import type { FullHouse } from '#test/bench/full-house.ts';
import type { Pair } from '#test/bench/pairs.ts';

const passphrase = 'ti-ord-som-ingen-kender';
const signal = new AbortController().signal;
const mebibyte = 1024 * 1024;

/** The whole book of a full house taken along, beside the same rows read, joined, encrypted and written without any rule. */
export function bookExportPair({ workshop }: FullHouse, folder: string): Pair & { told(): string } {
  const madeAt = new Date().toISOString();
  const facts = {
    centre: centreOf(workshop.reader),
    passphrase,
    madeAt,
    madeOn: '',
    madeBy: '',
    reason: '',
    appVersion: '0.0.0',
    isDemo: true,
  };
  let plainBytes = 0;
  let best = { rows: 0, ms: Number.POSITIVE_INFINITY };
  let mostMemory = 0;

  async function ours(): Promise<void> {
    const snapshot = workshop.openSnapshot();
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    try {
      const { rowCount } = await writeWholeAsMade(
        join(folder, 'book.zip'),
        (writeOn) =>
          writeBook(snapshot, writeOn, facts, {
            signal,
            progress: () => {
              mostMemory = Math.max(mostMemory, process.memoryUsage().rss - before);
            },
          }),
        signal,
      );
      const ms = performance.now() - begun;
      if (ms < best.ms) best = { rows: rowCount, ms };
    } finally {
      snapshot.close();
    }
  }

  async function limit(): Promise<void> {
    const snapshot = workshop.openSnapshot();
    const file = openSync(join(folder, 'limit.zip'), 'w');
    plainBytes = 0;
    const zip = streamedZip(async (bytes) => void writeSync(file, bytes), { passphrase, madeAt, signal });
    await zip.add('all', joined(snapshot));
    await zip.end();
    closeSync(file);
    snapshot.close();
  }

  function* joined(snapshot: Snapshot): Generator<Uint8Array<ArrayBuffer>> {
    for (const table of snapshot.tables.filter(isWritten)) {
      for (const page of snapshot.pages({ ...table, columns: writtenColumns(table) })) {
        const bytes = new TextEncoder().encode(page.map((row) => row.join(';')).join('\n'));
        plainBytes += bytes.byteLength;
        yield bytes;
      }
    }
  }

  return {
    action: 'full house: take the whole book along, row by row',
    bound: 'P08: the same rows iterated from the encrypted file, joined, packed with AES-256 and written as one file',
    target: 2.5,
    rounds: 3,
    ours,
    limit,
    told: () =>
      `${best.rows} rows, ${Math.round((best.rows / best.ms) * 1000)} rows/s, ${(plainBytes / mebibyte).toFixed(1)} MiB of text, ` +
      `at most ${(mostMemory / mebibyte).toFixed(0)} MiB more memory (P08: 64)`,
  };
}
