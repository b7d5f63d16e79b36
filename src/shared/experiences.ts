import { z } from 'zod';
import { day } from '#shared/calendar.ts';
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
