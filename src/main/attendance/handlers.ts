import { dayRegister } from '#main/attendance/expected.ts';
import { monthStatement } from '#main/attendance/month.ts';
import { atPlace, clearDay, insertAdded, openRegister, recordLine } from '#main/attendance/record.ts';
import { registerWeek } from '#main/attendance/register.ts';
import { departmentsAsked } from '#main/attendance/scope.ts';
import type { Handlers } from '#main/handler.ts';
import { weekdayOf } from '#shared/calendar.ts';
import { refusal } from '#shared/failure.ts';

export const attendanceHandlers: Handlers<'attendance'> = {
  day({ departmentId, day }, { db, today, user }) {
    return dayRegister(db, { departments: departmentsAsked(db, user, departmentId), day, today });
  },
  missing() {
    throw new Error('To be kept');
  },
  falling() {
    throw new Error('To be kept');
  },
  month({ departmentId, month }, { db, today, user }) {
    departmentsAsked(db, user, departmentId);
    return monthStatement(db, { departmentId, month, today });
  },
  hours() {
    throw new Error('To be kept');
  },
  recordAll() {
    throw new Error('To be kept');
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

  clear({ courseId, ...seen }, { db }) {
    clearDay(db, openRegister(db, courseId, [seen.day]), seen);
    return null;
  },
};
