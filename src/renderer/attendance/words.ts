import { codeOf, lookOf, type Spot } from '#renderer/attendance/cell.ts';
import { presenceOf, type RegisterCell, type RegisterLine } from '#shared/attendance.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import { absenceKindOn, codeText, type Code } from '#shared/code-lists.ts';
import type { Pause } from '#shared/pauses.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, monthLong, weekdayLong, weekdayShort, weekNumber } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

export const nameOf = ({ firstName, lastName }: Pick<RegisterLine, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

/** `fredag 20-11` */
export const dayWords = (day: Day, speak: Speak): string => `${weekdayLong(day, speak.language)} ${dayAndMonth(day)}`;

/** `Fredag 20-11`, as a heading begins. */
export const dayHeading = (day: Day, speak: Speak): string => capital(dayWords(day, speak));

/** `Fre 20-11` */
export const dayHead = (day: Day, speak: Speak): string =>
  speak('attendance.dayHead', { weekday: capital(weekdayShort(day, speak.language)), day: dayAndMonth(day) });

/** `Uge 47, 16.–20. november` */
export function weekWords(monday: Day, speak: Speak): string {
  const friday = addDays(monday, 4);
  const [from, to] = [Number(monday.slice(8)), Number(friday.slice(8))];
  const month = monthLong(friday, speak.language);
  const days =
    monday.slice(5, 7) === friday.slice(5, 7)
      ? speak('attendance.daysInMonth', { from, to, month })
      : speak('attendance.daysOverMonths', { from, fromMonth: monthLong(monday, speak.language), to, toMonth: month });
  return speak('attendance.week', { week: weekNumber(monday), days });
}

/** The wording of an absence code on its day; calm words when it is unknown. */
export const reasonWords = (codes: readonly Code[], code: string | null, day: Day, speak: Speak): string => {
  const found = codeOf(codes, code, day);
  return found ? codeText(found, speak.language) : (code ?? speak('attendance.noReason'));
};

/** `På pause til og med fredag 27-11`, or only that it is paused while nobody knows the end. */
export const pauseWords = ({ to }: Pause, speak: Speak): string =>
  to === null ? speak('attendance.paused') : speak('attendance.pausedUntil', { until: dayWords(to, speak) });

/** What a cell says to someone who hears it. */
export function stateWords(cell: RegisterCell, codes: readonly Code[], today: Day, speak: Speak): string {
  const agreed = formatClock(cell.agreedMinutes);
  switch (lookOf(cell, today)) {
    case 'written':
      return writtenWords(cell, codes, speak);
    case 'missing':
      return speak('attendance.stateMissing', { agreed });
    case 'agreed':
      return speak('attendance.stateAgreed', { agreed });
    case 'flexible':
      return speak('attendance.stateFlexible', { agreed });
    case 'closed':
      return speak('attendance.closed');
    case 'off':
      return speak('attendance.notPlanned');
  }
}

function writtenWords(cell: RegisterCell, codes: readonly Code[], speak: Speak): string {
  const { attendedMinutes, absenceCode } = cell.recorded!;
  const attended = formatClock(attendedMinutes);
  const agreed = formatClock(cell.agreedMinutes);
  const reason = () => reasonWords(codes, absenceCode, cell.day, speak).toLocaleLowerCase(speak.language);
  switch (
    presenceOf({ agreedMinutes: cell.agreedMinutes, attendedMinutes }, absenceKindOn(codes, absenceCode, cell.day))
  ) {
    case 'as-agreed':
      return speak('attendance.stateAsAgreed', { attended });
    case 'more':
      return speak('attendance.stateMore', { attended, agreed });
    case 'partly':
      return speak('attendance.statePartly', { attended, agreed, reason: reason() });
    case 'absent':
    case 'closed':
      return reason();
  }
}

/** What a toast says of a day that was written. */
export function doneWords(
  spot: Spot,
  minutes: number,
  code: string | null,
  codes: readonly Code[],
  speak: Speak,
): string {
  const { line, cell } = spot;
  const values = {
    name: nameOf(line),
    weekday: weekdayLong(cell.day, speak.language),
    attended: formatClock(minutes),
    agreed: formatClock(cell.agreedMinutes),
    reason: reasonWords(codes, code, cell.day, speak).toLocaleLowerCase(speak.language),
  };
  switch (
    presenceOf({ agreedMinutes: cell.agreedMinutes, attendedMinutes: minutes }, absenceKindOn(codes, code, cell.day))
  ) {
    case 'as-agreed':
      return speak('attendance.saidAsAgreed', values);
    case 'more':
      return speak('attendance.saidMore', values);
    case 'partly':
      return speak('attendance.saidPartly', values);
    case 'absent':
    case 'closed':
      return speak('attendance.saidAbsent', values);
  }
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
