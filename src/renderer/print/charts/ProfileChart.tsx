import { Figure } from '#renderer/print/charts/Figure.tsx';
import { shortened, textWidth, type ChartOf } from '#renderer/print/charts/measures.ts';
import { useLetterSize } from '#renderer/print/type-size.ts';

const ink = '#10181a';

/** What is demanded as an upright line, our assessment as a filled dot, the candidate's answer as an open square; the fit in words. */
export function ProfileChart({ label, chart: { max, rows, legend } }: ChartOf<'profile'>) {
  const size = useLetterSize();
  const left = Math.min(620, Math.max(300, ...rows.map(({ trait }) => textWidth(trait, size * 1.12) + size)));
  const wordsWidth = Math.min(500, Math.max(0, ...rows.map(({ fit }) => textWidth(fit, size))));
  const right = 1690 - wordsWidth - size * 1.4;
  const x = (level: number) => left + (level / Math.max(1, max)) * (right - left);
  const top = size * 1.3;
  const row = size * 1.9;
  const foot = top + row * rows.length;
  return (
    <Figure
      label={label}
      width={1700}
      height={Math.ceil(foot + 6)}
      legend={
        <>
          <span>
            <svg viewBox="0 0 50 24" aria-hidden="true">
              <rect x="21" width="8" height="24" fill={ink} />
            </svg>
            {legend.demand}
          </span>
          <span>
            <svg viewBox="0 0 50 24" aria-hidden="true">
              <circle cx="25" cy="12" r="11" fill={ink} />
            </svg>
            {legend.ability}
          </span>
          <span>
            <svg viewBox="0 0 50 24" aria-hidden="true">
              <rect x="15" y="2" width="20" height="20" fill="#fff" stroke={ink} strokeWidth="3.5" />
            </svg>
            {legend.candidate}
          </span>
        </>
      }
    >
      {Array.from({ length: max + 1 }, (_, level) => (
        <g key={level}>
          <line x1={x(level)} x2={x(level)} y1={top + 8} y2={foot} stroke="#d5dbdc" strokeWidth="2" />
          <text className="axis" x={x(level)} y={size} textAnchor="middle" style={{ fontSize: size }}>
            {level}
          </text>
        </g>
      ))}
      {rows.map(({ trait, demand, ability, candidate, fit }, place) => {
        const y = top + row * (place + 0.5) + 4;
        return (
          <g key={trait}>
            <text x="0" y={y + size * 0.35} style={{ fontSize: size * 1.12, fontWeight: 500 }}>
              {shortened(trait, left - size, size * 1.12)}
            </text>
            <line x1={left} x2={right} y1={y} y2={y} stroke="#d5dbdc" strokeWidth="2" />
            {demand !== null && ability !== null && (
              <line x1={x(demand)} x2={x(ability)} y1={y} y2={y} stroke={ink} strokeWidth="4" />
            )}
            {demand !== null && <rect x={x(demand) - 4} y={y - 19} width="8" height="38" fill={ink} />}
            {candidate !== null && (
              <rect
                x={x(candidate) - 14}
                y={y - 14}
                width="28"
                height="28"
                fill="#fff"
                stroke={ink}
                strokeWidth="3.5"
              />
            )}
            {ability !== null && <circle cx={x(ability)} cy={y} r={candidate === ability ? 8 : 11} fill={ink} />}
            <text x={right + size * 1.2} y={y + size * 0.35} style={{ fontSize: size }}>
              {shortened(fit, 500, size)}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}
