import { join } from 'node:path';
import log from 'electron-log/main';
import { bugEvent, type BugEvent } from '#main/bug-event.ts';

/** What is ever logged: an event's name and facts without people in them. There is no free text. */
export type LogEvent = { event: 'started'; version: string } | { event: 'window-gone'; reason: string } | BugEvent;

/** Logs to one file in the folder; at most 1 MiB and one older file. */
export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'main.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = false;
}

export const note = (event: LogEvent): void => log.info(JSON.stringify(event));

/** Notes a bug without what was typed. */
export const noteBug = (operation: string, error: unknown): void => note(bugEvent(operation, error));
