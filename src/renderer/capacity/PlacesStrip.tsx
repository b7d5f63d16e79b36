import { useId } from 'react';
import { LimitLine } from '#renderer/capacity/LimitLine.tsx';
import { placesScale, stripFoot, stripTop } from '#renderer/capacity/places-scale.ts';
import { PlacesPatterns } from '#renderer/capacity/PlacesPatterns.tsx';
import { share } from '#renderer/components/ruler.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/capacity/places.module.css';
import { addWeeks, daysBetween, mondayOf } from '#shared/calendar.ts';
import { overDaysOf, stretchesOf, totalOf, type PlacesOfDay } from '#shared/places.ts';
import { dayAndMonth, weekNumber } from '#shared/text/format.ts';

type PlacesStripProps = {
  /** The scope in words: the centre or a department. */
  scope: string;
  /** Day after day, the first from a day of its first week on. */
  places: readonly PlacesOfDay[];
};

/** Places taken and kept day by day as steps, against the limit of each day. The same numbers stand in `PlacesTable`. */
export function PlacesStrip({ scope, places }: PlacesStripProps) {
  const speak = useSpeak();
  const id = useId();
  const first = places[0];
  if (!first) return null;
  const count = places.length;
  const most = Math.max(...places.map((each) => Math.max(totalOf(each), each.limit ?? 0)), 1);
  const { lines, y } = placesScale(most);
  const overDays = overDaysOf(places);
  const label = speak('capacity.stripLabel', {
    scope,
    most: Math.max(...places.map(totalOf)),
    over: overDays === 0 ? speak('capacity.noneOver') : speak('capacity.daysOver', { count: overDays }),
  });
  const weeks = Math.ceil((daysBetween(mondayOf(first.day), first.day) + count) / 7);
  const mondays = Array.from({ length: weeks }, (_, week) => addWeeks(mondayOf(first.day), week));
  return (
    <div className={classes.withAxis}>
      <div className={classes.axis} aria-hidden="true">
        {lines.map((line) => (
          <span key={line} style={{ top: y(line) }}>
            {line}
          </span>
        ))}
      </div>
      <svg className={classes.strip} width="100%" height={stripFoot + 22} role="img" aria-label={label}>
        <PlacesPatterns id={id} />
        {lines.map((line) => (
          <line key={line} x2="100%" y1={y(line)} y2={y(line)} className={classes.gridLine} />
        ))}
        {stretchesOf(places).map(({ from, at, days, occupied, reserved, limit }) => {
          const box = { x: share(at, count), width: share(days, count), shapeRendering: 'crispEdges' as const };
          const total = occupied + reserved;
          return (
            <g key={from}>
              <title>{speak('capacity.stretch', { from: dayAndMonth(from), occupied, reserved })}</title>
              <rect {...box} y={y(occupied)} height={stripFoot - y(occupied)} className={classes.occupied} />
              {reserved > 0 && (
                <rect {...box} y={y(total)} height={y(occupied) - y(total)} fill={`url(#${id}reserved)`} />
              )}
              {limit !== null && total > limit && (
                <rect
                  {...box}
                  y={y(total)}
                  height={y(limit) - y(total)}
                  fill={`url(#${id}over)`}
                  className={classes.over}
                />
              )}
            </g>
          );
        })}
        <line x2="100%" y1={stripFoot} y2={stripFoot} className={classes.foot} />
        {mondays.map((monday, week) => {
          const at = daysBetween(first.day, monday);
          const isWritten = weeks <= 13 || week % 2 === 0;
          return (
            <g key={monday}>
              {at > 0 && <line x1={share(at, count)} x2={share(at, count)} y1={stripFoot} y2={stripFoot + 6} />}
              {isWritten && (
                <text x={share(Math.max(at, 0) + (7 + Math.min(at, 0)) / 2, count)} y={stripFoot + 18}>
                  {weekNumber(monday)}
                </text>
              )}
            </g>
          );
        })}
        <LimitLine places={places} y={y} top={stripTop} />
      </svg>
    </div>
  );
}
