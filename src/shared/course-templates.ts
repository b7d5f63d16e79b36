import { z } from 'zod';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { id, nothing, prose, requiredLine, version } from '#shared/values.ts';

export const meetingKinds = ['start', 'follow-up', 'final', 'extra'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const templateMeeting = z.strictObject({
  kind: z.enum(['start', 'follow-up', 'final']),
  /** Week of the course; 0 is the very start. */
  week: z
    .int({ error: 'courseTemplates.weekRange' })
    .min(0, { error: 'courseTemplates.weekRange' })
    .max(60, { error: 'courseTemplates.weekRange' }),
  /** What the agenda begins with. */
  agenda: prose(4000),
});
export type TemplateMeeting = z.output<typeof templateMeeting>;

const details = {
  name: requiredLine(120),
  weeks: z
    .int({ error: 'courseTemplates.weekRange' })
    .min(1, { error: 'courseTemplates.weekRange' })
    .max(60, { error: 'courseTemplates.weekRange' }),
  /** Workdays a meeting may lie from its week's day and still be on time. */
  toleranceWorkdays: z
    .int({ error: 'courseTemplates.toleranceRange' })
    .min(0, { error: 'courseTemplates.toleranceRange' })
    .max(10, { error: 'courseTemplates.toleranceRange' }),
  /** Days from one scoring of the indicators to the next; 0 is only at meetings. */
  scoreEveryDays: z
    .int({ error: 'courseTemplates.rhythmRange' })
    .min(0, { error: 'courseTemplates.rhythmRange' })
    .max(91, { error: 'courseTemplates.rhythmRange' }),
  meetings: z.array(templateMeeting).max(20, { error: 'courseTemplates.tooManyMeetings' }),
};

/** Weeks, meetings and tolerance a course begins with; a change never touches courses that have begun, but for the scores' rhythm, which is read from here. */
export type CourseTemplate = z.output<z.ZodObject<typeof details>> & {
  id: string;
  /** The one used when nobody chooses. */
  isUsual: boolean;
  archivedAt: string | null;
  version: number;
};

export const courseTemplates = {
  list: query(nothing, { by: everyone }).gives<CourseTemplate[]>(),
  add: command(z.strictObject({ ...details, scoreEveryDays: details.scoreEveryDays.default(14) }), {
    by: leaders,
  }).gives<{ id: string }>(),
  revise: command(z.strictObject({ templateId: id, version, change: z.strictObject(details).partial() }), {
    by: leaders,
  }).gives<{ version: number }>(),
  /** Makes it the one used when nobody chooses. */
  makeUsual: command(z.strictObject({ templateId: id, version }), { by: leaders }).gives<{ version: number }>(),
  archive: command(z.strictObject({ templateId: id, version }), { by: leaders }).gives<{ version: number }>(),
};

/** Why a template's meetings do not make a course, as a text key; null when they do. */
export function whyTemplateRefused({ weeks, meetings }: Pick<CourseTemplate, 'weeks' | 'meetings'>) {
  const isInOrder = meetings.every((meeting, place) => place === 0 || meetings[place - 1]!.week < meeting.week);
  if (!isInOrder) return 'courseTemplates.weeksInOrder' as const;
  if (meetings.some(({ week }) => week > weeks)) return 'courseTemplates.weekAfterEnd' as const;
  const starts = meetings.filter(({ kind }) => kind === 'start').length;
  if (starts > 1 || (starts === 1 && meetings[0]!.kind !== 'start')) return 'courseTemplates.startFirst' as const;
  const finals = meetings.filter(({ kind }) => kind === 'final').length;
  if (finals > 1 || (finals === 1 && meetings.at(-1)!.kind !== 'final')) return 'courseTemplates.finalLast' as const;
  return null;
}
