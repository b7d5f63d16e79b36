import { z } from 'zod';
import type { ShownCount } from '#shared/aggregate-measures.ts';
import { day } from '#shared/calendar.ts';
import type { PreparedPackage } from '#shared/handovers.ts';
import { command, errand, leaders, query } from '#shared/operation.ts';
import { id, nothing, requiredLine } from '#shared/values.ts';

/** One package of counts that left the house. */
export type AggregateLine = {
  id: string;
  from: string;
  to: string;
  /** Of its period, from 1. */
  packageVersion: number;
  fileName: string;
  madeAt: string;
  madeBy: string;
  recipientName: string;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  byteCount: number;
  countCount: number;
  hiddenCount: number;
  withdrawnOn: string | null;
  version: number;
};

/** A package of counts in memory, as it will be saved. */
export type PreparedAggregate = Pick<
  PreparedPackage,
  'heldId' | 'fileName' | 'byteCount' | 'sha256' | 'packageVersion' | 'files' | 'faults'
> & {
  /** What a reader of it sees, in the order of its table. */
  counts: ShownCount[];
};

const period = { from: day, to: day };

/** Packages of counts for a period: no person, nothing under five, and nothing under five that can be worked out. */
export const aggregates = {
  /** Newest first. */
  list: query(nothing, { by: leaders }).gives<AggregateLine[]>(),
  /**
   * Counts a period that has ended, hides what tells too much, and makes the package in memory; nothing is saved yet. Refuses a wrong
   * passphrase, a period that is not over, and one that overlaps another that left the house: two such could be subtracted.
   */
  prepare: errand(
    z.strictObject({
      ...period,
      recipientName: requiredLine(200),
      /** The asker's own passphrase, asked again; a demo has none and asks for none. */
      passphrase: z.string().max(500).default(''),
    }),
    { by: leaders, purpose: 'handover' },
  ).gives<PreparedAggregate>(),
  /** Asks where to save a prepared package; null when nothing was saved. Refuses one with faults, and one made before a newer. */
  save: errand(z.strictObject({ heldId: id }), { by: leaders, purpose: 'handover' }).gives<null | {
    aggregateId: string;
    fileName: string;
    sha256: string;
    byteCount: number;
  }>(),
  /** Forgets a prepared package that is not to be saved; one that is gone already is no fault. */
  discard: errand(z.strictObject({ heldId: id }), { by: leaders, purpose: 'handover' }).gives<null>(),
  /** Only `aggregates.save` asks this: the record of a package that is saved. */
  record: command(
    z.strictObject({
      packageId: id,
      packageVersion: z.int().positive(),
      ...period,
      fileName: requiredLine(120),
      recipientName: requiredLine(200),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      byteCount: z.int().positive(),
      countCount: z.int().positive(),
      hiddenCount: z.int().nonnegative(),
    }),
    { by: leaders, isFinal: true, isInternal: true },
  ).gives<{ id: string }>(),
  /** Notes today that a package never left the house, so that it stands in the way of no other period. For good: another may be packed since. */
  withdraw: command(z.strictObject({ aggregateId: id, version: z.int().positive() }), {
    by: leaders,
    isFinal: true,
  }).gives<{
    version: number;
  }>(),
};
