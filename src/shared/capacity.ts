import { z } from 'zod';
import { addDays, day, daysBetween, type Day } from '#shared/calendar.ts';
import { hasEnded, stateOn, takesPlace, type CourseLife } from '#shared/course-life.ts';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { id, nothing, version } from '#shared/values.ts';

/** Places at a time, from a day on, in the whole centre (no department) or in one department. */
export type CapacityLimit = {
  id: string;
  departmentId: string | null;
  validFrom: Day;
  places: number;
  version: number;
};

/** Places of one day: taken by courses that had begun today, kept by planned ones, and the limit of that day (null: none was set). */
export type Occupancy = { occupied: number; reserved: number; limit: number | null };

export type DayOccupancy = {
  day: Day;
  centre: Occupancy;
  /** Every department that is open or has a course that day; occupied and reserved sum to the centre's. */
  departments: (Occupancy & { departmentId: string })[];
};

/** The first day one more course would be too many, and how many such days; the limit judged is the one of that day. */
export type Overbooking = {
  scope: 'centre' | 'department';
  day: Day;
  /** Taken and kept that day with the one more. */
  places: number;
  limit: number;
  days: number;
};

/** The longest period that is answered at once, in days. */
export const mostDays = 800;

export const capacity = {
  /** In order of department and day, the past's and the future's. */
  limits: query(nothing, { by: everyone }).gives<CapacityLimit[]>(),
  /** Sets the places from a day; a limit of the same day is replaced. */
  limit: command(
    z.strictObject({
      departmentId: id.nullable(),
      validFrom: day,
      places: z
        .int({ error: 'capacity.placesRange' })
        .min(0, { error: 'capacity.placesRange' })
        .max(500, { error: 'capacity.placesRange' }),
    }),
    { by: leaders },
  ).gives<{ id: string }>(),
  withdraw: command(z.strictObject({ limitId: id, version }), { by: leaders }).gives<null>(),
  /** Day by day, at most `mostDays`, holidays and closing days too: a place is taken while the centre is closed. */
  occupancy: query(z.strictObject({ from: day, to: day }), { by: everyone }).gives<DayOccupancy[]>(),
  /** Whether one more course of these days is planned over a limit; null when there is room. It warns and never blocks. */
  overbooking: query(
    z.strictObject({ departmentId: id, startsOn: day, plannedEndOn: day, exceptCourseId: id.optional() }),
  ).gives<Overbooking | null>(),
};

/** What occupancy is counted from: one course's days, department and life. */
export type Stay = {
  courseId: string;
  departmentId: string;
  startsOn: Day;
  plannedEndOn: Day;
  endedOn: Day | null;
  steps: CourseLife['steps'];
};

/**
 * Whether a course takes a place on a day: begun, not ended, not past its planned end, and in a pause only when pauses hold.
 * A course nobody came to took none.
 */
export function staysOn(stay: Stay, day: Day, doesPauseHold: boolean): boolean {
  if (day < stay.startsOn || day > lastDayOf(stay)) return false;
  if (stateOn(stay, lastDayOf(stay)) === 'never-met') return false;
  // Its own last day is still a day at the centre, whatever the course is called from then on.
  const steps = stay.steps.filter(({ happensOn, toState }) => !(happensOn === stay.endedOn && hasEnded(toState)));
  return takesPlace(stateOn({ ...stay, steps }, day), doesPauseHold);
}

const lastDayOf = ({ endedOn, plannedEndOn }: Stay): Day => endedOn ?? plannedEndOn;

/** The limit of a day, the latest set on or before it; null when none was. */
export const limitOn = (
  limits: readonly Pick<CapacityLimit, 'departmentId' | 'validFrom' | 'places'>[],
  departmentId: string | null,
  day: Day,
): number | null =>
  limits
    .filter((limit) => limit.departmentId === departmentId && limit.validFrom <= day)
    .reduce<(typeof limits)[number] | null>(
      (latest, limit) => (latest === null || latest.validFrom < limit.validFrom ? limit : latest),
      null,
    )?.places ?? null;

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

/** What occupancy is counted from. */
export type CapacityFacts = {
  stays: readonly Stay[];
  limits: readonly Pick<CapacityLimit, 'departmentId' | 'validFrom' | 'places'>[];
  departments: readonly { id: string; archivedAt: string | null }[];
  doesPauseHold: boolean;
};

/** Both days included. */
export type Period = { from: Day; to: Day };

/**
 * The places of every day of a period, as `staysOn` has them. A course that has begun by today occupies, also its days ahead; one
 * that is still to begin reserves.
 */
export function occupancyOf(facts: CapacityFacts, { from, to }: Period, today: Day): DayOccupancy[] {
  const { stays, departments, doesPauseHold } = facts;
  const dayCount = daysBetween(from, to) + 1;
  const lines = departments.map((department) => ({
    ...department,
    occupied: new Int32Array(dayCount + 1),
    reserved: new Int32Array(dayCount + 1),
    limits: facts.limits.filter(({ departmentId }) => departmentId === department.id),
  }));
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  for (const stay of stays) {
    const places = lineOf.get(stay.departmentId)?.[stay.startsOn <= today ? 'occupied' : 'reserved'];
    if (!places) throw new RangeError(`No such department: ${stay.departmentId}`);
    for (const taken of periodsOf(stay, doesPauseHold)) {
      // One more from the first day, one less after the last; the sums below carry it through the days between.
      const first = Math.max(0, daysBetween(from, taken.from));
      const after = Math.min(dayCount, daysBetween(from, taken.to) + 1);
      if (first >= after) continue;
      places[first]! += 1;
      places[after]! -= 1;
    }
  }
  for (const { occupied, reserved } of lines) {
    for (let index = 1; index < dayCount; index += 1) {
      occupied[index]! += occupied[index - 1]!;
      reserved[index]! += reserved[index - 1]!;
    }
  }
  const centreLimits = facts.limits.filter(({ departmentId }) => departmentId === null);
  return Array.from({ length: dayCount }, (_, index): DayOccupancy => {
    const date = addDays(from, index);
    const ofDay = lines.map(({ id, archivedAt, occupied, reserved, limits }) => ({
      departmentId: id,
      isOpen: archivedAt === null,
      occupied: occupied[index]!,
      reserved: reserved[index]!,
      limit: limitOn(limits, id, date),
    }));
    return {
      day: date,
      centre: {
        occupied: ofDay.reduce((sum, each) => sum + each.occupied, 0),
        reserved: ofDay.reduce((sum, each) => sum + each.reserved, 0),
        limit: limitOn(centreLimits, null, date),
      },
      departments: ofDay
        .filter(({ isOpen, occupied, reserved }) => isOpen || occupied + reserved > 0)
        .map(({ departmentId, occupied, reserved, limit }) => ({ departmentId, occupied, reserved, limit })),
    };
  });
}

/** The periods a course takes a place in: its state can only change at the start, at a step and at the end. */
function periodsOf(stay: Stay, doesPauseHold: boolean): Period[] {
  const last = lastDayOf(stay);
  const turns = [stay.startsOn, last, ...stay.steps.map(({ happensOn }) => happensOn)];
  const days = [...new Set(turns)].filter((turn) => turn >= stay.startsOn && turn <= last).toSorted();
  return days
    .map((from, place) => ({ from, to: place + 1 < days.length ? addDays(days[place + 1]!, -1) : last }))
    .filter(({ from }) => staysOn(stay, from, doesPauseHold));
}

/** The first day one more course in the department would be too many; the department is judged before the centre. */
export function firstOverbooking(occupancy: readonly DayOccupancy[], departmentId: string): Overbooking | null {
  const crowded = occupancy.flatMap(({ day: date, centre, departments }) => {
    const department = departments.find((each) => each.departmentId === departmentId);
    const scopes = [
      { scope: 'department' as const, places: department },
      { scope: 'centre' as const, places: centre },
    ];
    const over = scopes.flatMap(({ scope, places }) => {
      const wanted = (places?.occupied ?? 0) + (places?.reserved ?? 0) + 1;
      const limit = places?.limit ?? null;
      return limit !== null && wanted > limit ? [{ scope, day: date, places: wanted, limit }] : [];
    });
    return over.slice(0, 1);
  });
  return crowded[0] ? { ...crowded[0], days: crowded.length } : null;
}
