import type { AttendanceFigures } from '#shared/attendance.ts';
import type { Day } from '#shared/calendar.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';

/** A registered day: what was agreed and attended in minutes, and the kind of its absence; null when no reason was given. */
export type CountedDay = { agreedMinutes: number; attendedMinutes: number; absenceKind: AbsenceKind | null };

/**
 * The figures of a set of registered days beside so many others that were agreed and nobody registered. Those are expected, and
 * in no other figure; a closed day is in none at all.
 *
 * - Percent is attended ÷ agreed minutes, as they stand in the columns beside it. What was attended beyond the agreed counts, so it
 *   may pass 100; it hides no absence, for missing minutes are counted day by day.
 * - Without lawful is the same once the minutes missing for a lawful reason are taken out of the agreed ones. Source: DOMAIN.md 8.
 */
export function figuresOf(days: readonly CountedDay[], missingDays: number): AttendanceFigures {
  const sums = sumDays(days);
  return { ...sums, expectedDays: sums.registeredDays + missingDays };
}

/** A day of the register as the figures count it: one on which the centre was closed counts as closed, whatever was written on it. */
export const countedDay = (
  line: { day: Day; agreedMinutes: number; attendedMinutes: number; absenceCode: string | null },
  kindOf: (absenceCode: string | null, day: Day) => AbsenceKind | null,
  closedDays: ReadonlySet<Day>,
): CountedDay => ({
  agreedMinutes: line.agreedMinutes,
  attendedMinutes: line.attendedMinutes,
  absenceKind: closedDays.has(line.day) ? 'closed' : kindOf(line.absenceCode, line.day),
});

/** The same figures where nobody asks how many days were expected. */
export function sumDays(days: readonly CountedDay[]): Omit<AttendanceFigures, 'expectedDays'> {
  const open = days.filter(({ absenceKind }) => absenceKind !== 'closed');
  const agreedMinutes = sum(open.map((day) => day.agreedMinutes));
  const attendedMinutes = sum(open.map((day) => day.attendedMinutes));
  const missingMinutes = { sick: 0, lawful: 0, unlawful: 0, holiday: 0, none: 0 };
  for (const day of open) {
    if (day.absenceKind !== 'closed') missingMinutes[day.absenceKind ?? 'none'] += missingOf(day);
  }
  const lawfullyMissing = missingMinutes.sick + missingMinutes.lawful + missingMinutes.holiday;
  return {
    registeredDays: open.filter((day) => day.agreedMinutes > 0).length,
    attendedDays: open.filter((day) => day.attendedMinutes > 0).length,
    agreedMinutes,
    attendedMinutes,
    missingMinutes,
    percent: percentOf(attendedMinutes, agreedMinutes),
    percentWithoutLawful: percentOf(attendedMinutes, agreedMinutes - lawfullyMissing),
  };
}

const missingOf = ({ agreedMinutes, attendedMinutes }: CountedDay): number =>
  Math.max(0, agreedMinutes - attendedMinutes);

const percentOf = (part: number, whole: number): number | null => (whole > 0 ? Math.round((part / whole) * 100) : null);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
