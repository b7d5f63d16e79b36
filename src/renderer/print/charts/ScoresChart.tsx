import { Figure } from '#renderer/print/charts/Figure.tsx';
import { shortened, textWidth, type ChartOf } from '#renderer/print/charts/measures.ts';
import { useLetterSize } from '#renderer/print/type-size.ts';

const ink = '#10181a';

/** From the first score to the latest, each side its own line: a filled dot for the staff and an open square for the candidate, as in the profile. */
export function ScoresChart({ label, chart: { min, max, lines, legend } }: ChartOf<'scores'>) {
  const size = useLetterSize();
  const left = Math.min(800, Math.max(420, ...lines.map(({ name }) => textWidth(name, size * 1.12) + size)));
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
            <span>
              <svg viewBox="0 0 50 24" aria-hidden="true">
                <circle cx="25" cy="12" r="5" fill={ink} />
              </svg>
              {legend.first}
            </span>
          )}
          <span>
            <svg viewBox="0 0 50 24" aria-hidden="true">
              <circle cx="25" cy="12" r="11" fill={ink} />
            </svg>
            {legend.staff}
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
      {scores.map((score) => (
        <g key={score}>
          <line
            x1={x(score)}
            x2={x(score)}
            y1={top + 8}
            y2={foot}
            stroke="#d5dbdc"
            strokeWidth={score % 5 === 0 ? 3 : 1.5}
          />
          {(score % 5 === 0 || max - min <= 6) && (
            <text className="axis" x={x(score)} y={size} textAnchor="middle" style={{ fontSize: size }}>
              {score}
            </text>
          )}
        </g>
      ))}
      {lines.map(({ name, staff, candidate }, place) => {
        const y = top + row * (place + 0.5) + 4;
        return (
          <g key={name}>
            <text x="0" y={y + size * 0.35} style={{ fontSize: size * 1.12, fontWeight: 500 }}>
              {shortened(name, left - size, size * 1.12)}
            </text>
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
      {given.length > 1 && <circle cx={x(first)} cy={y} r="6" fill={ink} />}
      {mark === 'dot' ? (
        <circle cx={x(last)} cy={y} r="11" fill={ink} />
      ) : (
        <rect x={x(last) - 10} y={y - 10} width="20" height="20" fill="#fff" stroke={ink} strokeWidth="3.5" />
      )}
    </g>
  );
}
