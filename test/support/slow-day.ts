import type { DatedPattern } from '#shared/agreed-hours.ts';
import type { CourseStep } from '#shared/course-life.ts';

// The public holidays of the years the examples lie in, from an almanac.
const holidays = new Set(
  `2020-01-01 2020-04-09 2020-04-10 2020-04-12 2020-04-13 2020-05-08 2020-05-21 2020-05-31 2020-06-01 2020-12-25 2020-12-26
   2021-01-01 2021-04-01 2021-04-02 2021-04-04 2021-04-05 2021-04-30 2021-05-13 2021-05-23 2021-05-24 2021-12-25 2021-12-26
   2022-01-01 2022-04-14 2022-04-15 2022-04-17 2022-04-18 2022-05-13 2022-05-26 2022-06-05 2022-06-06 2022-12-25 2022-12-26
   2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-14 2026-05-24 2026-05-25 2026-12-25 2026-12-26`.split(
    /\s+/u,
  ),
);

/** What is known of a course, as plainly as it can be said. */
export type PlainCourse = {
  startsOn: string;
  endsOn: string;
  plans: readonly DatedPattern[];
  closedDays: ReadonlySet<string>;
  steps: readonly Pick<CourseStep, 'act' | 'happensOn' | 'seq' | 'toState'>[];
};

const dateOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
/** 1 is Monday. */
const plainWeekday = (day: string): number => ((dateOf(day).getUTCDay() + 6) % 7) + 1;

export function plainDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (const date = dateOf(from); date.toISOString().slice(0, 10) <= to; date.setUTCDate(date.getUTCDate() + 1))
    days.push(date.toISOString().slice(0, 10));
  return days;
}

/** The seven days around a day, Monday first. */
export function plainWeek(day: string): string[] {
  const monday = dateOf(day);
  monday.setUTCDate(monday.getUTCDate() - (plainWeekday(day) - 1));
  const sunday = new Date(monday);
  sunday.setUTCDate(sunday.getUTCDate() + 6);
  return plainDays(monday.toISOString().slice(0, 10), sunday.toISOString().slice(0, 10));
}

/** The plan of a day: of those that hold by then the latest, of two from one day the later made. */
function plainPlan(course: PlainCourse, day: string): DatedPattern['pattern'] | null {
  let found: DatedPattern | null = null;
  for (const plan of course.plans) {
    if (plan.validFrom > day) continue;
    if (found === null || plan.validFrom >= found.validFrom) found = plan;
  }
  return found?.pattern ?? null;
}

function isPlainlyPaused(course: PlainCourse, day: string): boolean {
  let isPaused = false;
  const steps = [...course.steps]
    .sort((a, b) => a.seq - b.seq)
    .sort((a, b) => (a.happensOn < b.happensOn ? -1 : a.happensOn > b.happensOn ? 1 : 0));
  for (const { act, happensOn, toState } of steps) {
    if (act === 'move-start' || act === 'move-end' || happensOn > day) continue;
    isPaused = toState === 'paused';
  }
  return isPaused;
}

/** Whether anybody could be expected on a day at all. */
const isOpen = (course: PlainCourse, day: string): boolean =>
  course.startsOn <= day &&
  day <= course.endsOn &&
  !holidays.has(day) &&
  !course.closedDays.has(day) &&
  !isPlainlyPaused(course, day);

/** What a day is by the plan: minutes of a fixed day, or of one of the freely placed. */
export function plainOffer(course: PlainCourse, day: string): { kind: 'fixed' | 'free'; minutes: number } | null {
  const plan = plainPlan(course, day);
  if (plan === null || !isOpen(course, day)) return null;
  if (plan.kind === 'days-per-week')
    return plainWeekday(day) <= 5 ? { kind: 'free', minutes: plan.minutesPerDay } : null;
  for (const { weekday, minutes } of plan.days) if (weekday === plainWeekday(day)) return { kind: 'fixed', minutes };
  return null;
}

/** Minutes agreed for a day that is registered now, when these were agreed for the days registered before. */
export function plainMinutes(course: PlainCourse, day: string, frozen: ReadonlyMap<string, number>): number {
  const offer = plainOffer(course, day);
  if (offer === null || offer.kind === 'fixed') return offer?.minutes ?? 0;
  const plan = plainPlan(course, day);
  let used = 0;
  for (const other of plainWeek(day)) if ((frozen.get(other) ?? 0) > 0) used += 1;
  return plan?.kind === 'days-per-week' && used < plan.daysPerWeek ? offer.minutes : 0;
}

/** Of the freely placed days of a week, how many were agreed: those that follow the days already agreed, up to the number of each one's plan. */
export function plainFreeDays(course: PlainCourse, week: readonly string[]): number {
  let agreed = 0;
  let free = 0;
  for (const day of week) {
    const offer = plainOffer(course, day);
    if (offer === null) continue;
    const plan = plainPlan(course, day);
    if (offer.kind === 'free') {
      if (plan?.kind !== 'days-per-week' || agreed >= plan.daysPerWeek) continue;
      free += 1;
    }
    agreed += 1;
  }
  return free;
}
