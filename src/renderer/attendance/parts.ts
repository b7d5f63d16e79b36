import { shareOut } from '#renderer/attendance/cell.ts';
import type { AttendanceDay, AttendancePart } from '#shared/attendance.ts';

/** The newest split before this day over the same try-outs, in proportion to its minutes; nothing when there is none. */
export function lastSplit(
  attendance: readonly AttendanceDay[],
  running: readonly { id: string }[],
  { day, attendedMinutes }: Pick<AttendanceDay, 'day' | 'attendedMinutes'>,
): AttendancePart[] {
  const isRunning = ({ tryOutId }: AttendancePart) => running.some(({ id }) => id === tryOutId);
  const split = attendance
    .filter((each) => each.day < day && each.parts.length > 1 && each.parts.every(isRunning))
    .reduce<AttendanceDay | null>((newest, each) => (newest && newest.day > each.day ? newest : each), null);
  return split ? shareOut(split.parts, attendedMinutes) : [];
}

/** The parts after one of them was given minutes; of two, the other takes what is left. */
export function withPart(
  parts: readonly AttendancePart[],
  tryOutIds: readonly string[],
  given: AttendancePart,
  attendedMinutes: number,
): AttendancePart[] {
  const left = Math.max(0, attendedMinutes - given.minutes);
  const minutesOf = (tryOutId: string): number => {
    if (tryOutId === given.tryOutId) return given.minutes;
    return tryOutIds.length === 2 ? left : (parts.find((part) => part.tryOutId === tryOutId)?.minutes ?? 0);
  };
  return tryOutIds.map((tryOutId) => ({ tryOutId, minutes: minutesOf(tryOutId) }));
}
