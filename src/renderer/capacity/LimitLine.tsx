import { Annotation } from '#renderer/components/Annotation.tsx';
import { share } from '#renderer/components/ruler.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/capacity/places.module.css';
import { totalOf, type PlacesOfDay } from '#shared/places.ts';
import { dayAndMonth } from '#shared/text/format.ts';

type LimitLineProps = { places: readonly PlacesOfDay[]; y: (places: number) => number; top: number };

/** The limit as a black step line; each step says what it is and from when. */
export function LimitLine({ places, y, top }: LimitLineProps) {
  const speak = useSpeak();
  const count = places.length;
  const steps = places
    .map(({ day, limit }, at) => ({ day, limit, at }))
    .filter(({ limit, at }) => at === 0 || limit !== places[at - 1]!.limit);
  return (
    <g className={classes.limit}>
      {steps.map(({ day, limit, at }, place) => {
        if (limit === null) return null;
        const end = steps[place + 1]?.at ?? count;
        const before = steps[place - 1]?.limit ?? null;
        const isAtEnd = at / count > 0.7;
        const covered = isAtEnd ? places.slice(0, at) : places.slice(at);
        const near = isAtEnd ? covered.slice(-Math.ceil(count / 4)) : covered.slice(0, Math.ceil(count / 4));
        const roof = y(Math.max(limit, isAtEnd ? (before ?? 0) : 0, ...near.map(totalOf)));
        const words = place === 0 ? 'capacity.limitWords' : 'capacity.limitFrom';
        return (
          <g key={day}>
            <line x1={share(at, count)} x2={share(end, count)} y1={y(limit)} y2={y(limit)} />
            {before !== null && <line x1={share(at, count)} x2={share(at, count)} y1={y(before)} y2={y(limit)} />}
            <svg x={share(at, count)} overflow="visible">
              <Annotation
                x={isAtEnd ? -6 : 6}
                y={Math.max(top - 9, roof - 7)}
                title={speak(words, { count: limit, day: dayAndMonth(day) })}
                anchor={isAtEnd ? 'end' : 'start'}
              />
            </svg>
          </g>
        );
      })}
    </g>
  );
}
