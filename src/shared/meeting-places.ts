import { addDays, daysBetween, isWorkday, type Day } from '#shared/calendar.ts';

type Period = { startsOn: Day; plannedEndOn: Day; closedDays: ReadonlySet<Day> };

/** A meeting that wants a day. */
export type Wish = {
  /** The day it should lie on; it need not be a workday. */
  on: Day;
  /** Workdays it may lie from that day and be on time. */
  toleranceWorkdays: number;
  /** Which one goes when a course has fewer workdays than meetings: follow-ups first, the start last. */
  weight: keyof typeof leftOut;
  /** The day it keeps, whatever is wished. */
  fixedOn: Day | null;
};

// Each cost outweighs every sum of the lesser ones: twenty meetings of a course that lasts at most a few years.
const outsideTolerance = 1e5;
const leftOut = { 'follow-up': 1e7, final: 1e9, start: 1e11 } as const;

/** The workdays of a course, in order. */
export function workdaysOf({ startsOn, plannedEndOn, closedDays }: Period): Day[] {
  const length = daysBetween(startsOn, plannedEndOn) + 1;
  return Array.from({ length }, (_, days) => addDays(startsOn, days)).filter((day) => isWorkday(day, closedDays));
}

/**
 * A workday of the course for each wish, in the order of the wishes and never two on one day, around those that are fixed: as many
 * as can be within tolerance, then as few calendar days from what was wished as can be, of equals the later. Null for a wish there
 * is no room for.
 */
export function placeInOrder(wishes: readonly Wish[], course: Period): (Day | null)[] {
  const days = workdaysOf(course);
  const costOf = costs(wishes, course);

  // The least cost of the wishes from `wish` on when only the days from `day` on are free; it is known from the back.
  const least: number[][] = Array.from({ length: wishes.length + 1 }, () =>
    Array.from({ length: days.length + 1 }, () => 0),
  );
  for (let wish = wishes.length - 1; wish >= 0; wish -= 1) {
    for (let day = days.length; day >= 0; day -= 1) {
      least[wish]![day] = Math.min(
        skipCost(wishes[wish]!) + least[wish + 1]![day]!,
        day < days.length ? least[wish]![day + 1]! : Number.POSITIVE_INFINITY,
        day < days.length ? costOf(wish, days[day]!) + least[wish + 1]![day + 1]! : Number.POSITIVE_INFINITY,
      );
    }
  }

  let day = 0;
  return wishes.map(({ fixedOn }, wish) => {
    if (fixedOn !== null) return fixedOn;
    // Waiting costs nothing: of equally good days this ends on the last.
    while (day < days.length && least[wish]![day + 1] === least[wish]![day]) day += 1;
    if (day === days.length || skipCost(wishes[wish]!) + least[wish + 1]![day]! === least[wish]![day]) return null;
    day += 1;
    return days[day - 1]!;
  });
}

const skipCost = ({ fixedOn, weight }: Wish): number => (fixedOn === null ? leftOut[weight] : 0);

/** What it costs to put a wish on a workday; without end where a fixed one stands in the way. */
function costs(wishes: readonly Wish[], course: Period): (wish: number, day: Day) => number {
  const passed = workdayCounts(wishes, course);
  const bounds = wishes.map((_, place) => ({
    after: fixedDays(wishes.slice(0, place)).reduce((one, other) => (one > other ? one : other), ''),
    before: fixedDays(wishes.slice(place + 1)).reduce((one, other) => (one < other ? one : other), '9999'),
  }));
  return (place, day) => {
    const { on, toleranceWorkdays, fixedOn } = wishes[place]!;
    const { after, before } = bounds[place]!;
    if (fixedOn !== null || day <= after || day >= before) return Number.POSITIVE_INFINITY;
    const isLate = Math.abs(passed(day) - passed(on)) > toleranceWorkdays;
    return Math.abs(daysBetween(on, day)) + (isLate ? outsideTolerance : 0);
  };
}

const fixedDays = (wishes: readonly Wish[]): Day[] => wishes.flatMap(({ fixedOn }) => fixedOn ?? []);

/** Workdays passed by the end of a day, counted once for all the days that are asked about: their difference is `workdaysBetween`. */
function workdayCounts(wishes: readonly Wish[], { startsOn, plannedEndOn, closedDays }: Period): (day: Day) => number {
  const asked = [startsOn, plannedEndOn, ...wishes.map(({ on }) => on)].toSorted((a, b) => daysBetween(b, a));
  const passed = new Map<Day, number>();
  let count = 0;
  for (let day = asked[0]!; day <= asked.at(-1)!; day = addDays(day, 1)) {
    if (isWorkday(day, closedDays)) count += 1;
    passed.set(day, count);
  }
  return (day) => passed.get(day) ?? 0;
}
