import { desc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { candidatesTable } from '#main/candidates/table.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { courseRecord } from '#main/courses/record.ts';
import { coursesTable } from '#main/courses/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { contentHashOf, reportContent } from '#main/reports/content.ts';
import { evidenceOf } from '#main/reports/evidence.ts';
import { nextReportVersion, sha256Of } from '#main/reports/frozen.ts';
import { forgetChoices, sensitiveHandlers, shownSections } from '#main/reports/sensitive.ts';
import { slipsOf } from '#main/reports/slips.ts';
import { progressOf, refuseUnapproved, stepHandlers } from '#main/reports/steps.ts';
import { reportFilesTable, reportsTable } from '#main/reports/table.ts';
import { choicesOf, textHandlers, textsOf } from '#main/reports/texts.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import { figuresOf } from '#shared/report-figures.ts';
import type { ReportContent } from '#shared/reports.ts';

export const reportsHandlers: Handlers<'reports'> = {
  ...textHandlers,
  ...stepHandlers,
  ...sensitiveHandlers,

  list(_, { db }) {
    return issuedReports(db).orderBy(desc(reportsTable.id)).all();
  },

  draft({ courseId }, { db, today }) {
    const record = courseRecord(db, courseId, today);
    const sensitiveSections = shownSections(db, courseId);
    const evidence = evidenceOf(db, courseId, sensitiveSections);
    const [codes, closingDays] = [allCodes(db), closingDaysOf(db)];
    const texts = textsOf(db, courseId, figuresOf({ record, codes, closingDays, evidence }));
    const template = templateOf(db, 'clarification-report');
    return {
      record,
      evidence,
      template,
      progress: progressOf(db, courseId),
      slips: slipsOf(db, { record, evidence, template, texts, sensitiveSections }),
      texts,
      choices: choicesOf(db, courseId),
      sensitiveSections,
      issued: issuedReports(db)
        .where(eq(reportsTable.courseId, courseId))
        .orderBy(desc(reportsTable.reportVersion))
        .all()
        .map(({ candidateName: _name, courseNumber: _number, ...issued }) => issued),
      nextVersion: nextReportVersion(db, courseId),
    };
  },

  freeze({ courseId, reportVersion, contentHash, content, paper, pdf }, { db, today, now, user }) {
    if (reportVersion !== nextReportVersion(db, courseId)) throw refusal('conflict', 'reports.numberTaken');
    refuseUnapproved(progressOf(db, courseId));
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
    forgetChoices(db, courseId);
    return { id, sha256 };
  },
};

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
