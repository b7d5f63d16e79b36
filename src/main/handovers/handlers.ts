import { count, desc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { asShown } from '#main/candidates/as-shown.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { nextPackageVersion } from '#main/handovers/packed.ts';
import { handoversTable } from '#main/handovers/table.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import { courseRecord } from '#main/courses/record.ts';
import { sensitivePieces } from '#main/handovers/sensitive.ts';
import { levelsGiven } from '#main/profiles/of-course.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { previousOf } from '#main/reports/previous.ts';
import { roundsOf } from '#main/scores/rows.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { changedFigures, figuresOf } from '#shared/report-figures.ts';
import { newestReport } from '#main/reports/frozen.ts';
import { reportsTable } from '#main/reports/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import type { HandoverFacts } from '#shared/handovers.ts';

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
    const { course, candidate, counsellor } = found(
      db
        .select({ course: coursesTable, candidate: candidatesTable, counsellor: authorityContactsTable })
        .from(coursesTable)
        .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
        .leftJoin(authorityContactsTable, eq(authorityContactsTable.id, coursesTable.counsellorId))
        .where(eq(coursesTable.id, courseId))
        .get(),
    );
    const record = courseRecord(db, courseId, today);
    const { cprMasked, isReplacementCpr, isProtected, firstName, lastName } = asShown(candidate);
    return {
      courseNumber: course.number,
      candidateName: `${firstName} ${lastName}`,
      cprMasked,
      isReplacementCpr,
      isProtected,
      recipientName: counsellor?.name ?? null,
      recipientUnit: counsellor?.unit || null,
      counts: countsOf(db, courseId, today),
      report: newestReport(db, courseId),
      hasChangedSinceReport: hasChangedSince(db, record),
      sensitive: sensitivePieces(db, record),
      nextVersion: nextPackageVersion(db, courseId),
    };
  },

  finished(_, _context) {
    return [];
  },

  record({ courseId, ...handover }, { db, now, user }) {
    if (handover.packageVersion !== nextPackageVersion(db, courseId))
      throw refusal('conflict', 'handovers.versionTaken');
    const report = db
      .select({ courseId: reportsTable.courseId })
      .from(reportsTable)
      .where(eq(reportsTable.id, handover.reportId))
      .get();
    if (report?.courseId !== courseId) throw refusal('invalid', 'handovers.reportNotOfCourse', undefined, 'reportId');
    const id = newId();
    db.insert(handoversTable)
      .values({ ...handover, id, courseId, madeAt: now, madeById: user.staffId })
      .run();
    return { id };
  },

  confirm({ handoverId, version, confirmedOn: on }, { db, today }) {
    const handover = found(db.select().from(handoversTable).where(eq(handoversTable.id, handoverId)).get());
    refuseUnlessSeen(handover, version);
    const { confirmedOn } = handover;
    if (confirmedOn !== null) throw refusal('conflict', 'handovers.alreadyConfirmed', { confirmedOn });
    return changeRow(db, handoversTable, { id: handoverId, version }, { confirmedOn: on ?? today });
  },
};

function countsOf(db: Reader, courseId: string, today: string): HandoverFacts['counts'] {
  const { courseId: ofCourse, attendedMinutes } = attendanceDaysTable;
  const plans = db.select({ rows: count() }).from(hourPlansTable).where(eq(hourPlansTable.courseId, courseId)).get();
  const days = db
    .select({ rows: count(), attended: sql<number>`count(CASE WHEN ${attendedMinutes} > 0 THEN 1 END)` })
    .from(attendanceDaysTable)
    .where(eq(ofCourse, courseId))
    .get();
  const absences = absencesOfCourse(db, courseId, today);
  const record = courseRecord(db, courseId, today);
  return {
    hourPlans: plans?.rows ?? 0,
    attendanceDays: days?.rows ?? 0,
    attendedDays: days?.attended ?? 0,
    absences: absences.length,
    commentedAbsences: absences.filter(({ note, laterNotes }) =>
      [note, ...laterNotes].some((each) => each !== null && each.comment !== ''),
    ).length,
    tryOuts: record.tryOuts.length,
    adjustments: record.adjustments.length,
    traits: new Set(levelsGiven(db, courseId).map(({ trait }) => trait)).size,
    scoreRounds: (roundsOf(db, [courseId]).get(courseId) ?? []).length,
    heldMeetings: record.meetings.filter(({ state }) => state === 'held').length,
    questions: record.questions.length,
    answers: record.questions.filter(({ answer }) => answer !== '').length,
  };
}

/** Whether a figure the issued report showed is another one now. */
function hasChangedSince(db: Reader, record: CourseRecord): boolean {
  const issued = previousOf(db, record.course.id);
  if (!issued) return false;
  const figures = figuresOf({
    record,
    codes: allCodes(db),
    closingDays: closingDaysOf(db),
    evidence: evidenceOf(db, record.course.id),
  });
  return changedFigures(issued.figures, figures).length > 0;
}
