import { addDays, courseWeekOn, weekdayOf, type Day } from '#shared/calendar.ts';
import { changesState, stepsInOrder, type CourseStep } from '#shared/course-life.ts';

/** A stretch in which a course stands still, both days included; open while its end is not known. */
export type Pause = { from: Day; to: Day | null };

/** The pauses of a course in order, those ahead too; one that was taken back before its first day is none. */
export function pausesOf(steps: readonly Pick<CourseStep, 'act' | 'happensOn' | 'seq' | 'toState'>[]): Pause[] {
  const inOrder = stepsInOrder(steps).filter(({ act }) => changesState(act));
  return inOrder.flatMap((step, place) => {
    const isContinued = inOrder[place - 1]?.toState === 'paused';
    if (step.toState !== 'paused' || isContinued) return [];
    const next = inOrder.slice(place + 1).find(({ toState }) => toState !== 'paused');
    const to = next ? addDays(next.happensOn, -1) : null;
    return to !== null && to < step.happensOn ? [] : [{ from: step.happensOn, to }];
  });
}

export const pauseOn = (pauses: readonly Pause[], day: Day): Pause | null =>
  pauses.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;

/** Where a day begins on the ruler, in course weeks of five days; a weekend begins where the Friday ends. */
export const beginningOf = (day: Day, startsOn: Day): number =>
  courseWeekOn(day, startsOn) - 1 + Math.min(weekdayOf(day) - 1, 5) / 5;
