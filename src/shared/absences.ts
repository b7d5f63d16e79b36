import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { clock, id, line, prose, version } from '#shared/values.ts';

/** What was said about an absence: when and by whom it was told, and the day the authority was told. */
export type AbsenceNote = {
  id: string;
  courseId: string;
  /** The days it was written for, both included; it stays with the absence that covers any of them. */
  from: Day;
  to: Day;
  notifiedOn: Day | null;
  /** `HH:MM` */
  notifiedAt: string | null;
  notifiedBy: string;
  authorityInformedOn: Day | null;
  comment: string;
  version: number;
};

/** Neighbouring missed days with one code; a day that is missed in part counts in `partDays`. */
export type Absence = {
  courseId: string;
  from: Day;
  to: Day;
  code: string;
  wholeDays: number;
  partDays: number;
  missingMinutes: number;
  note: AbsenceNote | null;
};

const details = {
  notifiedOn: day.nullable(),
  notifiedAt: clock.nullable(),
  notifiedBy: line(120),
  authorityInformedOn: day.nullable(),
  comment: prose(1500),
};

export const absences = {
  /** The absences of a course, the latest first. */
  list: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'attendance', by: everyone }).gives<{
    lines: Absence[];
  }>(),
  /** Writes what was said about the absence this day belongs to; the version is its note's, null when it has none yet. */
  describe: command(
    z.strictObject({
      courseId: id,
      day,
      version: version.nullable(),
      change: z.strictObject(details).partial(),
    }),
    { about: 'courseId', by: everyone },
  ).gives<{ id: string; version: number }>(),
};
