import { Figure } from '#renderer/print/charts/Figure.tsx';
import { Hatching } from '#renderer/print/charts/Hatching.tsx';
import { ink } from '#renderer/print/charts/marks.tsx';
import { axis, labelStep, textWidth, type ChartOf } from '#renderer/print/charts/measures.ts';
import { useLetterSize } from '#renderer/print/type-size.ts';

const workdays = 5;

/** The folding rule: a long tick per week, a short one per workday, meetings above it and missed days on its edge. */
export function RulerChart({ label, chart: { weeks, meetings, absences, legend = [] } }: ChartOf<'ruler'>) {
  const size = useLetterSize();
  const { left, right } = axis(size);
  const count = Math.max(1, weeks.length);
  const width = (right - left) / count;
  const x = (place: number) => left + place * width;
  const top = size * 2.5;
  const height = size * 3.2;
  const step = labelStep(
    weeks.map((week) => week.label),
    width,
    size,
  );
  const isTight = textWidth(String(count), size) > width * 0.8;
  const missed =
    absences ?? weeks.filter(({ letter }) => letter !== '').map(({ week, letter }) => ({ week, share: 0.5, letter }));
  return (
    <Figure
      label={label}
      width={1700}
      height={Math.ceil(top + height + size * 1.5)}
      legendFrom={left}
      legend={legend.length === 0 ? undefined : legend.map((each) => <span key={each}>{each}</span>)}
    >
      <Hatching />
      {weeks.map(({ week, state, isExtension }) => (
        <g key={week}>
          {isLived(state) && <rect x={x(week - 1)} width={width} y={top} height={height} fill="#e3e9ea" />}
          {(state === 'closed' || state === 'paused') && (
            <rect
              x={x(week - 1)}
              width={width}
              y={top}
              height={height}
              fill={state === 'closed' ? 'url(#hatch)' : '#fff'}
            />
          )}
          {state === 'paused' && (
            <line
              x1={x(week - 1) + 6}
              x2={x(week) - 6}
              y1={top + size * 1.1}
              y2={top + size * 1.1}
              stroke={ink}
              strokeWidth="3"
              strokeDasharray="4 9"
            />
          )}
          {isExtension && (
            <line
              x1={x(week - 1)}
              x2={x(week)}
              y1={top + height + 5}
              y2={top + height + 5}
              stroke={ink}
              strokeWidth="8"
            />
          )}
        </g>
      ))}
      {Array.from({ length: count * workdays + 1 }, (_, tick) => {
        const isWeek = tick % workdays === 0;
        return (
          <line
            key={tick}
            x1={x(tick / workdays)}
            x2={x(tick / workdays)}
            y1={top}
            y2={top + (isWeek ? size * 1.6 : size * 0.7)}
            stroke="#4b585c"
            strokeWidth={isWeek ? 3 : 2}
          />
        );
      })}
      <rect x={left} width={right - left} y={top} height={height} fill="none" stroke={ink} strokeWidth="3" />
      {weeks.map(({ week, label: weekLabel }, place) => (
        <g key={week} textAnchor="middle">
          {!(isTight && place % 2 === 1) && (
            <text className="strong" x={x(week - 0.5)} y={top + size * 2.8} style={{ fontSize: size }}>
              {week}
            </text>
          )}
          {place % step === 0 && (
            <text className="axis" x={x(week - 0.5)} y={top + height + size * 1.3} style={{ fontSize: size }}>
              {weekLabel}
            </text>
          )}
        </g>
      ))}
      {missed.map(({ week, share, letter }, place) => (
        <Tag key={place} x={x(week - 1 + share)} y={top} text={letter} size={size * 0.82} isFilled={false} />
      ))}
      {meetings.map(({ on, week, share, label: meeting, isHeld }) => {
        const half = Math.max(size * 0.72, textWidth(meeting, size) / 2 + size * 0.3);
        const at = x(week - 1 + share);
        return (
          <g key={`${on} ${meeting}`}>
            <line x1={at} x2={at} y1={size * 1.4} y2={top} stroke={ink} strokeWidth="2.5" />
            <Tag
              x={Math.min(Math.max(at, left + half), right - half)}
              y={size * 0.78}
              text={meeting}
              size={size}
              isFilled={isHeld}
            />
          </g>
        );
      })}
    </Figure>
  );
}

const isLived = (state: string) => state !== 'ahead' && state !== 'closed' && state !== 'paused';

type TagProps = { x: number; y: number; text: string; size: number; isFilled: boolean };

/** A few letters in a small frame: filled when it has been, outlined when it is to come. */
function Tag({ x, y, text, size, isFilled }: TagProps) {
  const half = Math.max(size * 0.72, textWidth(text, size) / 2 + size * 0.3);
  return (
    <g textAnchor="middle">
      <rect
        x={x - half}
        y={y - size * 0.75}
        width={half * 2}
        height={size * 1.5}
        rx="7"
        fill={isFilled ? ink : '#fff'}
        stroke={ink}
        strokeWidth="3"
      />
      <text className="strong" x={x} y={y + size * 0.36} style={{ fontSize: size, fill: isFilled ? '#fff' : ink }}>
        {text}
      </text>
    </g>
  );
}
