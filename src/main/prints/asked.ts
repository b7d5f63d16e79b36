import type { ErrandContext } from '#main/handler.ts';
import { centreOf } from '#main/centre/rows.ts';
import type { PrintFrame } from '#shared/papers/kit.ts';
import type { PrintOptions } from '#shared/prints.ts';

/** Who prints, when, and how: what every print is gathered with. */
export type PrintAsked = Pick<ErrandContext, 'db' | 'today' | 'now' | 'user'> & {
  options: PrintOptions;
  isDemo: boolean;
};

/** About which course, and what of it. */
export type CourseAsked = PrintAsked & {
  courseId: string;
  /** The hour plan or the meeting it is about; the newest, or the next, when left out. */
  recordId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/** Of which department, in the week or on the day. */
export type DepartmentAsked = PrintAsked & { departmentId: string; on: string };

export const frameOf = ({ db, now, options, isDemo }: PrintAsked, isUsuallyLarge = false): PrintFrame => ({
  centre: centreOf(db),
  isDemo,
  isLarge: options.isLarge ?? isUsuallyLarge,
  madeAt: now,
});
