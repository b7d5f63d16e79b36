import type { When } from '#main/demo/when.ts';
import { addDays, addWeeks, isWorkday, mondayOf, type Day } from '#shared/calendar.ts';

/** The days the demo's centre is closed, and as the rules ask for them. */
export type ClosedDays = { periods: readonly { from: Day; to: Day; label: string }[]; days: ReadonlySet<Day> };

const closedWeek = 6;
const firstSummer = 2020;

/** The closed week of the pictures, and the industrial holiday (ISO weeks 28 to 30) of every year. */
export function closedDaysOf(when: When, today: Day): ClosedDays {
  const week = { from: when.day(closedWeek), to: when.day(closedWeek, 5), label: 'Lukkeuge' };
  const lastSummer = Number(today.slice(0, 4)) + 1;
  const summers = Array.from({ length: lastSummer - firstSummer + 1 }, (_, place) =>
    industrialHoliday(firstSummer + place),
  );
  // The pictures' weeks know no summer closing, whatever the season they are played in.
  const apart = summers.filter(({ from, to }) => to < when.day(-2) || from > when.day(20));
  const periods = [...apart, week];
  const days = periods.flatMap(({ from, to }) => {
    const closed: Day[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) closed.push(day);
    return closed;
  });
  return { periods, days: new Set(days) };
}

function industrialHoliday(year: number): { from: Day; to: Day; label: string } {
  // 4 January always lies in the first ISO week.
  const from = addWeeks(mondayOf(`${year}-01-04`), 27);
  return { from, to: addDays(addWeeks(from, 2), 4), label: 'Industriferie' };
}

/** The day itself, or the next workday. */
export function workdayFrom(day: Day, closedDays: ReadonlySet<Day>): Day {
  let open = day;
  while (!isWorkday(open, closedDays)) open = addDays(open, 1);
  return open;
}

/** The day itself, or the last workday before it. */
export function workdayUntil(day: Day, closedDays: ReadonlySet<Day>): Day {
  let open = day;
  while (!isWorkday(open, closedDays)) open = addDays(open, -1);
  return open;
}
