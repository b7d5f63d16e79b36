import { periodOf } from '#shared/agreed-hours.ts';
import { countedDay } from '#shared/attendance-figures.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import type { Day } from '#shared/calendar.ts';
import type { ClosingDay } from '#shared/centre.ts';
import { absenceKindOn, codeText, type Code, type CodeList } from '#shared/code-lists.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { Language } from '#shared/text/speak.ts';

/** What the report's own figures and tables are computed from. */
export type ReportFacts = {
  record: Omit<CourseRecord, 'reports'>;
  codes: readonly Code[];
  /** Days the centre was closed beside the public holidays. */
  closingDays: readonly ClosingDay[];
};

/** The wording of a code; the code itself when the list no longer has it. */
export function wordOf(
  codes: readonly Code[],
  list: CodeList,
  wanted: string | null,
  language: Language,
): string | null {
  if (wanted === null) return null;
  const found = codes.find((code) => code.list === list && code.code === wanted);
  return found ? codeText(found, language) : wanted;
}

/** Registered days that count: closed ones are in no denominator. */
export function openDays(facts: ReportFacts): AttendanceDay[] {
  const closedDays = closedDaySet(facts);
  const kindOf = (code: string | null, day: Day) => absenceKindOn(facts.codes, code, day);
  return facts.record.attendance.filter((line) => countedDay(line, kindOf, closedDays).absenceKind !== 'closed');
}

export const closedDaySet = ({ closingDays }: ReportFacts): ReadonlySet<Day> =>
  new Set(closingDays.map(({ day }) => day));

/** Today, or the course's last day once it has passed. */
export function lastDayLived({ course, today }: ReportFacts['record']): Day {
  const { endsOn } = periodOf(course);
  return today < endsOn ? today : endsOn;
}

/** The day the figures reach to: the last registered, or today while nothing is. */
export const reachesTo = ({ attendance, today }: ReportFacts['record']): Day =>
  attendance.reduce<Day | null>((last, { day }) => (last === null || last < day ? day : last), null) ?? today;
