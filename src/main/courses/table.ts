import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { departmentsTable } from '#main/departments/table.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { courseActs, courseStates } from '#shared/course-life.ts';
import { courseParts, goalAttainments, goalRealisms, questionDimensions } from '#shared/courses.ts';

export const coursesTable = sqliteTable(
  'courses',
  {
    id: idColumn(),
    number: text().notNull().unique(),
    ordinal: integer().notNull(),
    candidateId: text()
      .notNull()
      .references(() => candidatesTable.id, { onDelete: 'restrict' }),
    departmentId: text()
      .notNull()
      .references(() => departmentsTable.id, { onDelete: 'restrict' }),
    counsellorId: text().references(() => authorityContactsTable.id, { onDelete: 'restrict' }),
    targetGroupCode: text(),
    benefitCode: text(),
    measureCode: text(),
    referredOn: dayColumn(),
    purpose: proseColumn(),
    goal: proseColumn(),
    goalMinutesPerWeek: integer(),
    goalRealism: text({ enum: goalRealisms }),
    goalAttainment: text({ enum: goalAttainments }),
    goalNote: proseColumn(),
    deviations: proseColumn(),
    previousCourseId: text().references((): AnySQLiteColumn => coursesTable.id, { onDelete: 'restrict' }),
    repeatReason: proseColumn(),
    whatIsDifferent: proseColumn(),
    templateId: text().references(() => courseTemplatesTable.id, { onDelete: 'restrict' }),
    startsOn: dayColumn().notNull(),
    plannedEndOn: dayColumn().notNull(),
    endedOn: dayColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('courseOrdinal').on(table.candidateId, table.ordinal),
    index('coursesByDepartment').on(table.departmentId, table.startsOn),
    isOneOf('courseGoalRealism', table.goalRealism, goalRealisms),
    isOneOf('courseGoalAttainment', table.goalAttainment, goalAttainments),
    isDay('courseReferredOn', table.referredOn),
    isDay('courseStartsOn', table.startsOn),
    isDay('coursePlannedEndOn', table.plannedEndOn),
    isDay('courseEndedOn', table.endedOn),
    isBetween('courseGoalMinutes', table.goalMinutesPerWeek, 0, 2400),
    check('courseEndsAfterStart', sql`${table.plannedEndOn} >= ${table.startsOn}`),
  ],
);

export const courseQuestionsTable = sqliteTable(
  'courseQuestions',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    seq: integer().notNull(),
    dimension: text({ enum: questionDimensions }).notNull(),
    text: text().notNull(),
    jobFunctionId: text().references(() => jobFunctionsTable.id, { onDelete: 'restrict' }),
    answer: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('courseQuestionSeq').on(table.courseId, table.seq),
    isOneOf('courseQuestionDimension', table.dimension, questionDimensions),
  ],
);

/** A course's life: its state on a day is read from these rows and stands nowhere else. */
export const courseStepsTable = sqliteTable(
  'courseSteps',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    seq: integer().notNull(),
    act: text({ enum: courseActs }).notNull(),
    happensOn: dayColumn().notNull(),
    toState: text({ enum: courseStates }).notNull(),
    reasonCode: text(),
    reason: proseColumn(),
    movedFrom: dayColumn(),
    movedTo: dayColumn(),
    registeredById: text().references(() => staffTable.id, { onDelete: 'restrict' }),
    registeredAt: text().notNull(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('courseStepSeq').on(table.courseId, table.seq),
    isOneOf('courseStepAct', table.act, courseActs),
    isOneOf('courseStepState', table.toState, courseStates),
    isDay('courseStepHappensOn', table.happensOn),
    isDay('courseStepMovedFrom', table.movedFrom),
    isDay('courseStepMovedTo', table.movedTo),
  ],
);

/** Who works in a course, from a day to a day. */
export const assignmentsTable = sqliteTable(
  'assignments',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    staffId: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    part: text({ enum: courseParts }).notNull(),
    from: dayColumn().notNull(),
    to: dayColumn(),
    note: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('assignmentsByCourse').on(table.courseId, table.from),
    index('assignmentsByStaff').on(table.staffId),
    isOneOf('assignmentPart', table.part, courseParts),
    isDay('assignmentFrom', table.from),
    isDay('assignmentTo', table.to),
    check('assignmentEndsAfterStart', sql`${table.to} IS NULL OR ${table.to} >= ${table.from}`),
  ],
);
