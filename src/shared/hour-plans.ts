import { z } from 'zod';
import { hourPattern, type HourPattern } from '#shared/agreed-hours.ts';
import { day } from '#shared/calendar.ts';
import { anyCode } from '#shared/code-lists.ts';
import { command } from '#shared/operation.ts';
import { id, line } from '#shared/values.ts';

/** What was agreed from a day; a later row never overwrites an earlier one. */
export type HourPlan = {
  id: string;
  courseId: string;
  seq: number;
  validFrom: string;
  pattern: HourPattern;
  reasonCode: string | null;
  reason: string;
  decidedBy: string;
  version: number;
};

export const hourPlans = {
  /** Agrees hours from a day: the first agreement or a change, up or down alike. */
  agree: command(
    z.strictObject({
      courseId: id,
      validFrom: day,
      pattern: hourPattern,
      reasonCode: anyCode.nullable().default(null),
      reason: line(500).default(''),
      decidedBy: line(200).default(''),
    }),
    { about: 'courseId' },
  ).gives<{ id: string }>(),
};
