import { z } from 'zod';

z.config({ jitless: true });

/** A record's identity: UUID v7, made in main. */
export const id = z.uuid({ error: 'values.id' });

/** The version of a record the asker saw; a mismatch is a conflict. */
export const version = z.int().positive();

// Control characters (SQL length() stops at NUL) and lone surrogates never reach the database.
const isStorable = (text: string) =>
  // oxlint-disable-next-line no-control-regex
  !/[\u0000-\u0008\u000b-\u001f\u007f]/u.test(text) && text.isWellFormed();

const isolates = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;

/** One line of text, trimmed, NFC, without bidi controls; at most `most` characters. */
export const line = (most = 200) =>
  z
    .string()
    .max(most, { error: 'values.tooLong' })
    .transform((text) => text.normalize('NFC').replace(isolates, '').replace(/\s+/gu, ' ').trim())
    // NFC can lengthen: what is stored is read again by the same rule.
    .refine((text) => text.length <= most, { error: 'values.tooLong' })
    .refine(isStorable, { error: 'values.controlCharacters' });

/** Whether a text says anything: nothing but characters that take no room (a zero-width space, a soft hyphen) looks empty, and is. */
export const saysSomething = (text: string): boolean => /[^\p{Cf}\s]/u.test(text);

/** A line that must say something. */
export const requiredLine = (most = 200) => line(most).refine(saysSomething, { error: 'values.required' });

/** Running text, NFC, line breaks as \n; at most `most` characters. */
export const prose = (most = 20_000) =>
  z
    .string()
    .max(most, { error: 'values.tooLong' })
    .transform((text) => text.normalize('NFC').replace(/\r\n?/gu, '\n'))
    .refine((text) => text.length <= most, { error: 'values.tooLong' })
    .refine(isStorable, { error: 'values.controlCharacters' });

/** A clock time of the day, `HH:MM`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, { error: 'values.clock' });

/** Whole minutes of one day. */
export const dayMinutes = z.int().min(0, { error: 'values.minutes' }).max(1440, { error: 'values.minutes' });

/** Percent 0–100, whole. */
export const percent = z
  .int({ error: 'values.percent' })
  .min(0, { error: 'values.percent' })
  .max(100, { error: 'values.percent' });

/** A symptom or score step 0–10. */
export const step10 = z.int().min(0, { error: 'values.step10' }).max(10, { error: 'values.step10' });

/** Nothing is asked for. */
export const nothing = z.strictObject({});
