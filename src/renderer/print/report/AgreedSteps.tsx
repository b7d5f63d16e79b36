import { openStretches } from '#renderer/components/ruler.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseWeek, PlanStep } from '#shared/course-weeks.ts';
import { dayAndMonth, patternText } from '#shared/text/format.ts';

type AgreedStepsProps = {
  steps: readonly PlanStep[];
  weeks: CourseWeek[];
  /** Beyond it the line is dashed: agreed, not yet lived. Null when the course has not started. */
  today: number | null;
  x: (at: number) => number;
  y: (minutes: number) => number;
};

/** About how wide a letter of the figure is. */
const letter = 14.2;

/** Agreed hours as a black step line with its words; up and down look alike. */
export function AgreedSteps({ steps, weeks, today, x, y }: AgreedStepsProps) {
  const speak = useSpeak();
  return (
    <>
      {steps.map((step, place) => {
        const level = y(step.minutesPerWeek);
        const before = steps[place - 1];
        const from = x(step.fromWeek);
        const to = x(Math.min(step.toWeek, weeks.length));
        const hours = patternText(step.plan.pattern, speak);
        const title =
          place === 0 ? hours : speak('paper.fromWithHours', { from: dayAndMonth(step.plan.validFrom), hours });
        const room = to - from - 24;
        return (
          <g key={step.plan.id}>
            {openStretches(step.fromWeek, Math.min(step.toWeek, weeks.length), weeks.map(forRuler)).map((stretch) => {
              const turn = today === null ? stretch.from : Math.min(Math.max(today, stretch.from), stretch.to);
              return (
                <g key={stretch.from} stroke="#10181a" strokeWidth="6">
                  {turn > stretch.from && <line x1={x(stretch.from)} x2={x(turn)} y1={level} y2={level} />}
                  {stretch.to > turn && (
                    <line x1={x(turn)} x2={x(stretch.to)} y1={level} y2={level} strokeDasharray="14 10" />
                  )}
                </g>
              );
            })}
            {before && (
              <line
                x1={from}
                x2={from}
                y1={Math.min(level, y(before.minutesPerWeek)) - 3}
                y2={Math.max(level, y(before.minutesPerWeek)) + 3}
                stroke="#10181a"
                strokeWidth="6"
              />
            )}
            {title.length * letter < room && (
              <>
                <rect x={from + 8} y={level - 42} width={title.length * letter + 8} height="32" fill="#fff" />
                <text className="strong" x={from + 12} y={level - 17}>
                  {title}
                </text>
              </>
            )}
          </g>
        );
      })}
    </>
  );
}

const forRuler = ({ index, isoWeek, isClosed }: CourseWeek) => ({ index, isoWeek, isClosed });
