import { and, count, desc, eq, max, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { departmentsAsked } from '#main/attendance/scope.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { actHandlers } from '#main/courses/acts.ts';
import { courseAsSeenBy } from '#main/courses/as-seen.ts';
import { beginHandlers, mostQuestions } from '#main/courses/begin.ts';
import { compareCourses } from '#main/courses/comparison.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { refuseUnfit, refuseUnlessColleague, refuseUnlessFunction } from '#main/courses/fit.ts';
import { assignmentsOf, stepsOf } from '#main/courses/life.ts';
import { courseRecord } from '#main/courses/record.ts';
import { assignmentsTable, courseQuestionsTable, coursesTable } from '#main/courses/table.ts';
import { watchedCourses } from '#main/courses/watch.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers } from '#main/handler.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { addDays } from '#shared/calendar.ts';
import { stateOn } from '#shared/course-life.ts';
import { responsibleOn } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';

export const coursesHandlers: Handlers<'courses'> = {
  ...beginHandlers,
  ...actHandlers,

  list({ departmentId }, { db, today, user }) {
    const limit = departmentLimit(db, user);
    const { id, number, ordinal, candidateId, startsOn, plannedEndOn } = coursesTable;
    const lines = db
      .select({
        id,
        number,
        ordinal,
        candidateId,
        candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
        departmentName: departmentsTable.name,
        startsOn,
        plannedEndOn,
      })
      .from(coursesTable)
      .innerJoin(candidatesTable, eq(candidatesTable.id, candidateId))
      .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
      .where(
        and(
          departmentId === undefined ? undefined : eq(coursesTable.departmentId, departmentId),
          // A mentor without a department sees nothing; '' is nobody's.
          limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined,
        ),
      )
      .orderBy(desc(startsOn), desc(number))
      .all();
    const ids = lines.map((line) => line.id);
    const steps = stepsOf(db, ids);
    const assignments = assignmentsOf(db, ids);
    return lines.map((line) => ({
      ...line,
      state: stateOn({ startsOn: line.startsOn, steps: steps.get(line.id) ?? [] }, today),
      consultantName: responsibleOn(assignments.get(line.id) ?? [], today)?.staffName ?? null,
    }));
  },

  show({ courseId }, { db, today, user }) {
    return courseAsSeenBy(user, courseRecord(db, courseId, today, departmentLimit(db, user)));
  },

  watch({ departmentId }, { db, today, user }) {
    const { askedIds } = departmentsAsked(db, user, departmentId);
    return { lines: watchedCourses(db, { departmentIds: askedIds, today }) };
  },

  compare: compareCourses,

  revise({ courseId, version, change }, { db, today }) {
    const course = courseRow(db, courseId);
    refuseUnlessSeen(course, version);
    refuseUnfit(db, change, { startsOn: course.startsOn, today, path: 'change.' });
    return changeRow(db, coursesTable, { id: courseId, version }, change);
  },

  assign({ courseId, staffId, part, from, note }, { db, today }) {
    const course = courseRow(db, courseId);
    refuseUnlessColleague(db, staffId, from > today ? from : today, 'staffId');
    if (from > course.plannedEndOn)
      throw refusal('invalid', 'courses.afterEnd', { plannedEndOn: course.plannedEndOn }, 'from');
    const current = (assignmentsOf(db, [courseId]).get(courseId) ?? []).filter(
      (each) => each.part === part && (each.to === null || each.to >= from),
    );
    if (current.some((each) => each.staffId === staffId))
      throw refusal('conflict', 'courses.alreadyAssigned', undefined, 'staffId');
    if (part === 'responsible') {
      const later = current.find((each) => each.from >= from);
      if (later) throw refusal('invalid', 'courses.assignedLater', { from: later.from }, 'from');
      for (const { id, version } of current)
        changeRow(db, assignmentsTable, { id, version }, { to: addDays(from, -1), note });
    }
    const id = newId();
    // What the next one must know stands with the one who hands over; with anybody else it says what the part is.
    db.insert(assignmentsTable)
      .values({ id, courseId, staffId, part, from, note: part === 'responsible' && current.length > 0 ? '' : note })
      .run();
    return { id };
  },

  release({ assignmentId, version, to }, { db }) {
    const assignment = found(db.select().from(assignmentsTable).where(eq(assignmentsTable.id, assignmentId)).get());
    if (assignment.part === 'responsible') throw refusal('conflict', 'courses.responsibleStays');
    if (to < assignment.from) throw refusal('invalid', 'courses.releasedBefore', { from: assignment.from }, 'to');
    return changeRow(db, assignmentsTable, { id: assignmentId, version }, { to });
  },

  ask({ courseId, dimension, text, jobFunctionId }, { db }) {
    courseRow(db, courseId);
    if (jobFunctionId) refuseUnlessFunction(db, jobFunctionId, 'jobFunctionId');
    const { seq, courseId: ofCourse } = courseQuestionsTable;
    const last = db
      .select({ seq: max(seq), asked: count() })
      .from(courseQuestionsTable)
      .where(eq(ofCourse, courseId))
      .get();
    if (last && last.asked >= mostQuestions) throw refusal('invalid', 'courses.tooManyQuestions', undefined, 'text');
    const id = newId();
    db.insert(courseQuestionsTable)
      .values({ id, courseId, seq: (last?.seq ?? 0) + 1, dimension, text, jobFunctionId })
      .run();
    return { id };
  },

  answer({ questionId, version, answer }, { db }) {
    return changeRow(db, courseQuestionsTable, { id: questionId, version }, { answer });
  },
};
