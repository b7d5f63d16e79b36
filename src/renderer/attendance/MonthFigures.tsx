import type { MissedKind } from '#renderer/attendance/month.ts';
import { useSpeak } from '#renderer/text.ts';
import type { AttendanceFigures } from '#shared/attendance.ts';
import { formatClock } from '#shared/minutes.ts';
import classes from '#renderer/attendance/month.module.css';

type MonthFiguresProps = {
  figures: AttendanceFigures;
  /** Days by what time is missing for. */
  missed: Record<MissedKind, number>;
  /** The kinds that are shown. */
  kinds: readonly MissedKind[];
};

/** The end of a line: attended of agreed, the two percentages with the days they stand on, days of absence, days nobody registered. */
export function MonthFigures({ figures, missed, kinds }: MonthFiguresProps) {
  const speak = useSpeak();
  const { attendedMinutes, agreedMinutes, percent, percentWithoutLawful, registeredDays, expectedDays } = figures;
  const missing = expectedDays - registeredDays;
  return (
    <>
      <td className={classes.figure}>
        {formatClock(attendedMinutes)} <small>{speak('month.of', { agreed: formatClock(agreedMinutes) })}</small>
      </td>
      {[percent, percentWithoutLawful].map((share, place) => (
        <td key={place === 0 ? 'all' : 'withoutLawful'} className={classes.share}>
          {share === null ? '–' : speak('attendance.percent', { percent: share })}
          <small>{speak('month.basis', { count: registeredDays })}</small>
        </td>
      ))}
      {kinds.map((kind) => (
        <td key={kind} className={classes.kind}>
          {missed[kind] === 0 ? '' : missed[kind]}
        </td>
      ))}
      <td className={classes.kind}>{missing > 0 && <span className={classes.missing}>{missing}</span>}</td>
    </>
  );
}
