import { and, asc, eq, getTableColumns as columnsOf } from 'drizzle-orm';
import { adjustmentsOf } from '#main/adjustments/of-course.ts';
import { attendanceDaysOf } from '#main/attendance/days.ts';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { asShown } from '#main/candidates/as-shown.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import { assignmentsOf, stepsOf } from '#main/courses/life.ts';
import { courseQuestionsTable, coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Reader } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { courseMeetingsOf } from '#main/meetings/rows.ts';
import { reportsTable } from '#main/reports/table.ts';
import type { departmentLimit } from '#main/staff/own-department.ts';
import { tasksOf } from '#main/tasks/rows.ts';
import { tryOutRows, withFigures } from '#main/try-outs/of-course.ts';
import { impliedParts } from '#shared/attendance.ts';
import type { CandidateCourse } from '#shared/candidates.ts';
import { stateOn, type CourseStep } from '#shared/course-life.ts';
import { responsibleOn, type Assignment, type Course, type CourseRecord } from '#shared/courses.ts';
import { attendedDay, effectiveMinutes } from '#shared/effective-minutes.ts';

/** One course with everything its page and its report stand on, in a dozen queries whatever its length; refuses `not-found`. */
export function courseRecord(
  db: Reader,
  courseId: string,
  today: string,
  limit: ReturnType<typeof departmentLimit> = { isLimited: false },
): CourseRecord {
  const steps = stepsOf(db, [courseId]).get(courseId) ?? [];
  const assignments = assignmentsOf(db, [courseId]).get(courseId) ?? [];
  const { course, candidate } = courseAndCandidate(db, courseId, { today, steps, assignments });
  const bareTryOuts = tryOutRows(db, courseId);
  const attendance = attendanceDaysOf(db, [courseId]).map((line) => ({
    ...line,
    parts: impliedParts(line, bareTryOuts),
  }));
  const days = attendance.map(attendedDay);
  const kindOf = absenceKinds(db);
  const open = attendance.filter((line) => kindOf(line.absenceCode, line.day) !== 'closed');

  const tryOuts = bareTryOuts.map((tryOut) => withFigures(tryOut, { days, registered: open }));
  return {
    today,
    course,
    candidate,
    steps,
    assignments,
    questions: questionsOf(db, courseId),
    hourPlans: db
      .select()
      .from(hourPlansTable)
      .where(eq(hourPlansTable.courseId, courseId))
      .orderBy(asc(hourPlansTable.seq))
      .all(),
    attendance,
    tryOuts,
    adjustments: adjustmentsOf(db, courseId, { attendance, today }),
    meetings: courseMeetingsOf(db, courseId),
    tasks: tasksOf(db, courseId),
    effective: effectiveMinutes({ days, assessments: tryOuts.flatMap(({ assessments }) => assessments) }),
    reports: db
      .select({ id: reportsTable.id, reportVersion: reportsTable.reportVersion, issuedAt: reportsTable.issuedAt })
      .from(reportsTable)
      .where(eq(reportsTable.courseId, courseId))
      .orderBy(asc(reportsTable.reportVersion))
      .all(),
    siblings: coursesOf(db, course.candidateId, today, limit),
  };
}

/** Every course of a person that somebody so limited may see, oldest first. */
export function coursesOf(
  db: Reader,
  candidateId: string,
  today: string,
  limit: ReturnType<typeof departmentLimit>,
): CandidateCourse[] {
  const { id, number, ordinal, startsOn, plannedEndOn, endedOn, previousCourseId } = coursesTable;
  const departmentName = departmentsTable.name;
  const rows = db
    .select({ id, number, ordinal, departmentName, startsOn, plannedEndOn, endedOn, previousCourseId })
    .from(coursesTable)
    .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
    .where(
      and(
        eq(coursesTable.candidateId, candidateId),
        // A mentor without a department sees nothing; '' is nobody's.
        limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined,
      ),
    )
    .orderBy(asc(ordinal))
    .all();
  const steps = stepsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    ...row,
    // What a mentor may not see is not pointed at either.
    previousCourseId: rows.find((other) => other.id === row.previousCourseId)?.id ?? null,
    state: stateOn({ startsOn: row.startsOn, steps: steps.get(row.id) ?? [] }, today),
  }));
}

function courseAndCandidate(
  db: Reader,
  courseId: string,
  { today, steps, assignments }: { today: string; steps: CourseStep[]; assignments: Assignment[] },
) {
  const row = found(
    db
      .select({
        course: columnsOf(coursesTable),
        candidate: columnsOf(candidatesTable),
        departmentName: departmentsTable.name,
        counsellorName: authorityContactsTable.name,
        counsellorUnit: authorityContactsTable.unit,
      })
      .from(coursesTable)
      .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
      .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
      .leftJoin(authorityContactsTable, eq(authorityContactsTable.id, coursesTable.counsellorId))
      .where(eq(coursesTable.id, courseId))
      .get(),
  );
  const { course: bare, candidate, ...names } = row;
  const responsible = responsibleOn(assignments, today);
  const course: Course = {
    ...bare,
    ...names,
    consultantId: responsible?.staffId ?? null,
    consultantName: responsible?.staffName ?? null,
    state: stateOn({ startsOn: bare.startsOn, steps }, today),
  };
  return { course, candidate: asShown(candidate) };
}

function questionsOf(db: Reader, courseId: string) {
  const { courseId: ofCourse, ...shown } = columnsOf(courseQuestionsTable);
  return db
    .select({ ...shown, jobFunctionName: jobFunctionsTable.name })
    .from(courseQuestionsTable)
    .leftJoin(jobFunctionsTable, eq(jobFunctionsTable.id, courseQuestionsTable.jobFunctionId))
    .where(eq(ofCourse, courseId))
    .orderBy(asc(shown.seq))
    .all();
}
