CREATE TABLE `printTemplates` (
	`id` text PRIMARY KEY NOT NULL,
	`print` text NOT NULL,
	`sections` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "printTemplatePrint" CHECK("printTemplates"."print" IS NULL OR "printTemplates"."print" IN ('clarification-report', 'start-meeting', 'follow-up-pack', 'final-meeting', 'expectation-checklist', 'hour-agreement', 'attendance-statement', 'own-page', 'weekly-register', 'department-list'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `printTemplates_print_unique` ON `printTemplates` (`print`);--> statement-breakpoint
CREATE TABLE `reportPhrases` (
	`id` text PRIMARY KEY NOT NULL,
	`part` text,
	`text` text NOT NULL,
	`archivedAt` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reportPhrasePart" CHECK("reportPhrases"."part" IS NULL OR "reportPhrases"."part" IN ('summary', 'background', 'wishes', 'tryOuts', 'hours', 'attendance', 'intensity', 'endurance', 'adjustments', 'aids', 'professional', 'personal', 'social', 'profile', 'resources', 'barriers', 'progression', 'assessment', 'jobs', 'support', 'recommendation', 'comments'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `reportPhrasesByPart` ON `reportPhrases` (`part`);--> statement-breakpoint
CREATE TABLE `reportSteps` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`reportVersion` integer NOT NULL,
	`step` text NOT NULL,
	`takenAt` text NOT NULL,
	`takenById` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`hasComments` integer,
	`wordsHash` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`takenById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "reportStepKind" CHECK("reportSteps"."step" IS NULL OR "reportSteps"."step" IN ('submitted', 'sent-back', 'approved', 'heard'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `reportStepsByCourse` ON `reportSteps` (`courseId`,`reportVersion`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_reportTexts` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`section` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`figures` text DEFAULT '{}' NOT NULL,
	`writtenAt` text DEFAULT '' NOT NULL,
	`writtenById` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`writtenById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_reportTexts`("id", "courseId", "section", "text", "figures", "writtenAt", "writtenById", "version") SELECT "id", "courseId", CASE "section" WHEN 'observations' THEN 'professional' ELSE "section" END, replace(replace(replace(replace("text", '\', '\\'), '*', '\*'), '{', '\{'), '[', '\['), '{}', '', NULL, "version" FROM `reportTexts`;--> statement-breakpoint
DROP TABLE `reportTexts`;--> statement-breakpoint
UPDATE `drafts` SET `field` = CASE `field` WHEN 'observations' THEN 'professional' ELSE `field` END, `text` = replace(replace(replace(replace(`text`, '\', '\\'), '*', '\*'), '{', '\{'), '[', '\[') WHERE `noun` = 'reports';--> statement-breakpoint
ALTER TABLE `__new_reportTexts` RENAME TO `reportTexts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `reportTextOnce` ON `reportTexts` (`courseId`,`section`);--> statement-breakpoint
CREATE TABLE `__new_reportChoices` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`recommendationCode` text,
	`secondaryCode` text,
	`certainty` text,
	`realisticMinutes` integer,
	`realisticEffectiveMinutes` integer,
	`development` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "reportCertainty" CHECK("__new_reportChoices"."certainty" IS NULL OR "__new_reportChoices"."certainty" IN ('high', 'middle', 'low')),
	CONSTRAINT "reportDevelopment" CHECK("__new_reportChoices"."development" IS NULL OR "__new_reportChoices"."development" IN ('likely', 'possible', 'unlikely', 'unknown')),
	CONSTRAINT "reportRealisticMinutes" CHECK("__new_reportChoices"."realisticMinutes" IS NULL OR "__new_reportChoices"."realisticMinutes" BETWEEN 0 AND 2400),
	CONSTRAINT "reportRealisticEffectiveMinutes" CHECK("__new_reportChoices"."realisticEffectiveMinutes" IS NULL OR "__new_reportChoices"."realisticEffectiveMinutes" BETWEEN 0 AND 2400)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_reportChoices`("id", "courseId", "recommendationCode", "secondaryCode", "certainty", "realisticMinutes", "realisticEffectiveMinutes", "development", "version") SELECT "id", "courseId", "recommendationCode", NULL, "certainty", NULL, NULL, NULL, "version" FROM `reportChoices`;--> statement-breakpoint
DROP TABLE `reportChoices`;--> statement-breakpoint
ALTER TABLE `__new_reportChoices` RENAME TO `reportChoices`;--> statement-breakpoint
CREATE UNIQUE INDEX `reportChoices_courseId_unique` ON `reportChoices` (`courseId`);--> statement-breakpoint
ALTER TABLE `reports` ADD `paper` text DEFAULT '' NOT NULL;--> statement-breakpoint
WITH said ("part", "text") AS (VALUES
  ('summary', '{fornavn} har været i forløb fra {start} til {slut}. Aftalen er {aftalte timer}.'),
  ('summary', 'Der er mødt {mødte timer} om ugen, og den effektive tid vurderes til {effektive timer} om ugen.'),
  ('background', '{fornavn} fortæller selv om uddannelse og tidligere arbejde:'),
  ('wishes', '{fornavn} siger selv, at målet er:'),
  ('wishes', 'Det vil {fornavn} helst undgå:'),
  ('tryOuts', 'Funktionen er valgt, fordi den ligner det arbejde, {fornavn} ønsker.'),
  ('hours', 'Timerne er sat op, fordi fremmødet var stabilt i de foregående uger.'),
  ('hours', 'Timerne er sat ned efter aftale, fordi symptomerne tog til.'),
  ('attendance', 'Fremmødet er {fremmøde} af den aftalte tid.'),
  ('attendance', 'Fraværet er meldt i tide, og {fornavn} har selv ringet.'),
  ('intensity', 'Tempoet er lavere end i et almindeligt job. Kvaliteten er som i et almindeligt job.'),
  ('endurance', 'Symptomerne kommer tidligere de dage, hvor der ikke er holdt pause.'),
  ('adjustments', 'Skånehensynet er afprøvet over flere dage, og virkningen er den samme hver gang.'),
  ('professional', '[Observeret] {fornavn} lærer opgaven efter én gennemgang og arbejder derefter selvstændigt.'),
  ('professional', '[Observeret] {fornavn} har brug for at få vist opgaven flere gange.'),
  ('personal', '[Observeret] {fornavn} møder forberedt og siger selv til, når der er brug for en pause.'),
  ('social', '[Observeret] {fornavn} taler med kolleger og beder om hjælp, når der er brug for det.'),
  ('resources', '[Vurderet] {fornavn} er stabil, når rammerne er aftalt på forhånd.'),
  ('progression', 'Udviklingen er set i både centrets og {fornavn}s egne scorer.'),
  ('assessment', '[Vurderet] Den tid, der er realistisk om ugen, er nået gradvist og har holdt i de seneste uger.'),
  ('assessment', '[Vurderet] Det er ikke afklaret, om tiden kan sættes op uden for værkstedet.'),
  ('jobs', 'Job med faste opgaver, kendte kolleger og mulighed for pauser passer.'),
  ('support', 'Arbejdspladsen bør aftale pauserne på forhånd og have én fast kontaktperson.'),
  ('recommendation', 'Centret anbefaler; {myndighed} afgør.'),
  ('comments', '{fornavn} har læst rapporten {dato} og har ingen bemærkninger.'))
INSERT INTO "reportPhrases" ("id", "part", "text") SELECT lower(printf('%08x-%04x-7%03x-a', unixepoch() * 1000 / 65536, unixepoch() * 1000 % 65536, row_number() OVER ()) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), said."part", said."text" FROM said, "centre";
