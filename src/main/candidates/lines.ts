import { and, asc, desc, eq, gt, inArray, lte, sql, type SQL } from 'drizzle-orm';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { seenBy } from '#main/candidates/seen-by.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { absenceKinds } from '#main/code-lists/codes-of-a-day.ts';
import { assignmentsOf, stepsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { QueryContext, Reader } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { minutesPerWeek, planInForce } from '#shared/agreed-hours.ts';
import { countedDay, sumDays } from '#shared/attendance-figures.ts';
import { addDays } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { changesState, stateOn, stepsInOrder, type CourseLife, type CourseState } from '#shared/course-life.ts';
import { responsibleOn } from '#shared/courses.ts';
import { maskCpr, readCpr } from '#shared/cpr.ts';
import { compareTexts } from '#shared/names.ts';
import type { SignedIn } from '#shared/session.ts';

const most = 500;
const attendanceDays = 28;

/**
 * The list of candidates in Danish order by last name, each with the newest course the asker may see; at most 500, and of more the ones whose
 * newest course (or registration) is latest. Attendance is that of the 28 days that end today, closed days left out.
 */
export function candidateLines(
  { departmentId }: { departmentId?: string | undefined },
  { db, today, user }: QueryContext,
): CandidateLine[] {
  const rows = db
    .select({ candidate: candidatesTable, course: coursesTable, departmentName: departmentsTable.name })
    .from(candidatesTable)
    .leftJoin(
      coursesTable,
      and(eq(coursesTable.candidateId, candidatesTable.id), eq(coursesTable.ordinal, newestOrdinal(db, user))),
    )
    .leftJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
    .where(and(seenBy(db, user), departmentId === undefined ? undefined : eq(coursesTable.departmentId, departmentId)))
    .orderBy(desc(sql`coalesce(${coursesTable.startsOn}, ${candidatesTable.registeredAt})`))
    .limit(most)
    .all();
  const courseIds = rows.flatMap(({ course }) => course?.id ?? []);
  const agreed = agreedMinutes(db, courseIds, today);
  const attended = attendance(db, courseIds, today);
  const steps = stepsOf(db, courseIds);
  const assignments = assignmentsOf(db, courseIds);

  return rows
    .map(({ candidate, course, departmentName }): CandidateLine => {
      const { id, firstName, lastName, cpr, isProtected, folds } = candidate;
      const reading = cpr === null ? null : readCpr(cpr);
      return {
        id,
        firstName,
        lastName,
        cprMasked: cpr === null ? null : maskCpr(cpr),
        isProtected,
        isReplacementCpr: reading?.ok === true && reading.kind === 'replacement',
        folds,
        course: course && {
          id: course.id,
          number: course.number,
          ordinal: course.ordinal,
          departmentName: departmentName ?? '',
          consultantId: responsibleOn(assignments.get(course.id) ?? [], today)?.staffId ?? null,
          startsOn: course.startsOn,
          plannedEndOn: course.plannedEndOn,
          ...stateAndDay({ startsOn: course.startsOn, steps: steps.get(course.id) ?? [] }, today),
          agreedMinutesPerWeek: agreed.get(course.id) ?? null,
          attendancePercent: attended.get(course.id)?.percent ?? null,
          attendedDays: attended.get(course.id)?.attendedDays ?? 0,
        },
      };
    })
    .sort((a, b) => compareTexts(a.lastName, b.lastName) || compareTexts(a.firstName, b.firstName));
}

/** The state of a day and its own first day. */
function stateAndDay(life: CourseLife, today: string): { state: CourseState; stateSince: string } {
  const state = stateOn(life, today);
  const steps = stepsInOrder(life.steps).filter(({ act }) => changesState(act));
  const step = steps.findLast(({ happensOn }) => happensOn <= today) ?? steps[0];
  // A planned course runs from its first day without a step that says so.
  return { state, stateSince: step?.toState === state ? step.happensOn : life.startsOn };
}

/** The newest course a person may see: a mentor's is the newest in the own department, not one elsewhere. */
function newestOrdinal(db: Reader, user: SignedIn): SQL {
  const limit = departmentLimit(db, user);
  const inOwn = limit.isLimited ? sql` AND newest.departmentId = ${limit.departmentId}` : sql``;
  return sql`(SELECT max(newest.ordinal) FROM ${coursesTable} AS newest WHERE newest.candidateId = ${candidatesTable.id}${inOwn})`;
}

function agreedMinutes(db: Reader, courseIds: readonly string[], today: string): ReadonlyMap<string, number> {
  const plans = db
    .select()
    .from(hourPlansTable)
    .where(and(inArray(hourPlansTable.courseId, [...courseIds]), lte(hourPlansTable.validFrom, today)))
    .orderBy(asc(hourPlansTable.seq))
    .all();
  return new Map(
    [...Map.groupBy(plans, ({ courseId }) => courseId)].flatMap(([courseId, ofCourse]) => {
      const plan = planInForce(ofCourse, today);
      return plan ? [[courseId, minutesPerWeek(plan.pattern)] as const] : [];
    }),
  );
}

function attendance(
  db: Reader,
  courseIds: readonly string[],
  today: string,
): ReadonlyMap<string, ReturnType<typeof sumDays>> {
  const { courseId, day } = attendanceDaysTable;
  const days = db
    .select()
    .from(attendanceDaysTable)
    .where(and(inArray(courseId, [...courseIds]), gt(day, addDays(today, -attendanceDays)), lte(day, today)))
    .all();
  const closedDays = closedDaysOf(db);
  const kindOf = absenceKinds(db);
  const byCourse = [...Map.groupBy(days, (each) => each.courseId)];
  return new Map(
    byCourse.map(([id, ofCourse]) => [id, sumDays(ofCourse.map((each) => countedDay(each, kindOf, closedDays)))]),
  );
}
