import type { Day } from '#shared/calendar.ts';

/** `7-9-2026` */
export function shortDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date}-${month}-${year}`;
}
