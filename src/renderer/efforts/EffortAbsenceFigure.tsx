import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { Definition } from '#renderer/components/Definition.tsx';
import { FactList } from '#renderer/components/FactList.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import classes from '#renderer/support/support.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { effortAbsence } from '#shared/effort-absence.ts';
import { formatClock } from '#shared/minutes.ts';
import { shortDay, spokenMinutes } from '#shared/text/format.ts';

/** Lawful absence for the efforts, apart from the rest, with the days it stands on one click away. */
export function EffortAbsenceFigure({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const codes = useCodes();
  const closedDays = useClosedDays();
  const { minutes, otherMinutes, days } = effortAbsence(record.attendance, codes.absenceKind, closedDays);
  if (record.attendance.length === 0) return null;
  return (
    <>
      <FactList
        layout="figure"
        facts={[
          {
            label: speak('efforts.absence'),
            help: <Definition of="effortAbsence" />,
            value: spokenMinutes(minutes, speak),
            note: speak('efforts.absenceBasis', { count: days.length, other: spokenMinutes(otherMinutes, speak) }),
          },
        ]}
      />
      {days.length > 0 && (
        <Fold label={speak('efforts.whichDays', { count: days.length })}>
          <ul className={classes.basis}>
            {days.map((each) => (
              <li key={each.day}>
                <b>{shortDay(each.day)}</b>
                <span>{codes.word('absence', each.code, each.day)}</span>
                <span>
                  {formatClock(each.minutes)} {!each.isWhole && <i className="quiet">{speak('efforts.inPart')}</i>}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
