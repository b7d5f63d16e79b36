import { asc, desc, eq, like, max, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { closedDaysOf } from '#main/centre/rows.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { carriedFrom, carryAdjustments } from '#main/courses/carry.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { refuseOverlap, refuseTooLong } from '#main/courses/days.ts';
import { refuseUnfit, refuseUnlessFunction } from '#main/courses/fit.ts';
import { addStep, assignmentsOf, lifeOf, takeStep } from '#main/courses/life.ts';
import { moveWithStart } from '#main/courses/move-with-start.ts';
import { assignmentsTable, courseQuestionsTable, coursesTable } from '#main/courses/table.ts';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { CommandContext, Handlers, Reader, Writer } from '#main/handler.ts';
import { hourPlansTable } from '#main/hour-plans/table.ts';
import { proposeMeetings } from '#main/meetings/plan.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { addDays, daysBetween, plannedEnd } from '#shared/calendar.ts';
import type { CarriedKind, QuestionDimension } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';

/** How a course begins: as a referral, or with its first day. */
export const beginHandlers: Pick<Handlers<'courses'>, 'refer' | 'start' | 'plan'> = {
  refer({ wishedStartOn, isWaiting, ...order }, context) {
    const { db, today } = context;
    const referredOn = order.referredOn ?? today;
    const startsOn = wishedStartOn ?? referredOn;
    const plannedEndOn = plannedEnd(startsOn, closedDaysOf(db), templateOf(db).weeks);
    refuseTooLong({ startsOn, plannedEndOn }, { startPath: 'wishedStartOn', endPath: 'wishedStartOn' });
    refuseUnfit(db, { ...order, referredOn }, { startsOn, today, path: '' });

    const { id, number } = insertCourse(context, { ...order, referredOn, startsOn, plannedEndOn, templateId: null });
    addStep(context, id, { act: 'refer', on: referredOn, toState: 'referred' });
    if (isWaiting) addStep(context, id, { act: 'wait', on: today, toState: 'waiting' });
    return { id, number };
  },

  start({ consultantId, hours, plannedEndOn: wishedEnd, templateId, ...order }, context) {
    const { db, today } = context;
    const { startsOn, referredOn } = order;
    const template = templateOf(db, templateId);
    const plannedEndOn = wishedEnd ?? plannedEnd(startsOn, closedDaysOf(db), template.weeks);
    refuseTooLong({ startsOn, plannedEndOn }, givenDays);
    refuseUnfit(db, { ...order, consultantId, plannedEndOn }, { startsOn, today, path: '' });
    const { candidateId } = order;
    refuseOverlap(db, { candidateId, startsOn, endsOn: plannedEndOn }, { today, path: 'startsOn' });

    const { id, number, carriedHours } = insertCourse(context, { ...order, plannedEndOn, templateId: template.id });
    const plannedOn = startsOn <= today ? startsOn : today;
    if (referredOn !== null && referredOn < plannedOn)
      addStep(context, id, { act: 'refer', on: referredOn, toState: 'referred' });
    addStep(context, id, { act: 'plan', on: plannedOn, toState: 'planned' });
    putResponsible(db, id, consultantId, plannedOn);
    agreeFirst(db, id, startsOn, hours ?? carriedHours);
    proposeMeetings(db, id);
    return { id, number, plannedEndOn };
  },

  plan(
    { courseId, version, startsOn, plannedEndOn: wishedEnd, departmentId, consultantId, templateId, hours },
    context,
  ) {
    const { db, today } = context;
    const course = courseRow(db, courseId);
    refuseUnlessSeen(course, version);
    const template = templateOf(db, templateId);
    const plannedEndOn = wishedEnd ?? plannedEnd(startsOn, closedDaysOf(db), template.weeks);
    refuseTooLong({ startsOn, plannedEndOn }, givenDays);
    refuseUnfit(db, { departmentId, consultantId, plannedEndOn }, { startsOn, today, path: '' });
    const { candidateId } = course;
    refuseOverlap(db, { candidateId, courseId, startsOn, endsOn: plannedEndOn }, { today, path: 'startsOn' });

    // Planned on the day it is written down, or on its first day when that is written afterwards.
    const lastOn = lifeOf(db, course).steps.at(-1)?.happensOn ?? startsOn;
    const on = startsOn < today && lastOn <= startsOn ? startsOn : today;
    takeStep(context, course, { act: 'plan', on, path: 'startsOn' });
    const change = { startsOn, plannedEndOn, templateId: template.id, ...(departmentId ? { departmentId } : {}) };
    const stepped = changeRow(db, coursesTable, { id: courseId, version }, change);
    // It may have been planned before it waited: what was agreed then goes along.
    moveWithStart(db, courseId, daysBetween(course.startsOn, startsOn));
    putResponsible(db, courseId, consultantId, on);
    agreeFirst(db, courseId, startsOn, hours);
    proposeMeetings(db, courseId);
    return { ...stepped, plannedEndOn };
  },
};

type Order = Omit<typeof coursesTable.$inferInsert, 'id' | 'number' | 'ordinal' | 'version'> & {
  questions: { dimension: QuestionDimension; text: string; jobFunctionId: string | null }[];
  carries: CarriedKind[];
};

/** The row of a new course with its questions and what comes along from an earlier one. */
function insertCourse(
  { db, today }: CommandContext,
  { questions, carries, previousCourseId, ...details }: Order,
): { id: string; number: string; carriedHours: HourPattern | null } {
  const { candidateId } = details;
  found(db.select({ id: candidatesTable.id }).from(candidatesTable).where(eq(candidatesTable.id, candidateId)).get());
  for (const [index, { jobFunctionId }] of questions.entries())
    if (jobFunctionId) refuseUnlessFunction(db, jobFunctionId, `questions.${index}.jobFunctionId`);
  const earlierId = previousCourseId ?? newestCourse(db, candidateId);
  const carried = carriedFrom(db, { candidateId, earlierId, carries });

  const asked = [...carried.questions, ...questions];
  if (asked.length > mostQuestions) throw refusal('invalid', 'courses.tooManyQuestions', undefined, 'questions');

  const id = newId();
  const number = nextNumber(db, details.startsOn.slice(0, 4));
  db.insert(coursesTable)
    .values({
      ...details,
      purpose: details.purpose || carried.purpose,
      goal: details.goal || carried.goal,
      goalMinutesPerWeek: details.goalMinutesPerWeek ?? carried.goalMinutesPerWeek,
      previousCourseId: earlierId,
      id,
      number,
      ordinal: nextOrdinal(db, candidateId),
    })
    .run();
  for (const [index, question] of asked.entries())
    db.insert(courseQuestionsTable)
      .values({ ...question, id: newId(), courseId: id, seq: index + 1 })
      .run();
  if (earlierId !== null && carries.includes('adjustments')) carryAdjustments(db, { from: earlierId, to: id, today });
  return { id, number, carriedHours: carried.hours };
}

/** As many as an order may ask; a report answers each of them. */
export const mostQuestions = 20;

/** The template asked for, or the usual one; refuses one that is not there. */
function templateOf(db: Reader, templateId?: string) {
  const { id, isUsual } = courseTemplatesTable;
  const template = db
    .select()
    .from(courseTemplatesTable)
    .where(templateId === undefined ? eq(isUsual, true) : eq(id, templateId))
    .get();
  if (!template || template.archivedAt !== null)
    throw refusal('invalid', 'courses.noSuchTemplate', undefined, 'templateId');
  return template;
}

const givenDays = { startPath: 'startsOn', endPath: 'plannedEndOn' };

/** Makes a colleague answer for the course from a day; who did until then hands over, and who would have later does not. */
function putResponsible(db: Writer, courseId: string, staffId: string, from: string): void {
  const current = (assignmentsOf(db, [courseId]).get(courseId) ?? []).filter(
    ({ part, to }) => part === 'responsible' && (to === null || to >= from),
  );
  if (current.some((each) => each.staffId === staffId && each.from <= from && each.to === null)) return;
  for (const { id, version, from: since } of current) {
    if (since < from) changeRow(db, assignmentsTable, { id, version }, { to: addDays(from, -1) });
    else db.delete(assignmentsTable).where(eq(assignmentsTable.id, id)).run();
  }
  db.insert(assignmentsTable).values({ id: newId(), courseId, staffId, part: 'responsible', from }).run();
}

/** Agrees the hours of the first day; of a course that was planned before they take the place of the first ones agreed then. */
function agreeFirst(db: Writer, courseId: string, validFrom: string, pattern: HourPattern | null): void {
  if (!pattern) return;
  const first = db
    .select()
    .from(hourPlansTable)
    .where(eq(hourPlansTable.courseId, courseId))
    .orderBy(asc(hourPlansTable.validFrom), asc(hourPlansTable.seq))
    .limit(1)
    .get();
  if (first) changeRow(db, hourPlansTable, first, { validFrom, pattern });
  else db.insert(hourPlansTable).values({ id: newId(), courseId, seq: 1, validFrom, pattern }).run();
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

const nextOrdinal = (db: Reader, candidateId: string): number =>
  (db
    .select({ last: max(coursesTable.ordinal) })
    .from(coursesTable)
    .where(eq(coursesTable.candidateId, candidateId))
    .get()?.last ?? 0) + 1;

const newestCourse = (db: Reader, candidateId: string): string | null =>
  db
    .select({ id: coursesTable.id })
    .from(coursesTable)
    .where(eq(coursesTable.candidateId, candidateId))
    .orderBy(desc(coursesTable.ordinal))
    .limit(1)
    .get()?.id ?? null;
