import { eq } from 'drizzle-orm';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import type { ErrandContext, OutputByName, Reader } from '#main/handler.ts';
import type { HeldPackage } from '#main/handovers/held-packages.ts';
import { makePackage } from '#main/handovers/make-package.ts';
import { newestReport } from '#main/reports/frozen.ts';
import { Failure } from '#shared/failure.ts';
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
      const { held, why } = await packageOrWhy({ courseId, purpose, hasWorkbook, recipientName }, context);
      const passphrase = held?.passphrase ?? null;
      if (held === null || passphrase === null) leftOut.push({ ...course, why });
      else made.push({ courseNumber: course.courseNumber, held, passphrase });
    }
  }
  context.progress(each.length, each.length);
  if (made.length === 0) return { made: [], leftOut };
  let ids: string[] = [];
  const names = await host.saveFiles(
    made.map(({ held }) => ({ fileName: held.record.fileName, bytes: held.bytes })),
    signal,
    // Recorded together while no file has its name yet: no package leaves the house unrecorded.
    async () => {
      ids = (await perform('handovers.recordAll', { packages: made.map(({ held }) => held.record) })).ids;
    },
  );
  if (names.length === 0) return null;
  const told = made.map(({ courseNumber, held, passphrase }, place) => ({
    handoverId: ids[place]!,
    courseNumber,
    recipientName: held.record.recipientName,
    fileName: names[place] ?? held.record.fileName,
    passphrase: { text: passphrase, secretId: host.secrets.keep(passphrase) },
  }));
  return { made: told, leftOut };
}

/** The package of one course, or why there is none: it has faults, or its report is no longer the one that was frozen. */
async function packageOrWhy(
  asked: { courseId: string; purpose: HandoverPurpose; hasWorkbook: boolean; recipientName: string },
  context: ErrandContext,
): Promise<{ held: HeldPackage | null; why: LeftOutCourse['why'] }> {
  try {
    // Nothing sensitive is chosen for several at once, and none of them is readable for anybody.
    const whole = { ...asked, sensitiveIds: [], plainReason: null };
    // A course is one step of the batch, however many files its package has.
    const { held, faults } = await makePackage(whole, { ...context, progress: () => undefined });
    return { held: faults.length === 0 ? held : null, why: 'faults' };
  } catch (error) {
    if (!(error instanceof Failure) || error.facts.code !== 'conflict') throw error;
    return { held: null, why: error.facts.message.key === 'reports.fileDamaged' ? 'damaged' : 'faults' };
  }
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
