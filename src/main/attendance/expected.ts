import { absenceNotesOn } from '#main/absences/of-courses.ts';
import { coursesBetween, functionsOf, type RegisteredCourse } from '#main/attendance/courses-between.ts';
import { attendanceDaysOf, minutesOf } from '#main/attendance/days.ts';
import type { Departments } from '#main/attendance/scope.ts';
import { closingDaysOf } from '#main/centre/rows.ts';
import type { Reader } from '#main/handler.ts';
import { isInside, periodOf, planInForce } from '#shared/agreed-hours.ts';
import { impliedParts, type DayRegister, type ExpectedLine, type RestingLine } from '#shared/attendance.ts';
import { addDays, courseWeekOn, holidayOn, mondayOf, weekdayOf } from '#shared/calendar.ts';
import { freeDays } from '#shared/course-life.ts';
import { weekCount } from '#shared/course-weeks.ts';
import { byFirstName, compareTexts } from '#shared/names.ts';
import { pauseOn, pausesOf } from '#shared/pauses.ts';
import { agreementOn, type Agreement } from '#shared/register-cells.ts';
import { runsOn } from '#shared/try-outs.ts';

/** How far away the nearest day with somebody is looked for. */
const nearDays = 56;

/** Who is expected on a day, or was written down; who rests, and the nearest days with somebody. */
export function dayRegister(
  db: Reader,
  { departments: { seen, askedIds }, day, today }: { departments: Departments; day: string; today: string },
): DayRegister {
  const closingDays = closingDaysOf(db);
  const closedDays = new Set(closingDays.map((each) => each.day));
  const days = openDays(
    db,
    seen.map(({ id }) => id),
    closedDays,
  );
  const attending = days.attendingOn(day);
  const asked = attending.filter(({ course }) => askedIds.includes(course.departmentId));
  const countOn = (on: string) =>
    tally(days.attendingOn(on).filter(({ course }) => askedIds.includes(course.departmentId)));
  const nearest = (step: 1 | -1) => {
    for (let away = 1; away <= nearDays; away += 1) {
      const on = addDays(day, step * away);
      const counted = countOn(on);
      if (counted.expected > 0) return { day: on, ...counted };
    }
    return null;
  };

  const holiday = holidayOn(day);
  const isClosed = holiday !== null || closedDays.has(day);
  const name = closingDays.find((each) => each.day === day)?.label ?? '';
  return {
    day,
    today,
    closed: isClosed ? { name, holiday } : null,
    lines: expectedLines(db, { asked, day, today, names: new Map(seen.map(({ id, name: of }) => [id, of])) }),
    resting: isClosed
      ? []
      : days
          .coursesOn(day)
          .filter((course) => askedIds.includes(course.departmentId) && !asked.some((each) => each.course === course))
          .map((course) => restingLine(course, day))
          .sort(byFirstName),
    byDepartment: seen.flatMap(({ id: departmentId, archivedAt }) => {
      const counted = tally(attending.filter(({ course }) => course.departmentId === departmentId));
      return archivedAt === null || counted.expected > 0 ? [{ departmentId, ...counted }] : [];
    }),
    before: nearest(-1),
    after: nearest(1),
  };
}

type Attending = { course: RegisteredCourse; agreement: Agreement; isRecorded: boolean };

const tally = (attending: readonly Attending[]) => ({
  expected: attending.length,
  recorded: attending.filter(({ isRecorded }) => isRecorded).length,
});

/** The courses of any day and those of them with somebody expected or written down; read a week at a time, and each week once. */
function openDays(db: Reader, departmentIds: readonly string[], closedDays: ReadonlySet<string>) {
  const weeks = new Map<string, Week>();
  const weekOf = (day: string): Week => {
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? readWeek(db, { departmentIds, monday, closedDays });
    weeks.set(monday, week);
    return week;
  };
  const coursesOn = (day: string) => weekOf(day).courses.filter(({ course }) => isInside(periodOf(course), day));
  return {
    coursesOn: (day: string): RegisteredCourse[] => coursesOn(day).map(({ course }) => course),
    attendingOn: (day: string): Attending[] =>
      coursesOn(day).flatMap(({ course, agreed, written }): Attending[] => {
        const agreement = agreementOn(agreed, day, written);
        const isRecorded = written.some((line) => line.day === day);
        const isExpected = agreement.expected === 'agreed' || agreement.expected === 'flexible';
        return isExpected || isRecorded ? [{ course, agreement, isRecorded }] : [];
      }),
  };
}

type Week = ReturnType<typeof readWeek>;

function readWeek(
  db: Reader,
  {
    departmentIds,
    monday,
    closedDays,
  }: { departmentIds: readonly string[]; monday: string; closedDays: ReadonlySet<string> },
) {
  const sunday = addDays(monday, 6);
  const courses = coursesBetween(db, { departmentIds, from: monday, to: sunday });
  const written = minutesOf(
    db,
    courses.map(({ id }) => id),
    { from: monday, to: sunday },
  );
  return {
    courses: courses.map((course) => ({
      course,
      agreed: {
        period: periodOf(course),
        plans: course.plans,
        closedDays,
        freeDays: freeDays(course, { startsOn: monday, endsOn: sunday }, closedDays),
      },
      written: written.get(course.id) ?? [],
    })),
  };
}

function expectedLines(
  db: Reader,
  {
    asked,
    day,
    today,
    names,
  }: { asked: readonly Attending[]; day: string; today: string; names: ReadonlyMap<string, string> },
): ExpectedLine[] {
  const courseIds = asked.map(({ course }) => course.id);
  const functions = functionsOf(db, courseIds);
  const recorded = new Map(
    attendanceDaysOf(db, courseIds, { from: day, to: day }).map((line) => [line.courseId, line]),
  );
  const missed = [...recorded.values()].filter(({ absenceCode }) => absenceCode !== null);
  const notes = absenceNotesOn(
    db,
    missed.map(({ courseId }) => courseId),
    { day, today },
  );
  return asked
    .map(({ course, agreement }): ExpectedLine => {
      const tryOuts = functions.get(course.id) ?? [];
      const line = recorded.get(course.id);
      return {
        ...whoOf(course),
        departmentName: names.get(course.departmentId) ?? '',
        courseWeek: courseWeekOn(day, course.startsOn),
        weeks: weekCount(course),
        functionName: tryOuts.findLast((tryOut) => runsOn(tryOut, day))?.functionName ?? null,
        ...agreement,
        recorded: line ? { ...line, parts: impliedParts(line, tryOuts) } : null,
        notifiedAt: notes.get(course.id)?.notifiedAt ?? null,
      };
    })
    .sort((a, b) => compareTexts(placeOf(a), placeOf(b)) || byFirstName(a, b));
}

/** By starting time, then those without one, and the freely placed days last. */
const placeOf = ({ expected, startsAt }: ExpectedLine): string =>
  expected === 'flexible' ? '3' : startsAt === null ? '2' : `1 ${startsAt}`;

function restingLine(course: RegisteredCourse, day: string): RestingLine {
  const pause = pauseOn(pausesOf(course.steps), day);
  const plan = planInForce(course.plans, day);
  const weekdays = plan?.pattern.kind === 'weekdays' ? plan.pattern.days.map(({ weekday }) => weekday) : [];
  return {
    ...whoOf(course),
    why: pause
      ? 'paused'
      : !plan
        ? 'no-plan'
        : plan.pattern.kind === 'days-per-week' && weekdayOf(day) <= 5
          ? 'week-used'
          : 'other-days',
    pausedUntil: pause?.to ?? null,
    weekdays: weekdays.toSorted((a, b) => a - b),
  };
}

const whoOf = ({ id, candidateId, departmentId, firstName, lastName }: RegisteredCourse) => ({
  courseId: id,
  candidateId,
  departmentId,
  firstName,
  lastName,
});
