import { agreedOn, daysPerWeek, periodOf, planInForce } from '#shared/agreed-hours.ts';
import { sumDays } from '#shared/attendance-figures.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import { addDays, addWeeks, mondayOf, weekDays, type Day } from '#shared/calendar.ts';
import { absenceKindOn } from '#shared/code-lists.ts';
import { freeDays } from '#shared/course-life.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
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

/** Agreed days before today that nobody registered; of freely placed days those of whole weeks only. */
export function unregisteredDays(facts: ReportFacts): number {
  const { record } = facts;
  const { startsOn } = record.course;
  const period = periodOf(record.course);
  const { steps } = record;
  const closed = freeDays({ startsOn, steps }, period, closedDaySet(facts));
  const registered = new Set(record.attendance.map(({ day }) => day));
  let missing = 0;
  for (
    let monday = mondayOf(startsOn);
    monday < record.today && monday <= period.endsOn;
    monday = addWeeks(monday, 1)
  ) {
    const days = weekDays(monday).flatMap((day) => {
      const agreed = agreedOn(record.hourPlans, day, period, closed);
      return agreed ? { day, isFlexible: agreed.isFlexible } : [];
    });
    missing += days.filter(({ day, isFlexible }) => !isFlexible && day < record.today && !registered.has(day)).length;
    const flexible = days.filter(({ isFlexible }) => isFlexible);
    const plan = planInForce(record.hourPlans, flexible.at(-1)?.day ?? monday);
    if (flexible.length === 0 || !plan || addDays(monday, 6) >= record.today) continue;
    const written = weekDays(monday).filter((day) => registered.has(day)).length;
    missing += Math.max(0, Math.min(flexible.length, daysPerWeek(plan.pattern)) - written);
  }
  return missing;
}
