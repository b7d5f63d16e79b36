import { Figure } from '#renderer/print/charts/Figure.tsx';
import { Hatching } from '#renderer/print/charts/Hatching.tsx';
import { ink, LegendMark } from '#renderer/print/charts/marks.tsx';
import { axis, axisLines, labelStep, textWidth, type ChartOf } from '#renderer/print/charts/measures.ts';
import { useLetterSize } from '#renderer/print/type-size.ts';

/** Agreed hours as a step line, attended ones as bars, effective ones as a dark mark, week by week. */
export function HoursChart({ label, chart }: ChartOf<'hours'>) {
  const { weeks, steps = [], recent, unit } = chart;
  const size = useLetterSize();
  const { left, right } = axis(size);
  const width = (right - left) / Math.max(1, weeks.length);
  const top = size * 0.9;
  const foot = top + 385;
  const lines = axisLines(
    Math.max(...weeks.flatMap(({ agreedMinutes, attendedMinutes }) => [agreedMinutes, attendedMinutes]), 60) / 60,
  );
  const x = (place: number) => left + place * width;
  const y = (minutes: number) => Number((foot - (minutes / 60 / lines.at(-1)!) * (foot - top)).toFixed(1));
  const step = labelStep(
    weeks.map((week) => week.label),
    width,
    size,
  );
  const lived = weeks.filter(({ isAhead }) => !isAhead).length;
  return (
    <Figure
      label={label}
      width={1700}
      height={Math.ceil(foot + size * 1.6)}
      legendFrom={left}
      legend={<HoursLegend legend={chart.legend} />}
    >
      <Hatching />
      {lines.map((hours) => (
        <g key={hours}>
          <line x1={left} x2={right} y1={y(hours * 60)} y2={y(hours * 60)} stroke="#d5dbdc" strokeWidth="2" />
          <text
            className="axis"
            x={left - size * 0.45}
            y={y(hours * 60) + size * 0.35}
            textAnchor="end"
            style={{ fontSize: size }}
          >
            {hours === lines.at(-1) ? `${hours} ${unit}` : hours}
          </text>
        </g>
      ))}
      {weeks.map((week, place) => (
        <g key={week.week}>
          {week.isClosed && (
            <rect x={x(place)} width={width} y={top} height={foot - top} fill="url(#hatch)" opacity="0.7" />
          )}
          {week.attendedMinutes > 0 && (
            <rect
              x={x(place + 0.2)}
              width={width * 0.6}
              y={y(week.attendedMinutes)}
              height={foot - y(week.attendedMinutes)}
              fill="#a9bcbf"
            />
          )}
          {week.effectiveMinutes && (
            <rect
              x={x(place + 0.14)}
              width={width * 0.72}
              y={y(week.effectiveMinutes.highest) - 9}
              height={y(week.effectiveMinutes.lowest) - y(week.effectiveMinutes.highest) + 18}
              rx="4"
              fill={ink}
              stroke="#fff"
              strokeWidth="4"
            />
          )}
          {week.letter !== '' && (
            <text
              className="strong"
              x={x(place + 0.5)}
              y={y(week.attendedMinutes) - size * 0.3}
              textAnchor="middle"
              style={{ fontSize: size }}
            >
              {week.letter}
            </text>
          )}
          {place % step === 0 && (
            <text
              className="axis"
              x={x(place + 0.5)}
              y={foot + size * 1.3}
              textAnchor="middle"
              style={{ fontSize: size }}
            >
              {week.label}
            </text>
          )}
        </g>
      ))}
      <AgreedLine weeks={weeks} x={x} y={y} />
      {steps.map(({ week, text, note = '' }, place) => {
        const at = weeks.findIndex((each) => each.week === week);
        const next = weeks.findIndex((each) => each.week === steps[place + 1]?.week);
        if (at < 0) return null;
        const room = x(next < 0 ? weeks.length : next) - x(at) - size * 0.8;
        if (textWidth(text, size) > room) return null;
        const hasNote = note !== '' && textWidth(note, size) <= room;
        const height = hasNote ? size * 2.6 : size * 1.35;
        const level = y(weeks[at]!.agreedMinutes);
        const isAbove = level - height - 8 >= 0;
        const from = isAbove ? level - height - 8 : level + 8;
        return (
          <g key={week}>
            <rect
              x={x(at) + 6}
              y={from}
              width={Math.max(textWidth(text, size), hasNote ? textWidth(note, size) : 0) + 10}
              height={height}
              fill="#fff"
            />
            <text className="strong" x={x(at) + 12} y={from + size} style={{ fontSize: size }}>
              {text}
            </text>
            {hasNote && (
              <text x={x(at) + 12} y={from + size * 2.25} style={{ fontSize: size }}>
                {note}
              </text>
            )}
          </g>
        );
      })}
      {recent && weeks.length - lived > 1 && (
        <g>
          <path
            d={`M${x(lived) + 36} ${y(recent.highestMinutes)}V${y(recent.lowestMinutes)}m-13 0h26M${x(lived) + 23} ${y(recent.highestMinutes)}h26`}
            fill="none"
            stroke={ink}
            strokeWidth="5"
          />
          <text
            className="strong"
            x={x(lived) + 62}
            y={(y(recent.highestMinutes) + y(recent.lowestMinutes)) / 2 + size * 0.35}
            style={{ fontSize: size }}
          >
            {recent.text}
          </text>
        </g>
      )}
      <line x1={left} x2={right} y1={foot} y2={foot} stroke={ink} strokeWidth="3" />
    </Figure>
  );
}

type AgreedLineProps = {
  weeks: ChartOf<'hours'>['chart']['weeks'];
  x: (place: number) => number;
  y: (minutes: number) => number;
};

/** A black step line, dashed where it is not lived yet and gone while closed; up and down look alike. */
function AgreedLine({ weeks, x, y }: AgreedLineProps) {
  return weeks.map(({ week, agreedMinutes, isClosed, isAhead }, place) => {
    const level = y(agreedMinutes);
    const before = weeks[place - 1];
    return (
      <g key={week} stroke={ink} strokeWidth="6">
        {!isClosed && agreedMinutes > 0 && (
          <line x1={x(place)} x2={x(place + 1)} y1={level} y2={level} strokeDasharray={isAhead ? '14 10' : undefined} />
        )}
        {before && before.agreedMinutes !== agreedMinutes && agreedMinutes > 0 && before.agreedMinutes > 0 && (
          <line
            x1={x(place)}
            x2={x(place)}
            y1={Math.min(level, y(before.agreedMinutes)) - 3}
            y2={Math.max(level, y(before.agreedMinutes)) + 3}
          />
        )}
      </g>
    );
  });
}

function HoursLegend({ legend: { agreed, attended, effective, letters } }: Pick<ChartOf<'hours'>['chart'], 'legend'>) {
  return (
    <>
      <LegendMark word={agreed}>
        <line x1="0" x2="50" y1="12" y2="12" stroke={ink} strokeWidth="6" />
      </LegendMark>
      <LegendMark word={attended}>
        <rect width="50" height="24" fill="#a9bcbf" />
      </LegendMark>
      {effective !== '' && (
        <LegendMark word={effective}>
          <rect width="50" height="16" y="4" rx="3" fill={ink} />
        </LegendMark>
      )}
      {letters.length > 0 && <span>{letters.join(', ')}</span>}
    </>
  );
}
