import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/capacity/places.module.css';
import { freeOf, type PlacesOfWeek } from '#shared/places.ts';
import { shortDay, weekNumber } from '#shared/text/format.ts';

type FreeWeeksProps = {
  /** Weeks with a limit. */
  weeks: readonly PlacesOfWeek[];
};

/** Free places week by week, as few as on the week's worst day. */
export function FreeWeeks({ weeks }: FreeWeeksProps) {
  const speak = useSpeak();
  return (
    <ol className={classes.weeks} aria-label={speak('capacity.freeWeeks')}>
      {weeks.map((week) => {
        const free = freeOf(week);
        const isOver = free !== null && free < 0;
        return (
          <li key={week.monday} title={shortDay(week.day)} data-closed={week.isClosed || undefined}>
            <b data-over={isOver || undefined} data-none={free === 0 || undefined}>
              {week.isClosed ? (
                <>
                  <span aria-hidden="true">–</span>
                  <span className="hidden-but-read">{speak('capacity.closedWeek')}</span>
                </>
              ) : isOver ? (
                speak('capacity.missing', { count: -free })
              ) : (
                (free ?? '–')
              )}
            </b>
            <span>
              <span className="hidden-but-read">{speak('capacity.week')} </span>
              {weekNumber(week.monday)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
