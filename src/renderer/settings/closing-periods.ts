import { addDays, type Day } from '#shared/calendar.ts';
import type { ClosingDay } from '#shared/centre.ts';

export type ClosingPeriod = { from: Day; to: Day; label: string; days: number };

/** Neighbouring closing days with one reason, as periods in order. */
export function closingPeriods(closingDays: readonly ClosingDay[]): ClosingPeriod[] {
  const periods: ClosingPeriod[] = [];
  for (const { day, label } of closingDays) {
    const last = periods.at(-1);
    if (last && last.label === label && addDays(last.to, 1) === day) {
      last.to = day;
      last.days += 1;
    } else {
      periods.push({ from: day, to: day, label, days: 1 });
    }
  }
  return periods;
}
