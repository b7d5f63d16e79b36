import { useSpeak } from '#renderer/text.ts';
import type { CourseAbsence, CourseWeeks } from '#shared/course-weeks.ts';

type CourseRulerProps = {
  course: CourseWeeks;
  /** Where a place in course weeks lies. */
  x: (at: number) => number;
  /** How far the course has come, in course weeks; null before it starts. */
  lived: number | null;
  letterOf: (absenceCode: string) => string;
  isClosedDay: (absence: CourseAbsence) => boolean;
};

const top = 34;
const height = 84;
const workdays = 5;

/** The folding rule: a long tick per week, a short one per workday, missed days on its edge. */
export function CourseRuler({ course, x, lived, letterOf, isClosedDay }: CourseRulerProps) {
  const speak = useSpeak();
  const { weeks } = course;
  const count = weeks.length;
  const isCrowded = count > 20;
  const absences = weeks
    .flatMap((week) => week.absences)
    .filter((absence) => absence.isWholeDay && !isClosedDay(absence));
  return (
    <g>
      {lived !== null && <rect x={x(0)} width={x(lived) - x(0)} y={top} height={height} fill="#e3e9ea" />}
      {weeks.map(
        ({ index, isClosed }) =>
          isClosed && (
            <rect key={index} x={x(index - 1)} width={x(1) - x(0)} y={top} height={height} fill="url(#closed)" />
          ),
      )}
      {Array.from({ length: count * workdays + 1 }, (_, tick) => {
        const isWeek = tick % workdays === 0;
        return (
          <line
            key={tick}
            x1={x(tick / workdays)}
            x2={x(tick / workdays)}
            y1={top}
            y2={top + (isWeek ? 42 : 18)}
            stroke="#4b585c"
            strokeWidth={isWeek ? 3 : 2}
          />
        );
      })}
      <rect x={x(0)} width={x(count) - x(0)} y={top} height={height} fill="none" stroke="#10181a" strokeWidth="3" />
      {weeks.map(({ index, isoWeek, isClosed }) => (
        <g key={index} textAnchor="middle">
          <text className="strong" x={x(index - 0.5)} y={top + 74}>
            {index}
          </text>
          {!(isCrowded && index % 2 === 0) && (
            <text className="axis" x={x(index - 0.5)} y={top + height + 32}>
              {isClosed && !isCrowded
                ? speak('paper.closed')
                : index === 1 || index === count
                  ? speak('paper.weeks', { weeks: isoWeek })
                  : isoWeek}
            </text>
          )}
        </g>
      ))}
      {absences.map(({ day, at, code }) => (
        <g key={day} textAnchor="middle">
          <rect
            x={x(at) - 12}
            y={top - 16}
            width="24"
            height="28"
            rx="5"
            fill="#fff"
            stroke="#10181a"
            strokeWidth="2.5"
          />
          <text className="strong" x={x(at)} y={top + 6} style={{ fontSize: 21 }}>
            {letterOf(code)}
          </text>
        </g>
      ))}
    </g>
  );
}
