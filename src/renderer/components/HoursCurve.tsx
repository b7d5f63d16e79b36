import { type ReactNode, useId } from 'react';
import { AgreedLine } from '#renderer/components/AgreedLine.tsx';
import { Annotation } from '#renderer/components/Annotation.tsx';
import { Hatch } from '#renderer/components/Hatch.tsx';
import { curveFoot, curveTop, hoursScale } from '#renderer/components/hours-scale.ts';
import {
  type HoursCurveData,
  type RulerPause,
  type RulerWeek,
  share,
  sideOfToday,
} from '#renderer/components/ruler.ts';
import classes from '#renderer/components/ruler.module.css';

type HoursCurveProps = {
  /** The same weeks as the ruler above. */
  weeks: RulerWeek[];
  curve: HoursCurveData;
  /** Pauses, hatched as in the ruler. */
  pauses?: RulerPause[];
  /** Today in course weeks, or null. */
  today: number | null;
  /** The curve in one sentence, read aloud instead of the drawing. */
  label: string;
  /** Unit beside the topmost number: "t". */
  unit: string;
  /** The same facts as a `<table>`, for a screen reader. */
  table?: ReactNode;
};

/** Agreed, attended and effective hours week by week, under the ruler. */
export function HoursCurve({ weeks, curve, pauses = [], today, label, unit, table }: HoursCurveProps) {
  const hatch = useId();
  const count = weeks.length;
  const { lines, y } = hoursScale(curve);
  const bar = (week: number, side: number) => ({ x: share(week - 1 + side, count), width: share(1 - 2 * side, count) });
  return (
    <div className={classes.withAxis}>
      <div className={classes.axis} aria-hidden="true">
        {lines.map((hours, place) => (
          <span key={hours} style={{ top: y(hours * 60) }}>
            {hours}
            {place === lines.length - 1 && ` ${unit}`}
          </span>
        ))}
      </div>
      <svg className={classes.curve} width="100%" height="174" role="img" aria-label={label}>
        <Hatch id={hatch} />
        {lines.map((hours) => (
          <line key={hours} x2="100%" y1={y(hours * 60)} y2={y(hours * 60)} className={classes.gridLine} />
        ))}
        {weeks.map(
          (week) =>
            week.isClosed && (
              <rect
                key={week.index}
                {...bar(week.index, 0)}
                y={curveTop}
                height={curveFoot - curveTop}
                fill={`url(#${hatch})`}
                opacity=".7"
              />
            ),
        )}
        {pauses.map(({ fromWeek, toWeek }) => (
          <rect
            key={fromWeek}
            x={share(fromWeek, count)}
            width={share(toWeek - fromWeek, count)}
            y={curveTop}
            height={curveFoot - curveTop}
            fill={`url(#${hatch})`}
            opacity=".7"
          />
        ))}
        {curve.attended.map((week) => (
          <rect
            key={week.week}
            {...bar(week.week, 0.2)}
            y={y(week.minutes)}
            height={curveFoot - y(week.minutes)}
            className={classes.attended}
          >
            {week.title !== undefined && <title>{week.title}</title>}
          </rect>
        ))}
        {curve.effective.map((week) => (
          <rect
            key={week.week}
            {...bar(week.week, 0.12)}
            y={y(week.minutes) - 4}
            height="8"
            rx="1.5"
            className={classes.effective}
          >
            {week.title !== undefined && <title>{week.title}</title>}
          </rect>
        ))}
        <AgreedLine steps={curve.agreed} weeks={weeks} pauses={pauses} today={today} y={y} />
        {today !== null && (
          <line
            x1={share(Math.min(today, count), count)}
            x2={share(Math.min(today, count), count)}
            y2={curveFoot}
            className={classes.todayLine}
          />
        )}
        {curve.range !== null && (
          <Range
            range={curve.range}
            today={today ?? count}
            weeks={count}
            y={y}
            roof={y(curve.agreed.at(-1)?.minutesPerWeek ?? 0)}
          />
        )}
        <line x2="100%" y1={curveFoot} y2={curveFoot} className={classes.foot} />
      </svg>
      {table !== undefined && <div className="hidden-but-read">{table}</div>}
    </div>
  );
}

type RangeProps = {
  range: NonNullable<HoursCurveData['range']>;
  today: number;
  weeks: number;
  y: (minutes: number) => number;
  /** Where the agreed line runs now: above it there are no bars. */
  roof: number;
};

/** Lowest to highest effective hours, as a bracket beside today. */
function Range({ range, today, weeks, y, roof }: RangeProps) {
  const side = sideOfToday(today, weeks);
  const away = side === 'right' ? 1 : -1;
  const [high, low] = [y(range.highest), y(range.lowest)];
  const x = 10 * away;
  const middle = Math.min((high + low) / 2, curveFoot - 34);
  // At the end of a course the words would cover the last bars; over the agreed line they cover nothing.
  const isOverLine = side === 'left' && roof - curveTop > 44;
  return (
    <svg x={share(Math.min(today, weeks), weeks)} overflow="visible">
      <Annotation
        x={isOverLine ? -6 : x + 9 * away}
        y={isOverLine ? roof - 26 : middle + 5}
        title={range.label}
        note={range.note}
        anchor={side === 'right' ? 'start' : 'end'}
      />
      <path d={`M${x} ${high}V${low}M${x - 5} ${high}h10M${x - 5} ${low}h10`} className={classes.bracket} />
    </svg>
  );
}
