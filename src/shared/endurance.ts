import type { AttendanceDay, AttendancePart } from '#shared/attendance.ts';
import type { Day } from '#shared/calendar.ts';
import { openDays, type ReportFacts } from '#shared/report-facts.ts';

/** A mean, in the unit of what was measured, with how many days it stands on. */
export type Measured = { mean: number; lowest: number; highest: number; days: number };

export type EnduranceMonth = {
  /** The month's first day. */
  month: string;
  attendedDays: number;
  minutesToOnset: Measured | null;
  symptomBefore: Measured | null;
  symptomAfter: Measured | null;
};

/** Minutes to symptoms and symptoms before and after work, month by month, over the attended days that say so. */
export function enduranceByMonth(facts: ReportFacts): EnduranceMonth[] {
  const attended = openDays(facts).filter(({ attendedMinutes }) => attendedMinutes > 0);
  const months = Map.groupBy(attended, ({ day }) => `${day.slice(0, 7)}-01`);
  return [...months]
    .map(([month, days]) => ({
      month,
      attendedDays: days.length,
      minutesToOnset: measured(days.map(({ minutesToOnset }) => minutesToOnset)),
      symptomBefore: measured(days.map(({ symptomBefore }) => symptomBefore)),
      symptomAfter: measured(days.map(({ symptomAfter }) => symptomAfter)),
    }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** What a try-out's days say of how long it goes well, and of the day after. */
export type TryOutEndurance = {
  minutesToOnset: Measured | null;
  symptomBefore: Measured | null;
  symptomAfter: Measured | null;
  /** The measured days, oldest first. */
  onsets: { day: Day; minutes: number }[];
  /** What was said of recovery, oldest first. */
  recoveries: { day: Day; words: string }[];
};

/**
 * Minutes to symptoms, symptoms before and after (0–10) and recovery over the days of one try-out. A day belongs to the try-out that
 * took most of its attended minutes; a day that two share evenly tells of neither. Null when no day of its own says anything.
 */
export function enduranceOf(
  tryOutId: string,
  attendance: readonly Pick<
    AttendanceDay,
    'day' | 'parts' | 'minutesToOnset' | 'symptomBefore' | 'symptomAfter' | 'recovery'
  >[],
): TryOutEndurance | null {
  const own = attendance
    .filter(({ parts }) => mostlyIn(parts) === tryOutId)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const endurance = {
    minutesToOnset: measured(own.map(({ minutesToOnset }) => minutesToOnset)),
    symptomBefore: measured(own.map(({ symptomBefore }) => symptomBefore)),
    symptomAfter: measured(own.map(({ symptomAfter }) => symptomAfter)),
    onsets: own.flatMap(({ day, minutesToOnset }) => (minutesToOnset === null ? [] : { day, minutes: minutesToOnset })),
    recoveries: own.flatMap(({ day, recovery }) => (recovery === '' ? [] : { day, words: recovery })),
  };
  return isMeasured(endurance) || endurance.recoveries.length > 0 ? endurance : null;
}

/** The try-out that took most of a day's minutes; null when there is none, or two took as many. */
function mostlyIn(parts: readonly AttendancePart[]): string | null {
  const most = Math.max(0, ...parts.map(({ minutes }) => minutes));
  const [only, another] = parts.filter(({ minutes }) => minutes === most);
  return most > 0 && only && !another ? only.tryOutId : null;
}

/** Is anything measured at all? */
export const isMeasured = ({
  minutesToOnset,
  symptomBefore,
  symptomAfter,
}: Pick<EnduranceMonth, 'minutesToOnset' | 'symptomBefore' | 'symptomAfter'>): boolean =>
  minutesToOnset !== null || symptomBefore !== null || symptomAfter !== null;

function measured(values: readonly (number | null)[]): Measured | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { mean, lowest: Math.min(...known), highest: Math.max(...known), days: known.length };
}
