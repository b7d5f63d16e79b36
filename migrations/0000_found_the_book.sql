CREATE TABLE `accommodations` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`category` text NOT NULL,
	`wording` text NOT NULL,
	`unit` text NOT NULL,
	`hasTimes` integer DEFAULT false NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accommodationCategory" CHECK("accommodations"."category" IS NULL OR "accommodations"."category" IN ('time', 'pace', 'physical', 'layout', 'surroundings', 'support')),
	CONSTRAINT "accommodationUnit" CHECK("accommodations"."unit" IS NULL OR "accommodations"."unit" IN ('minutesPerDay', 'minutesPerWeek', 'minutes', 'daysPerWeek', 'clock', 'percent', 'kg', 'persons', 'none'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `accommodations_code_unique` ON `accommodations` (`code`);--> statement-breakpoint
CREATE TABLE `adjustments` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`accommodationId` text NOT NULL,
	`code` text NOT NULL,
	`category` text NOT NULL,
	`wording` text NOT NULL,
	`detail` text DEFAULT '' NOT NULL,
	`amount` text DEFAULT '' NOT NULL,
	`unit` text NOT NULL,
	`times` integer,
	`tryOutId` text,
	`suggestedOn` text NOT NULL,
	`triedFrom` text,
	`triedTo` text,
	`effect` text,
	`neededInJob` text,
	`effectNote` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`accommodationId`) REFERENCES `accommodations`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`tryOutId`) REFERENCES `tryOuts`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "adjustmentCategory" CHECK("adjustments"."category" IS NULL OR "adjustments"."category" IN ('time', 'pace', 'physical', 'layout', 'surroundings', 'support')),
	CONSTRAINT "adjustmentUnit" CHECK("adjustments"."unit" IS NULL OR "adjustments"."unit" IN ('minutesPerDay', 'minutesPerWeek', 'minutes', 'daysPerWeek', 'clock', 'percent', 'kg', 'persons', 'none')),
	CONSTRAINT "adjustmentEffect" CHECK("adjustments"."effect" IS NULL OR "adjustments"."effect" IN ('helps', 'partly', 'none', 'worse', 'refused', 'not-tried')),
	CONSTRAINT "adjustmentNeed" CHECK("adjustments"."neededInJob" IS NULL OR "adjustments"."neededInJob" IN ('yes', 'no', 'unclear')),
	CONSTRAINT "adjustmentTimes" CHECK("adjustments"."times" IS NULL OR "adjustments"."times" BETWEEN 1 AND 20),
	CONSTRAINT "adjustmentSuggestedOn" CHECK("adjustments"."suggestedOn" IS NULL OR "adjustments"."suggestedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "adjustmentTriedFrom" CHECK("adjustments"."triedFrom" IS NULL OR "adjustments"."triedFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "adjustmentTriedTo" CHECK("adjustments"."triedTo" IS NULL OR "adjustments"."triedTo" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `adjustmentsByCourse` ON `adjustments` (`courseId`);--> statement-breakpoint
CREATE TABLE `attendanceDays` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`day` text NOT NULL,
	`agreedMinutes` integer NOT NULL,
	`attendedMinutes` integer NOT NULL,
	`absenceCode` text,
	`extraPauseMinutes` integer,
	`symptomBefore` integer,
	`symptomAfter` integer,
	`minutesToOnset` integer,
	`recovery` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "attendanceDay" CHECK("attendanceDays"."day" IS NULL OR "attendanceDays"."day" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "attendanceAgreed" CHECK("attendanceDays"."agreedMinutes" IS NULL OR "attendanceDays"."agreedMinutes" BETWEEN 0 AND 1440),
	CONSTRAINT "attendanceAttended" CHECK("attendanceDays"."attendedMinutes" IS NULL OR "attendanceDays"."attendedMinutes" BETWEEN 0 AND 1440),
	CONSTRAINT "attendanceExtraPause" CHECK("attendanceDays"."extraPauseMinutes" IS NULL OR "attendanceDays"."extraPauseMinutes" BETWEEN 0 AND 1440),
	CONSTRAINT "attendanceSymptomBefore" CHECK("attendanceDays"."symptomBefore" IS NULL OR "attendanceDays"."symptomBefore" BETWEEN 0 AND 10),
	CONSTRAINT "attendanceSymptomAfter" CHECK("attendanceDays"."symptomAfter" IS NULL OR "attendanceDays"."symptomAfter" BETWEEN 0 AND 10),
	CONSTRAINT "attendanceOnset" CHECK("attendanceDays"."minutesToOnset" IS NULL OR "attendanceDays"."minutesToOnset" BETWEEN 0 AND 1440)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attendanceOncePerDay` ON `attendanceDays` (`courseId`,`day`);--> statement-breakpoint
CREATE TABLE `attendanceParts` (
	`id` text PRIMARY KEY NOT NULL,
	`attendanceDayId` text NOT NULL,
	`tryOutId` text NOT NULL,
	`minutes` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`attendanceDayId`) REFERENCES `attendanceDays`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`tryOutId`) REFERENCES `tryOuts`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "attendancePartMinutes" CHECK("attendanceParts"."minutes" IS NULL OR "attendanceParts"."minutes" BETWEEN 1 AND 1440)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attendancePartOnce` ON `attendanceParts` (`attendanceDayId`,`tryOutId`);--> statement-breakpoint
CREATE INDEX `attendancePartsByTryOut` ON `attendanceParts` (`tryOutId`);--> statement-breakpoint
CREATE TABLE `authorityContacts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`endedOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "authorityContactEndedOn" CHECK("authorityContacts"."endedOn" IS NULL OR "authorityContacts"."endedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`firstName` text NOT NULL,
	`lastName` text NOT NULL,
	`folds` text NOT NULL,
	`cpr` text,
	`phone` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`isProtected` integer DEFAULT false NOT NULL,
	`interpreterLanguage` text DEFAULT '' NOT NULL,
	`lastWorkedKind` text DEFAULT 'unknown' NOT NULL,
	`lastWorkedOn` text,
	`wishes` text DEFAULT '' NOT NULL,
	`exclusions` text DEFAULT '' NOT NULL,
	`registeredAt` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "candidateCpr" CHECK("candidates"."cpr" IS NULL OR (length("candidates"."cpr") = 10 AND "candidates"."cpr" NOT GLOB '*[^0-9]*')),
	CONSTRAINT "candidateLastWorkedKind" CHECK("candidates"."lastWorkedKind" IS NULL OR "candidates"."lastWorkedKind" IN ('known', 'long-away', 'never', 'unknown')),
	CONSTRAINT "candidateLastWorkedOn" CHECK("candidates"."lastWorkedOn" IS NULL OR "candidates"."lastWorkedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `candidatesByFolds` ON `candidates` (`folds`);--> statement-breakpoint
CREATE INDEX `candidatesByCpr` ON `candidates` (`cpr`);--> statement-breakpoint
CREATE TABLE `centre` (
	`id` text PRIMARY KEY NOT NULL,
	`only` integer DEFAULT 1 NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`cvr` text DEFAULT '' NOT NULL,
	`pNumber` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`authorityName` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "centreKind" CHECK("centre"."kind" IS NULL OR "centre"."kind" IN ('workshop', 'company')),
	CONSTRAINT "centreOnly" CHECK("centre"."only" IS NULL OR "centre"."only" BETWEEN 1 AND 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `centre_only_unique` ON `centre` (`only`);--> statement-breakpoint
CREATE TABLE `closingDays` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `closingDays_day_unique` ON `closingDays` (`day`);--> statement-breakpoint
CREATE TABLE `codes` (
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
	CONSTRAINT "codeList" CHECK("codes"."list" IS NULL OR "codes"."list" IN ('targetGroup', 'benefit', 'measure', 'absence', 'hourChange', 'interruption', 'recommendation')),
	CONSTRAINT "codeValidFrom" CHECK("codes"."validFrom" IS NULL OR "codes"."validFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "codeValidTo" CHECK("codes"."validTo" IS NULL OR "codes"."validTo" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `codesByList` ON `codes` (`list`,`code`);--> statement-breakpoint
CREATE TABLE `courseQuestions` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`seq` integer NOT NULL,
	`dimension` text NOT NULL,
	`text` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "courseQuestionDimension" CHECK("courseQuestions"."dimension" IS NULL OR "courseQuestions"."dimension" IN ('task', 'duration', 'motivation', 'layout', 'other'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `courseQuestionSeq` ON `courseQuestions` (`courseId`,`seq`);--> statement-breakpoint
CREATE TABLE `courses` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`ordinal` integer NOT NULL,
	`candidateId` text NOT NULL,
	`departmentId` text NOT NULL,
	`consultantId` text NOT NULL,
	`counsellorId` text,
	`targetGroupCode` text,
	`benefitCode` text,
	`measureCode` text,
	`referredOn` text,
	`purpose` text DEFAULT '' NOT NULL,
	`goal` text DEFAULT '' NOT NULL,
	`goalMinutesPerWeek` integer,
	`startsOn` text NOT NULL,
	`plannedEndOn` text NOT NULL,
	`endedOn` text,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidateId`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`departmentId`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`consultantId`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`counsellorId`) REFERENCES `authorityContacts`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "courseState" CHECK("courses"."state" IS NULL OR "courses"."state" IN ('referred', 'waiting', 'planned', 'running', 'paused', 'finished', 'interrupted', 'cancelled', 'never-met')),
	CONSTRAINT "courseReferredOn" CHECK("courses"."referredOn" IS NULL OR "courses"."referredOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseStartsOn" CHECK("courses"."startsOn" IS NULL OR "courses"."startsOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "coursePlannedEndOn" CHECK("courses"."plannedEndOn" IS NULL OR "courses"."plannedEndOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseEndedOn" CHECK("courses"."endedOn" IS NULL OR "courses"."endedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "courseGoalMinutes" CHECK("courses"."goalMinutesPerWeek" IS NULL OR "courses"."goalMinutesPerWeek" BETWEEN 0 AND 2400),
	CONSTRAINT "courseEndsAfterStart" CHECK("courses"."plannedEndOn" >= "courses"."startsOn")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `courses_number_unique` ON `courses` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `courseOrdinal` ON `courses` (`candidateId`,`ordinal`);--> statement-breakpoint
CREATE INDEX `coursesByDepartment` ON `courses` (`departmentId`,`startsOn`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`sessionId` text NOT NULL,
	`staffId` text NOT NULL,
	`operation` text NOT NULL,
	`kind` text NOT NULL,
	`candidateId` text,
	`purpose` text,
	`fields` text NOT NULL,
	`rowCount` integer,
	`undoes` integer,
	`isFinal` integer NOT NULL,
	`mac` blob NOT NULL,
	CONSTRAINT "auditKind" CHECK("audit"."kind" IS NULL OR "audit"."kind" IN ('inspect', 'command', 'errand'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `auditByCandidate` ON `audit` (`candidateId`,`seq`);--> statement-breakpoint
CREATE INDEX `auditBySession` ON `audit` (`sessionId`,`seq`);--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`auditSeq` integer NOT NULL,
	`tableName` text NOT NULL,
	`rowId` text NOT NULL,
	`candidateId` text,
	`before` text,
	`after` text,
	FOREIGN KEY (`auditSeq`) REFERENCES `audit`(`seq`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `changesByAudit` ON `changes` (`auditSeq`,`seq`);--> statement-breakpoint
CREATE INDEX `changesByRow` ON `changes` (`tableName`,`rowId`);--> statement-breakpoint
CREATE INDEX `changesByCandidate` ON `changes` (`candidateId`);--> statement-breakpoint
CREATE TABLE `departments` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`openingHours` text DEFAULT '' NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`noun` text NOT NULL,
	`recordId` text NOT NULL,
	`field` text NOT NULL,
	`staffId` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`fromVersion` integer NOT NULL,
	`keptAt` text NOT NULL,
	FOREIGN KEY (`staffId`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `draftOnce` ON `drafts` (`noun`,`recordId`,`field`,`staffId`);--> statement-breakpoint
CREATE TABLE `handovers` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`reportId` text NOT NULL,
	`packageId` text NOT NULL,
	`packageVersion` integer NOT NULL,
	`fileName` text NOT NULL,
	`madeAt` text NOT NULL,
	`madeById` text NOT NULL,
	`recipientName` text NOT NULL,
	`purpose` text NOT NULL,
	`sha256` text NOT NULL,
	`byteCount` integer NOT NULL,
	`isEncrypted` integer DEFAULT false NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`confirmedOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`reportId`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`madeById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "handoverPurpose" CHECK("handovers"."purpose" IS NULL OR "handovers"."purpose" IN ('report', 'status', 'other')),
	CONSTRAINT "handoverConfirmedOn" CHECK("handovers"."confirmedOn" IS NULL OR "handovers"."confirmedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `handovers_packageId_unique` ON `handovers` (`packageId`);--> statement-breakpoint
CREATE UNIQUE INDEX `handoverVersionOnce` ON `handovers` (`courseId`,`packageVersion`);--> statement-breakpoint
CREATE TABLE `hourPlans` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`seq` integer NOT NULL,
	`validFrom` text NOT NULL,
	`pattern` text NOT NULL,
	`reasonCode` text,
	`reason` text DEFAULT '' NOT NULL,
	`decidedBy` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "hourPlanValidFrom" CHECK("hourPlans"."validFrom" IS NULL OR "hourPlans"."validFrom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "hourPlanPattern" CHECK(json_valid("hourPlans"."pattern"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `hourPlansByCourse` ON `hourPlans` (`courseId`,`validFrom`,`seq`);--> statement-breakpoint
CREATE TABLE `jobFunctions` (
	`id` text PRIMARY KEY NOT NULL,
	`departmentId` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`isco08` text DEFAULT '' NOT NULL,
	`demands` text NOT NULL,
	`liftKg` integer,
	`adaptable` text DEFAULT '' NOT NULL,
	`places` integer,
	`nonDisplacement` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`departmentId`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "jobFunctionDemands" CHECK(json_valid("jobFunctions"."demands")),
	CONSTRAINT "jobFunctionLiftKg" CHECK("jobFunctions"."liftKg" IS NULL OR "jobFunctions"."liftKg" BETWEEN 0 AND 50),
	CONSTRAINT "jobFunctionPlaces" CHECK("jobFunctions"."places" IS NULL OR "jobFunctions"."places" BETWEEN 1 AND 999)
) STRICT;
--> statement-breakpoint
CREATE INDEX `jobFunctionsByDepartment` ON `jobFunctions` (`departmentId`);--> statement-breakpoint
CREATE TABLE `reportChoices` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`recommendationCode` text,
	`certainty` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "reportCertainty" CHECK("reportChoices"."certainty" IS NULL OR "reportChoices"."certainty" IN ('high', 'middle', 'low'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reportChoices_courseId_unique` ON `reportChoices` (`courseId`);--> statement-breakpoint
CREATE TABLE `reportFiles` (
	`id` text PRIMARY KEY NOT NULL,
	`reportId` text NOT NULL,
	`pdf` blob NOT NULL,
	FOREIGN KEY (`reportId`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reportFiles_reportId_unique` ON `reportFiles` (`reportId`);--> statement-breakpoint
CREATE TABLE `reportTexts` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`section` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "reportTextSection" CHECK("reportTexts"."section" IS NULL OR "reportTexts"."section" IN ('summary', 'background', 'hours', 'endurance', 'observations', 'assessment', 'jobs', 'support', 'recommendation', 'comments'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reportTextOnce` ON `reportTexts` (`courseId`,`section`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`reportVersion` integer NOT NULL,
	`issuedAt` text NOT NULL,
	`issuedById` text NOT NULL,
	`contentHash` text NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`byteCount` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`issuedById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reportVersionOnce` ON `reports` (`courseId`,`reportVersion`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`departmentId` text,
	`endedOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`departmentId`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "staffRole" CHECK("staff"."role" IS NULL OR "staff"."role" IN ('leader', 'consultant', 'mentor')),
	CONSTRAINT "staffEndedOn" CHECK("staff"."endedOn" IS NULL OR "staff"."endedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `intensityAssessments` (
	`id` text PRIMARY KEY NOT NULL,
	`tryOutId` text NOT NULL,
	`seq` integer NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`percent` integer NOT NULL,
	`basis` text DEFAULT '' NOT NULL,
	`certainty` text NOT NULL,
	`includesPauses` integer DEFAULT false NOT NULL,
	`assessedOn` text NOT NULL,
	`assessedById` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tryOutId`) REFERENCES `tryOuts`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`assessedById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "assessmentFrom" CHECK("intensityAssessments"."from" IS NULL OR "intensityAssessments"."from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "assessmentTo" CHECK("intensityAssessments"."to" IS NULL OR "intensityAssessments"."to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "assessmentPercent" CHECK("intensityAssessments"."percent" IS NULL OR "intensityAssessments"."percent" BETWEEN 0 AND 100),
	CONSTRAINT "assessmentCertainty" CHECK("intensityAssessments"."certainty" IS NULL OR "intensityAssessments"."certainty" IN ('high', 'middle', 'low'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `assessmentsByTryOut` ON `intensityAssessments` (`tryOutId`,`seq`);--> statement-breakpoint
CREATE TABLE `tryOuts` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`jobFunctionId` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`conditions` text DEFAULT '' NOT NULL,
	`observed` text DEFAULT '' NOT NULL,
	`stated` text DEFAULT '' NOT NULL,
	`assessed` text DEFAULT '' NOT NULL,
	`outcome` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`jobFunctionId`) REFERENCES `jobFunctions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "tryOutFrom" CHECK("tryOuts"."from" IS NULL OR "tryOuts"."from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "tryOutTo" CHECK("tryOuts"."to" IS NULL OR "tryOuts"."to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `tryOutsByCourse` ON `tryOuts` (`courseId`,`from`);--> statement-breakpoint
CREATE INDEX `tryOutsByJobFunction` ON `tryOuts` (`jobFunctionId`);