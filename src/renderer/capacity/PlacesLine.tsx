import { Definition } from '#renderer/components/Definition.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/capacity/places.module.css';
import { freeOf, type PlacesOfDay } from '#shared/places.ts';

type PlacesLineProps = {
  /** From today on; the first day is the one told. */
  places: readonly PlacesOfDay[];
};

/** Today's places in one line: taken of the limit, free, and what is kept for courses soon to begin. */
export function PlacesLine({ places }: PlacesLineProps) {
  const speak = useSpeak();
  const today = places[0];
  if (!today) return null;
  const { occupied, limit } = today;
  const free = freeOf(today);
  const reserved = Math.max(...places.map((each) => each.reserved));
  return (
    <p className={classes.line}>
      <span>{speak('capacity.today')}</span>
      <b>
        {limit === null ? speak('capacity.takenOnly', { occupied }) : speak('capacity.takenOf', { occupied, limit })}
        <Definition of="occupancy" />
      </b>
      {free !== null && (
        <b>
          {free < 0 ? speak('capacity.missing', { count: -free }) : speak('capacity.freeNow', { count: free })}
          <Definition of="freePlaces" />
        </b>
      )}
      <span>{speak('capacity.reservedSoon', { reserved })}</span>
    </p>
  );
}
