import { countedDay, figuresOf } from '#shared/attendance-figures.ts';
import { missingDaysOf } from '#shared/attendance-periods.ts';
import type { AttendanceDay, AttendanceFigures } from '#shared/attendance.ts';
import {
  addDays,
  addWeeks,
  courseWeekOn,
  holidayOn,
  isWorkday,
  mondayOf,
  weekDays,
  weekdayOf,
} from '#shared/calendar.ts';
import type { Day, HolidayKey } from '#shared/calendar.ts';
import { absenceKindOn, type AbsenceKind } from '#shared/code-lists.ts';
import type { MissingDays } from '#shared/missing-days.ts';
import { pauseOn, pausesOf } from '#shared/pauses.ts';
import { closedDaySet, lastDayLived, type ReportFacts } from '#shared/report-facts.ts';

/** A day of a statement: written down, agreed and not written down, or closed. */
export type StatementDay =
  | { kind: 'registered'; day: Day; line: AttendanceDay; absenceKind: Exclude<AbsenceKind, 'closed'> | null }
  | { kind: 'missing'; day: Day; missing: MissingDays }
  | { kind: 'closed'; day: Day; holiday: HolidayKey | null; label: string };

export type StatementWeek = {
  monday: Day;
  /** Of the course, from 1. */
  week: number;
  figures: AttendanceFigures;
  missingDays: number;
  /** Why nothing could be registered; null when something could. */
  rest: 'closed' | 'paused' | null;
};

/** What is missing for one reason; the empty code where none was given. */
export type StatementReason = {
  code: string;
  kind: AbsenceKind | null;
  /** The first day of it: its wording is of that day. */
  since: Day;
  wholeDays: number;
  partDays: number;
  minutes: number;
};

export type AttendanceStatement = {
  from: Day;
  to: Day;
  figures: AttendanceFigures;
  missingDays: number;
  closedDays: number;
  weeks: StatementWeek[];
  reasons: StatementReason[];
  days: StatementDay[];
};

/**
 * The attendance of a course day by day, from a day to a day, never beyond the course or today; the whole course with null. Closed
 * days stand among the days and in no figure, and what nobody registered is counted by itself and never as absence.
 */
export function attendanceStatement(
  facts: ReportFacts,
  asked: { from: Day | null; to: Day | null },
): AttendanceStatement {
  const { course, attendance } = facts.record;
  const last = lastDayLived(facts.record);
  const from = asked.from === null || asked.from < course.startsOn ? course.startsOn : asked.from;
  const to = asked.to === null || asked.to > last ? last : asked.to;
  const isIn = ({ day }: { day: Day }) => from <= day && day <= to;
  const lines = attendance.filter(isIn);
  const missing = missingDaysOf(facts).filter(isIn);
  const days = statementDays(facts, { from, to, lines, missing });
  return {
    from,
    to,
    ...figuresIn(facts, lines, missing),
    closedDays: days.filter(({ kind }) => kind === 'closed').length,
    weeks: mondaysBetween(from, to).map((monday) => statementWeek(facts, { monday, from, to, lines, missing })),
    reasons: reasonsOf(days),
    days,
  };
}

type Stretch = { from: Day; to: Day; lines: readonly AttendanceDay[]; missing: readonly MissingDays[] };

function figuresIn(facts: ReportFacts, lines: readonly AttendanceDay[], missing: readonly MissingDays[]) {
  const closedDays = closedDaySet(facts);
  const counted = lines.map((line) => countedDay(line, kindIn(facts), closedDays));
  const missingDays = missing.reduce((sum, { days }) => sum + days, 0);
  return { figures: figuresOf(counted, missingDays), missingDays };
}

function statementWeek(
  facts: ReportFacts,
  { monday, from, to, lines, missing }: Stretch & { monday: Day },
): StatementWeek {
  const { course, steps } = facts.record;
  const days = weekDays(monday).filter((day) => from <= day && day <= to);
  const ofWeek = lines.filter(({ day }) => days.includes(day));
  const closedDays = closedDaySet(facts);
  const pauses = pausesOf(steps);
  const open = days.filter((day) => isWorkday(day, closedDays));
  const isEmpty = ofWeek.every(({ attendedMinutes }) => attendedMinutes === 0);
  const rest =
    isEmpty && open.length === 0 ? 'closed' : isEmpty && open.every((day) => pauseOn(pauses, day)) ? 'paused' : null;
  const ofThem = missing.filter(({ day }) => days.includes(day));
  return { monday, week: courseWeekOn(monday, course.startsOn), rest, ...figuresIn(facts, ofWeek, ofThem) };
}

function statementDays(facts: ReportFacts, { from, to, lines, missing }: Stretch): StatementDay[] {
  const closedDays = closedDaySet(facts);
  const labels = new Map(facts.closingDays.map(({ day, label }) => [day, label]));
  const days: StatementDay[] = missing.map((each) => ({ kind: 'missing', day: each.day, missing: each }));
  const closed = (day: Day): StatementDay => ({
    kind: 'closed',
    day,
    holiday: holidayOn(day),
    label: labels.get(day) ?? '',
  });
  for (const line of lines) {
    const { absenceKind } = countedDay(line, kindIn(facts), closedDays);
    days.push(absenceKind === 'closed' ? closed(line.day) : { kind: 'registered', day: line.day, line, absenceKind });
  }
  const written = new Set(lines.map(({ day }) => day));
  for (let day = from; day <= to; day = addDays(day, 1))
    if (weekdayOf(day) <= 5 && !written.has(day) && !isWorkday(day, closedDays)) days.push(closed(day));
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function reasonsOf(days: readonly StatementDay[]): StatementReason[] {
  const reasons = new Map<string, StatementReason>();
  for (const each of days) {
    if (each.kind !== 'registered') continue;
    const { line, absenceKind, day } = each;
    const minutes = line.agreedMinutes - line.attendedMinutes;
    if (minutes <= 0) continue;
    const code = line.absenceCode ?? '';
    const reason = reasons.get(code) ?? { code, kind: absenceKind, since: day, wholeDays: 0, partDays: 0, minutes: 0 };
    const isWhole = line.attendedMinutes === 0;
    reasons.set(code, {
      ...reason,
      wholeDays: reason.wholeDays + (isWhole ? 1 : 0),
      partDays: reason.partDays + (isWhole ? 0 : 1),
      minutes: reason.minutes + minutes,
    });
  }
  return [...reasons.values()].sort((a, b) => b.minutes - a.minutes);
}

const kindIn =
  ({ codes }: ReportFacts) =>
  (code: string | null, day: Day): AbsenceKind | null =>
    absenceKindOn(codes, code, day);

function mondaysBetween(from: Day, to: Day): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addWeeks(monday, 1)) mondays.push(monday);
  return mondays;
}
