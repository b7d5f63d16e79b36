import type { AttendanceDay } from '#shared/attendance.ts';
import { openDays, type ReportFacts } from '#shared/report-facts.ts';

/** The days somebody came, closed ones left out, oldest first. */
export const attendedOnly = (facts: ReportFacts): AttendanceDay[] =>
  openDays(facts)
    .filter(({ attendedMinutes }) => attendedMinutes > 0)
    .toSorted((a, b) => a.day.localeCompare(b.day));
