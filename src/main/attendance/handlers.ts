import { dayRegister } from '#main/attendance/expected.ts';
import { fallingCourses } from '#main/attendance/falling.ts';
import { hoursOf } from '#main/attendance/hours.ts';
import { missingDays } from '#main/attendance/missing.ts';
import { monthStatement } from '#main/attendance/month.ts';
import { atPlace, clearDay, insertAdded, openRegister, openRegisters, recordLine } from '#main/attendance/record.ts';
import { registerWeek } from '#main/attendance/register.ts';
import { departmentsAsked } from '#main/attendance/scope.ts';
import type { Handlers } from '#main/handler.ts';
import { weekdayOf } from '#shared/calendar.ts';
import { refusal } from '#shared/failure.ts';

export const attendanceHandlers: Handlers<'attendance'> = {
  day({ departmentId, day }, { db, today, user }) {
    return dayRegister(db, { departments: departmentsAsked(db, user, departmentId), day, today });
  },

  missing({ departmentId }, { db, today, user }) {
    const { askedIds } = departmentsAsked(db, user, departmentId);
    return { lines: missingDays(db, { departmentIds: askedIds, today }) };
  },

  falling({ departmentId }, { db, today, user }) {
    const { askedIds } = departmentsAsked(db, user, departmentId);
    return { lines: fallingCourses(db, { departmentIds: askedIds, today }) };
  },

  month({ departmentId, month }, { db, today, user }) {
    departmentsAsked(db, user, departmentId);
    return monthStatement(db, { departmentId, month, today });
  },

  hours({ departmentId, from, to }, { db, today, user }) {
    return hoursOf(db, { departmentIds: departmentsAsked(db, user, departmentId).askedIds, from, to, today });
  },

  week({ departmentId, monday }, { db, today, user }) {
    if (weekdayOf(monday) !== 1) throw refusal('invalid', 'attendance.notAMonday', undefined, 'monday');
    departmentsAsked(db, user, departmentId);
    return registerWeek(db, { departmentId, monday, today });
  },

  record({ courseId, ...line }, { db, today }) {
    const register = openRegister(db, courseId, [line.day]);
    const written = recordLine(db, register, line, today);
    insertAdded(db, register);
    return written;
  },

  recordDays({ courseId, lines }, { db, today }) {
    const days = lines.map(({ day }) => day);
    const register = openRegister(db, courseId, days);
    const written = lines.map((line, place) => atPlace(`lines.${place}`, () => recordLine(db, register, line, today)));
    insertAdded(db, register);
    return written;
  },

  recordAll({ courses }, { db, today }) {
    for (const place of courses.keys()) atPlace(`courses.${place}`, () => refuseTwice(courses, place));
    const registerOf = openRegisters(
      db,
      courses.map(({ courseId, lines, cleared }) => ({ courseId, days: [...lines, ...cleared].map(({ day }) => day) })),
    );
    for (const [place, { courseId, lines, cleared }] of courses.entries()) {
      atPlace(`courses.${place}`, () => {
        const register = registerOf(courseId);
        // Emptied first: a day that is freed leaves one of its week's number to be used.
        for (const [of, seen] of cleared.entries()) atPlace(`cleared.${of}`, () => clearDay(db, register, seen));
        for (const [of, line] of lines.entries()) atPlace(`lines.${of}`, () => recordLine(db, register, line, today));
        insertAdded(db, register);
      });
    }
    return null;
  },

  clear({ courseId, ...seen }, { db }) {
    clearDay(db, openRegister(db, courseId, [seen.day]), seen);
    return null;
  },
};

type Block = { courseId: string; lines: readonly { day: string }[]; cleared: readonly { day: string }[] };

/** Refuses a course that stands in the block before, and a day that stands twice in its own part. */
function refuseTwice(courses: readonly Block[], place: number): void {
  const { courseId, lines, cleared } = courses[place]!;
  if (courses.findIndex((each) => each.courseId === courseId) !== place)
    throw refusal('invalid', 'attendance.courseTwice', undefined, 'courseId');
  const days = [
    ...lines.map(({ day }, of) => ({ day, path: `lines.${of}.day` })),
    ...cleared.map(({ day }, of) => ({ day, path: `cleared.${of}.day` })),
  ];
  const twice = days.find(({ day }, of) => days.findIndex((each) => each.day === day) !== of);
  if (twice) throw refusal('invalid', 'attendance.dayTwice', undefined, twice.path);
}
