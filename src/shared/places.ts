import { isWorkday, mondayOf, weekDays, type Day } from '#shared/calendar.ts';
import type { DayOccupancy, Occupancy, Overbooking } from '#shared/capacity.ts';

/** One scope's places of a day. */
export type PlacesOfDay = Occupancy & { day: Day };

/** The day of a week with the fewest free places, how many days are over the limit, and whether nobody works that week. */
export type PlacesOfWeek = PlacesOfDay & { monday: Day; overDays: number; isClosed: boolean };

/** Neighbouring days with the same places and limit. */
export type Stretch = Occupancy & { from: Day; at: number; days: number };

/** The days of the centre, or of a department; one that had neither doors nor courses open has no places taken. */
export const placesOf = (days: readonly DayOccupancy[], departmentId: string | null): PlacesOfDay[] =>
  days.map(({ day, centre, departments }) => {
    const department = departments.find((each) => each.departmentId === departmentId);
    const { occupied, reserved, limit } =
      departmentId === null ? centre : (department ?? { occupied: 0, reserved: 0, limit: null });
    return { day, occupied, reserved, limit };
  });

export const totalOf = ({ occupied, reserved }: Occupancy): number => occupied + reserved;

/** Places left; below zero when more are planned than the limit, null without a limit. */
export const freeOf = (places: Occupancy): number | null =>
  places.limit === null ? null : places.limit - totalOf(places);

const isOver = (places: Occupancy): boolean => (freeOf(places) ?? 0) < 0;

export const overDaysOf = (places: readonly Occupancy[]): number => places.filter(isOver).length;

/** Week by week. A day without a limit has the most room. */
export function weeksOf(places: readonly PlacesOfDay[], closedDays: ReadonlySet<Day>): PlacesOfWeek[] {
  return [...Map.groupBy(places, ({ day }) => mondayOf(day))].map(([monday, days]) => {
    const room = (each: PlacesOfDay) => freeOf(each) ?? 1000 - totalOf(each);
    const worst = days.reduce((least, each) => (room(each) < room(least) ? each : least));
    const isClosed = !weekDays(monday).some((day) => isWorkday(day, closedDays));
    return { ...worst, monday, overDays: overDaysOf(days), isClosed };
  });
}

/** The days drawn as few pieces as they can be. */
export function stretchesOf(places: readonly PlacesOfDay[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, { day, occupied, reserved, limit }] of places.entries()) {
    const last = stretches.at(-1);
    const isSame = last?.occupied === occupied && last.reserved === reserved && last.limit === limit;
    if (isSame) last.days += 1;
    else stretches.push({ from: day, at, days: 1, occupied, reserved, limit });
  }
  return stretches;
}

/** The first day that is over its limit as it is planned now, and how many such days; null when every day has room. */
export function overbookedDays(places: readonly PlacesOfDay[], scope: Overbooking['scope']): Overbooking | null {
  const over = places.filter(isOver);
  const first = over[0];
  if (!first || first.limit === null) return null;
  return { scope, day: first.day, places: totalOf(first), limit: first.limit, days: over.length };
}
