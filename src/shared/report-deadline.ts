import { workdaysBetween, type Day } from '#shared/calendar.ts';

const workdaysBeforeFinal = 2;
const workdaysAfterEnd = 5;

/**
 * Whether a report was issued in time: two workdays before the final meeting that was held, and where none was, five workdays after
 * the course's last day. Source: DOMAIN.md 8.
 */
export const isReportOnTime = (
  issuedOn: Day,
  { finalHeldOn, endedOn }: { finalHeldOn: Day | null; endedOn: Day },
  closedDays: ReadonlySet<Day>,
): boolean =>
  finalHeldOn === null
    ? workdaysBetween(endedOn, issuedOn, closedDays) <= workdaysAfterEnd
    : workdaysBetween(issuedOn, finalHeldOn, closedDays) >= workdaysBeforeFinal;
