import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { departmentsTable } from '#main/departments/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { courseStates, questionDimensions } from '#shared/courses.ts';

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
    consultantId: text()
      .notNull()
      .references(() => staffTable.id, { onDelete: 'restrict' }),
    counsellorId: text().references(() => authorityContactsTable.id, { onDelete: 'restrict' }),
    targetGroupCode: text(),
    benefitCode: text(),
    measureCode: text(),
    referredOn: dayColumn(),
    purpose: proseColumn(),
    goal: proseColumn(),
    goalMinutesPerWeek: integer(),
    startsOn: dayColumn().notNull(),
    plannedEndOn: dayColumn().notNull(),
    endedOn: dayColumn(),
    state: text({ enum: courseStates }).notNull(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('courseOrdinal').on(table.candidateId, table.ordinal),
    index('coursesByDepartment').on(table.departmentId, table.startsOn),
    isOneOf('courseState', table.state, courseStates),
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
    answer: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex('courseQuestionSeq').on(table.courseId, table.seq),
    isOneOf('courseQuestionDimension', table.dimension, questionDimensions),
  ],
);
