import { eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import type { AttendancePart } from '#shared/attendance.ts';
import { refusal } from '#shared/failure.ts';
import { runsOn } from '#shared/try-outs.ts';

type Split = {
  courseId: string;
  day: string;
  attendedMinutes: number;
  /** What was sent; left out, the stored split is kept. */
  given: readonly AttendancePart[] | undefined;
  before: readonly AttendancePart[];
};

/**
 * The split to store for a day. Given parts sum to the attended minutes, name try-outs of the course that run on the day, each once;
 * an empty list stores none. A stored split is kept when none is given; one part follows the minutes, several have to be split again.
 */
export function fittingParts(db: Reader, { courseId, day, attendedMinutes, given, before }: Split): AttendancePart[] {
  const parts = (given ?? following(before, attendedMinutes)).filter(({ minutes }) => minutes > 0);
  if (parts.length === 0) {
    if (given?.length && attendedMinutes > 0) throw unlikeSum(0, attendedMinutes);
    return [];
  }
  if (given) refuseForeign(db, given, { courseId, day });
  const sum = parts.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== attendedMinutes) throw unlikeSum(sum, attendedMinutes);
  return parts;
}

function following(before: readonly AttendancePart[], attendedMinutes: number): AttendancePart[] {
  if (attendedMinutes === 0) return [];
  const [only, another] = before;
  return only && !another ? [{ ...only, minutes: attendedMinutes }] : [...before];
}

function refuseForeign(
  db: Reader,
  parts: readonly AttendancePart[],
  { courseId, day }: { courseId: string; day: string },
): void {
  const { id, from, to } = tryOutsTable;
  const tryOuts = db.select({ id, from, to }).from(tryOutsTable).where(eq(tryOutsTable.courseId, courseId)).all();
  for (const [index, { tryOutId }] of parts.entries()) {
    const path = `parts.${index}.tryOutId`;
    const tryOut = tryOuts.find((each) => each.id === tryOutId);
    if (!tryOut) throw refusal('invalid', 'attendance.partNotOfCourse', undefined, path);
    if (!runsOn(tryOut, day)) throw refusal('invalid', 'attendance.partNotRunning', undefined, path);
    if (parts.findIndex((each) => each.tryOutId === tryOutId) !== index)
      throw refusal('invalid', 'attendance.partTwice', undefined, path);
  }
}

const unlikeSum = (parts: number, attended: number) =>
  refusal('invalid', 'attendance.partsSum', { parts, attended }, 'parts');
