import { z } from 'zod';
import { hourPattern } from '#shared/agreed-hours.ts';
import { anyCode } from '#shared/code-lists.ts';
import { day } from '#shared/calendar.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import type { Candidate } from '#shared/candidates.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import type { TryOut } from '#shared/try-outs.ts';
import { id, prose, requiredLine, version } from '#shared/values.ts';

/** A course's life; the transitions come with the calendar. */
export const courseStates = [
  'referred',
  'waiting',
  'planned',
  'running',
  'paused',
  'finished',
  'interrupted',
  'cancelled',
  'never-met',
] as const;
export type CourseState = (typeof courseStates)[number];

/** What the orderer wants tested: type of task, duration, motivation, layout, other (the centre's five dimensions). */
export const questionDimensions = ['task', 'duration', 'motivation', 'layout', 'other'] as const;
export type QuestionDimension = (typeof questionDimensions)[number];

const details = {
  departmentId: id,
  consultantId: id,
  counsellorId: id.nullable(),
  targetGroupCode: anyCode.nullable(),
  benefitCode: anyCode.nullable(),
  measureCode: anyCode.nullable(),
  referredOn: day.nullable(),
  purpose: prose(4000),
  goal: prose(2000),
  /** Target of attended minutes a week; null when not stated. */
  goalMinutesPerWeek: z
    .int()
    .min(0, { error: 'courses.goalMinutes' })
    .max(2400, { error: 'courses.goalMinutes' })
    .nullable(),
  plannedEndOn: day,
};

export const newCourse = z.strictObject({
  candidateId: id,
  departmentId: details.departmentId,
  consultantId: details.consultantId,
  counsellorId: details.counsellorId.default(null),
  targetGroupCode: details.targetGroupCode.default(null),
  benefitCode: details.benefitCode.default(null),
  measureCode: details.measureCode.default(null),
  referredOn: details.referredOn.default(null),
  purpose: details.purpose.default(''),
  goal: details.goal.default(''),
  goalMinutesPerWeek: details.goalMinutesPerWeek.default(null),
  startsOn: day,
  /** Computed as the end of thirteen weeks when left out. */
  plannedEndOn: day.optional(),
  questions: z
    .array(z.strictObject({ dimension: z.enum(questionDimensions), text: requiredLine(500) }))
    .max(20, { error: 'courses.tooManyQuestions' })
    .default([]),
  /** The hours agreed from the first day; may be agreed later. */
  hours: hourPattern.nullable().default(null),
});
export type NewCourse = z.input<typeof newCourse>;

export type CourseQuestion = {
  id: string;
  seq: number;
  dimension: QuestionDimension;
  text: string;
  answer: string;
  version: number;
};

export type Course = {
  id: string;
  /** `<year>-<4 digits>` in the centre. */
  number: string;
  /** The person's first, second … course. */
  ordinal: number;
  candidateId: string;
  departmentId: string;
  departmentName: string;
  consultantId: string;
  consultantName: string;
  counsellorId: string | null;
  counsellorName: string | null;
  counsellorUnit: string | null;
  targetGroupCode: string | null;
  benefitCode: string | null;
  measureCode: string | null;
  referredOn: string | null;
  purpose: string;
  goal: string;
  goalMinutesPerWeek: number | null;
  startsOn: string;
  plannedEndOn: string;
  endedOn: string | null;
  state: CourseState;
  version: number;
};

/** One course on one page: everything its screen and its report stand on. */
export type CourseRecord = {
  today: string;
  course: Course;
  candidate: Candidate;
  questions: CourseQuestion[];
  hourPlans: HourPlan[];
  attendance: AttendanceDay[];
  tryOuts: TryOut[];
  adjustments: Adjustment[];
  /** Of the whole course, as PRODUCT.md defines; computed, stored nowhere. */
  effective: EffectiveMinutes;
  reports: { id: string; reportVersion: number; issuedAt: string }[];
};

export type CourseLine = {
  id: string;
  number: string;
  ordinal: number;
  candidateId: string;
  candidateName: string;
  departmentName: string;
  consultantName: string;
  startsOn: string;
  plannedEndOn: string;
  state: CourseState;
};

export const courses = {
  list: inspect(z.strictObject({ departmentId: id.optional() }), { purpose: 'case', by: everyone }).gives<
    CourseLine[]
  >(),
  show: inspect(z.strictObject({ courseId: id }), {
    about: 'courseId',
    purpose: 'case',
    by: everyone,
  }).gives<CourseRecord>(),
  start: command(newCourse, { about: 'candidateId' }).gives<{ id: string; number: string; plannedEndOn: string }>(),
  revise: command(z.strictObject({ courseId: id, version, change: z.strictObject(details).partial() }), {
    about: 'courseId',
  }).gives<{ version: number }>(),
  ask: command(z.strictObject({ courseId: id, dimension: z.enum(questionDimensions), text: requiredLine(500) }), {
    about: 'courseId',
  }).gives<{ id: string }>(),
  answer: command(z.strictObject({ questionId: id, version, answer: prose(8000) }), { about: 'questionId' }).gives<{
    version: number;
  }>(),
};

/** The state on a day: a planned course runs from its first day. */
export const stateOn = (course: { state: CourseState; startsOn: string }, today: string): CourseState =>
  course.state === 'planned' && course.startsOn <= today ? 'running' : course.state;

/** Places are taken by courses that run or are paused. */
export const takesPlace = (state: CourseState) => state === 'running' || state === 'paused';
