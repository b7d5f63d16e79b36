DROP INDEX `draftOnce`;--> statement-breakpoint
ALTER TABLE `drafts` ADD `writing` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- A draft from before is a sitting of its own.
UPDATE `drafts` SET `writing` = `id`;--> statement-breakpoint
CREATE UNIQUE INDEX `draftOnce` ON `drafts` (`noun`,`recordId`,`field`,`staffId`,`writing`);