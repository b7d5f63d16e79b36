import { eq } from 'drizzle-orm';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import type { ErrandContext, OutputByName, Reader } from '#main/handler.ts';
import type { HeldPackage } from '#main/handovers/held-packages.ts';
import { makePackage } from '#main/handovers/make-package.ts';
import { nextPackageVersion } from '#main/handovers/packed.ts';
import { newestReport } from '#main/reports/frozen.ts';
import { Failure, refusal } from '#shared/failure.ts';
import type { HandoverPurpose, LeftOutCourse } from '#shared/handovers.ts';

type AskedBatch = { courseIds: readonly string[]; purpose: HandoverPurpose; hasWorkbook: boolean };

type MadePackage = { courseNumber: string; held: HeldPackage; passphrase: string };

/**
 * One encrypted package for each course to its own counsellor, all written into a chosen folder or none. What cannot be packed is left
 * out by name. Null when no folder was chosen.
 */
export async function makeBatch(
  { courseIds, purpose, hasWorkbook }: AskedBatch,
  context: ErrandContext,
): Promise<OutputByName<'handovers.batch'>> {
  const { db, host, perform, signal } = context;
  const made: MadePackage[] = [];
  const leftOut: LeftOutCourse[] = [];
  const each = [...new Set(courseIds)];
  for (const [place, courseId] of each.entries()) {
    signal.throwIfAborted();
    context.progress(place, each.length);
    const { recipientName, ...course } = courseOf(db, courseId);
    if (recipientName === null) leftOut.push({ ...course, why: 'no-counsellor' });
    else if (newestReport(db, courseId) === null) leftOut.push({ ...course, why: 'no-report' });
    else {
      const held = await packageOrNull({ courseId, purpose, hasWorkbook, recipientName }, context);
      const passphrase = held?.passphrase ?? null;
      if (held === null || passphrase === null) leftOut.push({ ...course, why: 'faults' });
      else made.push({ courseNumber: course.courseNumber, held, passphrase });
    }
  }
  context.progress(each.length, each.length);
  if (made.length === 0) return { made: [], leftOut };
  const names = await host.saveFiles(
    made.map(({ held }) => ({ fileName: held.record.fileName, bytes: held.bytes })),
    signal,
    () => made.forEach(({ held }) => refuseIfOld(db, held)),
  );
  if (names.length === 0) return null;
  const told = [];
  for (const [place, { courseNumber, held, passphrase }] of made.entries()) {
    // The book keeps the neutral name the package was made with, whatever it was saved as.
    const { id } = await perform('handovers.record', held.record);
    told.push({
      handoverId: id,
      courseNumber,
      recipientName: held.record.recipientName,
      fileName: names[place] ?? held.record.fileName,
      passphrase: { text: passphrase, secretId: host.secrets.keep(passphrase) },
    });
  }
  return { made: told, leftOut };
}

/** The package of one course; null when it has faults, or when its report is no longer the one that was frozen. */
async function packageOrNull(
  asked: { courseId: string; purpose: HandoverPurpose; hasWorkbook: boolean; recipientName: string },
  context: ErrandContext,
): Promise<HeldPackage | null> {
  try {
    // Nothing sensitive is chosen for several at once, and none of them is readable for anybody.
    const whole = { ...asked, sensitiveIds: [], plainReason: null };
    // A course is one step of the batch, however many files its package has.
    const { held, faults } = await makePackage(whole, { ...context, progress: () => undefined });
    return faults.length === 0 ? held : null;
  } catch (error) {
    if (error instanceof Failure && error.facts.code === 'conflict') return null;
    throw error;
  }
}

/** Another window may have packed the course, or issued its report, while the folder was chosen. */
function refuseIfOld(db: Reader, { record }: HeldPackage): void {
  const { courseId, packageVersion, reportId } = record;
  if (packageVersion !== nextPackageVersion(db, courseId) || reportId !== newestReport(db, courseId)?.id)
    throw refusal('conflict', 'handovers.heldOld');
}

function courseOf(db: Reader, courseId: string) {
  const { firstName, lastName, ...course } = found(
    db
      .select({
        courseId: coursesTable.id,
        courseNumber: coursesTable.number,
        firstName: candidatesTable.firstName,
        lastName: candidatesTable.lastName,
        recipientName: authorityContactsTable.name,
      })
      .from(coursesTable)
      .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
      .leftJoin(authorityContactsTable, eq(authorityContactsTable.id, coursesTable.counsellorId))
      .where(eq(coursesTable.id, courseId))
      .get(),
  );
  return { ...course, candidateName: `${firstName} ${lastName}` };
}
