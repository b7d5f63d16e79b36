import { z } from 'zod';
import type { Day } from '#shared/calendar.ts';
import { anyCode, type Code } from '#shared/code-lists.ts';
import { dottedInitials } from '#shared/names.ts';
import { command, errand, inspect, type Role } from '#shared/operation.ts';
import { clock, dayMinutes, id, nothing, version } from '#shared/values.ts';

/** One of those expected today, as the floor may know them. */
export type FloorLine = {
  courseId: string;
  /** `B.H.A.`; the second with the same initials is `B.H.A. 2`. */
  initials: string;
  functionName: string | null;
  startsAt: string | null;
  agreedMinutes: number;
  recorded: { attendedMinutes: number; absenceCode: string | null; version: number } | null;
};

export type FloorDay = {
  day: string;
  departmentName: string;
  /** The clock time the screen goes back by itself. */
  until: string;
  lines: FloorLine[];
  /** The absence codes of the day, in their order. */
  reasons: FloorReason[];
};

/** Why somebody is away, as the floor may know it. */
export type FloorReason = Pick<Code, 'code' | 'kind' | 'key' | 'textDa' | 'textSv' | 'textEn'>;

/** The longest a screen stays handed over, in hours. */
export const longestFloorHours = 10;

/** A screen handed over: on a day, until a clock time of it, since a reading of the clock that only grows (ms). */
export type FloorTerm = { on: Day; until: string; sinceTicks: number };

/** Whether the screen goes back by itself now: the day is over, its time has come, or it has been away too long. */
export const isFloorOver = (
  { on, until, sinceTicks }: FloorTerm,
  at: { today: Day; time: string; ticks: number },
): boolean => at.today !== on || at.time >= until || at.ticks - sinceTicks >= longestFloorHours * 3_600_000;

/** The clock time the floor ends at the latest, `HH:MM`: as wished, yet no longer away than allowed. */
export function floorEnd(time: string, wished: string): string {
  const latest = minutesOf(time) + longestFloorHours * 60;
  return minutesOf(wished) > latest ? clockOf(latest) : wished;
}

/** The end to propose: when the department closes today, else 16:00, else two hours after the next whole one; never past today. */
export function proposedFloorEnd(time: string, closesAt: string | null): string {
  const proposed = closesAt ?? '16:00';
  if (proposed > time) return proposed;
  return clockOf(Math.min((Math.floor(minutesOf(time) / 60) + 3) * 60, lastMinute));
}

/** The initials a floor may know, each unlike the others: the second with the same ones gets a 2, in the order given. */
export function floorInitials(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const initials = dottedInitials(name);
    const count = (seen.get(initials) ?? 0) + 1;
    seen.set(initials, count);
    return count === 1 ? initials : `${initials} ${count}`;
  });
}

const lastMinute = 24 * 60 - 1;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const floor: readonly Role[] = ['floor'];

export const floorOperations = {
  /** Hands the screen over to a department until a clock time today: from now on its user is the floor. */
  handOver: errand(z.strictObject({ departmentId: id, until: clock })).gives<null>(),
  /** Today's list of the department the screen was handed over to. */
  day: inspect(nothing, { purpose: 'attendance', by: floor }).gives<FloorDay>(),
  /** Records today, or writes it again. */
  record: command(
    z.strictObject({
      courseId: id,
      attendedMinutes: dayMinutes,
      absenceCode: anyCode.nullable().default(null),
      version: version.nullable().default(null),
    }),
    { about: 'courseId', by: floor },
  ).gives<{ version: number }>(),
  /** Makes today unregistered again. */
  clear: command(z.strictObject({ courseId: id, version }), { about: 'courseId', by: floor }).gives<null>(),
  /** Opens the floor's window again, or brings it to the front. */
  show: errand(nothing, { by: floor }).gives<null>(),
  /** Takes the screen back with the passphrase of the one who handed it over; a demo has none. */
  leave: errand(z.strictObject({ passphrase: z.string().max(1000) }), { by: floor }).gives<null>(),
};
