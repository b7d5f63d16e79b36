import { useSpeak } from '#renderer/text.ts';
import { formatClock } from '#shared/minutes.ts';
import classes from '#renderer/attendance/register.module.css';

type SumCellsProps = {
  /** Of registered days; percent is null when nothing was agreed on them. */
  sum: { attendedMinutes: number; agreedMinutes: number; percent: number | null };
};

/** Attended of agreed, and its share. */
export function SumCells({ sum: { attendedMinutes, agreedMinutes, percent } }: SumCellsProps) {
  const speak = useSpeak();
  const attended = formatClock(attendedMinutes);
  const agreed = formatClock(agreedMinutes);
  if (agreedMinutes === 0 && attendedMinutes === 0) {
    return (
      <>
        <td className={classes.sum}>–</td>
        <td className={classes.share}>–</td>
      </>
    );
  }
  return (
    <>
      <td className={classes.sum} title={speak('attendance.sumLabel', { attended, agreed })}>
        {attended} <span>{speak('attendance.ofAgreed', { agreed })}</span>
      </td>
      <td className={classes.share}>{percent === null ? '–' : speak('attendance.percent', { percent })}</td>
    </>
  );
}
