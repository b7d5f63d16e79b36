import { createHash } from 'node:crypto';
import { ZipWriter } from '@zip.js/zip.js';
import type { WriteOn } from '#main/safe-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A zip that is written as it is made: nothing of it is kept in memory, not even one whole file. */
export type StreamedZip = {
  /** Adds a file, piece by piece. */
  add(name: string, pieces: Iterable<Bytes>): Promise<void>;
  /** Adds SHA256SUMS of all files and ends the zip; gives its own SHA-256 in hexadecimal and its length. */
  end(): Promise<{ sha256: string; byteCount: number }>;
};

/** Opens an AES-256 zip; what cannot be written is thrown by `add` and `end`. */
export function streamedZip(
  writeOn: WriteOn,
  { passphrase, madeAt, signal }: { passphrase: string; madeAt: string; signal: AbortSignal },
): StreamedZip {
  const whole = createHash('sha256');
  let byteCount = 0;
  const out = new WritableStream<Uint8Array>({
    async write(bytes) {
      whole.update(bytes);
      byteCount += bytes.byteLength;
      await writeOn(bytes);
    },
  });
  const zip = new ZipWriter(out, {
    password: passphrase,
    encryptionStrength: 3,
    useWebWorkers: false,
    lastModDate: new Date(madeAt),
    signal,
  });
  const sums: string[] = [];

  async function add(name: string, pieces: Iterable<Bytes>): Promise<void> {
    const sum = createHash('sha256');
    const upcoming = pieces[Symbol.iterator]();
    await zip.add(
      name,
      new ReadableStream<Bytes>({
        pull(stream) {
          const { value, done } = upcoming.next();
          if (done === true) return stream.close();
          sum.update(value);
          stream.enqueue(value);
        },
      }),
    );
    sums.push(`${sum.digest('hex')}  ${name}\n`);
  }

  return {
    add,
    async end() {
      await add('SHA256SUMS', [new TextEncoder().encode(sums.join(''))]);
      await zip.close();
      return { sha256: whole.digest('hex'), byteCount };
    },
  };
}
