import { agreedWeekMinutes } from '#shared/agreed-hours.ts';
import { countedDay, figuresOf } from '#shared/attendance-figures.ts';
import type { AttendanceDay, HoursOverview, HoursWeek } from '#shared/attendance.ts';
import { isWorkday, mondayOf, weekDays, type Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import { effectiveByMonday } from '#shared/course-weeks.ts';
import type { IntensityAssessment } from '#shared/effective-minutes.ts';
import { missingInWeek, type CourseAgreement } from '#shared/missing-days.ts';

/** A course as its hours are added to those of others: what was agreed, attended and assessed from its first day on. */
export type HoursCourse = {
  agreement: CourseAgreement;
  attendance: readonly Pick<AttendanceDay, 'day' | 'agreedMinutes' | 'attendedMinutes' | 'absenceCode' | 'parts'>[];
  assessments: readonly IntensityAssessment[];
};

type HoursFacts = {
  courses: readonly HoursCourse[];
  closedDays: ReadonlySet<Day>;
  today: Day;
  kindOf: (absenceCode: string | null, day: Day) => AbsenceKind | null;
};

/** The hours of these courses together, for each week that begins on one of the Mondays, and the figures of all of them. */
export function hoursOverview(facts: HoursFacts, mondays: readonly Day[]): HoursOverview {
  const courses = facts.courses.map(({ agreement, attendance, assessments }) => ({
    agreement,
    byMonday: Map.groupBy(attendance, ({ day }) => mondayOf(day)),
    effective: effectiveByMonday({ attendance, tryOuts: [{ assessments }] }),
  }));

  const counted = mondays.map((monday) => {
    const inWeek = courses
      .map(({ agreement, byMonday, effective }) => {
        const registered = byMonday.get(monday) ?? [];
        return {
          registered,
          attendedMinutes: sumOf(registered, ({ attendedMinutes }) => attendedMinutes),
          agreedMinutes: agreedWeekMinutes(agreement.plans, monday, agreement.period, agreement.freeDays),
          effectiveMinutes: effective.get(monday)?.effectiveMinutes ?? null,
          missingDays: sumOf(missingInWeek(agreement, monday, { registered, today: facts.today }), ({ days }) => days),
        };
      })
      .filter(({ registered, agreedMinutes }) => registered.length > 0 || agreedMinutes > 0);
    const days = inWeek.flatMap(({ registered }) =>
      registered.map((line) => countedDay(line, facts.kindOf, facts.closedDays)),
    );
    return { monday, inWeek, days, missingDays: sumOf(inWeek, ({ missingDays }) => missingDays) };
  });

  return {
    weeks: counted.map(({ monday, inWeek, days, missingDays }): HoursWeek => {
      const attendedMinutes = sumOf(inWeek, (each) => each.attendedMinutes);
      return {
        monday,
        isClosed: attendedMinutes === 0 && !weekDays(monday).some((day) => isWorkday(day, facts.closedDays)),
        courses: inWeek.length,
        agreedMinutes: sumOf(inWeek, (each) => each.agreedMinutes),
        attendedMinutes,
        effective: effectiveOf(inWeek),
        figures: figuresOf(days, missingDays),
      };
    }),
    total: figuresOf(
      counted.flatMap(({ days }) => days),
      sumOf(counted, ({ missingDays }) => missingDays),
    ),
  };
}

function effectiveOf(
  courses: readonly { attendedMinutes: number; effectiveMinutes: number | null }[],
): HoursWeek['effective'] {
  const assessed = courses.filter(({ effectiveMinutes }) => effectiveMinutes !== null);
  if (assessed.length === 0) return null;
  return {
    minutes: sumOf(assessed, ({ effectiveMinutes }) => effectiveMinutes ?? 0),
    courses: assessed.length,
    attendedMinutes: sumOf(assessed, ({ attendedMinutes }) => attendedMinutes),
  };
}

const sumOf = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + numberOf(item), 0);
