import type { Day } from '#shared/calendar.ts';
import type { CapacityLimit } from '#shared/capacity.ts';

export type LimitState = 'inForce' | 'coming' | 'past';

/** Whether a limit is to come, in force today, or followed by another. */
export function stateOfLimit(limit: CapacityLimit, limits: readonly CapacityLimit[], today: Day): LimitState {
  if (limit.validFrom > today) return 'coming';
  const isFollowed = limits.some(
    ({ departmentId, validFrom }) =>
      departmentId === limit.departmentId && validFrom > limit.validFrom && validFrom <= today,
  );
  return isFollowed ? 'past' : 'inForce';
}
