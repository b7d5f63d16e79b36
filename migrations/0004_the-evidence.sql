CREATE TABLE `adjustmentEvidence` (
	`id` text PRIMARY KEY NOT NULL,
	`adjustmentId` text NOT NULL,
	`day` text NOT NULL,
	`testimony` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`adjustmentId`) REFERENCES `adjustments`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "adjustmentEvidenceDay" CHECK("adjustmentEvidence"."day" IS NULL OR "adjustmentEvidence"."day" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "adjustmentEvidenceTestimony" CHECK("adjustmentEvidence"."testimony" IS NULL OR "adjustmentEvidence"."testimony" IN ('for', 'against'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `adjustmentEvidenceOnce` ON `adjustmentEvidence` (`adjustmentId`,`day`);--> statement-breakpoint
CREATE TABLE `aidLoans` (
	`id` text PRIMARY KEY NOT NULL,
	`adjustmentId` text NOT NULL,
	`aid` text NOT NULL,
	`number` text DEFAULT '' NOT NULL,
	`lentOn` text NOT NULL,
	`dueOn` text,
	`returnedOn` text,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`adjustmentId`) REFERENCES `adjustments`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "aidLoanLentOn" CHECK("aidLoans"."lentOn" IS NULL OR "aidLoans"."lentOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "aidLoanDueOn" CHECK("aidLoans"."dueOn" IS NULL OR "aidLoans"."dueOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "aidLoanReturnedOn" CHECK("aidLoans"."returnedOn" IS NULL OR "aidLoans"."returnedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `aidLoansByAdjustment` ON `aidLoans` (`adjustmentId`);--> statement-breakpoint
CREATE TABLE `barriers` (
	`id` text PRIMARY KEY NOT NULL,
	`candidateId` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`weight` text NOT NULL,
	`status` text NOT NULL,
	`statusOn` text NOT NULL,
	`sensitivity` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidateId`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "barrierKind" CHECK("barriers"."kind" IS NULL OR "barriers"."kind" IN ('pain', 'energy', 'mental', 'stress', 'concentration', 'addiction', 'language', 'skills', 'economy', 'housing', 'family', 'network', 'motivation', 'other')),
	CONSTRAINT "barrierWeight" CHECK("barriers"."weight" IS NULL OR "barriers"."weight" IN ('light', 'middle', 'heavy')),
	CONSTRAINT "barrierStatus" CHECK("barriers"."status" IS NULL OR "barriers"."status" IN ('open', 'reduced', 'solved')),
	CONSTRAINT "barrierSensitivity" CHECK("barriers"."sensitivity" IS NULL OR "barriers"."sensitivity" IN ('ordinary', 'health', 'sensitive')),
	CONSTRAINT "barrierStatusOn" CHECK("barriers"."statusOn" IS NULL OR "barriers"."statusOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `barriersByCandidate` ON `barriers` (`candidateId`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`contactedOn` text NOT NULL,
	`contactedAt` text,
	`party` text NOT NULL,
	`withWhom` text DEFAULT '' NOT NULL,
	`channel` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`minutes` integer,
	`sensitivity` text NOT NULL,
	`loggedById` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`loggedById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "contactContactedOn" CHECK("contacts"."contactedOn" IS NULL OR "contacts"."contactedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "contactParty" CHECK("contacts"."party" IS NULL OR "contacts"."party" IN ('candidate', 'authority', 'relative', 'treatment', 'workplace', 'other')),
	CONSTRAINT "contactChannel" CHECK("contacts"."channel" IS NULL OR "contacts"."channel" IN ('talk', 'phone', 'mail', 'message', 'visit')),
	CONSTRAINT "contactSensitivity" CHECK("contacts"."sensitivity" IS NULL OR "contacts"."sensitivity" IN ('ordinary', 'health', 'sensitive')),
	CONSTRAINT "contactMinutes" CHECK("contacts"."minutes" IS NULL OR "contacts"."minutes" BETWEEN 0 AND 600)
) STRICT;
--> statement-breakpoint
CREATE INDEX `contactsByCourse` ON `contacts` (`courseId`,`contactedOn`);--> statement-breakpoint
CREATE TABLE `earlierJobs` (
	`id` text PRIMARY KEY NOT NULL,
	`candidateId` text NOT NULL,
	`title` text NOT NULL,
	`employer` text DEFAULT '' NOT NULL,
	`from` text DEFAULT '' NOT NULL,
	`to` text DEFAULT '' NOT NULL,
	`whyEnded` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidateId`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `earlierJobsByCandidate` ON `earlierJobs` (`candidateId`);--> statement-breakpoint
CREATE TABLE `efforts` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`kind` text NOT NULL,
	`provider` text DEFAULT '' NOT NULL,
	`from` text,
	`to` text,
	`status` text NOT NULL,
	`schedule` text DEFAULT '' NOT NULL,
	`minutesPerWeek` integer,
	`note` text DEFAULT '' NOT NULL,
	`sensitivity` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "effortKind" CHECK("efforts"."kind" IS NULL OR "efforts"."kind" IN ('treatment', 'training', 'debt', 'language', 'education', 'housing', 'family', 'mentor', 'other')),
	CONSTRAINT "effortStatus" CHECK("efforts"."status" IS NULL OR "efforts"."status" IN ('planned', 'under-way', 'finished', 'stopped')),
	CONSTRAINT "effortSensitivity" CHECK("efforts"."sensitivity" IS NULL OR "efforts"."sensitivity" IN ('ordinary', 'health', 'sensitive')),
	CONSTRAINT "effortFrom" CHECK("efforts"."from" IS NULL OR "efforts"."from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "effortTo" CHECK("efforts"."to" IS NULL OR "efforts"."to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "effortMinutes" CHECK("efforts"."minutesPerWeek" IS NULL OR "efforts"."minutesPerWeek" BETWEEN 0 AND 2400)
) STRICT;
--> statement-breakpoint
CREATE INDEX `effortsByCourse` ON `efforts` (`courseId`);--> statement-breakpoint
CREATE TABLE `experiences` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`moment` text NOT NULL,
	`answeredOn` text NOT NULL,
	`received` integer,
	`tasks` integer,
	`dailyStructure` integer,
	`comment` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "experienceMoment" CHECK("experiences"."moment" IS NULL OR "experiences"."moment" IN ('start', 'middle', 'end')),
	CONSTRAINT "experienceAnsweredOn" CHECK("experiences"."answeredOn" IS NULL OR "experiences"."answeredOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "experienceReceived" CHECK("experiences"."received" IS NULL OR "experiences"."received" BETWEEN 1 AND 5),
	CONSTRAINT "experienceTasks" CHECK("experiences"."tasks" IS NULL OR "experiences"."tasks" BETWEEN 1 AND 5),
	CONSTRAINT "experienceDailyStructure" CHECK("experiences"."dailyStructure" IS NULL OR "experiences"."dailyStructure" BETWEEN 1 AND 5)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `experienceOnce` ON `experiences` (`courseId`,`moment`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`wording` text NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicatorWording" CHECK(json_valid("indicators"."wording"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `scoreScale` (
	`id` text PRIMARY KEY NOT NULL,
	`only` integer DEFAULT 1 NOT NULL,
	`min` integer NOT NULL,
	`max` integer NOT NULL,
	`anchors` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "scoreScaleMin" CHECK("scoreScale"."min" IS NULL OR "scoreScale"."min" BETWEEN 0 AND 100),
	CONSTRAINT "scoreScaleMax" CHECK("scoreScale"."max" IS NULL OR "scoreScale"."max" BETWEEN 0 AND 100),
	CONSTRAINT "scoreScaleAnchors" CHECK(json_valid("scoreScale"."anchors"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `onlyScoreScale` ON `scoreScale` (`only`);--> statement-breakpoint
CREATE TABLE `limitationLinks` (
	`id` text PRIMARY KEY NOT NULL,
	`limitationId` text NOT NULL,
	`adjustmentId` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`limitationId`) REFERENCES `limitations`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`adjustmentId`) REFERENCES `adjustments`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `limitationLinkOnce` ON `limitationLinks` (`limitationId`,`adjustmentId`);--> statement-breakpoint
CREATE INDEX `limitationLinksByAdjustment` ON `limitationLinks` (`adjustmentId`);--> statement-breakpoint
CREATE TABLE `limitations` (
	`id` text PRIMARY KEY NOT NULL,
	`candidateId` text NOT NULL,
	`text` text NOT NULL,
	`region` text NOT NULL,
	`kind` text NOT NULL,
	`traits` text NOT NULL,
	`origin` text DEFAULT '' NOT NULL,
	`earlierJobId` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidateId`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`earlierJobId`) REFERENCES `earlierJobs`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "limitationRegion" CHECK("limitations"."region" IS NULL OR "limitations"."region" IN ('head', 'neck-shoulder', 'arm-hand', 'back', 'hip-leg', 'foot', 'whole-body', 'senses', 'energy', 'concentration', 'mood', 'other')),
	CONSTRAINT "limitationKind" CHECK("limitations"."kind" IS NULL OR "limitations"."kind" IN ('observed', 'stated', 'assessed')),
	CONSTRAINT "limitationTraits" CHECK(json_valid("limitations"."traits"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `limitationsByCandidate` ON `limitations` (`candidateId`);--> statement-breakpoint
CREATE TABLE `observations` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`happenedOn` text NOT NULL,
	`area` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`quote` text DEFAULT '' NOT NULL,
	`sensitivity` text NOT NULL,
	`tryOutId` text,
	`adjustmentId` text,
	`notedById` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`tryOutId`) REFERENCES `tryOuts`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`adjustmentId`) REFERENCES `adjustments`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`notedById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "observationHappenedOn" CHECK("observations"."happenedOn" IS NULL OR "observations"."happenedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "observationArea" CHECK("observations"."area" IS NULL OR "observations"."area" IN ('professional', 'personal', 'social', 'wellbeing', 'motivation')),
	CONSTRAINT "observationKind" CHECK("observations"."kind" IS NULL OR "observations"."kind" IN ('observed', 'stated', 'assessed')),
	CONSTRAINT "observationSensitivity" CHECK("observations"."sensitivity" IS NULL OR "observations"."sensitivity" IN ('ordinary', 'health', 'sensitive'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `observationsByCourse` ON `observations` (`courseId`,`happenedOn`);--> statement-breakpoint
CREATE TABLE `phrases` (
	`id` text PRIMARY KEY NOT NULL,
	`area` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "phraseArea" CHECK("phrases"."area" IS NULL OR "phrases"."area" IN ('professional', 'personal', 'social', 'wellbeing', 'motivation')),
	CONSTRAINT "phraseKind" CHECK("phrases"."kind" IS NULL OR "phrases"."kind" IN ('observed', 'stated', 'assessed'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `phrasesByArea` ON `phrases` (`area`);--> statement-breakpoint
CREATE TABLE `profileLevels` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`trait` text NOT NULL,
	`side` text NOT NULL,
	`level` integer,
	`assessedOn` text NOT NULL,
	`assessedById` text NOT NULL,
	`basis` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`assessedById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "profileLevelSide" CHECK("profileLevels"."side" IS NULL OR "profileLevels"."side" IN ('staff', 'candidate')),
	CONSTRAINT "profileLevelLevel" CHECK("profileLevels"."level" IS NULL OR "profileLevels"."level" BETWEEN 0 AND 5),
	CONSTRAINT "profileLevelAssessedOn" CHECK("profileLevels"."assessedOn" IS NULL OR "profileLevels"."assessedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `profileLevelOfDay` ON `profileLevels` (`courseId`,`trait`,`side`,`assessedOn`);--> statement-breakpoint
CREATE TABLE `scoreRounds` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`scoredOn` text NOT NULL,
	`scaleMin` integer NOT NULL,
	`scaleMax` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "scoreRoundOn" CHECK("scoreRounds"."scoredOn" IS NULL OR "scoreRounds"."scoredOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `scoreRoundOfDay` ON `scoreRounds` (`courseId`,`scoredOn`);--> statement-breakpoint
CREATE TABLE `scores` (
	`id` text PRIMARY KEY NOT NULL,
	`roundId` text NOT NULL,
	`indicatorId` text NOT NULL,
	`side` text NOT NULL,
	`value` integer,
	`words` text DEFAULT '' NOT NULL,
	`writtenById` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`roundId`) REFERENCES `scoreRounds`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`indicatorId`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`writtenById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "scoreSide" CHECK("scores"."side" IS NULL OR "scores"."side" IN ('staff', 'candidate'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `scoreOnce` ON `scores` (`roundId`,`indicatorId`,`side`);--> statement-breakpoint
CREATE INDEX `scoresByIndicator` ON `scores` (`indicatorId`);--> statement-breakpoint
CREATE TABLE `strengths` (
	`id` text PRIMARY KEY NOT NULL,
	`candidateId` text NOT NULL,
	`text` text NOT NULL,
	`area` text NOT NULL,
	`kind` text NOT NULL,
	`seenOn` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`candidateId`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "strengthArea" CHECK("strengths"."area" IS NULL OR "strengths"."area" IN ('professional', 'personal', 'social', 'wellbeing', 'motivation')),
	CONSTRAINT "strengthKind" CHECK("strengths"."kind" IS NULL OR "strengths"."kind" IN ('observed', 'stated', 'assessed')),
	CONSTRAINT "strengthSeenOn" CHECK("strengths"."seenOn" IS NULL OR "strengths"."seenOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `strengthsByCandidate` ON `strengths` (`candidateId`);--> statement-breakpoint
CREATE TABLE `tryOutRatings` (
	`id` text PRIMARY KEY NOT NULL,
	`tryOutId` text NOT NULL,
	`aspect` text NOT NULL,
	`rating` integer,
	`words` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`tryOutId`) REFERENCES `tryOuts`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "tryOutRatingAspect" CHECK("tryOutRatings"."aspect" IS NULL OR "tryOutRatings"."aspect" IN ('pace', 'quality', 'endurance', 'learning', 'independence')),
	CONSTRAINT "tryOutRatingRating" CHECK("tryOutRatings"."rating" IS NULL OR "tryOutRatings"."rating" BETWEEN 1 AND 5)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tryOutRatingOnce` ON `tryOutRatings` (`tryOutId`,`aspect`);--> statement-breakpoint
CREATE TABLE `understandings` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`kind` text NOT NULL,
	`agreedOn` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`inReturn` text DEFAULT '' NOT NULL,
	`signedOn` text,
	`endedOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "understandingKind" CHECK("understandings"."kind" IS NULL OR "understandings"."kind" IN ('pedagogical', 'house-rules', 'expectations', 'other')),
	CONSTRAINT "understandingAgreedOn" CHECK("understandings"."agreedOn" IS NULL OR "understandings"."agreedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "understandingSignedOn" CHECK("understandings"."signedOn" IS NULL OR "understandings"."signedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "understandingEndedOn" CHECK("understandings"."endedOn" IS NULL OR "understandings"."endedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `understandingsByCourse` ON `understandings` (`courseId`);--> statement-breakpoint
ALTER TABLE `accommodations` ADD `relieves` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `adjustments` ADD `reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE TABLE `__new_courseTemplates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`weeks` integer NOT NULL,
	`toleranceWorkdays` integer NOT NULL,
	`scoreEveryDays` integer DEFAULT 14 NOT NULL,
	`meetings` text NOT NULL,
	`isUsual` integer DEFAULT false NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "courseTemplateWeeks" CHECK("__new_courseTemplates"."weeks" IS NULL OR "__new_courseTemplates"."weeks" BETWEEN 1 AND 60),
	CONSTRAINT "courseTemplateTolerance" CHECK("__new_courseTemplates"."toleranceWorkdays" IS NULL OR "__new_courseTemplates"."toleranceWorkdays" BETWEEN 0 AND 10),
	CONSTRAINT "courseTemplateRhythm" CHECK("__new_courseTemplates"."scoreEveryDays" IS NULL OR "__new_courseTemplates"."scoreEveryDays" BETWEEN 0 AND 91),
	CONSTRAINT "courseTemplateMeetings" CHECK(json_valid("__new_courseTemplates"."meetings"))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_courseTemplates`("id", "name", "weeks", "toleranceWorkdays", "meetings", "isUsual", "archivedAt", "version") SELECT "id", "name", "weeks", "toleranceWorkdays", "meetings", "isUsual", "archivedAt", "version" FROM `courseTemplates`;--> statement-breakpoint
DROP TABLE `courseTemplates`;--> statement-breakpoint
ALTER TABLE `__new_courseTemplates` RENAME TO `courseTemplates`;--> statement-breakpoint
CREATE TABLE `__new_jobFunctions` (
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
	`ownWorkers` integer,
	`note` text DEFAULT '' NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`departmentId`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "jobFunctionDemands" CHECK(json_valid("__new_jobFunctions"."demands")),
	CONSTRAINT "jobFunctionLiftKg" CHECK("__new_jobFunctions"."liftKg" IS NULL OR "__new_jobFunctions"."liftKg" BETWEEN 0 AND 50),
	CONSTRAINT "jobFunctionPlaces" CHECK("__new_jobFunctions"."places" IS NULL OR "__new_jobFunctions"."places" BETWEEN 1 AND 999),
	CONSTRAINT "jobFunctionOwnWorkers" CHECK("__new_jobFunctions"."ownWorkers" IS NULL OR "__new_jobFunctions"."ownWorkers" BETWEEN 0 AND 999)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_jobFunctions`("id", "departmentId", "name", "description", "isco08", "demands", "liftKg", "adaptable", "places", "nonDisplacement", "note", "archivedAt", "version") SELECT "id", "departmentId", "name", "description", "isco08", "demands", "liftKg", "adaptable", "places", "nonDisplacement", "note", "archivedAt", "version" FROM `jobFunctions`;--> statement-breakpoint
DROP TABLE `jobFunctions`;--> statement-breakpoint
ALTER TABLE `__new_jobFunctions` RENAME TO `jobFunctions`;--> statement-breakpoint
CREATE INDEX `jobFunctionsByDepartment` ON `jobFunctions` (`departmentId`);--> statement-breakpoint
CREATE TABLE `__new_tryOuts` (
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
	`verdict` text,
	`demands` text,
	`liftKg` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`jobFunctionId`) REFERENCES `jobFunctions`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "tryOutFrom" CHECK("__new_tryOuts"."from" IS NULL OR "__new_tryOuts"."from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "tryOutTo" CHECK("__new_tryOuts"."to" IS NULL OR "__new_tryOuts"."to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "tryOutVerdict" CHECK("__new_tryOuts"."verdict" IS NULL OR "__new_tryOuts"."verdict" IN ('suits', 'suits-adapted', 'does-not-suit', 'unclear'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_tryOuts`("id", "courseId", "jobFunctionId", "from", "to", "conditions", "observed", "stated", "assessed", "outcome", "version") SELECT "id", "courseId", "jobFunctionId", "from", "to", "conditions", "observed", "stated", "assessed", "outcome", "version" FROM `tryOuts`;--> statement-breakpoint
DROP TABLE `tryOuts`;--> statement-breakpoint
ALTER TABLE `__new_tryOuts` RENAME TO `tryOuts`;--> statement-breakpoint
CREATE INDEX `tryOutsByCourse` ON `tryOuts` (`courseId`,`from`);--> statement-breakpoint
CREATE INDEX `tryOutsByJobFunction` ON `tryOuts` (`jobFunctionId`);--> statement-breakpoint
-- A book that is in use gets what a new one begins with.
UPDATE "accommodations" SET "relieves" = CASE "code" WHEN 'PAU 08' THEN '["standing","walking","concentration","repetition"]' WHEN 'PAU 09' THEN '["noise","concentration"]' WHEN 'PAU 10' THEN '["pace"]' WHEN 'PAU 11' THEN '["pace"]' WHEN 'PAU 12' THEN '["pace","change"]' WHEN 'FYS 13' THEN '["lifting"]' WHEN 'FYS 14' THEN '["sitting","standing","repetition"]' WHEN 'FYS 15' THEN '["standing","walking"]' WHEN 'FYS 16' THEN '["overhead"]' WHEN 'FYS 17' THEN '["kneeling","bending"]' WHEN 'FYS 18' THEN '["repetition","fineMotor"]' WHEN 'IND 19' THEN '["sitting","standing"]' WHEN 'IND 20' THEN '["sitting","standing","bending"]' WHEN 'IND 21' THEN '["standing"]' WHEN 'IND 22' THEN '["lifting","walking"]' WHEN 'IND 23' THEN '["noise","fineMotor"]' WHEN 'MIL 24' THEN '["noise","concentration","socialContact"]' WHEN 'MIL 25' THEN '["socialContact","noise"]' WHEN 'MIL 26' THEN '["socialContact"]' WHEN 'MIL 27' THEN '["noise","concentration"]' WHEN 'OPG 28' THEN '["learning","concentration","accuracy"]' WHEN 'OPG 29' THEN '["independence","learning","cooperation"]' WHEN 'OPG 30' THEN '["change","independence"]' ELSE '[]' END;--> statement-breakpoint
WITH said ("seq", "wording") AS (VALUES
  (1, '{"da":{"name":"Kræfter","staff":"Hvor godt rækker kræfterne til dagens arbejde?","candidate":"Hvor godt rækker dine kræfter til dagens arbejde?"},"sv":{"name":"Krafter","staff":"Hur väl räcker krafterna till dagens arbete?","candidate":"Hur väl räcker dina krafter till dagens arbete?"},"en":{"name":"Strength","staff":"How far does the strength last for the day’s work?","candidate":"How far does your strength last for the day’s work?"}}'),
  (2, '{"da":{"name":"Trivsel","staff":"Hvor godt trives kandidaten på værkstedet?","candidate":"Hvor godt har du det på værkstedet?"},"sv":{"name":"Trivsel","staff":"Hur väl trivs kandidaten på verkstaden?","candidate":"Hur har du det på verkstaden?"},"en":{"name":"Wellbeing","staff":"How well does the candidate feel in the workshop?","candidate":"How well do you feel in the workshop?"}}'),
  (3, '{"da":{"name":"Lyst til arbejdet","staff":"Hvor meget lyst til arbejdet er der at se?","candidate":"Hvor meget lyst har du til at komme og arbejde?"},"sv":{"name":"Arbetslust","staff":"Hur mycket arbetslust syns?","candidate":"Hur gärna vill du komma och arbeta?"},"en":{"name":"Wish to work","staff":"How much wish to work can be seen?","candidate":"How much do you want to come and work?"}}'),
  (4, '{"da":{"name":"Koncentration","staff":"Hvor længe holdes opmærksomheden på opgaven?","candidate":"Hvor godt kan du holde tankerne på opgaven?"},"sv":{"name":"Koncentration","staff":"Hur länge hålls uppmärksamheten på uppgiften?","candidate":"Hur väl kan du hålla tankarna på uppgiften?"},"en":{"name":"Concentration","staff":"How long is attention kept on the task?","candidate":"How well can you keep your mind on the task?"}}'),
  (5, '{"da":{"name":"Samarbejde","staff":"Hvor let går arbejdet sammen med andre?","candidate":"Hvor let er det for dig at arbejde sammen med andre?"},"sv":{"name":"Samarbete","staff":"Hur lätt går arbetet tillsammans med andra?","candidate":"Hur lätt är det för dig att arbeta med andra?"},"en":{"name":"Working together","staff":"How easily does work with others go?","candidate":"How easy is it for you to work with others?"}}'),
  (6, '{"da":{"name":"Selvstændighed","staff":"Hvor meget klares uden hjælp?","candidate":"Hvor meget klarer du uden hjælp?"},"sv":{"name":"Självständighet","staff":"Hur mycket klaras utan hjälp?","candidate":"Hur mycket klarar du utan hjälp?"},"en":{"name":"Independence","staff":"How much is managed without help?","candidate":"How much do you manage without help?"}}'),
  (7, '{"da":{"name":"Pas på sig selv","staff":"Hvor godt passes der på helbredet i arbejdet?","candidate":"Hvor godt passer du på dig selv, når du arbejder?"},"sv":{"name":"Ta hand om sig","staff":"Hur väl tas hälsan om hand i arbetet?","candidate":"Hur väl tar du hand om dig när du arbetar?"},"en":{"name":"Self-care","staff":"How well is health looked after at work?","candidate":"How well do you look after yourself at work?"}}'),
  (8, '{"da":{"name":"Hverdagen","staff":"Hvor godt hænger hverdagen sammen med arbejdet?","candidate":"Hvor godt hænger din hverdag sammen med arbejdet?"},"sv":{"name":"Vardagen","staff":"Hur väl går vardagen ihop med arbetet?","candidate":"Hur väl går din vardag ihop med arbetet?"},"en":{"name":"Everyday life","staff":"How well does everyday life fit with work?","candidate":"How well does your everyday life fit with work?"}}'),
  (9, '{"da":{"name":"Tro på et job","staff":"Hvor sandsynligt ser et job ud, også på få timer?","candidate":"Hvor meget tror du på et job, også på få timer?"},"sv":{"name":"Tro på ett jobb","staff":"Hur troligt ser ett jobb ut, även på få timmar?","candidate":"Hur mycket tror du på ett jobb, även på få timmar?"},"en":{"name":"Belief in a job","staff":"How likely does a job look, also of few hours?","candidate":"How much do you believe in a job, also of few hours?"}}'))
INSERT INTO "indicators" ("id", "seq", "wording") SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), said."seq", said."wording" FROM said, "centre";--> statement-breakpoint
INSERT INTO "scoreScale" ("id", "min", "max", "anchors") SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), 0, 10, '[{"at":0,"da":"slet ikke","sv":"inte alls","en":"not at all"},{"at":3,"da":"lidt","sv":"lite","en":"a little"},{"at":5,"da":"noget","sv":"en del","en":"somewhat"},{"at":8,"da":"for det meste","sv":"för det mesta","en":"mostly"},{"at":10,"da":"helt","sv":"helt","en":"fully"}]' FROM "centre";--> statement-breakpoint
WITH said ("area", "kind", "text") AS (VALUES
  ('professional', 'observed', 'Arbejder roligt og jævnt hele tiden.'),
  ('professional', 'observed', 'Begynder af sig selv efter instruktionen.'),
  ('professional', 'observed', 'Skal vises opgaven flere gange.'),
  ('professional', 'observed', 'Retter selv fejl undervejs.'),
  ('professional', 'observed', 'Tempoet falder mod slutningen af dagen.'),
  ('professional', 'observed', 'Skifter arbejdsstilling uden at blive mindet om det.'),
  ('professional', 'assessed', 'Opgaven er for let og kan gøres sværere.'),
  ('professional', 'assessed', 'Opgaven er for krævende, som den er nu.'),
  ('personal', 'observed', 'Møder til tiden og er klar til at begynde.'),
  ('personal', 'observed', 'Siger selv til, når der er brug for en pause.'),
  ('personal', 'observed', 'Arbejder videre, selv om pausen er nødvendig.'),
  ('personal', 'observed', 'Mister overblikket, når planen ændres.'),
  ('personal', 'stated', 'Fortæller om træthed resten af dagen.'),
  ('social', 'observed', 'Taler med kolleger i pausen.'),
  ('social', 'observed', 'Holder sig for sig selv.'),
  ('social', 'observed', 'Hjælper en kollega uden at blive bedt om det.'),
  ('social', 'observed', 'Beder om hjælp, når der er brug for det.'),
  ('social', 'stated', 'Fortæller, at der er for mange mennesker omkring.'),
  ('wellbeing', 'stated', 'Fortæller, at det er godt at have noget at stå op til.'),
  ('wellbeing', 'stated', 'Fortæller om smerter efter arbejdet i går.'),
  ('wellbeing', 'observed', 'Virker glad for at være her.'),
  ('wellbeing', 'observed', 'Virker presset i dag.'),
  ('motivation', 'observed', 'Spørger efter nye opgaver.'),
  ('motivation', 'stated', 'Vil gerne prøve en anden jobfunktion.'),
  ('motivation', 'stated', 'Er i tvivl om, hvad forløbet kan føre til.'))
INSERT INTO "phrases" ("id", "area", "kind", "text") SELECT lower(printf('%08x-%04x-7%03x-a', unixepoch() * 1000 / 65536, unixepoch() * 1000 % 65536, row_number() OVER ()) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), said."area", said."kind", said."text" FROM said, "centre";
