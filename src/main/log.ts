import { join } from 'node:path';
import log from 'electron-log/main';

/** What is ever logged: an event's name and facts without people in them. There is no free text. */
export type Event =
  | { event: 'started'; version: string; isDemo: boolean }
  | { event: 'bug'; operation: string; kind: string; code: string | null; at: string[] }
  | { event: 'window-gone'; reason: string };

/** Logs to one file in the folder; at most 1 MiB and one older file. */
export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'main.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = false;
}

export const note = (event: Event): void => log.info(JSON.stringify(event));

/**
 * A bug as it may be logged: its kind, its code and where it happened. Never its message, which may quote what was typed.
 */
export function noteBug(operation: string, error: unknown): void {
  const { name, code, stack } = (error ?? {}) as { name?: string; code?: unknown; stack?: string };
  const at = (stack ?? '')
    .split('\n')
    .filter((frame) => /^\s+at /u.test(frame))
    .slice(0, 8)
    .map((frame) => frame.trim().replace(/\(?(?:file:\/\/)?\/[^)]*\/([^/)]+)\)?$/u, '($1)'));
  note({ event: 'bug', operation, kind: name ?? typeof error, code: typeof code === 'string' ? code : null, at });
}
