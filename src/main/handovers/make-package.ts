import { v4 as newPackageId } from 'uuid';
import type { ErrandContext } from '#main/handler.ts';
import { handedCourse } from '#main/handovers/handed.ts';
import type { HeldPackage } from '#main/handovers/held-packages.ts';
import { lastPackageId, nextPackageVersion } from '#main/handovers/packed.ts';
import { addressInReport } from '#main/handovers/protected-address.ts';
import { packageFiles, packageName, zipOf, type PackageFacts } from '#main/handovers/package.ts';
import { newPassphrase } from '#main/handovers/passphrase.ts';
import { listedFile } from '#main/handovers/written-files.ts';
import { checkPackage } from '#main/package-checks/check-package.ts';
import { frozenReport, newestReport, sha256Of } from '#main/reports/frozen.ts';
import { refusal } from '#shared/failure.ts';
import type { HandoverPurpose, PreparedPackage } from '#shared/handovers.ts';

/** What is asked of one package. */
export type AskedPackage = {
  courseId: string;
  purpose: HandoverPurpose;
  recipientName: string;
  hasWorkbook: boolean;
  sensitiveIds: readonly string[];
  /** Null encrypts. */
  plainReason: string | null;
};

/**
 * Makes a package in memory and checks its very files. Refuses `conflict` without an issued report, and with one that was damaged or
 * holds a protected address.
 */
export async function makePackage(
  asked: AskedPackage,
  context: ErrandContext,
): Promise<{ held: HeldPackage; files: PreparedPackage['files']; faults: PreparedPackage['faults'] }> {
  const { db, host, signal, today, now, user } = context;
  const { courseId, purpose, recipientName, hasWorkbook, sensitiveIds, plainReason } = asked;
  const newest = newestReport(db, courseId);
  if (!newest) throw refusal('conflict', 'handovers.noReport');
  const report = frozenReport(db, newest.id);
  const handed = handedCourse(db, courseId, { today, sensitiveIds });
  // The report goes along byte for byte: nothing can be hidden in it.
  if (addressInReport(handed.record.candidate, report.paper) === 'present')
    throw refusal('conflict', 'handovers.addressInReport');
  const facts: PackageFacts = {
    ...handed,
    report,
    packageId: newPackageId(),
    packageVersion: nextPackageVersion(db, courseId),
    replacesPackageId: lastPackageId(db, courseId),
    sender: user.name,
    recipientName,
    purpose,
    madeAt: now,
    appVersion: host.appVersion,
    isDemo: host.isDemo(),
    hasWorkbook,
  };
  const files = await packageFiles(facts);
  signal.throwIfAborted();
  const faults = await checkPackage(files);
  const passphrase = plainReason === null ? newPassphrase() : null;
  const bytes = await zipOf(files, {
    passphrase,
    madeAt: now,
    signal,
    progress: (done, of) => context.progress(done, of),
  });
  signal.throwIfAborted();
  return {
    held: {
      bytes,
      passphrase,
      isSound: faults.length === 0,
      record: {
        courseId,
        reportId: newest.id,
        packageId: facts.packageId,
        packageVersion: facts.packageVersion,
        fileName: packageName(facts),
        purpose,
        recipientName,
        sha256: sha256Of(bytes),
        byteCount: bytes.byteLength,
        isEncrypted: passphrase !== null,
        reason: plainReason ?? '',
        hasWorkbook,
        sensitiveKinds: [...new Set(facts.chosen.map(({ kind }) => kind))],
      },
    },
    files: files.map(listedFile),
    faults,
  };
}
