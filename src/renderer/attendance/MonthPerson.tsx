import { Link } from '@tanstack/react-router';
import { absenceHeading, noteWords } from '#renderer/absences/words.ts';
import { api } from '#renderer/api.ts';
import { lookOf } from '#renderer/attendance/cell.ts';
import { missedDays, missedKinds, statedCells } from '#renderer/attendance/month.ts';
import type { WantedDay } from '#renderer/attendance/use-active-place.ts';
import { dayHead, nameOf, reasonWords } from '#renderer/attendance/words.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { monthWords } from '#renderer/meetings/period.ts';
import { useSpeak } from '#renderer/text.ts';
import type { MonthLine, RegisterCell } from '#shared/attendance.ts';
import { monthDays, type Month } from '#shared/calendar.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/attendance/month.module.css';

type MonthPersonProps = {
  line: MonthLine;
  month: Month;
  today: string;
  codes: readonly Code[];
  onDay: (day: WantedDay) => void;
  onClose: () => void;
};

/** One person's month as it can be read aloud: the figures with their basis, each day, and what was said of the absences. */
export function MonthPerson({ line, month, today, codes, onDay, onClose }: MonthPersonProps) {
  const speak = useSpeak();
  const spokenCodes = useCodes();
  const authority = api.centre.show.useQuery({}).data?.authorityName ?? '';
  const days = monthDays(month);
  const [from, to] = [days[0]!, days.at(-1)!];
  const { lines: all = [] } = api.absences.list.useQuery({ courseId: line.courseId }).data ?? {};
  const absences = all.filter((absence) => absence.from <= to && from <= absence.to).toReversed();
  const cells = statedCells(line.cells, today);
  return (
    <>
      <PanelHead
        title={nameOf(line)}
        note={
          <>
            {monthWords(`${month}-01`, speak)} ·{' '}
            <Link to="/courses/$courseId" params={{ courseId: line.courseId }}>
              {speak('attendance.openCourse')}
            </Link>
          </>
        }
        onClose={onClose}
      />
      <FactList layout="figure" facts={factsOf(line, codes, speak)} />
      {absences.length > 0 && (
        <section className={classes.section}>
          <h3>{speak('month.absences')}</h3>
          <ul>
            {absences.map((absence) => (
              <li key={absence.from}>
                {absenceHeading(absence, today, spokenCodes, speak)}
                {absence.note && <small>{noteWords(absence.note, authority, speak)}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.section}>
        <h3>{speak('month.days')}</h3>
        {cells.length === 0 ? (
          <p className="quiet">{speak('month.noDays', { month: monthWords(`${month}-01`, speak) })}</p>
        ) : (
          <table className={classes.days}>
            <thead>
              <tr>
                <th scope="col">{speak('month.day')}</th>
                <th scope="col">{speak('month.agreed')}</th>
                <th scope="col">{speak('month.attended')}</th>
                <th scope="col">{speak('month.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {cells.map((cell) => (
                <tr key={cell.day}>
                  <th scope="row">
                    <button type="button" onClick={() => onDay({ courseId: line.courseId, day: cell.day })}>
                      {dayHead(cell.day, speak)}
                    </button>
                  </th>
                  <td>{cell.agreedMinutes > 0 ? formatClock(cell.agreedMinutes) : '–'}</td>
                  <td>{cell.recorded ? formatClock(cell.recorded.attendedMinutes) : ''}</td>
                  <td>{reasonOf(cell, codes, today, speak)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}

function factsOf({ figures, cells }: MonthLine, codes: readonly Code[], speak: Speak) {
  const { attendedMinutes, agreedMinutes, percent, percentWithoutLawful, registeredDays, expectedDays } = figures;
  const basis = speak('month.basisLong', { count: registeredDays });
  const shareWords = (share: number | null) => (share === null ? '–' : speak('attendance.percent', { percent: share }));
  const missed = missedDays(cells, codes);
  const absent = missedKinds
    .filter((kind) => missed[kind] > 0)
    .map((kind) => ({
      label: speak(`month.${kind}`),
      value: speak('month.basis', { count: missed[kind] }),
      note: formatClock(figures.missingMinutes[kind]),
    }));
  const missing = expectedDays - registeredDays;
  return [
    {
      label: speak('month.attended'),
      value: speak('month.attendedOf', {
        attended: formatClock(attendedMinutes),
        agreed: formatClock(agreedMinutes),
      }),
    },
    { label: speak('month.share'), value: shareWords(percent), note: basis },
    { label: speak('month.shareWithoutLawfulLong'), value: shareWords(percentWithoutLawful), note: basis },
    ...absent,
    ...(missing > 0 ? [{ label: speak('month.missingLong'), value: speak('month.basis', { count: missing }) }] : []),
  ];
}

function reasonOf(cell: RegisterCell, codes: readonly Code[], today: string, speak: Speak): string {
  const { recorded, day } = cell;
  if (!recorded) return lookOf(cell, today) === 'missing' ? speak('month.notRegistered') : '';
  const isWhole = recorded.absenceCode === null && recorded.attendedMinutes >= recorded.agreedMinutes;
  return isWhole ? '' : reasonWords(codes, recorded.absenceCode, day, speak);
}
