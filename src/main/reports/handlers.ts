import { and, desc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { candidatesTable } from '#main/candidates/table.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { courseRecord } from '#main/courses/record.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { choicesOf, contentHashOf, reportContent, textsOf } from '#main/reports/content.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { nextReportVersion, sha256Of } from '#main/reports/frozen.ts';
import { reportChoicesTable, reportFilesTable, reportsTable, reportTextsTable } from '#main/reports/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import type { ReportContent } from '#shared/reports.ts';

export const reportsHandlers: Handlers<'reports'> = {
  list(_, { db }) {
    return issuedReports(db).orderBy(desc(reportsTable.id)).all();
  },

  draft({ courseId }, { db, today }) {
    return {
      record: courseRecord(db, courseId, today),
      evidence: evidenceOf(db, courseId),
      template: templateOf(db, 'clarification-report'),
      progress: { stage: 'draft', isStale: false, steps: [] },
      slips: [],
      texts: textsOf(db, courseId),
      choices: choicesOf(db, courseId),
      issued: issuedReports(db)
        .where(eq(reportsTable.courseId, courseId))
        .orderBy(desc(reportsTable.reportVersion))
        .all()
        .map(({ candidateName: _name, courseNumber: _number, ...issued }) => issued),
      nextVersion: nextReportVersion(db, courseId),
    };
  },

  write({ courseId, section, text, version }, { db, now, user }) {
    courseRow(db, courseId);
    const { id, courseId: ofCourse, section: ofSection } = reportTextsTable;
    const written = db
      .select({ id })
      .from(reportTextsTable)
      .where(and(eq(ofCourse, courseId), eq(ofSection, section)))
      .get();
    if (written)
      return changeRow(
        db,
        reportTextsTable,
        { id: written.id, version },
        { text, writtenAt: now, writtenById: user.staffId },
      );
    refuseUnlessFirst(version);
    db.insert(reportTextsTable)
      .values({ id: newId(), courseId, section, text, writtenAt: now, writtenById: user.staffId })
      .run();
    return { version: 1 };
  },

  choose({ courseId, version, change }, { db, today }) {
    courseRow(db, courseId);
    if (change.recommendationCode)
      codeOn(db, 'recommendation', change.recommendationCode, today, 'change.recommendationCode');
    const { id, courseId: ofCourse } = reportChoicesTable;
    const chosen = db.select({ id }).from(reportChoicesTable).where(eq(ofCourse, courseId)).get();
    if (chosen) return changeRow(db, reportChoicesTable, { id: chosen.id, version }, change);
    refuseUnlessFirst(version);
    db.insert(reportChoicesTable)
      .values({ ...change, id: newId(), courseId })
      .run();
    return { version: 1 };
  },

  confirm() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  submit() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  approve() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  sendBack() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  hear() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  freeze({ courseId, reportVersion, contentHash, content, paper, pdf }, { db, today, now, user }) {
    if (reportVersion !== nextReportVersion(db, courseId)) throw refusal('conflict', 'reports.numberTaken');
    // What was printed says what it was hashed as, and the book still says the same.
    const printed = JSON.parse(content) as ReportContent;
    const inTheBook = reportContent(db, courseId, {
      today,
      reportVersion,
      status: 'issued',
      madeAt: now,
      isDemo: printed.isDemo,
      options: printed.options,
    });
    if (contentHashOf(printed) !== contentHash || contentHashOf(inTheBook) !== contentHash) {
      throw refusal('conflict', 'reports.contentChanged');
    }
    if (pdf.byteLength === 0) throw refusal('invalid', 'reports.emptyPdf');

    const id = newId();
    const sha256 = sha256Of(pdf);
    db.insert(reportsTable)
      .values({
        id,
        courseId,
        reportVersion,
        issuedAt: now,
        issuedById: user.staffId,
        contentHash,
        content,
        paper,
        sha256,
        byteCount: pdf.byteLength,
      })
      .run();
    db.insert(reportFilesTable)
      .values({ id: newId(), reportId: id, pdf: Buffer.from(pdf) })
      .run();
    return { id, sha256 };
  },
};

// 0 says that nobody has written yet; any other number is of a text that is gone.
function refuseUnlessFirst(version: number): void {
  if (version !== 0) throw refusal('conflict', 'failures.conflict');
}

const issuedReports = (db: Reader) =>
  db
    .select({
      id: reportsTable.id,
      courseId: reportsTable.courseId,
      courseNumber: coursesTable.number,
      candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
      reportVersion: reportsTable.reportVersion,
      issuedAt: reportsTable.issuedAt,
      issuedBy: staffTable.name,
      sha256: reportsTable.sha256,
      byteCount: reportsTable.byteCount,
    })
    .from(reportsTable)
    .innerJoin(coursesTable, eq(coursesTable.id, reportsTable.courseId))
    .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
    .innerJoin(staffTable, eq(staffTable.id, reportsTable.issuedById))
    .$dynamic();
