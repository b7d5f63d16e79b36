import { addWeeks, isHoliday, mondayOf, weekDays, type Day } from '#shared/calendar.ts';

/** The Monday of the newest whole week gone by without a public holiday, and that fits: what a test expects must not hang on today's date. */
export function ordinaryWeekBefore(today: Day, doesFit: (monday: Day) => boolean = () => true): Day {
  let monday = addWeeks(mondayOf(today), -1);
  while (weekDays(monday).some(isHoliday) || !doesFit(monday)) monday = addWeeks(monday, -1);
  return monday;
}
