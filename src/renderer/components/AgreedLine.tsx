import { Annotation } from '#renderer/components/Annotation.tsx';
import { type AgreedStep, type RulerPause, type RulerWeek, openStretches, share } from '#renderer/components/ruler.ts';
import classes from '#renderer/components/ruler.module.css';

type AgreedLineProps = {
  steps: AgreedStep[];
  weeks: RulerWeek[];
  /** Nothing is agreed in them, and no line is drawn. */
  pauses?: RulerPause[];
  /** After today the line is dashed: agreed, not yet lived. */
  today: number | null;
  /** Pixels from the top for a number of minutes. */
  y: (minutes: number) => number;
};

/** Agreed hours as a black step line; up and down look alike. */
export function AgreedLine({ steps, weeks, pauses = [], today, y }: AgreedLineProps) {
  const count = weeks.length;
  return (
    <>
      {steps.map(
        ({ label, ...step }, place) =>
          label !== undefined && (
            <StepWords
              key={`words ${step.fromWeek}`}
              step={{ ...step, label }}
              before={steps[place - 1]}
              weeks={count}
              y={y}
            />
          ),
      )}
      {steps.map((step, place) => {
        const before = steps[place - 1];
        const level = y(step.minutesPerWeek);
        return (
          <g key={step.fromWeek} className={classes.agreed}>
            {openStretches(step.fromWeek, Math.min(step.toWeek, count), weeks, pauses).flatMap(({ from, to }) => {
              const turn = today === null ? to : Math.min(Math.max(today, from), to);
              return [
                turn > from && (
                  <line key={from} x1={share(from, count)} x2={share(turn, count)} y1={level} y2={level} />
                ),
                to > turn && (
                  <line
                    key={`${from} ahead`}
                    x1={share(turn, count)}
                    x2={share(to, count)}
                    y1={level}
                    y2={level}
                    className={classes.ahead}
                  />
                ),
              ];
            })}
            {before !== undefined && before.toWeek >= step.fromWeek && (
              <line
                x1={share(step.fromWeek, count)}
                x2={share(step.fromWeek, count)}
                y1={y(before.minutesPerWeek)}
                y2={level}
              />
            )}
          </g>
        );
      })}
    </>
  );
}

type StepWordsProps = {
  step: AgreedStep & { label: string };
  before: AgreedStep | undefined;
  weeks: number;
  y: (minutes: number) => number;
};

/** What was agreed and why: above its own line, or in the corner left free where hours went down. */
function StepWords({ step, before, weeks, y }: StepWordsProps) {
  const level = y(step.minutesPerWeek);
  const isDown = before !== undefined && before.minutesPerWeek > step.minutesPerWeek;
  const isAtEnd = step.fromWeek / weeks > 0.72;
  const roomAbove = isDown ? level - y(before.minutesPerWeek) : 0;
  const ownLine = step.note === undefined ? level - 7 : level - 24;
  const baseline = isDown && roomAbove > 30 ? y(before.minutesPerWeek) - 1 : ownLine;
  return (
    <svg x={share(step.fromWeek, weeks)} overflow="visible">
      <Annotation
        x={isAtEnd ? -9 : 9}
        y={baseline}
        title={step.label}
        note={step.note}
        anchor={isAtEnd ? 'end' : 'start'}
      />
    </svg>
  );
}
