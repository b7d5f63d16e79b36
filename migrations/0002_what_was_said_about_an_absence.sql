CREATE TABLE `absenceNotes` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`notifiedOn` text,
	`notifiedAt` text,
	`notifiedBy` text DEFAULT '' NOT NULL,
	`authorityInformedOn` text,
	`comment` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "absenceNoteFrom" CHECK("absenceNotes"."from" IS NULL OR "absenceNotes"."from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "absenceNoteTo" CHECK("absenceNotes"."to" IS NULL OR "absenceNotes"."to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "absenceNoteNotifiedOn" CHECK("absenceNotes"."notifiedOn" IS NULL OR "absenceNotes"."notifiedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "absenceNoteAuthorityInformedOn" CHECK("absenceNotes"."authorityInformedOn" IS NULL OR "absenceNotes"."authorityInformedOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `absenceNotesByCourse` ON `absenceNotes` (`courseId`,`from`);