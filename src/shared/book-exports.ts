import { z } from 'zod';
import { command, errand, leaders, query } from '#shared/operation.ts';
import type { ToldSecret } from '#shared/secrets.ts';
import { nothing, requiredLine } from '#shared/values.ts';

/** One copy of the whole book in open formats that left the house. */
export type BookExport = {
  id: string;
  madeAt: string;
  madeBy: string;
  fileName: string;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  byteCount: number;
  tableCount: number;
  rowCount: number;
  reason: string;
};

const sum = z.string().regex(/^[0-9a-f]{64}$/u);

/** Everything the book holds, in open formats, for the centre itself: nobody is locked in. */
export const bookExports = {
  /** Newest first. */
  list: query(nothing, { by: leaders }).gives<BookExport[]>(),
  /**
   * Writes every table as CSV and every issued report as PDF into one AES-256 zip, row by row; asks where to save it, and tells the
   * passphrase once. `passphrase` is the asker's own, asked again; null when the person cancelled.
   */
  make: errand(z.strictObject({ passphrase: z.string().max(500), reason: requiredLine(500) }), {
    by: leaders,
    purpose: 'handover',
  }).gives<null | { exportId: string; fileName: string; passphrase: ToldSecret; sha256: string; byteCount: number }>(),
  /** Only `bookExports.make` asks this. */
  record: command(
    z.strictObject({
      fileName: requiredLine(120),
      sha256: sum,
      byteCount: z.int().positive(),
      tableCount: z.int().positive(),
      rowCount: z.int().nonnegative(),
      reason: requiredLine(500),
    }),
    { by: leaders, isFinal: true, isInternal: true },
  ).gives<{ id: string }>(),
};
