import { eq } from 'drizzle-orm';
import { v4 as newPackageId } from 'uuid';
import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { centreOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import { found } from '#main/database/versioned.ts';
import type { Errands, Reader } from '#main/handler.ts';
import { lastPackageId, nextPackageVersion } from '#main/handovers/packed.ts';
import { encryptedZip, packageFiles, packageName, type PackageFacts } from '#main/handovers/package.ts';
import { newPassphrase } from '#main/handovers/passphrase.ts';
import type { Handed } from '#main/handovers/rows.ts';
import { frozenReport, newestReport, sha256Of } from '#main/reports/frozen.ts';
import { codeOfDay } from '#shared/code-lists.ts';
import type { CourseStep } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';

export const handoversErrands: Errands<'handovers'> = {
  async pack({ courseId, purpose, recipientName }, context) {
    const { db, host, perform, signal, today, now, user } = context;
    const newest = newestReport(db, courseId);
    if (!newest) throw refusal('conflict', 'handovers.noReport');
    const facts: PackageFacts = {
      ...handed(db, courseId, today),
      codes: allCodes(db),
      report: frozenReport(db, newest.id),
      packageId: newPackageId(),
      packageVersion: nextPackageVersion(db, courseId),
      replacesPackageId: lastPackageId(db, courseId),
      sender: user.name,
      recipientName,
      purpose,
      madeAt: now,
      appVersion: host.appVersion,
      isDemo: host.isDemo(),
    };
    const passphrase = newPassphrase();
    const bytes = await encryptedZip(packageFiles(facts), {
      passphrase,
      madeAt: now,
      signal,
      progress: (done, of) => context.progress(done, of),
    });
    signal.throwIfAborted();

    const fileName = packageName(facts);
    const saved = await host.saveFile(fileName, bytes, signal);
    if (saved === null) return null;
    const sha256 = sha256Of(bytes);
    // The book keeps the neutral name the package was made with, whatever it was saved as.
    const { id } = await perform('handovers.record', {
      courseId,
      reportId: newest.id,
      packageId: facts.packageId,
      packageVersion: facts.packageVersion,
      fileName,
      purpose,
      recipientName,
      sha256,
      byteCount: bytes.byteLength,
      isEncrypted: true,
      reason: '',
    });
    return { handoverId: id, fileName: saved.fileName, passphrase, sha256, byteCount: bytes.byteLength };
  },
};

function handed(db: Reader, courseId: string, today: string): Handed {
  const record = courseRecord(db, courseId, today);
  const candidate = found(
    db
      .select({ cpr: candidatesTable.cpr })
      .from(candidatesTable)
      .where(eq(candidatesTable.id, record.course.candidateId))
      .get(),
  );
  const interruption = record.steps.findLast(({ act }) => act === 'interrupt');
  const isInterrupted = record.course.state === 'interrupted' && interruption !== undefined;
  return {
    record,
    centre: centreOf(db),
    cpr: candidate.cpr,
    absences: absencesOfCourse(db, courseId, today),
    interruptionCode: isInterrupted ? toldReason(db, interruption) : null,
  };
}

/** The reason as a package may tell it: a sensitive one is not stated until somebody chooses to tell (EXPORT.md). */
function toldReason(db: Reader, { reasonCode, happensOn }: CourseStep): string | null {
  const code = codeOfDay(allCodes(db), 'interruption', reasonCode, happensOn);
  return code?.kind === 'sensitive' ? 'IKKE_OPLYST' : (code?.code ?? null);
}
