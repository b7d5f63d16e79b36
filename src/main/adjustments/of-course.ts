import { asc, desc, eq, getTableColumns as columnsOf } from 'drizzle-orm';
import { adjustmentEvidenceTable, adjustmentsTable } from '#main/adjustments/table.ts';
import { aidLoansTable } from '#main/aids/table.ts';
import type { Reader } from '#main/handler.ts';
import { evidenceDays, type Adjustment } from '#shared/adjustments.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import type { Day } from '#shared/calendar.ts';

/** The adjustments of a course with their evidence days and aids, by code. */
export function adjustmentsOf(
  db: Reader,
  courseId: string,
  { attendance, today }: { attendance: readonly AttendanceDay[]; today: Day },
): Adjustment[] {
  const ofCourse = eq(adjustmentsTable.courseId, courseId);
  const evidence = Map.groupBy(
    db
      .select(columnsOf(adjustmentEvidenceTable))
      .from(adjustmentEvidenceTable)
      .innerJoin(adjustmentsTable, eq(adjustmentsTable.id, adjustmentEvidenceTable.adjustmentId))
      .where(ofCourse)
      .orderBy(asc(adjustmentEvidenceTable.day))
      .all(),
    ({ adjustmentId }) => adjustmentId,
  );
  const aids = Map.groupBy(
    db
      .select(columnsOf(aidLoansTable))
      .from(aidLoansTable)
      .innerJoin(adjustmentsTable, eq(adjustmentsTable.id, aidLoansTable.adjustmentId))
      .where(ofCourse)
      .orderBy(desc(aidLoansTable.lentOn), desc(aidLoansTable.id))
      .all(),
    ({ adjustmentId }) => adjustmentId,
  );
  return db
    .select()
    .from(adjustmentsTable)
    .where(ofCourse)
    .orderBy(asc(adjustmentsTable.code), asc(adjustmentsTable.id))
    .all()
    .map((row) => ({
      ...row,
      evidence: evidence.get(row.id) ?? [],
      aids: aids.get(row.id) ?? [],
      evidenceDays: evidenceDays(row, attendance, today),
    }));
}
