import { dayRegister } from '#main/attendance/expected.ts';
import { clearDay, insertAdded, openRegister, recordLine } from '#main/attendance/record.ts';
import { allCodes, codeOn } from '#main/code-lists/codes-of-a-day.ts';
import { found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { eq } from 'drizzle-orm';
import type { AttendanceDay, DayRegister, ExpectedLine } from '#shared/attendance.ts';
import { isValidOn } from '#shared/code-lists.ts';
import { refusal } from '#shared/failure.ts';
import { floorInitials, type FloorLine } from '#shared/floor.ts';
import { compareTexts } from '#shared/names.ts';
import type { SignedIn } from '#shared/session.ts';

export const floorHandlers: Handlers<'floor'> = {
  day(_input, { db, today, user }) {
    const { department, until } = placeOf(db, user);
    const { lines } = registerToday(db, department, today);
    return {
      day: today,
      departmentName: department.name,
      until,
      lines: floorLines(lines),
      reasons: allCodes(db)
        .filter((code) => code.list === 'absence' && isValidOn(code, today))
        .map(({ code, kind, key, textDa, textSv, textEn }) => ({ code, kind, key, textDa, textSv, textEn })),
    };
  },

  record({ courseId, attendedMinutes, absenceCode, version }, { db, today, user }) {
    expectedToday(db, user, courseId, today);
    // That the house is closed is not for the floor to say.
    if (absenceCode !== null && codeOn(db, 'absence', absenceCode, today, 'absenceCode').kind === 'closed')
      throw refusal('invalid', 'codeLists.unknown', undefined, 'absenceCode');
    const register = openRegister(db, courseId, [today]);
    const stored = register.written.get(today)?.parts ?? [];
    const split = stored.reduce((sum, { minutes }) => sum + minutes, 0);
    if (stored.length > 1 && split !== attendedMinutes) throw refusal('conflict', 'floor.splitDay');
    // A day without minutes keeps no try-out, and the one a colleague chose would not come back with them.
    if (stored.length > 0 && attendedMinutes === 0) throw refusal('conflict', 'floor.tryOutChosen');
    const written = recordLine(db, register, { day: today, attendedMinutes, absenceCode, version }, today);
    insertAdded(db, register);
    return { version: written.version };
  },

  clear({ courseId, version }, { db, today, user }) {
    const { recorded } = expectedToday(db, user, courseId, today);
    const register = openRegister(db, courseId, [today]);
    const parts = register.written.get(today)?.parts ?? [];
    if (recorded && (parts.length > 0 || saysMore(recorded))) throw refusal('conflict', 'floor.hasDetails');
    clearDay(db, register, { day: today, version });
    return null;
  },
};

/** Where the screen stands; the dispatcher lets nobody else in here. */
function placeOf(db: Reader, user: SignedIn) {
  if (user.role !== 'floor') throw refusal('forbidden', 'failures.forbidden');
  const { id, name, archivedAt } = departmentsTable;
  const department = db.select({ id, name, archivedAt }).from(departmentsTable).where(eq(id, user.departmentId)).get();
  return { department: found(department), until: user.until };
}

type Place = ReturnType<typeof placeOf>['department'];

const registerToday = (db: Reader, department: Place, today: string): DayRegister =>
  dayRegister(db, { departments: { seen: [department], askedIds: [department.id] }, day: today, today });

/** A course of the day as the morning page has it; any other is not found, whatever else it may be. */
function expectedToday(db: Reader, user: SignedIn, courseId: string, today: string): ExpectedLine {
  const { lines } = registerToday(db, placeOf(db, user).department, today);
  return found(lines.find((line) => line.courseId === courseId));
}

/** Initials, function and time; numbered by the age of the courses, so that a number stays with its person through the day. */
function floorLines(lines: readonly ExpectedLine[]): FloorLine[] {
  const byAge = lines.toSorted((a, b) => (a.courseId < b.courseId ? -1 : 1));
  const initials = floorInitials(byAge.map(({ firstName, lastName }) => `${firstName} ${lastName}`));
  return byAge
    .map(({ courseId, functionName, startsAt, agreedMinutes, recorded }, place): FloorLine => ({
      courseId,
      initials: initials[place] ?? '',
      functionName,
      startsAt,
      agreedMinutes,
      recorded: recorded && {
        attendedMinutes: recorded.attendedMinutes,
        absenceCode: recorded.absenceCode,
        version: recorded.version,
      },
    }))
    .sort((a, b) => compareTexts(a.startsAt ?? '~', b.startsAt ?? '~') || compareTexts(a.initials, b.initials));
}

/** Whether a colleague has written more about the day than the floor can. */
const saysMore = (day: AttendanceDay): boolean =>
  [day.extraPauseMinutes, day.symptomBefore, day.symptomAfter, day.minutesToOnset].some((each) => each !== null) ||
  day.recovery !== '' ||
  day.note !== '';
