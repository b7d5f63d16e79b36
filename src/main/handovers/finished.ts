import { asc, between, eq, max } from 'drizzle-orm';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Reader } from '#main/handler.ts';
import { hasChangedSinceReport } from '#main/handovers/facts.ts';
import { handoversTable } from '#main/handovers/table.ts';
import { newestReport, sensitiveSectionsIn } from '#main/reports/frozen.ts';
import type { FinishedCourse } from '#shared/handovers.ts';

/** The courses that ended from a day to a day, both included, the earliest first. */
export const finishedCourses = (
  db: Reader,
  { from, to }: { from: string; to: string },
  today: string,
): FinishedCourse[] =>
  db
    .select({
      courseId: coursesTable.id,
      courseNumber: coursesTable.number,
      firstName: candidatesTable.firstName,
      lastName: candidatesTable.lastName,
      departmentName: departmentsTable.name,
      endedOn: coursesTable.endedOn,
      recipientName: authorityContactsTable.name,
    })
    .from(coursesTable)
    .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
    .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
    .leftJoin(authorityContactsTable, eq(authorityContactsTable.id, coursesTable.counsellorId))
    .where(between(coursesTable.endedOn, from, to))
    .orderBy(asc(coursesTable.endedOn), asc(coursesTable.number))
    .all()
    .map(({ firstName, lastName, endedOn, ...course }) => {
      const report = newestReport(db, course.courseId);
      return {
        ...course,
        candidateName: `${firstName} ${lastName}`,
        // Between two days it is one.
        endedOn: endedOn ?? from,
        reportVersion: report?.reportVersion ?? null,
        hasChangedSinceReport: hasChangedSinceReport(db, course.courseId, today),
        isReportSensitive: report !== null && sensitiveSectionsIn(db, report.id).length > 0,
        lastPackedAt: lastPackedAt(db, course.courseId),
      };
    });

const lastPackedAt = (db: Reader, courseId: string): string | null =>
  db
    .select({ at: max(handoversTable.madeAt) })
    .from(handoversTable)
    .where(eq(handoversTable.courseId, courseId))
    .get()?.at ?? null;
