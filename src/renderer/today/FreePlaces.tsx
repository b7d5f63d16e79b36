import { FreeWeeks } from '#renderer/capacity/FreeWeeks.tsx';
import { usePlacesAhead } from '#renderer/capacity/use-places-ahead.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/today/beside.module.css';
import { useSpeak } from '#renderer/text.ts';
import { placesOf, weeksOf } from '#shared/places.ts';
import { weekNumber } from '#shared/text/format.ts';

/** Free places of the next eight weeks, where a limit is set. */
export function FreePlaces({ departmentId }: { departmentId: string | null }) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const { days } = usePlacesAhead(8);
  const places = placesOf(days, departmentId);
  const weeks = weeksOf(places, closedDays);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last || places.every(({ limit }) => limit === null)) return null;
  const limits = new Set(places.map(({ limit }) => limit));
  const limit = limits.size === 1 ? places[0]?.limit : null;
  return (
    <section className={classes.places}>
      <SectionHead
        title={typeof limit === 'number' ? speak('today.freeOf', { limit }) : speak('today.free')}
        note={speak('today.freeWeeks', { first: weekNumber(first.monday), last: weekNumber(last.monday) })}
      />
      <FreeWeeks weeks={weeks} />
    </section>
  );
}
