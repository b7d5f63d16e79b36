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
import type { HandoverPurpose, LeftOutCourse, WhyLeftOut } from '#shared/handovers.ts';
import type { TextKey } from '#shared/text/keys.ts';

type AskedBatch = { courseIds: readonly string[]; purpose: HandoverPurpose; hasWorkbook: boolean };

// Enough to see what is wrong; a course with more is packed by itself, where all of them stand.
const mostFaultsTold = 5;

/** What keeps one course out of a batch, by what making its package is refused with; anything else stops the batch. */
const whyOfRefusal: Partial<Record<TextKey, Exclude<WhyLeftOut['why'], 'faults'>>> = {
  'reports.fileDamaged': 'damaged',
  'handovers.addressInReport': 'address',
  'handovers.sectionsUnticked': 'sensitive-sections',
};

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
      const packed = await packageOrWhy({ courseId, purpose, hasWorkbook, recipientName }, context);
      if ('why' in packed) leftOut.push({ ...course, ...packed });
      else made.push({ courseNumber: course.courseNumber, ...packed });
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

/** The package of one course with its passphrase, or why there is none. */
async function packageOrWhy(
  asked: { courseId: string; purpose: HandoverPurpose; hasWorkbook: boolean; recipientName: string },
  context: ErrandContext,
): Promise<{ held: HeldPackage; passphrase: string } | WhyLeftOut> {
  try {
    // Nothing sensitive is chosen for several at once, and none of them is readable for anybody.
    const whole = { ...asked, sensitiveIds: [], sensitiveSections: [], plainReason: null };
    // A course is one step of the batch, however many files its package has.
    const { held, faults } = await makePackage(whole, { ...context, progress: () => undefined });
    const { passphrase } = held;
    if (passphrase === null) throw new Error('A package of a batch was not encrypted.');
    if (faults.length === 0) return { held, passphrase };
    return { why: 'faults', faults: faults.slice(0, mostFaultsTold), faultCount: faults.length };
  } catch (error) {
    const why = error instanceof Failure ? whyOfRefusal[error.facts.message.key] : undefined;
    if (why === undefined) throw error;
    return { why };
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
