import { readWhen } from '#renderer/life-events/when.ts';
import type { Day } from '#shared/calendar.ts';

/** A year, a month or a day; empty when it is not remembered, and null when the text is none of them. */
export const readJobTime = (text: string, today: Day): string | null =>
  text.trim() === '' ? '' : readWhen(text, today);
