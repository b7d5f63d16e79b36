import { v4 as newPackageId } from 'uuid';
import type { ErrandContext } from '#main/handler.ts';
import { finishPackage } from '#main/handovers/finish-package.ts';
import { handedCourse } from '#main/handovers/handed.ts';
import type { HeldPackage } from '#main/handovers/held-packages.ts';
import { lastPackageId, nextPackageVersion } from '#main/handovers/packed.ts';
import { addressInReport } from '#main/handovers/protected-address.ts';
import { packageFiles, packageName, sensitiveKindsIn, type PackageFacts } from '#main/handovers/package.ts';
import { newPassphrase } from '#main/handovers/passphrase.ts';
import { frozenReport, newestReport, sensitiveSectionsIn } from '#main/reports/frozen.ts';
import { refusal } from '#shared/failure.ts';
import type { HandoverPurpose, PreparedPackage, ShownSection } from '#shared/handovers.ts';
import type { SensitivePart } from '#shared/sensitive-sections.ts';

/** What is asked of one package. */
export type AskedPackage = {
  courseId: string;
  purpose: HandoverPurpose;
  recipientName: string;
  hasWorkbook: boolean;
  sensitiveIds: readonly string[];
  /** The sections of the report whose sensitive material is seen to go along. */
  sensitiveSections: readonly SensitivePart[];
  /** Null encrypts. */
  plainReason: string | null;
};

/**
 * Makes a package in memory and checks its very files. Refuses `conflict` without an issued report, and with one that was damaged or
 * holds a protected address, and `invalid` when the report shows something sensitive in a section that was not ticked.
 */
export async function makePackage(
  asked: AskedPackage,
  context: ErrandContext,
): Promise<{ held: HeldPackage; files: PreparedPackage['files']; faults: PreparedPackage['faults'] }> {
  const { db, host, today, now, user } = context;
  const { courseId, purpose, recipientName, hasWorkbook, sensitiveIds, sensitiveSections, plainReason } = asked;
  const newest = newestReport(db, courseId);
  if (!newest) throw refusal('conflict', 'handovers.noReport');
  const report = { ...frozenReport(db, newest.id), sensitiveSections: sensitiveSectionsIn(db, newest.id) };
  refuseUnseenSections(report.sensitiveSections, sensitiveSections);
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
  const passphrase = plainReason === null ? newPassphrase() : null;
  const made = await finishPackage(await packageFiles(facts), passphrase, context);
  const { bytes, isSound, sha256, byteCount, files, faults } = made;
  return {
    held: {
      bytes,
      passphrase,
      isSound,
      record: {
        courseId,
        reportId: newest.id,
        packageId: facts.packageId,
        packageVersion: facts.packageVersion,
        fileName: packageName(facts),
        purpose,
        recipientName,
        sha256,
        byteCount,
        isEncrypted: passphrase !== null,
        reason: plainReason ?? '',
        hasWorkbook,
        sensitiveKinds: sensitiveKindsIn(facts),
      },
    },
    files,
    faults,
  };
}

/** The report goes along as it was frozen: whoever sends it has seen every section that shows something sensitive. */
function refuseUnseenSections(shown: readonly ShownSection[], seen: readonly SensitivePart[]): void {
  if (shown.some(({ section }) => !seen.includes(section)))
    throw refusal('invalid', 'handovers.sectionsUnticked', undefined, 'sensitiveSections');
}
