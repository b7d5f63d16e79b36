import { Figure } from '#renderer/print/Figure.tsx';
import { AgreedSteps } from '#renderer/print/report/AgreedSteps.tsx';
import { CourseRuler } from '#renderer/print/report/CourseRuler.tsx';
import { closedDaySet, wordOf, type ReportFacts } from '#shared/report-facts.ts';
import { effectiveText } from '#renderer/print/report/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { courseWeeks, type CourseAbsence, type CourseWeeks } from '#shared/course-weeks.ts';
import { absenceKindOn, codeText } from '#shared/code-lists.ts';

const left = 80;
const right = 1698;
const top = 205;
const foot = 600;

/** The course as a folding rule, and under it agreed, attended and effective hours of the same weeks. */
export function HoursFigure({ facts }: { facts: ReportFacts }) {
  const speak = useSpeak();
  const course = courseWeeks(facts.record, closedDaySet(facts));
  const { weeks, steps } = course;
  const width = (right - left) / weeks.length;
  const x = (at: number) => left + at * width;
  const { lines, y } = scaleOf(course);
  const {
    effective,
    course: { endedOn },
  } = facts.record;
  const lived = endedOn === null ? course.today : weeks.length;
  return (
    <Figure
      label={speak('paper.hoursFigure', { weeks: weeks.length })}
      width={1700}
      height={620}
      legend={<HoursLegend facts={facts} course={course} />}
    >
      <defs>
        <pattern id="closed" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="14" stroke="#9aa6a9" strokeWidth="5" />
        </pattern>
      </defs>
      <CourseRuler
        course={course}
        x={x}
        lived={lived}
        letterOf={(code) => letterOf(facts, code)}
        isClosedDay={(absence) => isClosedDay(facts, absence)}
      />
      {lines.map((hours) => (
        <g key={hours}>
          <line x1={left} x2={right} y1={y(hours * 60)} y2={y(hours * 60)} stroke="#d5dbdc" strokeWidth="2" />
          <text className="axis" x={left - 12} y={y(hours * 60) + 9} textAnchor="end">
            {hours === lines.at(-1) ? speak('paper.hoursShort', { hours }) : hours}
          </text>
        </g>
      ))}
      {weeks.map((week) => (
        <g key={week.index}>
          {week.isClosed && (
            <rect x={x(week.index - 1)} width={width} y={top} height={foot - top} fill="url(#closed)" opacity="0.7" />
          )}
          {week.attendedMinutes > 0 && (
            <rect
              x={x(week.index - 0.8)}
              width={width * 0.6}
              y={y(week.attendedMinutes)}
              height={foot - y(week.attendedMinutes)}
              fill="#a9bcbf"
            />
          )}
          {week.effectiveMinutes !== null && (
            <rect
              x={x(week.index - 0.86)}
              width={width * 0.72}
              y={y(week.effectiveMinutes) - 9}
              height="18"
              rx="4"
              fill="#10181a"
              stroke="#fff"
              strokeWidth="4"
            />
          )}
        </g>
      ))}
      <AgreedSteps steps={steps} weeks={weeks} today={lived} x={x} y={y} />
      {effective.kind === 'range' && lived !== null && lived < weeks.length - 1.4 && (
        <g>
          <path
            d={`M${x(lived) + 36} ${y(effective.highestMinutes)}V${y(effective.lowestMinutes)}m-13 0h26M${x(lived) + 23} ${y(effective.highestMinutes)}h26`}
            fill="none"
            stroke="#10181a"
            strokeWidth="5"
          />
          <text
            className="strong"
            x={x(lived) + 62}
            y={(y(effective.highestMinutes) + y(effective.lowestMinutes)) / 2 + 9}
          >
            {speak('paper.hoursShort', { hours: effectiveText(effective, speak) })}
          </text>
        </g>
      )}
      <line x1={left} x2={right} y1={foot} y2={foot} stroke="#10181a" strokeWidth="3" />
    </Figure>
  );
}

/** The axis: whole hours, at most six lines, with room for words above the highest agreement. */
function scaleOf({ weeks, steps }: CourseWeeks) {
  const most =
    Math.max(
      60,
      ...weeks.map(({ attendedMinutes }) => attendedMinutes),
      ...steps.map(({ minutesPerWeek }) => minutesPerWeek),
    ) / 60;
  const step = [1, 2, 5, 10].find((each) => (most * 1.05) / each <= 6) ?? 20;
  const count = Math.max(1, Math.ceil((most * 1.05) / step));
  return {
    lines: Array.from({ length: count + 1 }, (_, line) => line * step),
    y: (minutes: number) => Number((foot - (minutes / 60 / (count * step)) * (foot - top)).toFixed(1)),
  };
}

function HoursLegend({ facts, course }: { facts: ReportFacts; course: CourseWeeks }) {
  const speak = useSpeak();
  const missed = course.weeks
    .flatMap(({ absences }) => absences)
    .filter((absence) => absence.isWholeDay && !isClosedDay(facts, absence));
  const codes = [...new Set(missed.map(({ code }) => code))];
  const isAssessed = course.weeks.some(({ effectiveMinutes }) => effectiveMinutes !== null);
  return (
    <>
      <span>
        <svg viewBox="0 0 50 24" aria-hidden="true">
          <line x1="0" x2="50" y1="12" y2="12" stroke="#10181a" strokeWidth="6" />
        </svg>
        {speak('paper.legendAgreed')}
      </span>
      <span>
        <svg viewBox="0 0 50 24" aria-hidden="true">
          <rect width="50" height="24" fill="#a9bcbf" />
        </svg>
        {speak('paper.legendAttended')}
      </span>
      {isAssessed && (
        <span>
          <svg viewBox="0 0 50 24" aria-hidden="true">
            <rect width="50" height="16" y="4" rx="3" fill="#10181a" />
          </svg>
          {speak('paper.legendEffective')}
        </span>
      )}
      {codes.length > 0 && (
        <span>
          {codes
            .map((code) =>
              speak('paper.legendLetter', {
                letter: letterOf(facts, code),
                reason: wordOf(facts.codes, 'absence', code, speak.language) ?? code,
              }),
            )
            .join(', ')}
        </span>
      )}
    </>
  );
}

const isClosedDay = ({ codes }: ReportFacts, { code, day }: CourseAbsence): boolean =>
  absenceKindOn(codes, code, day) === 'closed';

function letterOf({ codes }: ReportFacts, code: string): string {
  const found = codes.find((each) => each.list === 'absence' && each.code === code);
  return found?.key || (found ? codeText(found, 'da') : code).charAt(0);
}
