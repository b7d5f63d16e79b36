import { z } from 'zod';
import { addDays, day, daysBetween, mondayOf, type Day } from '#shared/calendar.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import type { CourseState } from '#shared/course-life.ts';
import { command, inspect } from '#shared/operation.ts';
import { id, prose, saysSomething, version } from '#shared/values.ts';

/** When the candidate is asked. */
export const experienceMoments = ['start', 'middle', 'end'] as const;
export type ExperienceMoment = (typeof experienceMoments)[number];

/** What the candidate is asked: how one was received, the tasks, and whether the days have got a shape (DOMAIN.md B23, B24). */
export const experienceQuestions = ['received', 'tasks', 'dailyStructure'] as const;
export type ExperienceQuestion = (typeof experienceQuestions)[number];

const answer = z
  .int({ error: 'experiences.step' })
  .min(1, { error: 'experiences.step' })
  .max(5, { error: 'experiences.step' })
  .nullable();

/** The candidate's answers at one moment, 1 (bad) to 5 (good); null for a question that was not answered. */
export type Experience = {
  id: string;
  courseId: string;
  moment: ExperienceMoment;
  answeredOn: string;
  received: number | null;
  tasks: number | null;
  dailyStructure: number | null;
  comment: string;
  version: number;
};

export const experiences = {
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'case' }).gives<Experience[]>(),
  /** Writes the answers of a moment; `version` is 0 for one nobody has written. What is left out stays. */
  answer: command(
    z.strictObject({
      courseId: id,
      moment: z.enum(experienceMoments),
      version: z.int().nonnegative(),
      /** Today when left out. */
      answeredOn: day.optional(),
      received: answer.optional(),
      tasks: answer.optional(),
      dailyStructure: answer.optional(),
      comment: prose(2000).optional(),
    }),
    { about: 'courseId' },
  ).gives<{ id: string; version: number }>(),
  withdraw: command(z.strictObject({ experienceId: id, version }), { about: 'experienceId' }).gives<null>(),
};

/** Whether the candidate has answered anything: a step of any question, or words. */
export const saysExperience = (said: Pick<Experience, ExperienceQuestion | 'comment'>): boolean =>
  experienceQuestions.some((question) => said[question] !== null) || saysSomething(said.comment);

/** A moment of a course: whether it is answered, asked about now, passed without an answer, or still ahead; `from` is its first day. */
export type MomentStanding = { moment: ExperienceMoment; from: Day; standing: 'answered' | 'due' | 'passed' | 'ahead' };

/**
 * Where the three moments of a course stand on a day. The start is asked about from the first day, the middle from halfway, the end
 * in the last week and afterwards. Of a course that is not planned, or that nobody came to, nothing is asked.
 */
export function experienceStandings(
  course: { startsOn: Day; plannedEndOn: Day; endedOn: Day | null; state: CourseState },
  answered: readonly ExperienceMoment[],
  today: Day,
): MomentStanding[] {
  if (['referred', 'waiting', 'cancelled', 'never-met'].includes(course.state)) return [];
  const { startsOn, endsOn } = periodOf(course);
  const middle = addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2));
  const lastWeek = mondayOf(endsOn);
  const firstDays = { start: startsOn, middle, end: lastWeek > middle ? lastWeek : endsOn };
  return experienceMoments.map((moment, place) => {
    const next = experienceMoments[place + 1];
    const isPassed = next !== undefined && firstDays[next] <= today;
    const standing = answered.includes(moment)
      ? 'answered'
      : firstDays[moment] > today
        ? 'ahead'
        : isPassed
          ? 'passed'
          : 'due';
    return { moment, from: firstDays[moment], standing };
  });
}
