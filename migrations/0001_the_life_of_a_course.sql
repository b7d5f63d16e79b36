CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`validFrom` text NOT NULL,
	`parties` text NOT NULL,
	`content` text DEFAULT '' NOT NULL,
	`targets` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreementValidFrom" CHECK("agreements"."validFrom" IS NULL OR "agreements"."validFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_validFrom_unique` ON `agreements` (`validFrom`);--> statement-breakpoint
CREATE TABLE `capacityLimits` (
	`id` text PRIMARY KEY NOT NULL,
	`departmentId` text,
	`validFrom` text NOT NULL,
	`places` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`departmentId`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "capacityLimitValidFrom" CHECK("capacityLimits"."validFrom" IS NULL OR "capacityLimits"."validFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "capacityLimitPlaces" CHECK("capacityLimits"."places" IS NULL OR "capacityLimits"."places" BETWEEN 0 AND 500)
) STRICT;
--> statement-breakpoint
CREATE INDEX `capacityLimitsByDepartment` ON `capacityLimits` (`departmentId`,`validFrom`);--> statement-breakpoint
CREATE TABLE `courseTemplates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`weeks` integer NOT NULL,
	`toleranceWorkdays` integer NOT NULL,
	`meetings` text NOT NULL,
	`isUsual` integer DEFAULT false NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "courseTemplateWeeks" CHECK("courseTemplates"."weeks" IS NULL OR "courseTemplates"."weeks" BETWEEN 1 AND 60),
	CONSTRAINT "courseTemplateTolerance" CHECK("courseTemplates"."toleranceWorkdays" IS NULL OR "courseTemplates"."toleranceWorkdays" BETWEEN 0 AND 10),
	CONSTRAINT "courseTemplateMeetings" CHECK(json_valid("courseTemplates"."meetings"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`staffId` text NOT NULL,
	`part` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "assignmentPart" CHECK("assignments"."part" IS NULL OR "assignments"."part" IN ('responsible', 'consultant', 'mentor')),
	CONSTRAINT "assignmentFrom" CHECK("assignments"."from" IS NULL OR "assignments"."from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "assignmentTo" CHECK("assignments"."to" IS NULL OR "assignments"."to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "assignmentEndsAfterStart" CHECK("assignments"."to" IS NULL OR "assignments"."to" >= "assignments"."from")
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignmentsByCourse` ON `assignments` (`courseId`,`from`);--> statement-breakpoint
CREATE INDEX `assignmentsByStaff` ON `assignments` (`staffId`);--> statement-breakpoint
CREATE TABLE `courseSteps` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`seq` integer NOT NULL,
	`act` text NOT NULL,
	`happensOn` text NOT NULL,
	`toState` text NOT NULL,
	`reasonCode` text,
	`reason` text DEFAULT '' NOT NULL,
	`movedFrom` text,
	`movedTo` text,
	`registeredById` text,
	`registeredAt` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`registeredById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "courseStepAct" CHECK("courseSteps"."act" IS NULL OR "courseSteps"."act" IN ('refer', 'wait', 'plan', 'move-start', 'pause', 'resume', 'move-end', 'finish', 'interrupt', 'cancel', 'never-met', 'reopen')),
	CONSTRAINT "courseStepState" CHECK("courseSteps"."toState" IS NULL OR "courseSteps"."toState" IN ('referred', 'waiting', 'planned', 'running', 'paused', 'finished', 'interrupted', 'cancelled', 'never-met')),
	CONSTRAINT "courseStepHappensOn" CHECK("courseSteps"."happensOn" IS NULL OR "courseSteps"."happensOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseStepMovedFrom" CHECK("courseSteps"."movedFrom" IS NULL OR "courseSteps"."movedFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseStepMovedTo" CHECK("courseSteps"."movedTo" IS NULL OR "courseSteps"."movedTo" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `courseStepSeq` ON `courseSteps` (`courseId`,`seq`);--> statement-breakpoint
CREATE TABLE `lifeEvents` (
	`id` text PRIMARY KEY NOT NULL,
	`candidateId` text NOT NULL,
	`happenedIn` text NOT NULL,
	`text` text NOT NULL,
	`isSensitive` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidateId`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `lifeEventsByCandidate` ON `lifeEvents` (`candidateId`,`happenedIn`);--> statement-breakpoint
CREATE TABLE `meetingDecisions` (
	`id` text PRIMARY KEY NOT NULL,
	`meetingId` text NOT NULL,
	`seq` integer NOT NULL,
	`text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `meetingDecisionSeq` ON `meetingDecisions` (`meetingId`,`seq`);--> statement-breakpoint
CREATE TABLE `meetingParticipants` (
	`id` text PRIMARY KEY NOT NULL,
	`meetingId` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`staffId` text,
	`contactId` text,
	`presence` text DEFAULT 'unknown' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`contactId`) REFERENCES `authorityContacts`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "meetingParticipantRole" CHECK("meetingParticipants"."role" IS NULL OR "meetingParticipants"."role" IN ('candidate', 'counsellor', 'consultant', 'leader', 'mentor', 'companion', 'interpreter', 'other')),
	CONSTRAINT "meetingParticipantPresence" CHECK("meetingParticipants"."presence" IS NULL OR "meetingParticipants"."presence" IN ('unknown', 'came', 'excused', 'absent'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `meetingParticipantsByMeeting` ON `meetingParticipants` (`meetingId`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`kind` text NOT NULL,
	`ordinal` integer,
	`week` integer,
	`targetOn` text,
	`toleranceWorkdays` integer,
	`meetsOn` text NOT NULL,
	`startsAt` text,
	`durationMinutes` integer DEFAULT 60 NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	`movedFrom` text,
	`reason` text DEFAULT '' NOT NULL,
	`agenda` text DEFAULT '' NOT NULL,
	`minutesText` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "meetingKind" CHECK("meetings"."kind" IS NULL OR "meetings"."kind" IN ('start', 'follow-up', 'final', 'extra')),
	CONSTRAINT "meetingState" CHECK("meetings"."state" IS NULL OR "meetings"."state" IN ('planned', 'held', 'missed', 'cancelled')),
	CONSTRAINT "meetingDuration" CHECK("meetings"."durationMinutes" IS NULL OR "meetings"."durationMinutes" BETWEEN 5 AND 480),
	CONSTRAINT "meetingTargetOn" CHECK("meetings"."targetOn" IS NULL OR "meetings"."targetOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "meetingMeetsOn" CHECK("meetings"."meetsOn" IS NULL OR "meetings"."meetsOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "meetingMovedFrom" CHECK("meetings"."movedFrom" IS NULL OR "meetings"."movedFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `meetingsByCourse` ON `meetings` (`courseId`,`meetsOn`);--> statement-breakpoint
CREATE INDEX `meetingsByDay` ON `meetings` (`meetsOn`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`meetingId` text,
	`decisionId` text,
	`text` text NOT NULL,
	`ownerId` text,
	`owner` text DEFAULT '' NOT NULL,
	`dueOn` text,
	`doneOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`decisionId`) REFERENCES `meetingDecisions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`ownerId`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "taskDueOn" CHECK("tasks"."dueOn" IS NULL OR "tasks"."dueOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "taskDoneOn" CHECK("tasks"."doneOn" IS NULL OR "tasks"."doneOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `tasksByCourse` ON `tasks` (`courseId`);--> statement-breakpoint
CREATE INDEX `tasksByDueOn` ON `tasks` (`doneOn`,`dueOn`);--> statement-breakpoint
CREATE TABLE `__new_courses` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`ordinal` integer NOT NULL,
	`candidateId` text NOT NULL,
	`departmentId` text NOT NULL,
	`counsellorId` text,
	`targetGroupCode` text,
	`benefitCode` text,
	`measureCode` text,
	`referredOn` text,
	`purpose` text DEFAULT '' NOT NULL,
	`goal` text DEFAULT '' NOT NULL,
	`goalMinutesPerWeek` integer,
	`goalRealism` text,
	`goalAttainment` text,
	`goalNote` text DEFAULT '' NOT NULL,
	`deviations` text DEFAULT '' NOT NULL,
	`previousCourseId` text,
	`repeatReason` text DEFAULT '' NOT NULL,
	`whatIsDifferent` text DEFAULT '' NOT NULL,
	`templateId` text,
	`startsOn` text NOT NULL,
	`plannedEndOn` text NOT NULL,
	`endedOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidateId`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`departmentId`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`counsellorId`) REFERENCES `authorityContacts`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`previousCourseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`templateId`) REFERENCES `courseTemplates`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "courseGoalRealism" CHECK("__new_courses"."goalRealism" IS NULL OR "__new_courses"."goalRealism" IN ('realistic', 'uncertain', 'unrealistic')),
	CONSTRAINT "courseGoalAttainment" CHECK("__new_courses"."goalAttainment" IS NULL OR "__new_courses"."goalAttainment" IN ('reached', 'partly', 'not-reached', 'replaced')),
	CONSTRAINT "courseReferredOn" CHECK("__new_courses"."referredOn" IS NULL OR "__new_courses"."referredOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseStartsOn" CHECK("__new_courses"."startsOn" IS NULL OR "__new_courses"."startsOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "coursePlannedEndOn" CHECK("__new_courses"."plannedEndOn" IS NULL OR "__new_courses"."plannedEndOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseEndedOn" CHECK("__new_courses"."endedOn" IS NULL OR "__new_courses"."endedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseGoalMinutes" CHECK("__new_courses"."goalMinutesPerWeek" IS NULL OR "__new_courses"."goalMinutesPerWeek" BETWEEN 0 AND 2400),
	CONSTRAINT "courseEndsAfterStart" CHECK("__new_courses"."plannedEndOn" >= "__new_courses"."startsOn")
) STRICT;
--> statement-breakpoint
-- Until now a course said its state and its consultant itself; both become rows with their days. The first step is the one that
-- made the course, by whom and when the audit says so. It never lies ahead: what happens to a planned course comes after it.
CREATE TEMP TABLE "begun" AS
SELECT course."id", course."state", (SELECT "id" FROM "staff" WHERE "id" = made."staffId") AS "staffId", coalesce(made."at", min(course."startsOn" || 'T12:00:00.000Z', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) AS "at",
  min(course."startsOn", coalesce(course."endedOn", course."startsOn"), coalesce(substr(made."at", 1, 10), date('now')),
    CASE WHEN course."state" IN ('referred', 'waiting') THEN coalesce(course."referredOn", course."startsOn") ELSE course."startsOn" END) AS "on"
FROM "courses" AS course LEFT JOIN "audit" AS made
  ON made."seq" = (SELECT min("auditSeq") FROM "changes" WHERE "tableName" = 'courses' AND "rowId" = course."id");--> statement-breakpoint
INSERT INTO "courseSteps" ("id", "courseId", "seq", "act", "happensOn", "toState", "registeredById", "registeredAt")
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), "id", 1,
  CASE WHEN "state" IN ('referred', 'waiting') THEN 'refer' ELSE 'plan' END, "on", CASE WHEN "state" IN ('referred', 'waiting') THEN 'referred' ELSE 'planned' END,
  "staffId", "at"
FROM "begun";--> statement-breakpoint
-- No older application could write these; who did is not known.
INSERT INTO "courseSteps" ("id", "courseId", "seq", "act", "happensOn", "toState", "registeredAt")
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), course."id", 2,
  CASE course."state" WHEN 'waiting' THEN 'wait' WHEN 'paused' THEN 'pause' WHEN 'finished' THEN 'finish' WHEN 'interrupted' THEN 'interrupt' WHEN 'cancelled' THEN 'cancel' ELSE 'never-met' END,
  CASE course."state" WHEN 'waiting' THEN begun."on" ELSE coalesce(course."endedOn", min(course."startsOn", date('now'))) END, course."state", begun."at"
FROM "courses" AS course INNER JOIN "begun" AS begun ON begun."id" = course."id"
WHERE course."state" IN ('waiting', 'paused', 'finished', 'interrupted', 'cancelled', 'never-met');--> statement-breakpoint
INSERT INTO "assignments" ("id", "courseId", "staffId", "part", "from")
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), course."id", course."consultantId", 'responsible', begun."on"
FROM "courses" AS course INNER JOIN "begun" AS begun ON begun."id" = course."id";--> statement-breakpoint
DROP TABLE temp."begun";--> statement-breakpoint
INSERT INTO `__new_courses` ("id", "number", "ordinal", "candidateId", "departmentId", "counsellorId", "targetGroupCode", "benefitCode", "measureCode", "referredOn", "purpose", "goal", "goalMinutesPerWeek", "startsOn", "plannedEndOn", "endedOn", "version", "previousCourseId")
SELECT "id", "number", "ordinal", "candidateId", "departmentId", "counsellorId", "targetGroupCode", "benefitCode", "measureCode", "referredOn", "purpose", "goal", "goalMinutesPerWeek", "startsOn", "plannedEndOn", "endedOn", "version", (SELECT earlier."id" FROM "courses" AS earlier WHERE earlier."candidateId" = course."candidateId" AND earlier."ordinal" = course."ordinal" - 1)
FROM "courses" AS course;--> statement-breakpoint
DROP TABLE `courses`;--> statement-breakpoint
ALTER TABLE `__new_courses` RENAME TO `courses`;--> statement-breakpoint
CREATE UNIQUE INDEX `courses_number_unique` ON `courses` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `courseOrdinal` ON `courses` (`candidateId`,`ordinal`);--> statement-breakpoint
CREATE INDEX `coursesByDepartment` ON `courses` (`departmentId`,`startsOn`);--> statement-breakpoint
CREATE TABLE `__new_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`code` text NOT NULL,
	`kind` text DEFAULT '' NOT NULL,
	`key` text DEFAULT '' NOT NULL,
	`textDa` text NOT NULL,
	`textSv` text,
	`textEn` text,
	`validFrom` text,
	`validTo` text,
	`isSystem` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "codeList" CHECK("__new_codes"."list" IS NULL OR "__new_codes"."list" IN ('targetGroup', 'benefit', 'measure', 'absence', 'hourChange', 'interruption', 'pause', 'extension', 'ending', 'cancellation', 'recommendation')),
	CONSTRAINT "codeValidFrom" CHECK("__new_codes"."validFrom" IS NULL OR "__new_codes"."validFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "codeValidTo" CHECK("__new_codes"."validTo" IS NULL OR "__new_codes"."validTo" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_codes`("id", "list", "code", "kind", "key", "textDa", "textSv", "textEn", "validFrom", "validTo", "isSystem", "version") SELECT "id", "list", "code", "kind", "key", "textDa", "textSv", "textEn", "validFrom", "validTo", "isSystem", "version" FROM `codes`;--> statement-breakpoint
DROP TABLE `codes`;--> statement-breakpoint
ALTER TABLE `__new_codes` RENAME TO `codes`;--> statement-breakpoint
CREATE INDEX `codesByList` ON `codes` (`list`,`code`);--> statement-breakpoint
ALTER TABLE `centre` ADD `doesPauseHold` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `courseQuestions` ADD `jobFunctionId` text REFERENCES `jobFunctions`(`id`) ON UPDATE no action ON DELETE restrict;--> statement-breakpoint
-- A book that is in use gets what a new one begins with. A list stands in the order of its ids, so the codes' ids follow theirs.
INSERT INTO "courseTemplates" ("id", "name", "weeks", "toleranceWorkdays", "meetings", "isUsual")
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), '13 ugers afklaring', 13, 3, '[{"kind":"start","week":0,"agenda":"Formål og spørgsmål fra henvisningen\nJobfunktioner, der skal prøves\nTimer og dage fra start\nSkånehensyn, vi kender\nMål og gensidige forventninger\nDatoer for opfølgning"},{"kind":"follow-up","week":3,"agenda":"Siden sidst: fremmøde og timer\nAfprøvninger og skånehensyn\nNæste skridt"},{"kind":"follow-up","week":6,"agenda":"Siden sidst: fremmøde og timer\nAfprøvninger og skånehensyn\nNæste skridt"},{"kind":"follow-up","week":9,"agenda":"Siden sidst: fremmøde og timer\nAfprøvninger og skånehensyn\nHvad mangler vi at få belyst?\nNæste skridt"},{"kind":"follow-up","week":11,"agenda":"Siden sidst: fremmøde og timer\nUdkast til rapport\nSvar på henvisningens spørgsmål\nTiden efter forløbet"},{"kind":"final","week":13,"agenda":"Rapporten gennemgås\nKandidatens bemærkninger\nAftaler om tiden efter forløbet"}]', 1 FROM "centre";--> statement-breakpoint
WITH said ("list", "code", "kind", "textDa", "textSv", "textEn") AS (VALUES
  ('pause', 'SYGDOM', '', 'Længere sygdom', 'Längre sjukdom', 'Longer illness'),
  ('pause', 'BEHANDLING', '', 'Indlæggelse eller behandling', 'Sjukhusvård eller behandling', 'Hospital or treatment'),
  ('pause', 'FERIE', '', 'Ferie', 'Semester', 'Holiday'),
  ('pause', 'PRIVATE_FORHOLD', '', 'Private forhold', 'Privata förhållanden', 'Private circumstances'),
  ('pause', 'AFVENTER_MYNDIGHED', '', 'Afventer myndigheden', 'Väntar på myndigheten', 'Waiting for the authority'),
  ('pause', 'ANDET', '', 'Andet', 'Annat', 'Other'),
  ('extension', 'SYGDOM', '', 'Tid tabt ved sygdom', 'Tid förlorad genom sjukdom', 'Time lost to illness'),
  ('extension', 'PAUSE', '', 'Tid tabt ved pause', 'Tid förlorad genom paus', 'Time lost to a pause'),
  ('extension', 'FLERE_FUNKTIONER', '', 'Flere jobfunktioner skal prøves', 'Fler jobbfunktioner ska prövas', 'More job functions to try'),
  ('extension', 'LANGSOM_OPTRAPNING', '', 'Langsom optrapning', 'Långsam upptrappning', 'Slow increase of hours'),
  ('extension', 'UDVIKLING', '', 'Udvikling, der bør følges', 'Utveckling som bör följas', 'Development worth following'),
  ('extension', 'AFTALT_MED_MYNDIGHED', '', 'Aftalt med myndigheden', 'Avtalat med myndigheten', 'Agreed with the authority'),
  ('extension', 'AFKORTET', '', 'Afkortet efter aftale', 'Förkortad enligt avtal', 'Shortened as agreed'),
  ('extension', 'ANDET', '', 'Andet', 'Annat', 'Other'),
  ('ending', 'GENNEMFOERT', 'completed', 'Gennemført', 'Genomförd', 'Completed'),
  ('ending', 'JOB', 'job', 'Før tid: i job', 'I förtid: i arbete', 'Early: in a job'),
  ('ending', 'FLEKSJOB', 'job', 'Før tid: i fleksjob', 'I förtid: i flexjobb', 'Early: in a flexi-job'),
  ('ending', 'UDDANNELSE', 'education', 'Før tid: i uddannelse', 'I förtid: i utbildning', 'Early: in education'),
  ('ending', 'AFKLARET', 'clarified', 'Før tid: afklaret', 'I förtid: utredd', 'Early: clarified'),
  ('cancellation', 'KANDIDAT', '', 'Kandidaten ønsker det ikke', 'Kandidaten vill inte', 'The candidate does not want it'),
  ('cancellation', 'MYNDIGHED', '', 'Trukket tilbage af myndigheden', 'Återkallad av myndigheten', 'Withdrawn by the authority'),
  ('cancellation', 'ANDET_TILBUD', '', 'Andet tilbud', 'Annan insats', 'Another measure'),
  ('cancellation', 'HELBRED', '', 'Helbredet tillader det ikke', 'Hälsan tillåter det inte', 'Health does not allow it'),
  ('cancellation', 'FLYTTET', '', 'Flyttet', 'Flyttat', 'Moved away'),
  ('cancellation', 'JOB', '', 'Kommet i job', 'Fått jobb', 'Got a job'),
  ('cancellation', 'ANDET', '', 'Andet', 'Annat', 'Other'))
INSERT INTO "codes" ("id", "list", "code", "kind", "textDa", "textSv", "textEn", "isSystem")
SELECT lower(printf('%08x-%04x-7%03x-a', unixepoch() * 1000 / 65536, unixepoch() * 1000 % 65536, row_number() OVER ()) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), said."list", said."code", said."kind", said."textDa", said."textSv", said."textEn", 1 FROM said, "centre";
