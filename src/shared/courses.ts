import { z } from 'zod';
import { hourPattern } from '#shared/agreed-hours.ts';
import { anyCode } from '#shared/code-lists.ts';
import { day } from '#shared/calendar.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import type { Candidate } from '#shared/candidates.ts';
import type { CourseState, CourseStep } from '#shared/course-life.ts';
import type { CourseWarning } from '#shared/course-warnings.ts';
import type { CourseComparison } from '#shared/course-comparison.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import type { Task } from '#shared/tasks.ts';
import type { TryOut } from '#shared/try-outs.ts';
import { id, line, prose, requiredLine, version } from '#shared/values.ts';

/** What the orderer wants tested: type of task, duration, motivation, layout, other (the centre's five dimensions). */
export const questionDimensions = ['task', 'duration', 'motivation', 'layout', 'other'] as const;
export type QuestionDimension = (typeof questionDimensions)[number];

/** How likely the goal looked when it was set. */
export const goalRealisms = ['realistic', 'uncertain', 'unrealistic'] as const;
export type GoalRealism = (typeof goalRealisms)[number];

/** What became of the goal. */
export const goalAttainments = ['reached', 'partly', 'not-reached', 'replaced'] as const;
export type GoalAttainment = (typeof goalAttainments)[number];

/** What a colleague does in a course: answers for it, works in it, or is the mentor at the workplace. */
export const courseParts = ['responsible', 'consultant', 'mentor'] as const;
export type CoursePart = (typeof courseParts)[number];

/** What may be taken along from an earlier course of the same candidate. */
const carriedKinds = ['purpose', 'goal', 'questions', 'hours', 'adjustments'] as const;
export type CarriedKind = (typeof carriedKinds)[number];

const details = {
  departmentId: id,
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
  goalRealism: z.enum(goalRealisms).nullable(),
  goalAttainment: z.enum(goalAttainments).nullable(),
  goalNote: prose(2000),
  /** What is specially arranged and deviates from the ordinary course (SEL § 103, 2). */
  deviations: prose(4000),
  /** For a second course: why again, and what is different now. */
  repeatReason: prose(2000),
  whatIsDifferent: prose(4000),
};

const question = z.strictObject({
  dimension: z.enum(questionDimensions),
  text: requiredLine(500),
  /** The job function the orderer wants tried; then the dimension is `task`. */
  jobFunctionId: id.nullable().default(null),
});

const order = {
  candidateId: id,
  departmentId: details.departmentId,
  counsellorId: details.counsellorId.default(null),
  targetGroupCode: details.targetGroupCode.default(null),
  benefitCode: details.benefitCode.default(null),
  measureCode: details.measureCode.default(null),
  referredOn: details.referredOn.default(null),
  purpose: details.purpose.default(''),
  goal: details.goal.default(''),
  goalMinutesPerWeek: details.goalMinutesPerWeek.default(null),
  questions: z.array(question).max(20, { error: 'courses.tooManyQuestions' }).default([]),
  /** The earlier course of the same person this one goes on from, and what of it comes along; what is given here goes before. */
  previousCourseId: id.nullable().default(null),
  carries: z.array(z.enum(carriedKinds)).max(carriedKinds.length).default([]),
  repeatReason: details.repeatReason.default(''),
};

export const newCourse = z.strictObject({
  ...order,
  consultantId: id,
  startsOn: day,
  /** Computed as the end of the template's weeks when left out. */
  plannedEndOn: day.optional(),
  /** The template of weeks and meetings; the centre's usual one when left out. */
  templateId: id.optional(),
  /** The hours agreed from the first day; may be agreed later. */
  hours: hourPattern.nullable().default(null),
});
export type NewCourse = z.input<typeof newCourse>;

export const newReferral = z.strictObject({
  ...order,
  /** The first day somebody asked for; as soon as there is a place (the day of the referral) when left out. */
  wishedStartOn: day.optional(),
  isWaiting: z.boolean().default(false),
});
export type NewReferral = z.input<typeof newReferral>;

export type CourseQuestion = {
  id: string;
  seq: number;
  dimension: QuestionDimension;
  text: string;
  jobFunctionId: string | null;
  jobFunctionName: string | null;
  answer: string;
  version: number;
};

/** A colleague in a course for a time; both days included, open without an end. */
export type Assignment = {
  id: string;
  courseId: string;
  staffId: string;
  staffName: string;
  part: CoursePart;
  from: string;
  to: string | null;
  /** What the next one must know. */
  note: string;
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
  /** Who answers for it today, or answered last; null while nobody does. */
  consultantId: string | null;
  consultantName: string | null;
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
  goalRealism: GoalRealism | null;
  goalAttainment: GoalAttainment | null;
  goalNote: string;
  deviations: string;
  previousCourseId: string | null;
  repeatReason: string;
  whatIsDifferent: string;
  templateId: string | null;
  /** The first day; while the course is referred or waiting, the day that was wished for. */
  startsOn: string;
  plannedEndOn: string;
  endedOn: string | null;
  /** On the day that was asked: `stateOn` of its steps. */
  state: CourseState;
  version: number;
};

/** One course on one page: everything its screen and its report stand on. */
export type CourseRecord = {
  today: string;
  course: Course;
  candidate: Candidate;
  /** Its life, in the order the steps come to hold. */
  steps: CourseStep[];
  assignments: Assignment[];
  questions: CourseQuestion[];
  hourPlans: HourPlan[];
  attendance: AttendanceDay[];
  tryOuts: TryOut[];
  adjustments: Adjustment[];
  meetings: CourseMeeting[];
  tasks: Task[];
  /** Of the whole course, as PRODUCT.md defines; computed, stored nowhere. */
  effective: EffectiveMinutes;
  reports: { id: string; reportVersion: number; issuedAt: string }[];
  /** Every course of the person that the asker may see, oldest first, this one too. */
  siblings: { id: string; number: string; ordinal: number; startsOn: string; state: CourseState }[];
};

export type CourseLine = {
  id: string;
  number: string;
  ordinal: number;
  candidateId: string;
  candidateName: string;
  departmentName: string;
  consultantName: string | null;
  startsOn: string;
  plannedEndOn: string;
  state: CourseState;
};

/** A course under way in which something is worth talking about, and what. */
export type WatchedCourse = {
  courseId: string;
  candidateId: string;
  departmentId: string;
  firstName: string;
  lastName: string;
  warnings: CourseWarning[];
};

const seen = { courseId: id, version };
const why = { reasonCode: anyCode.nullable().default(null), reason: line(500).default('') };
type Stepped = { version: number };

export const courses = {
  list: inspect(z.strictObject({ departmentId: id.optional() }), { purpose: 'case', by: everyone }).gives<
    CourseLine[]
  >(),
  show: inspect(z.strictObject({ courseId: id }), {
    about: 'courseId',
    purpose: 'case',
    by: everyone,
  }).gives<CourseRecord>(),
  /** Those under way in which something is worth talking about, in Danish order by first name; of one department, or of all with null. */
  watch: inspect(z.strictObject({ departmentId: id.nullable() }), { purpose: 'follow-up' }).gives<{
    lines: WatchedCourse[];
  }>(),
  /** This course beside an earlier one of the same person: what is different now. */
  compare: inspect(z.strictObject({ courseId: id, earlierCourseId: id }), {
    about: 'courseId',
    purpose: 'case',
  }).gives<CourseComparison>(),

  /** Takes an order in: referred, or on the waiting list at once. */
  refer: command(newReferral, { about: 'candidateId' }).gives<{ id: string; number: string }>(),
  /** A course with its first day: planned, or under way when that day has come; its meetings are proposed with it. */
  start: command(newCourse, { about: 'candidateId' }).gives<{ id: string; number: string; plannedEndOn: string }>(),
  revise: command(z.strictObject({ ...seen, change: z.strictObject(details).partial() }), {
    about: 'courseId',
  }).gives<{ version: number }>(),

  wait: command(z.strictObject({ ...seen, on: day, reason: why.reason }), { about: 'courseId' }).gives<Stepped>(),
  /** Gives a referred or waiting course its first day, its department and its consultant; meetings are proposed. */
  plan: command(
    z.strictObject({
      ...seen,
      startsOn: day,
      plannedEndOn: day.optional(),
      departmentId: id.optional(),
      consultantId: id,
      templateId: id.optional(),
      hours: hourPattern.nullable().default(null),
    }),
    { about: 'courseId' },
  ).gives<Stepped & { plannedEndOn: string }>(),
  /** Moves the first day while nobody has come; the end keeps its distance, agreed hours and coming meetings follow. */
  moveStart: command(
    z.strictObject({ ...seen, startsOn: day, reason: requiredLine(500), movesMeetings: z.boolean().default(true) }),
    { about: 'courseId' },
  ).gives<Stepped & { plannedEndOn: string }>(),
  /** From a day, also one ahead; `until` is the last day of the pause when it is known. */
  pause: command(z.strictObject({ ...seen, from: day, until: day.nullable().default(null), ...why }), {
    about: 'courseId',
  }).gives<Stepped>(),
  resume: command(z.strictObject({ ...seen, on: day }), { about: 'courseId' }).gives<Stepped>(),
  /** Extends or shortens; a later end needs its reason in a code and in words. */
  moveEnd: command(z.strictObject({ ...seen, plannedEndOn: day, ...why }), { about: 'courseId' }).gives<Stepped>(),
  /** At the planned end, or early to a job or an education. */
  finish: command(z.strictObject({ ...seen, endedOn: day, ...why }), { about: 'courseId' }).gives<Stepped>(),
  interrupt: command(z.strictObject({ ...seen, endedOn: day, ...why }), { about: 'courseId' }).gives<Stepped>(),
  cancel: command(z.strictObject({ ...seen, on: day, ...why }), { about: 'courseId' }).gives<Stepped>(),
  /** The first day came and nobody did. */
  markNeverMet: command(z.strictObject({ ...seen, on: day, reason: why.reason }), {
    about: 'courseId',
  }).gives<Stepped>(),
  /** Takes an ending back that was wrong. */
  reopen: command(z.strictObject({ ...seen, reason: requiredLine(500) }), { about: 'courseId' }).gives<Stepped>(),

  /** Puts a colleague on the course from a day; a new responsible one takes over from the old. */
  assign: command(
    z.strictObject({ courseId: id, staffId: id, part: z.enum(courseParts), from: day, note: prose(2000).default('') }),
    { about: 'courseId' },
  ).gives<{ id: string }>(),
  release: command(z.strictObject({ assignmentId: id, version, to: day }), { about: 'assignmentId' }).gives<Stepped>(),

  ask: command(z.strictObject({ courseId: id, ...question.shape }), { about: 'courseId' }).gives<{ id: string }>(),
  answer: command(z.strictObject({ questionId: id, version, answer: prose(8000) }), {
    about: 'questionId',
  }).gives<Stepped>(),
};

/** Who answers for the course on a day: the last one to take it by then, else the first; null while nobody has. */
export const responsibleOn = (assignments: readonly Assignment[], day: string): Assignment | null => {
  const responsible = assignments.filter(({ part }) => part === 'responsible');
  return responsible.findLast(({ from }) => from <= day) ?? responsible[0] ?? null;
};
