import { z } from 'zod';
import type { Code } from '#shared/code-lists.ts';
import { command, errand, inspect, type Role } from '#shared/operation.ts';
import { anyCode } from '#shared/code-lists.ts';
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
  reasons: Code[];
};

/** The longest a screen stays handed over, in hours. */
export const longestFloorHours = 10;

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
