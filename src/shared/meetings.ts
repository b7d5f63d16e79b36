import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import type { MeetingKind } from '#shared/course-templates.ts';
import { command, errand, everyone, inspect } from '#shared/operation.ts';
import { newTask, type Task } from '#shared/tasks.ts';
import { clock, id, line, prose, requiredLine, version } from '#shared/values.ts';

/** `missed`: the day came and it could not be held. */
export const meetingStates = ['planned', 'held', 'missed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Who sits at the table; `companion` is the candidate's own support person (bisidder). */
export const participantRoles = [
  'candidate',
  'counsellor',
  'consultant',
  'leader',
  'mentor',
  'companion',
  'interpreter',
  'other',
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export const presences = ['unknown', 'came', 'excused', 'absent'] as const;
export type Presence = (typeof presences)[number];

/** A meeting as its course shows it: on the ruler, in lists, in reports. */
export type CourseMeeting = {
  id: string;
  courseId: string;
  kind: MeetingKind;
  /** The first, second … follow-up; null for the other kinds. */
  ordinal: number | null;
  /** The template's week; null for an extra meeting. */
  week: number | null;
  /** The day it should lie on by the template; null for an extra meeting. */
  targetOn: Day | null;
  /** Workdays it may lie from that day and be on time; null for an extra meeting. */
  toleranceWorkdays: number | null;
  meetsOn: Day;
  /** Null until a time is agreed. */
  startsAt: string | null;
  durationMinutes: number;
  place: string;
  state: MeetingState;
  /** The day it was first planned for, when it has been moved. */
  movedFrom: Day | null;
  /** Why it was moved, missed or cancelled. */
  reason: string;
  hasAgenda: boolean;
  hasMinutes: boolean;
  version: number;
};

export type Participant = {
  id: string;
  role: ParticipantRole;
  /** As known on the day it was written. */
  name: string;
  staffId: string | null;
  contactId: string | null;
  presence: Presence;
  version: number;
};

/** What a meeting agreed on; with an owner and a day it is a task too. */
export type Decision = { id: string; seq: number; text: string; task: Task | null; version: number };

/** A meeting with its papers. */
export type MeetingRecord = {
  today: string;
  meeting: CourseMeeting & { agenda: string; minutesText: string };
  course: {
    id: string;
    number: string;
    candidateId: string;
    candidateName: string;
    departmentName: string;
    startsOn: string;
    plannedEndOn: string;
    consultantName: string | null;
    counsellorName: string | null;
  };
  participants: Participant[];
  decisions: Decision[];
  /** Tasks of earlier meetings of the course that are still open. */
  openTasks: Task[];
  /** All meetings of the course in order, for going to the one before and after. */
  meetings: CourseMeeting[];
};

/** A row of the calendar and the list of meetings. */
export type MeetingLine = CourseMeeting & {
  candidateId: string;
  candidateName: string;
  /** Name and address protection: where such a meeting is held stays in the house. */
  isProtected: boolean;
  courseNumber: string;
  departmentId: string;
  departmentName: string;
  consultantName: string | null;
  /** A report of the course has been issued, in whichever version. */
  hasIssuedReport: boolean;
};

/** A meeting as the rules propose it; `meetingId` when one that is planned would get this day. */
export type ProposedMeeting = {
  meetingId: string | null;
  kind: MeetingKind;
  ordinal: number | null;
  week: number;
  targetOn: Day;
  meetsOn: Day;
  /** The day it has now; null for a new one. */
  fromOn: Day | null;
  isOnTime: boolean;
};

const details = {
  startsAt: clock.nullable(),
  durationMinutes: z
    .int({ error: 'meetings.duration' })
    .min(5, { error: 'meetings.duration' })
    .max(480, { error: 'meetings.duration' }),
  place: line(200),
  agenda: prose(8000),
  minutesText: prose(20_000),
};

const participant = {
  role: z.enum(participantRoles),
  name: requiredLine(120),
  staffId: id.nullable().default(null),
  contactId: id.nullable().default(null),
};

const seen = { meetingId: id, version };

export const meetings = {
  /** Meetings of courses one may see, from a day to a day, both included, at most 400 days; in order of day and time. */
  list: inspect(z.strictObject({ from: day, to: day, departmentId: id.optional() }), {
    purpose: 'case',
    by: everyone,
  }).gives<MeetingLine[]>(),
  /** With its papers, which may hold matters of health: not for mentors. */
  show: inspect(z.strictObject({ meetingId: id }), {
    about: 'meetingId',
    purpose: 'follow-up',
  }).gives<MeetingRecord>(),
  /** What the template would give the course, beginning on that day; held and missed meetings are left alone. */
  proposal: inspect(z.strictObject({ courseId: id, startsOn: day.optional() }), {
    about: 'courseId',
    purpose: 'case',
  }).gives<ProposedMeeting[]>(),
  /** Makes the meetings of the proposal, and moves those planned to it. */
  propose: command(z.strictObject({ courseId: id }), { about: 'courseId' }).gives<{ added: number; moved: number }>(),
  /** An extra meeting beside the template's. */
  call: command(
    z.strictObject({
      courseId: id,
      meetsOn: day,
      startsAt: details.startsAt.default(null),
      durationMinutes: details.durationMinutes.default(60),
      place: details.place.default(''),
      agenda: details.agenda.default(''),
    }),
    { about: 'courseId' },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ ...seen, change: z.strictObject(details).partial() }), {
    about: 'meetingId',
  }).gives<{ version: number }>(),
  /** To another day; the later ones of the template follow by as much when asked, on workdays and in order: `moved` of them. */
  move: command(
    z.strictObject({
      ...seen,
      meetsOn: day,
      startsAt: clock.nullable().optional(),
      reason: line(500).default(''),
      movesLater: z.boolean().default(false),
    }),
    { about: 'meetingId' },
  ).gives<{ version: number; moved: number }>(),
  /** It took place: everybody invited came, but for those named here. */
  hold: command(
    z.strictObject({
      ...seen,
      heldOn: day.optional(),
      absentIds: z.array(id).max(40).default([]),
      minutesText: details.minutesText.optional(),
    }),
    { about: 'meetingId' },
  ).gives<{ version: number }>(),
  miss: command(z.strictObject({ ...seen, reason: requiredLine(500) }), { about: 'meetingId' }).gives<{
    version: number;
  }>(),
  cancel: command(z.strictObject({ ...seen, reason: line(500).default('') }), { about: 'meetingId' }).gives<{
    version: number;
  }>(),
  /** Back to planned: it was marked held, missed or cancelled by mistake. */
  replan: command(z.strictObject(seen), { about: 'meetingId' }).gives<{ version: number }>(),

  invite: command(z.strictObject({ meetingId: id, ...participant }), { about: 'meetingId' }).gives<{ id: string }>(),
  mark: command(z.strictObject({ participantId: id, version, presence: z.enum(presences) }), {
    about: 'participantId',
  }).gives<{ version: number }>(),
  uninvite: command(z.strictObject({ participantId: id, version }), { about: 'participantId' }).gives<null>(),

  /** A decision; with an owner or a day it becomes a task. */
  decide: command(
    z.strictObject({ meetingId: id, text: newTask.shape.text, task: newTask.omit({ text: true }).nullable() }),
    { about: 'meetingId' },
  ).gives<{ id: string; taskId: string | null }>(),
  reword: command(z.strictObject({ decisionId: id, version, text: newTask.shape.text }), {
    about: 'decisionId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ decisionId: id, version }), { about: 'decisionId' }).gives<null>(),

  /** A calendar file (iCalendar, RFC 5545) of planned meetings from a day to a day, with initials only; null when cancelled. */
  saveCalendar: errand(z.strictObject({ from: day, to: day, departmentId: id.optional() }), {
    by: everyone,
  }).gives<{ fileName: string; meetings: number } | null>(),
};

/** The day has passed, and nobody wrote whether the meeting was held. */
export const isUnnoted = ({ state, meetsOn }: Pick<CourseMeeting, 'state' | 'meetsOn'>, today: Day): boolean =>
  state === 'planned' && meetsOn < today;
