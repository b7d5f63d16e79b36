import { sql } from 'drizzle-orm';
import { check, integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** UUID v7, made in main. */
export const idColumn = () => text().primaryKey().notNull();

/** Counts the record's changes; a command carries the one it saw. */
export const versionColumn = () => integer().notNull().default(1);

/** A day `YYYY-MM-DD`. */
export const dayColumn = () => text();

/** Text that is empty when nothing is said. */
export const proseColumn = () => text().notNull().default('');

/** A yes or no. */
export const flagColumn = () => integer({ mode: 'boolean' }).notNull().default(false);

/** The column holds a real-looking day, or nothing. */
export const isDay = (name: string, column: AnySQLiteColumn) =>
  check(name, sql`${column} IS NULL OR ${column} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'`);

/** The column holds one of the listed words, or nothing. */
export const isOneOf = (name: string, column: AnySQLiteColumn, words: readonly string[]) =>
  check(name, sql`${column} IS NULL OR ${column} IN (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`);

/** The number lies between two bounds, or is not stated. */
export const isBetween = (
  name: string,
  column: AnySQLiteColumn,
  least: number,
  most: number,
): ReturnType<typeof check> =>
  check(name, sql`${column} IS NULL OR ${column} BETWEEN ${sql.raw(String(least))} AND ${sql.raw(String(most))}`);
