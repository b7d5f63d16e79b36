import { todayIn } from '#shared/calendar.ts';

/** The only place that asks what time it is. */
export type Clock = {
  /** This moment, UTC ISO. */
  now(): string;
  /** Milliseconds that only grow, for delays and visits; a changed wall clock does not touch them. */
  ticks(): number;
};

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
};

/** The moment and its day in Europe/Copenhagen; the machine's own zone is never used. */
export type AsOf = { now: string; today: string };

export const asOf = (clock: Clock): AsOf => {
  const now = clock.now();
  return { now, today: todayIn(now) };
};
