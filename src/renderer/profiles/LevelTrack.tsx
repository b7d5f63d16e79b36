import { Hatch } from '#renderer/components/Hatch.tsx';
import { useId } from 'react';
import classes from '#renderer/profiles/LevelTrack.module.css';
import type { Fit } from '#shared/profiles.ts';

type LevelTrackProps = {
  /** 0–5 each, null when unknown. */
  staff: number | null;
  candidate: number | null;
  demand: number | null;
  fit: Fit;
};

const levels = [0, 1, 2, 3, 4, 5];
const at = (level: number) => 9 + level * 20;
const width = at(5) + 9;

/** The three levels of a trait on one track: a dot for ours, a ring for the candidate's, a bar for the demand. The columns beside say the same in numbers. */
export function LevelTrack({ staff, candidate, demand, fit }: LevelTrackProps) {
  const hatch = useId();
  const ability = staff ?? candidate;
  const isApart = (fit === 'over-demand' || fit === 'under-demand') && ability !== null && demand !== null;
  return (
    <svg className={classes.track} width={width} height={24} viewBox={`0 0 ${width} 24`} aria-hidden="true">
      <Hatch id={hatch} />
      {fit === 'unknown' && <rect x={at(0)} y={7} width={at(5) - at(0)} height={10} fill={`url(#${hatch})`} />}
      <line className={classes.line} x1={at(0)} x2={at(5)} y1={12} y2={12} />
      {levels.map((level) => (
        <line key={level} className={classes.line} x1={at(level)} x2={at(level)} y1={9} y2={15} />
      ))}
      {isApart && <line className={classes.gap} data-fit={fit} x1={at(ability)} x2={at(demand)} y1={12} y2={12} />}
      {demand !== null && demand > 0 && (
        <rect className={classes.demand} x={at(demand) - 2} y={2} width={4} height={20} rx={1} />
      )}
      {candidate !== null && <circle className={classes.candidate} cx={at(candidate)} cy={12} r={7} />}
      {staff !== null && <circle className={classes.staff} cx={at(staff)} cy={12} r={4.5} />}
    </svg>
  );
}
