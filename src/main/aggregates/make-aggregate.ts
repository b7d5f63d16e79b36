import { v4 as newPackageId } from 'uuid';
import { countsOf } from '#main/aggregates/counts.ts';
import { aggregateFilesOf, aggregateName } from '#main/aggregates/package.ts';
import { lastAggregateId, nextAggregateVersion, refuseOverlap } from '#main/aggregates/periods.ts';
import { finishPackage } from '#main/handovers/finish-package.ts';
import { centreOf } from '#main/centre/rows.ts';
import type { ErrandContext, InputByName } from '#main/handler.ts';
import { shownCounts } from '#shared/aggregate-measures.ts';
import type { PreparedAggregate } from '#shared/aggregates.ts';
import { daysBetween } from '#shared/calendar.ts';
import { refusal } from '#shared/failure.ts';

/** A package of counts made and not yet saved, and what will be recorded of it. */
export type HeldAggregate = {
  bytes: Uint8Array;
  record: InputByName<'aggregates.record'>;
  /** Whether our own check of its files found nothing. */
  isSound: boolean;
};

// Ten years, as days.
const longestPeriod = 3653;

/**
 * Counts the period, hides what tells too much, makes the package in memory and checks its very files. Refuses `invalid` for a period
 * that is not over or longer than ten years, and `conflict` for one that overlaps another that left the house.
 */
export async function makeAggregate(
  { from, to, recipientName }: { from: string; to: string; recipientName: string },
  context: ErrandContext,
): Promise<{ held: HeldAggregate } & Pick<PreparedAggregate, 'files' | 'faults' | 'counts'>> {
  const { db, host, today, now, user } = context;
  if (to < from) throw refusal('invalid', 'aggregates.endsBefore', undefined, 'to');
  if (to >= today) throw refusal('invalid', 'aggregates.notOver', undefined, 'to');
  if (daysBetween(from, to) > longestPeriod) throw refusal('invalid', 'aggregates.tooLong', undefined, 'from');
  const period = { from, to };
  refuseOverlap(db, period);
  const counts = shownCounts(countsOf(db, period));
  const facts = {
    ...period,
    centre: centreOf(db),
    counts,
    packageId: newPackageId(),
    packageVersion: nextAggregateVersion(db, period),
    replacesPackageId: lastAggregateId(db, period),
    sender: user.name,
    recipientName,
    madeAt: now,
    appVersion: host.appVersion,
    isDemo: host.isDemo(),
  };
  // There is nobody in it, and so nothing to keep from those who open it.
  const made = await finishPackage(await aggregateFilesOf(facts), null, context);
  const { bytes, isSound, sha256, byteCount, files, faults } = made;
  return {
    held: {
      bytes,
      isSound,
      record: {
        ...period,
        packageId: facts.packageId,
        packageVersion: facts.packageVersion,
        fileName: aggregateName(facts),
        recipientName,
        sha256,
        byteCount,
        countCount: counts.length,
        hiddenCount: counts.filter(({ count }) => count === null).length,
      },
    },
    files,
    faults,
    counts,
  };
}
