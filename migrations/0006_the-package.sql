CREATE TABLE `bookExports` (
	`id` text PRIMARY KEY NOT NULL,
	`madeAt` text NOT NULL,
	`madeById` text NOT NULL,
	`fileName` text NOT NULL,
	`sha256` text NOT NULL,
	`byteCount` integer NOT NULL,
	`tableCount` integer NOT NULL,
	`rowCount` integer NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`madeById`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
ALTER TABLE `handovers` ADD `hasWorkbook` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `handovers` ADD `sensitiveKinds` text DEFAULT '[]' NOT NULL;