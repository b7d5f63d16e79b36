import { reasonWords } from '#renderer/attendance/words.ts';
import { capital } from '#renderer/meetings/meeting-words.ts';
import { presenceOf, type ExpectedLine, type RestingLine } from '#shared/attendance.ts';
import { addDays, mondayOf, type Day } from '#shared/calendar.ts';
import { absenceKindOn, type Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import { clockText, dayAndMonth, monthLong, weekdayLong, weekdayShort } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

export const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  `${firstName} ${lastName}`;

/** `Mandag 23. november`, with the year when it is not today's. */
export function dayTitle(day: Day, today: Day, speak: Speak): string {
  const values = {
    weekday: capital(weekdayLong(day, speak.language)),
    date: Number(day.slice(8)),
    month: monthLong(day, speak.language),
    year: day.slice(0, 4),
  };
  return speak(values.year === today.slice(0, 4) ? 'today.title' : 'today.titleWithYear', values);
}

/** `Tor 19-11` */
export const shortDayWords = (day: Day, speak: Speak): string =>
  `${capital(weekdayShort(day, speak.language))} ${dayAndMonth(day)}`;

/** `Kl. 9.00–11.00` of a line with an agreed time; null without one. */
export function clockWords({ startsAt, agreedMinutes }: ExpectedLine, speak: Speak): string | null {
  if (startsAt === null || agreedMinutes === 0) return null;
  const end = (Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3)) + agreedMinutes) % (24 * 60);
  const [from, to] = [startsAt, formatClock(end).padStart(5, '0')].map((clock) => clockText(clock, speak.language));
  return speak('today.from', { from: from ?? '', to: to ?? '' });
}

/** Why nothing is expected of somebody: `pause til 30-11`, `tir og tor`. */
export function restingWords({ why, pausedUntil, weekdays }: RestingLine, today: Day, speak: Speak): string {
  switch (why) {
    case 'paused':
      return pausedUntil === null
        ? speak('today.paused')
        : speak('today.pausedUntil', { day: dayAndMonth(pausedUntil) });
    case 'no-plan':
      return speak('today.noPlan');
    case 'week-used':
      return speak('today.weekUsed');
    case 'other-days': {
      const names = weekdays.map((weekday) => weekdayShort(addDays(mondayOf(today), weekday - 1), speak.language));
      return new Intl.ListFormat(speak.language, { type: 'conjunction' }).format(names);
    }
  }
}

/** What a toast says of a line that was written. */
export function doneWords(
  line: ExpectedLine,
  minutes: number,
  code: string | null,
  { codes, day }: { codes: readonly Code[]; day: Day },
  speak: Speak,
): string {
  const { agreedMinutes } = line;
  const values = {
    name: nameOf(line),
    attended: formatClock(minutes),
    agreed: formatClock(agreedMinutes),
    reason: reasonWords(codes, code, day, speak).toLocaleLowerCase(speak.language),
  };
  switch (presenceOf({ agreedMinutes, attendedMinutes: minutes }, absenceKindOn(codes, code, day))) {
    case 'as-agreed':
      return speak('today.saidAsAgreed', values);
    case 'more':
      return speak('today.saidMore', values);
    case 'partly':
      return speak('today.saidPartly', values);
    case 'absent':
    case 'closed':
      return speak('today.saidAbsent', values);
  }
}
