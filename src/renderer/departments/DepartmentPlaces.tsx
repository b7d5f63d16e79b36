import { Link } from '@tanstack/react-router';
import { FreeWeeks } from '#renderer/capacity/FreeWeeks.tsx';
import { Notice } from '#renderer/capacity/Notice.tsx';
import { PlacesLine } from '#renderer/capacity/PlacesLine.tsx';
import { usePlacesAhead } from '#renderer/capacity/use-places-ahead.ts';
import { overbookedWords } from '#renderer/capacity/words.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/departments/DepartmentPlaces.module.css';
import type { Department } from '#shared/departments.ts';
import { overbookedDays, placesOf, weeksOf } from '#shared/places.ts';
import { weekNumber } from '#shared/text/format.ts';

const weeksShown = 8;

/** The department's places today and the free ones of the weeks to come; planned over the limit is said in words. */
export function DepartmentPlaces({ department: { id, name } }: { department: Department }) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const { today, days } = usePlacesAhead(weeksShown);
  const places = placesOf(days, id);
  if (places.length === 0) return null;
  const weeks = weeksOf(places, closedDays);
  const over = overbookedDays(places, 'department');
  const hasLimit = places.some(({ limit }) => limit !== null);
  const [first, last] = [weeks[0]!, weeks.at(-1)!];
  return (
    <section className={classes.places} aria-label={speak('capacity.places')}>
      <div className={classes.row}>
        <div className={classes.words}>
          <PlacesLine places={places} />
          {hasLimit ? (
            <p className="quiet">
              {speak('capacity.freeWeeksNote', { first: weekNumber(first.monday), last: weekNumber(last.monday) })}
            </p>
          ) : (
            <Link to="/settings/$section" params={{ section: 'capacity' }}>
              {speak('capacity.setInSettings')}
            </Link>
          )}
        </div>
        {hasLimit && <FreeWeeks weeks={weeks} />}
      </div>
      <Notice sentence={over && overbookedWords(over, name, today, speak)} />
    </section>
  );
}
