import type { CoursePeriod } from '#shared/agreed-hours.ts';

/** The days a course runs: to its real end, or to the planned one while it has none. */
export const periodOf = (course: { startsOn: string; plannedEndOn: string; endedOn: string | null }): CoursePeriod => ({
  startsOn: course.startsOn,
  endsOn: course.endedOn ?? course.plannedEndOn,
});

export const isInside = (period: CoursePeriod, day: string): boolean => period.startsOn <= day && day <= period.endsOn;
