import { z } from 'zod';
import { day, daysBetween, type Day } from '#shared/calendar.ts';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { centreKinds } from '#shared/session.ts';
import { id, line, nothing, requiredLine, version } from '#shared/values.ts';

const details = {
  name: requiredLine(120),
  kind: z.enum(centreKinds),
  cvr: z.string().regex(/^(\d{8})?$/u, { error: 'centre.cvrForm' }),
  pNumber: z.string().regex(/^(\d{10})?$/u, { error: 'centre.pNumberForm' }),
  address: line(300),
  phone: line(40),
  email: line(200),
  /** What the ordering authority is called; the law is moving from "jobcentret" to "kommunen". */
  authorityName: requiredLine(120),
  /** Whether a course in a pause keeps its place. */
  doesPauseHold: z.boolean(),
};

export type Centre = z.output<z.ZodObject<typeof details>> & { code: string; version: number };

export type ClosingDay = { day: Day; label: string };

export const centre = {
  /** The first line of a new book: centre, first department, first leader, code lists, usual course template and catalogue. */
  found: command(
    z.strictObject({
      name: details.name,
      code: requiredLine(12),
      kind: details.kind,
      departmentName: requiredLine(120),
      leaderName: requiredLine(120),
      leaderId: id,
    }),
    { by: leaders, isFinal: true, isInternal: true },
  ).gives<{ departmentId: string }>(),
  show: query(nothing, { by: everyone }).gives<Centre>(),
  revise: command(z.strictObject({ version, change: z.strictObject(details).partial() }), { by: leaders }).gives<{
    version: number;
  }>(),
  /** Days closed beside the public holidays, in order. */
  closingDays: query(nothing, { by: everyone }).gives<ClosingDay[]>(),
  /** Closes the centre on every day of a period, both included; a day that was closed already takes the new label. */
  closeDays: command(z.strictObject({ from: day, to: day, label: line(120).default('') }), { by: leaders }).gives<{
    addedDays: number;
  }>(),
};

/** Why a closing period is refused, as a text key; null when it is good. A year is the longest. */
export function whyClosingRefused({ from, to }: { from: Day; to: Day }) {
  if (to < from) return 'centre.closingEndBeforeStart' as const;
  if (daysBetween(from, to) > 365) return 'centre.closingTooLong' as const;
  return null;
}
