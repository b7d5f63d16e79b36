import { and, count, desc, eq, like, max, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { attendanceDaysTable } from '#main/attendance/table.ts';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { asSeenBy } from '#main/candidates/as-shown.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { courseRecord } from '#main/courses/record.ts';
import { courseQuestionsTable, coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { departmentLimit } from '#main/staff/own-department.ts';
import { staffTable } from '#main/staff/table.ts';
import { plannedEnd } from '#shared/calendar.ts';
import { stateOn } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';

export const coursesHandlers: Handlers<'courses'> = {
  list({ departmentId }, { db, today, user }) {
    const limit = departmentLimit(db, user);
    const { id, number, ordinal, candidateId, startsOn, plannedEndOn, state } = coursesTable;
    return db
      .select({
        id,
        number,
        ordinal,
        candidateId,
        candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
        departmentName: departmentsTable.name,
        consultantName: staffTable.name,
        startsOn,
        plannedEndOn,
        state,
      })
      .from(coursesTable)
      .innerJoin(candidatesTable, eq(candidatesTable.id, candidateId))
      .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
      .innerJoin(staffTable, eq(staffTable.id, coursesTable.consultantId))
      .where(
        and(
          departmentId === undefined ? undefined : eq(coursesTable.departmentId, departmentId),
          // A mentor without a department sees nothing; '' is nobody's.
          limit.isLimited ? eq(coursesTable.departmentId, limit.departmentId ?? '') : undefined,
        ),
      )
      .orderBy(desc(startsOn), desc(number))
      .all()
      .map((line) => ({ ...line, state: stateOn(line, today) }));
  },

  show({ courseId }, { db, today, user }) {
    const record = courseRecord(db, courseId, today);
    return { ...record, candidate: asSeenBy(user, record.candidate) };
  },

  start({ questions, hours, plannedEndOn: wishedEnd, ...details }, { db, today }) {
    found(
      db
        .select({ id: candidatesTable.id })
        .from(candidatesTable)
        .where(eq(candidatesTable.id, details.candidateId))
        .get(),
    );
    const { startsOn } = details;
    const plannedEndOn = wishedEnd ?? plannedEnd(startsOn, closedDaysOf(db));
    refuseUnfit(db, { ...details, plannedEndOn }, { startsOn, today, path: '' });

    const id = newId();
    const number = nextNumber(db, startsOn.slice(0, 4));
    const state = startsOn <= today ? 'running' : 'planned';
    db.insert(coursesTable)
      .values({ ...details, id, number, ordinal: nextOrdinal(db, details.candidateId), plannedEndOn, state })
      .run();
    for (const [index, question] of questions.entries()) {
      db.insert(courseQuestionsTable)
        .values({ ...question, id: newId(), courseId: id, seq: index + 1 })
        .run();
    }
    if (hours)
      db.insert(hourPlansTable)
        .values({ id: newId(), courseId: id, seq: 1, validFrom: startsOn, pattern: hours })
        .run();
    return { id, number, plannedEndOn };
  },

  revise({ courseId, version, change }, { db, today }) {
    const course = courseRow(db, courseId);
    refuseUnlessSeen(course, version);
    refuseUnfit(db, change, { startsOn: course.startsOn, today, path: 'change.' });
    if (change.plannedEndOn !== undefined) refuseAttendanceAfter(db, courseId, change.plannedEndOn);
    return changeRow(db, coursesTable, { id: courseId, version }, change);
  },

  ask({ courseId, dimension, text }, { db }) {
    courseRow(db, courseId);
    const { seq, courseId: ofCourse } = courseQuestionsTable;
    const last = db
      .select({ seq: max(seq), asked: count() })
      .from(courseQuestionsTable)
      .where(eq(ofCourse, courseId))
      .get();
    if (last && last.asked >= mostQuestions) throw refusal('invalid', 'courses.tooManyQuestions', undefined, 'text');
    const id = newId();
    db.insert(courseQuestionsTable)
      .values({ id, courseId, seq: (last?.seq ?? 0) + 1, dimension, text })
      .run();
    return { id };
  },

  answer({ questionId, version, answer }, { db }) {
    return changeRow(db, courseQuestionsTable, { id: questionId, version }, { answer });
  },
};

const mostQuestions = 20;

type Details = Partial<
  Pick<
    typeof coursesTable.$inferInsert,
    | 'departmentId'
    | 'consultantId'
    | 'counsellorId'
    | 'targetGroupCode'
    | 'benefitCode'
    | 'measureCode'
    | 'referredOn'
    | 'plannedEndOn'
  >
>;

// Looks only at what is given: a revision of the purpose is not refused because a consultant has left since.
function refuseUnfit(
  db: Reader,
  details: Details,
  { startsOn, today, path }: { startsOn: string; today: string; path: string },
): void {
  const { departmentId, consultantId, counsellorId, plannedEndOn, referredOn } = details;
  if (departmentId !== undefined) {
    const department = db.select().from(departmentsTable).where(eq(departmentsTable.id, departmentId)).get();
    if (!department || department.archivedAt !== null)
      throw refusal('invalid', 'courses.noSuchDepartment', undefined, `${path}departmentId`);
  }
  if (consultantId !== undefined) {
    const consultant = db.select().from(staffTable).where(eq(staffTable.id, consultantId)).get();
    if (!consultant || hasEnded(consultant, today))
      throw refusal('invalid', 'courses.noSuchConsultant', undefined, `${path}consultantId`);
  }
  if (counsellorId) {
    const counsellor = db
      .select()
      .from(authorityContactsTable)
      .where(eq(authorityContactsTable.id, counsellorId))
      .get();
    if (!counsellor || hasEnded(counsellor, today))
      throw refusal('invalid', 'courses.noSuchCounsellor', undefined, `${path}counsellorId`);
  }
  if (plannedEndOn !== undefined && plannedEndOn < startsOn) {
    throw refusal('invalid', 'courses.endBeforeStart', { startsOn }, `${path}plannedEndOn`);
  }
  if (referredOn && referredOn > today)
    throw refusal('invalid', 'courses.referredInFuture', undefined, `${path}referredOn`);
  if (details.targetGroupCode) codeOn(db, 'targetGroup', details.targetGroupCode, startsOn, `${path}targetGroupCode`);
  if (details.benefitCode) codeOn(db, 'benefit', details.benefitCode, startsOn, `${path}benefitCode`);
  if (details.measureCode) codeOn(db, 'measure', details.measureCode, startsOn, `${path}measureCode`);
}

const hasEnded = ({ endedOn }: { endedOn: string | null }, today: string): boolean =>
  endedOn !== null && endedOn <= today;

function refuseAttendanceAfter(db: Reader, courseId: string, plannedEndOn: string): void {
  const { day, courseId: ofCourse } = attendanceDaysTable;
  const lastDay = db
    .select({ day })
    .from(attendanceDaysTable)
    .where(eq(ofCourse, courseId))
    .orderBy(desc(day))
    .limit(1)
    .get()?.day;
  if (lastDay !== undefined && lastDay > plannedEndOn) {
    throw refusal('invalid', 'courses.endBeforeAttendance', { lastDay }, 'change.plannedEndOn');
  }
}

/** `<year>-<4 digits>`, one after the last of that year. */
function nextNumber(db: Reader, year: string): string {
  const last = db
    .select({ last: sql<number | null>`max(CAST(substr(${coursesTable.number}, 6) AS INTEGER))` })
    .from(coursesTable)
    .where(like(coursesTable.number, `${year}-%`))
    .get();
  return `${year}-${String((last?.last ?? 0) + 1).padStart(4, '0')}`;
}

function nextOrdinal(db: Reader, candidateId: string): number {
  const { ordinal, candidateId: ofCandidate } = coursesTable;
  return (
    (db
      .select({ last: max(ordinal) })
      .from(coursesTable)
      .where(eq(ofCandidate, candidateId))
      .get()?.last ?? 0) + 1
  );
}
