import { courseWeekOn } from '#shared/calendar.ts';
import { weekCount } from '#shared/course-weeks.ts';
import type { CourseState } from '#shared/course-life.ts';
import type { QuestionDimension } from '#shared/courses.ts';
import { shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

type Dated = { startsOn: string; plannedEndOn: string; endedOn?: string | null; state: CourseState };

/** Where a course is in its life. */
export const stateWords: Record<CourseState, TextKey> = {
  referred: 'courses.stateReferred',
  waiting: 'courses.stateWaiting',
  planned: 'courses.statePlanned',
  running: 'courses.stateRunning',
  paused: 'courses.statePaused',
  finished: 'courses.stateFinished',
  interrupted: 'courses.stateInterrupted',
  cancelled: 'courses.stateCancelled',
  'never-met': 'courses.stateNeverMet',
};

/** The week a course is in and how many it has; 0 before it starts, and never more than the last. */
export function weekOf({ startsOn, plannedEndOn, endedOn = null }: Dated, today: string): { week: number; of: number } {
  const of = weekCount({ startsOn, plannedEndOn, endedOn });
  return { week: Math.min(of, Math.max(0, courseWeekOn(endedOn ?? today, startsOn))), of };
}

/** `I gang, uge 12 af 13`, `Begynder 7-9-2026`, `Afsluttet` */
export function stateText(course: Dated, today: string, speak: Speak): string {
  const state = speak(stateWords[course.state]);
  if (course.state === 'running' || course.state === 'paused')
    return speak('courses.stateInWeek', { state, ...weekOf(course, today) });
  if (course.state === 'planned') return speak('courses.begins', { day: shortDay(course.startsOn) });
  return state;
}

/** What the orderer's question is about. */
export const dimensionWords: Record<QuestionDimension, TextKey> = {
  task: 'courses.dimensionTask',
  duration: 'courses.dimensionDuration',
  motivation: 'courses.dimensionMotivation',
  layout: 'courses.dimensionLayout',
  other: 'courses.dimensionOther',
};
