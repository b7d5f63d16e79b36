import type { Day } from '#shared/calendar.ts';
import { sourceToken } from '#shared/sources.ts';

/** What stands after a paragraph of a report that rests on registered days, both included. */
export const restsOn = (from: Day, to: Day): string => `[^${sourceToken({ kind: 'days', from, to })}]`;
