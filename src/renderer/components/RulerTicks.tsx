import { share } from '#renderer/components/ruler.ts';
import classes from '#renderer/components/ruler.module.css';

type RulerTicksProps = {
  /** Number of weeks. */
  weeks: number;
  /** Where ticks begin, in pixels from the top. */
  top: number;
  /** Length of a week's tick. */
  long: number;
  /** Length of a workday's tick. */
  short: number;
};

/** A long tick per week and a short one per workday. */
export function RulerTicks({ weeks, top, long, short }: RulerTicksProps) {
  return Array.from({ length: weeks * 5 + 1 }, (_, day) => {
    const x = share(day / 5, weeks);
    const isWeek = day % 5 === 0;
    return (
      <line
        key={day}
        x1={x}
        x2={x}
        y1={top}
        y2={top + (isWeek ? long : short)}
        className={isWeek ? classes.weekTick : classes.dayTick}
      />
    );
  });
}
