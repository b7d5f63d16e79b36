import { addDays, addWeeks, courseWeekOn, isoWeekOf, mondayOf, type Day, type Weekday } from '#shared/calendar.ts';

/** The demo's calendar. Week 1 is the main person's first week, and today lies in week 12; earlier weeks are 0 and below. */
export type When = {
  day(week: number, weekday?: Weekday): Day;
  /** The week a fixed day lies in, for what happened on a date everybody knows. */
  weekOf(day: Day): number;
  /** '47' */
  isoWeek(week: number): string;
  /** '5. oktober' */
  spoken(week: number, weekday?: Weekday): string;
};

/** The demo's week that today lies in. */
export const weekOfToday = 12;

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

export function whenOf(today: Day): When {
  const firstMonday = addWeeks(mondayOf(today), 1 - weekOfToday);
  const day = (week: number, weekday: Weekday = 1): Day => addDays(addWeeks(firstMonday, week - 1), weekday - 1);
  return {
    day,
    weekOf: (fixed) => courseWeekOn(fixed, firstMonday),
    isoWeek: (week) => String(isoWeekOf(day(week)).week),
    spoken(week, weekday) {
      const spoken = day(week, weekday);
      return `${Number(spoken.slice(8))}. ${months[Number(spoken.slice(5, 7)) - 1]}`;
    },
  };
}
