import { periodOf, planInForce } from '#shared/agreed-hours.ts';
import { countedDay, figuresOf, sumDays } from '#shared/attendance-figures.ts';
import type { AttendanceDay, AttendanceFigures } from '#shared/attendance.ts';
import { addDays, addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { freeDays } from '#shared/course-life.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import { missingInWeek, type MissingDays } from '#shared/missing-days.ts';
import { closedDaySet, lastDayLived, openDays, type ReportFacts } from '#shared/report-facts.ts';

/** What was registered while one agreement held; closed days left out. */
export type AttendancePeriod = ReturnType<typeof sumDays> & {
  from: Day;
  to: Day;
  plan: HourPlan | null;
  /** Days with a line in the register, also those that were attended without an agreement. */
  days: number;
  /** Days without attendance by absence code; the empty code when none was given. */
  absent: ReadonlyMap<string, number>;
  /** Days attended, but shorter than agreed. */
  shortDays: number;
};

/** Attendance per agreement, from the course's first day to today or its end. */
export function attendancePeriods(facts: ReportFacts): AttendancePeriod[] {
  const { record } = facts;
  const { startsOn } = record.course;
  const last = lastDayLived(record);
  const changes = record.hourPlans
    .map(({ validFrom }) => (validFrom < startsOn ? startsOn : validFrom))
    .filter((day) => day <= last);
  const starts = [...new Set([startsOn, ...changes])].sort();
  const days = openDays(facts);
  return starts
    .map((from, place) => {
      const next = starts[place + 1];
      const to = next === undefined ? last : addDays(next, -1);
      return periodFigures(facts, { from, to, days: days.filter(({ day }) => from <= day && day <= to) });
    })
    .filter(({ plan, days: registered }) => plan !== null || registered > 0);
}

/** The same figures of the whole course. */
export const attendanceTotal = (facts: ReportFacts): AttendancePeriod =>
  periodFigures(facts, {
    from: facts.record.course.startsOn,
    to: periodOf(facts.record.course).endsOn,
    days: openDays(facts),
  });

/** The same figures of some of its days, both included. */
export const attendanceBetween = (facts: ReportFacts, from: Day, to: Day): AttendancePeriod =>
  periodFigures(facts, { from, to, days: openDays(facts).filter(({ day }) => from <= day && day <= to) });

function periodFigures(
  { record, codes }: ReportFacts,
  { from, to, days }: { from: Day; to: Day; days: AttendanceDay[] },
): AttendancePeriod {
  const absent = new Map<string, number>();
  for (const { attendedMinutes, agreedMinutes, absenceCode } of days) {
    if (attendedMinutes === 0 && agreedMinutes > 0)
      absent.set(absenceCode ?? '', (absent.get(absenceCode ?? '') ?? 0) + 1);
  }
  return {
    ...sumDays(days.map((day) => ({ ...day, absenceKind: absenceKindOn(codes, day.absenceCode, day.day) }))),
    from,
    to,
    days: days.length,
    plan: planInForce(record.hourPlans, from),
    absent,
    shortDays: days.filter(
      ({ attendedMinutes, agreedMinutes }) => attendedMinutes > 0 && attendedMinutes < agreedMinutes,
    ).length,
  };
}

/** The figures of a course from its first day to today or its end. */
export function courseFigures(facts: ReportFacts): AttendanceFigures {
  const closedDays = closedDaySet(facts);
  const kindOf = (code: string | null, day: Day) => absenceKindOn(facts.codes, code, day);
  const days = facts.record.attendance.map((line) => countedDay(line, kindOf, closedDays));
  return figuresOf(days, unregisteredDays(facts));
}

/** Agreed days before today that nobody registered; of freely placed days those of whole weeks only. */
export const unregisteredDays = (facts: ReportFacts): number =>
  missingDaysOf(facts).reduce((sum, { days }) => sum + days, 0);

/** The same days one by one, in order; freely placed ones stand together on the last day of their week that could have been chosen. */
export function missingDaysOf(facts: ReportFacts): MissingDays[] {
  const { course, steps, hourPlans: plans, attendance: registered, today } = facts.record;
  const period = periodOf(course);
  const agreement = {
    plans,
    period,
    freeDays: freeDays({ startsOn: course.startsOn, steps }, period, closedDaySet(facts)),
  };
  const missing: MissingDays[] = [];
  for (let monday = mondayOf(course.startsOn); monday < today && monday <= period.endsOn; monday = addWeeks(monday, 1))
    missing.push(...missingInWeek(agreement, monday, { registered, today }));
  return missing;
}
