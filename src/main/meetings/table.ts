import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { dayColumn, idColumn, isBetween, isDay, isOneOf, proseColumn, versionColumn } from '#main/database/columns.ts';
import { staffTable } from '#main/staff/table.ts';
import { meetingKinds } from '#shared/course-templates.ts';
import { meetingStates, participantRoles, presences } from '#shared/meetings.ts';

export const meetingsTable = sqliteTable(
  'meetings',
  {
    id: idColumn(),
    courseId: text()
      .notNull()
      .references(() => coursesTable.id, { onDelete: 'restrict' }),
    kind: text({ enum: meetingKinds }).notNull(),
    ordinal: integer(),
    week: integer(),
    targetOn: dayColumn(),
    toleranceWorkdays: integer(),
    meetsOn: dayColumn().notNull(),
    startsAt: text(),
    durationMinutes: integer().notNull().default(60),
    place: proseColumn(),
    state: text({ enum: meetingStates }).notNull().default('planned'),
    movedFrom: dayColumn(),
    reason: proseColumn(),
    agenda: proseColumn(),
    minutesText: proseColumn(),
    version: versionColumn(),
  },
  (table) => [
    index('meetingsByCourse').on(table.courseId, table.meetsOn),
    index('meetingsByDay').on(table.meetsOn),
    isOneOf('meetingKind', table.kind, meetingKinds),
    isOneOf('meetingState', table.state, meetingStates),
    isBetween('meetingDuration', table.durationMinutes, 5, 480),
    isDay('meetingTargetOn', table.targetOn),
    isDay('meetingMeetsOn', table.meetsOn),
    isDay('meetingMovedFrom', table.movedFrom),
  ],
);

export const meetingParticipantsTable = sqliteTable(
  'meetingParticipants',
  {
    id: idColumn(),
    meetingId: text()
      .notNull()
      .references(() => meetingsTable.id, { onDelete: 'restrict' }),
    role: text({ enum: participantRoles }).notNull(),
    name: text().notNull(),
    staffId: text().references(() => staffTable.id, { onDelete: 'restrict' }),
    contactId: text().references(() => authorityContactsTable.id, { onDelete: 'restrict' }),
    presence: text({ enum: presences }).notNull().default('unknown'),
    version: versionColumn(),
  },
  (table) => [
    index('meetingParticipantsByMeeting').on(table.meetingId),
    isOneOf('meetingParticipantRole', table.role, participantRoles),
    isOneOf('meetingParticipantPresence', table.presence, presences),
  ],
);

export const meetingDecisionsTable = sqliteTable(
  'meetingDecisions',
  {
    id: idColumn(),
    meetingId: text()
      .notNull()
      .references(() => meetingsTable.id, { onDelete: 'restrict' }),
    seq: integer().notNull(),
    text: text().notNull(),
    version: versionColumn(),
  },
  (table) => [uniqueIndex('meetingDecisionSeq').on(table.meetingId, table.seq)],
);
