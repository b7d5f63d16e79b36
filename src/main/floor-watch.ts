import { timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { asOf, type Clock } from '#main/clock.ts';
import { departmentsTable } from '#main/departments/table.ts';
import { colleagueIn, giveTo, noteUnlock, signIn, type Opened } from '#main/opened-book.ts';
import { clockIn } from '#shared/calendar.ts';
import { refusal } from '#shared/failure.ts';
import { floorEnd, isFloorOver } from '#shared/floor.ts';

type Handed = { departmentId: string; until: string };

/**
 * Gives the screen to the floor of a department until a clock time of today. Refuses `forbidden` to anybody but a leader or a consultant,
 * and to an ended one, `not-found` for a department that is not open, and `invalid` for a time that has passed.
 */
export function handToFloor(book: Opened, { departmentId, until }: Handed, clock: Clock): void {
  const { user } = book;
  if (user.role !== 'leader' && user.role !== 'consultant') throw refusal('forbidden', 'failures.forbidden');
  // Whoever has ended themselves could not take it back.
  colleagueIn(book);
  const { id, name, archivedAt } = departmentsTable;
  const department = book.workshop.reader
    .select({ name, archivedAt })
    .from(departmentsTable)
    .where(eq(id, departmentId))
    .get();
  if (!department || department.archivedAt !== null)
    throw refusal('not-found', 'failures.notFound', undefined, 'departmentId');
  const { now, today } = asOf(clock);
  const time = clockIn(now);
  if (until <= time) throw refusal('invalid', 'floor.untilPassed', undefined, 'until');

  const end = floorEnd(time, until);
  giveTo(book, { staffId: user.staffId, name: user.name, role: 'floor', departmentId, until: end });
  book.floor = { on: today, until: end, sinceTicks: clock.ticks(), departmentName: department.name };
}

/** Gives the screen back to the colleague who handed it over; an ended one is refused `forbidden`. */
export function takeFromFloor(book: Opened, clock: Clock): void {
  const colleague = colleagueIn(book);
  giveTo(book, colleague);
  book.floor = null;
  signIn(book);
  noteUnlock(book, 'session.unlock', clock);
}

/** Whether the screen has been away as long as it may. */
export function isFloorTimeOver({ floor }: Opened, clock: Clock): boolean {
  const { now, today } = asOf(clock);
  return floor !== null && isFloorOver(floor, { today, time: clockIn(now), ticks: clock.ticks() });
}

/** Whether a key opens this very book; compared without telling how much of it is right. */
export const isKeyOf = ({ databaseKey }: Opened, key: Buffer): boolean => timingSafeEqual(key, databaseKey);
