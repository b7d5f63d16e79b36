import { Figure } from '#renderer/print/charts/Figure.tsx';
import { Dot, ink, LegendMark, nameScale, RowName, ScaleLine, Square } from '#renderer/print/charts/marks.tsx';
import { shortened, textWidth, type ChartOf } from '#renderer/print/charts/measures.ts';
import { useLetterSize } from '#renderer/print/type-size.ts';

/** What is demanded as an upright line, our assessment as a filled dot, the candidate's answer as an open square; the fit in words. */
export function ProfileChart({ label, chart: { max, rows, legend } }: ChartOf<'profile'>) {
  const size = useLetterSize();
  const left = Math.min(620, Math.max(300, ...rows.map(({ trait }) => textWidth(trait, size * nameScale) + size)));
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
          <LegendMark word={legend.demand}>
            <rect x="21" width="8" height="24" fill={ink} />
          </LegendMark>
          <LegendMark word={legend.ability}>
            <Dot x={25} y={12} />
          </LegendMark>
          <LegendMark word={legend.candidate}>
            <Square x={25} y={12} />
          </LegendMark>
        </>
      }
    >
      {Array.from({ length: max + 1 }, (_, level) => (
        <ScaleLine key={level} x={x(level)} top={top} foot={foot} width={2} size={size} word={level} />
      ))}
      {rows.map(({ trait, demand, ability, candidate, fit }, place) => {
        const y = top + row * (place + 0.5) + 4;
        return (
          <g key={trait}>
            <RowName name={trait} room={left - size} y={y} size={size} />
            <line x1={left} x2={right} y1={y} y2={y} stroke="#d5dbdc" strokeWidth="2" />
            {demand !== null && ability !== null && (
              <line x1={x(demand)} x2={x(ability)} y1={y} y2={y} stroke={ink} strokeWidth="4" />
            )}
            {demand !== null && <rect x={x(demand) - 4} y={y - 19} width="8" height="38" fill={ink} />}
            {candidate !== null && <Square x={x(candidate)} y={y} side={28} />}
            {ability !== null && <Dot x={x(ability)} y={y} r={candidate === ability ? 8 : 11} />}
            <text x={right + size * 1.2} y={y + size * 0.35} style={{ fontSize: size }}>
              {shortened(fit, 500, size)}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}
