import { createHash } from 'node:crypto';
import { desc, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { reportFilesTable, reportsTable } from '#main/reports/table.ts';
import { refusal } from '#shared/failure.ts';
import type { ShownSection } from '#shared/handovers.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { sensitiveParts } from '#shared/sensitive-sections.ts';

/** SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** An issued report with its exact bytes; refuses `not-found`, and `conflict` when the bytes are no longer those that were frozen. */
export function frozenReport(db: Reader, reportId: string) {
  const { report, pdf, courseNumber } = found(
    db
      .select({ report: reportsTable, pdf: reportFilesTable.pdf, courseNumber: coursesTable.number })
      .from(reportsTable)
      .innerJoin(reportFilesTable, eq(reportFilesTable.reportId, reportsTable.id))
      .innerJoin(coursesTable, eq(coursesTable.id, reportsTable.courseId))
      .where(eq(reportsTable.id, reportId))
      .get(),
  );
  if (sha256Of(pdf) !== report.sha256) throw refusal('conflict', 'reports.fileDamaged');
  const { reportVersion, sha256, issuedAt, courseId } = report;
  const bytes = new Uint8Array(pdf);
  return { courseId, courseNumber, reportVersion, sha256, issuedAt, paper: paperIn(report), bytes };
}

/** The blocks an issued report was drawn from, or null for one issued before they were kept; refuses `not-found`. */
export const paperOf = (db: Reader, reportId: string): Paper | null =>
  paperIn(
    found(db.select({ paper: reportsTable.paper }).from(reportsTable).where(eq(reportsTable.id, reportId)).get()),
  );

const paperIn = ({ paper }: { paper: string }): Paper | null => (paper === '' ? null : (JSON.parse(paper) as Paper));

// A content keeps the shape of its day: one from before sections could be chosen shows nothing sensitive.
// A section nobody knows is no reason to say that there is none: it throws.
const shown = z.object({
  sensitiveSections: z.array(z.enum(sensitiveParts)).default([]),
  template: z.object({ sections: z.array(z.object({ key: z.string(), title: z.string() })) }).catch({ sections: [] }),
});

/** The sections of an issued report that show sensitive material; refuses `not-found`. */
export function sensitiveSectionsIn(db: Reader, reportId: string): ShownSection[] {
  const { content } = found(
    db.select({ content: reportsTable.content }).from(reportsTable).where(eq(reportsTable.id, reportId)).get(),
  );
  const { sensitiveSections, template } = shown.parse(JSON.parse(content));
  return sensitiveSections.map((section) => ({
    section,
    title: template.sections.find(({ key }) => key === section)?.title ?? '',
  }));
}

/** The newest report issued for a course, or null. */
export const newestReport = (db: Reader, courseId: string) =>
  db
    .select({
      id: reportsTable.id,
      reportVersion: reportsTable.reportVersion,
      issuedAt: reportsTable.issuedAt,
      byteCount: reportsTable.byteCount,
    })
    .from(reportsTable)
    .where(eq(reportsTable.courseId, courseId))
    .orderBy(desc(reportsTable.reportVersion))
    .limit(1)
    .get() ?? null;

/** The number the next report of the course gets. */
export const nextReportVersion = (db: Reader, courseId: string): number =>
  (db
    .select({ last: max(reportsTable.reportVersion) })
    .from(reportsTable)
    .where(eq(reportsTable.courseId, courseId))
    .get()?.last ?? 0) + 1;
