CREATE TABLE `aggregates` (
	`id` text PRIMARY KEY NOT NULL,
	`packageId` text NOT NULL,
	`packageVersion` integer NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`fileName` text NOT NULL,
	`madeAt` text NOT NULL,
	`madeById` text NOT NULL,
	`recipientName` text NOT NULL,
	`sha256` text NOT NULL,
	`byteCount` integer NOT NULL,
	`countCount` integer NOT NULL,
	`hiddenCount` integer NOT NULL,
	`withdrawnOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`madeById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "aggregateFrom" CHECK("aggregates"."from" IS NULL OR "aggregates"."from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "aggregateTo" CHECK("aggregates"."to" IS NULL OR "aggregates"."to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "aggregateWithdrawnOn" CHECK("aggregates"."withdrawnOn" IS NULL OR "aggregates"."withdrawnOn" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "aggregateEndsAfterStart" CHECK("aggregates"."to" >= "aggregates"."from")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `aggregates_packageId_unique` ON `aggregates` (`packageId`);--> statement-breakpoint
CREATE UNIQUE INDEX `aggregateVersionOnce` ON `aggregates` (`from`,`to`,`packageVersion`);--> statement-breakpoint
CREATE TABLE `reportSensitiveSections` (
	`id` text PRIMARY KEY NOT NULL,
	`courseId` text NOT NULL,
	`section` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courseId`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reportSensitiveSectionOnce` ON `reportSensitiveSections` (`courseId`,`section`);