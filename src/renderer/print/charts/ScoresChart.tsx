import { Figure } from '#renderer/print/charts/Figure.tsx';
import { Dot, ink, LegendMark, nameScale, RowName, ScaleLine, Square } from '#renderer/print/charts/marks.tsx';
import { textWidth, type ChartOf } from '#renderer/print/charts/measures.ts';
import { useLetterSize } from '#renderer/print/type-size.ts';

/** From the first score to the latest, each side its own line: a filled dot for the staff and an open square for the candidate, as in the profile. */
export function ScoresChart({ label, chart: { min, max, lines, legend } }: ChartOf<'scores'>) {
  const size = useLetterSize();
  const left = Math.min(800, Math.max(420, ...lines.map(({ name }) => textWidth(name, size * nameScale) + size)));
  const right = 1640;
  const x = (score: number) => left + ((score - min) / Math.max(1, max - min)) * (right - left);
  const top = size * 1.3;
  const row = size * 2.2;
  const foot = top + row * lines.length;
  const scores = Array.from({ length: max - min + 1 }, (_, place) => min + place);
  return (
    <Figure
      label={label}
      width={1700}
      height={Math.ceil(foot + 6)}
      legend={
        <>
          {legend.first !== undefined && (
            <LegendMark word={legend.first}>
              <Dot x={25} y={12} r={5} />
            </LegendMark>
          )}
          <LegendMark word={legend.staff}>
            <Dot x={25} y={12} />
          </LegendMark>
          <LegendMark word={legend.candidate}>
            <Square x={25} y={12} />
          </LegendMark>
        </>
      }
    >
      {scores.map((score) => (
        <ScaleLine
          key={score}
          x={x(score)}
          top={top}
          foot={foot}
          width={score % 5 === 0 ? 3 : 1.5}
          size={size}
          word={score % 5 === 0 || max - min <= 6 ? score : null}
        />
      ))}
      {lines.map(({ name, staff, candidate }, place) => {
        const y = top + row * (place + 0.5) + 4;
        return (
          <g key={name}>
            <RowName name={name} room={left - size} y={y} size={size} />
            <Way scores={staff} x={x} y={y - size * 0.46} mark="dot" />
            <Way scores={candidate} x={x} y={y + size * 0.46} mark="square" />
          </g>
        );
      })}
    </Figure>
  );
}

type WayProps = {
  scores: readonly (number | null)[];
  x: (score: number) => number;
  y: number;
  mark: 'dot' | 'square';
};

/** One side's scores: the way between lowest and highest, a dot where it began, the mark where it is now. */
function Way({ scores, x, y, mark }: WayProps) {
  const given = scores.filter((score) => score !== null);
  const [first] = given;
  const last = given.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <g>
      <line x1={x(Math.min(...given))} x2={x(Math.max(...given))} y1={y} y2={y} stroke={ink} strokeWidth="4" />
      {given.length > 1 && <Dot x={x(first)} y={y} r={6} />}
      {mark === 'dot' ? <Dot x={x(last)} y={y} /> : <Square x={x(last)} y={y} />}
    </g>
  );
}
