import { daysBetween, type Day } from '#shared/calendar.ts';
import { isUnnoted, type CourseMeeting, type Presence } from '#shared/meetings.ts';
import { clockText, dayAndMonth, shortDay, weekdayShort } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Where a meeting stands, as it is drawn and said: a planned one can be moved, or left without a word. */
export type Standing = 'planned' | 'moved' | 'unnoted' | 'held' | 'missed' | 'cancelled';

export function standingOf(meeting: Pick<CourseMeeting, 'state' | 'meetsOn' | 'movedFrom'>, today: Day): Standing {
  if (isUnnoted(meeting, today)) return 'unnoted';
  return meeting.state === 'planned' && meeting.movedFrom !== null ? 'moved' : meeting.state;
}

export const standingWords: Record<Standing, TextKey> = {
  planned: 'meetings.planned',
  moved: 'meetings.moved',
  unnoted: 'meetings.unnoted',
  held: 'meetings.held',
  missed: 'meetings.missed',
  cancelled: 'meetings.cancelled',
};

export const presenceWords: Record<Exclude<Presence, 'unknown'>, TextKey> = {
  came: 'meetings.came',
  excused: 'meetings.excused',
  absent: 'meetings.absent',
};

/** `Opfølgning 2` */
export function meetingName({ kind, ordinal }: Pick<CourseMeeting, 'kind' | 'ordinal'>, speak: Speak): string {
  if (kind === 'follow-up') return speak('meetings.followUp', { ordinal: ordinal ?? 1 });
  return speak(kind === 'start' ? 'meetings.start' : kind === 'final' ? 'meetings.final' : 'meetings.extra');
}

/** `tor 26-11`, with the year when it is far from today. */
export function meetingDay(day: Day, today: Day, speak: Speak): string {
  const isNear = Math.abs(daysBetween(today, day)) < 180;
  return `${weekdayShort(day, speak.language)} ${isNear ? dayAndMonth(day) : shortDay(day)}`;
}

/** `9.30`, or that nobody has agreed on a time. */
export const meetingTime = ({ startsAt }: Pick<CourseMeeting, 'startsAt'>, speak: Speak): string =>
  startsAt === null ? speak('meetings.noTime') : clockText(startsAt, speak.language);

/** `Planlagt, tor 26-11, 9.30`: what is said of it when it was changed in another window. */
export const meetingNow = (meeting: CourseMeeting, today: Day, speak: Speak): string =>
  [
    speak(standingWords[standingOf(meeting, today)]),
    meetingDay(meeting.meetsOn, today, speak),
    meetingTime(meeting, speak),
  ].join(', ');

/** `dagsorden, referat`, or a dash. */
export function papersText({ hasAgenda, hasMinutes }: Pick<CourseMeeting, 'hasAgenda' | 'hasMinutes'>, speak: Speak) {
  if (hasAgenda && hasMinutes) return speak('meetings.bothPapers');
  if (hasAgenda) return speak('meetings.agenda');
  return hasMinutes ? speak('meetings.minutes') : '–';
}

/** Words as a line begins. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
