import { desc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { CommandContext, Handlers } from '#main/handler.ts';
import { factsOf } from '#main/handovers/facts.ts';
import { finishedCourses } from '#main/handovers/finished.ts';
import { refuseIfOld } from '#main/handovers/packed.ts';
import { handoversTable } from '#main/handovers/table.ts';
import { reportsTable } from '#main/reports/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { todayIn } from '#shared/calendar.ts';
import type { Contract, ParsedInputOf } from '#shared/contract.ts';
import { refusal } from '#shared/failure.ts';

export const handoversHandlers: Handlers<'handovers'> = {
  list(_, { db }) {
    const { madeById, ...shown } = handoversTable;
    return db
      .select({
        id: shown.id,
        courseId: shown.courseId,
        courseNumber: coursesTable.number,
        candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
        packageVersion: shown.packageVersion,
        reportVersion: reportsTable.reportVersion,
        fileName: shown.fileName,
        madeAt: shown.madeAt,
        madeBy: staffTable.name,
        recipientName: shown.recipientName,
        purpose: shown.purpose,
        sha256: shown.sha256,
        byteCount: shown.byteCount,
        isEncrypted: shown.isEncrypted,
        reason: shown.reason,
        hasWorkbook: shown.hasWorkbook,
        sensitiveKinds: shown.sensitiveKinds,
        confirmedOn: shown.confirmedOn,
        version: shown.version,
      })
      .from(handoversTable)
      .innerJoin(coursesTable, eq(coursesTable.id, shown.courseId))
      .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
      .innerJoin(reportsTable, eq(reportsTable.id, shown.reportId))
      .innerJoin(staffTable, eq(staffTable.id, madeById))
      .orderBy(desc(shown.id))
      .all();
  },

  facts({ courseId }, { db, today }) {
    return factsOf(db, courseId, today);
  },

  finished: (period, { db, today }) => finishedCourses(db, period, today),

  record: (made, context) => ({ id: recorded(made, context) }),

  recordAll: ({ packages }, context) => ({ ids: packages.map((made) => recorded(made, context)) }),

  confirm({ handoverId, version, confirmedOn: on }, { db, today }) {
    const handover = found(db.select().from(handoversTable).where(eq(handoversTable.id, handoverId)).get());
    refuseUnlessSeen(handover, version);
    const { confirmedOn } = handover;
    if (confirmedOn !== null) throw refusal('conflict', 'handovers.alreadyConfirmed', { confirmedOn });
    const receivedOn = on ?? today;
    if (receivedOn > today) throw refusal('invalid', 'handovers.receiptAhead', undefined, 'confirmedOn');
    const madeOn = todayIn(handover.madeAt);
    if (receivedOn < madeOn) throw refusal('invalid', 'handovers.receiptBefore', { madeOn }, 'confirmedOn');
    return changeRow(db, handoversTable, { id: handoverId, version }, { confirmedOn: receivedOn });
  },
};

/** Writes one package into the book; refuses `conflict` when it is not the course's next, or not of its newest report. */
function recorded(
  { courseId, ...handover }: ParsedInputOf<Contract['handovers']['record']>,
  { db, now, user }: CommandContext,
): string {
  refuseIfOld(db, { courseId, ...handover });
  const id = newId();
  db.insert(handoversTable)
    .values({ ...handover, id, courseId, madeAt: now, madeById: user.staffId })
    .run();
  return id;
}
