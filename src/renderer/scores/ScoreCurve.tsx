import { SideMark } from '#renderer/scores/SideMark.tsx';
import { sideWord, valueText } from '#renderer/scores/score-words.ts';
import { anchorText, isOfScale } from '#renderer/scores/anchors.ts';
import { useSpeak } from '#renderer/text.ts';
import { daysBetween } from '#shared/calendar.ts';
import { wordingIn, type Indicator, type ScoreScale } from '#shared/indicators.ts';
import { scoreOf } from '#shared/score-rules.ts';
import { scoreSides, type ScoreRound, type ScoreSide } from '#shared/scores.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import classes from '#renderer/scores/scores.module.css';

type ScoreCurveProps = {
  indicator: Indicator;
  /** Oldest first. */
  rounds: readonly ScoreRound[];
  scale: ScoreScale;
  /** The days the drawing spans. */
  from: string;
  to: string;
  firstName: string;
};

const top = 8;
const foot = 92;

/** One indicator over time: our line solid with squares, the candidate's dashed with rings, a gap where nobody answered. */
export function ScoreCurve({ indicator, rounds, scale, from, to, firstName }: ScoreCurveProps) {
  const speak = useSpeak();
  const { name } = wordingIn(indicator, speak.language);
  const days = Math.max(1, daysBetween(from, to));
  const x = ({ scoredOn }: ScoreRound) => `${3 + (94 * daysBetween(from, scoredOn)) / days}%`;
  const y = ({ scaleMin, scaleMax }: ScoreRound, value: number) =>
    foot - ((foot - top) * (value - scaleMin)) / (scaleMax - scaleMin);
  const points = (side: ScoreSide) =>
    rounds.map((round) => ({ round, value: scoreOf(round, indicator.id, side)?.value ?? null }));
  const label = scoreSides
    .map((side) => {
      const said = points(side)
        .filter(({ round }) => scoreOf(round, indicator.id, side))
        .map(({ round, value }) => `${dayAndMonth(round.scoredOn)} ${valueText(value, speak)}`);
      return `${sideWord(side, firstName, speak)}: ${said.join(', ') || speak('scores.nothingYet')}`;
    })
    .join('. ');
  const latest = rounds.at(-1);
  const ends = latest && isOfScale(latest, scale) ? scale : null;
  return (
    <figure className={classes.curve}>
      <figcaption>
        <h3>{name}</h3>
        <span className={classes.latest}>
          {scoreSides.map((side) => {
            const value = latest && scoreOf(latest, indicator.id, side)?.value;
            return (
              value !== undefined &&
              value !== null && (
                <span key={side}>
                  <SideMark side={side} /> {value}
                </span>
              )
            );
          })}
        </span>
      </figcaption>
      <div className={classes.plot}>
        <span className={classes.scaleEnd} aria-hidden="true">
          {ends ? anchorText(ends, ends.max, speak) : latest?.scaleMax}
        </span>
        <svg width="100%" height={foot + top} role="img" aria-label={`${name}. ${label}`}>
          <line x2="100%" y1={top} y2={top} className={classes.edge} />
          <line x2="100%" y1={(top + foot) / 2} y2={(top + foot) / 2} className={classes.middle} />
          <line x2="100%" y1={foot} y2={foot} className={classes.edge} />
          {rounds.slice(1).map((round, place) => {
            const before = rounds[place]!;
            return (
              !isOfScale(before, { min: round.scaleMin, max: round.scaleMax }) && (
                <line key={round.id} x1={x(round)} x2={x(round)} y1="0" y2={foot + top} className={classes.newScale} />
              )
            );
          })}
          {scoreSides.map((side) => (
            <g key={side} data-side={side}>
              {points(side).map(({ round, value }, place, all) => {
                const next = all[place + 1];
                if (value === null || !next || next.value === null) return null;
                if (!isOfScale(next.round, { min: round.scaleMin, max: round.scaleMax })) return null;
                return (
                  <line
                    key={round.id}
                    x1={x(round)}
                    y1={y(round, value)}
                    x2={x(next.round)}
                    y2={y(next.round, next.value)}
                    className={classes.line}
                  />
                );
              })}
              {points(side).map(
                ({ round, value }) =>
                  value !== null && (
                    <svg key={round.id} x={x(round)} y={y(round, value)} overflow="visible">
                      <title>{`${dayAndMonth(round.scoredOn)}: ${sideWord(side, firstName, speak)} ${value}`}</title>
                      {side === 'staff' ? (
                        <rect x="-3.5" y="-3.5" width="7" height="7" className={classes.point} />
                      ) : (
                        <circle r="4" className={classes.point} />
                      )}
                    </svg>
                  ),
              )}
            </g>
          ))}
        </svg>
        <span className={classes.scaleEnd} aria-hidden="true">
          {ends ? anchorText(ends, ends.min, speak) : latest?.scaleMin}
        </span>
      </div>
    </figure>
  );
}
