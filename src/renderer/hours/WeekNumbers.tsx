import classes from '#renderer/hours/hours.module.css';
import type { HoursWeek } from '#shared/attendance.ts';
import { mondayOf } from '#shared/calendar.ts';
import { weekNumber } from '#shared/text/format.ts';

type WeekNumbersProps = { weeks: readonly HoursWeek[]; today: string };

/** The calendar's weeks under the curve, as many as have room; the table says them all. */
export function WeekNumbers({ weeks, today }: WeekNumbersProps) {
  const every = Math.ceil(weeks.length / 26);
  return (
    <div className={classes.weekNumbers} aria-hidden="true">
      {weeks.map(({ monday }, place) => (
        <span key={monday} data-today={monday === mondayOf(today) || undefined}>
          {place % every === 0 && weekNumber(monday)}
        </span>
      ))}
    </div>
  );
}
