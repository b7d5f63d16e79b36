import { Table } from '@mantine/core';
import { Definition, type Defined } from '#renderer/components/Definition.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import classes from '#renderer/hours/hours.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { AttendanceFigures, HoursOverview, HoursWeek } from '#shared/attendance.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, decimalHours, weekNumber } from '#shared/text/format.ts';

const heads = [
  'agreed',
  'attended',
  'effective',
  'percent',
  'percentWithoutLawful',
  'sick',
  'lawful',
  'unlawful',
  'holiday',
  'registration',
] as const satisfies Defined[];

const absences = ['sick', 'lawful', 'unlawful', 'holiday'] as const;

/** What the curve draws, in figures: each week with its basis, and the whole period below. */
export function HoursTable({ overview: { weeks, total } }: { overview: HoursOverview }) {
  const speak = useSpeak();
  const headWords = (head: (typeof heads)[number]) =>
    speak(head === 'registration' ? 'hoursOverview.registeredDays' : `hoursOverview.${head}`);
  return (
    <TableFrame label={speak('hoursOverview.title')}>
      <Table className={classes.table} horizontalSpacing={7} aria-label={speak('hoursOverview.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{speak('hoursOverview.week')}</Table.Th>
            <Table.Th scope="col">{speak('hoursOverview.courses')}</Table.Th>
            {heads.map((head) => (
              <Table.Th key={head} scope="col" abbr={headWords(head)}>
                {headWords(head)}
                <Definition of={head} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weeks.map((week) => (
            <Table.Tr key={week.monday}>
              <Table.Th scope="row">
                {speak('hoursOverview.weekOf', { week: weekNumber(week.monday), day: dayAndMonth(week.monday) })}
              </Table.Th>
              {week.isClosed ? (
                <Table.Td colSpan={heads.length + 1} className={classes.quiet}>
                  {speak('hoursOverview.closed')}
                </Table.Td>
              ) : (
                <WeekCells week={week} />
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{speak('hoursOverview.total')}</Table.Th>
            <Table.Td />
            <Table.Td>{formatClock(weeks.reduce((sum, week) => sum + week.agreedMinutes, 0))}</Table.Td>
            <Table.Td>{formatClock(weeks.reduce((sum, week) => sum + week.attendedMinutes, 0))}</Table.Td>
            <Table.Td />
            <FigureCells figures={total} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </TableFrame>
  );
}

function WeekCells({ week }: { week: HoursWeek }) {
  const speak = useSpeak();
  const { courses, agreedMinutes, attendedMinutes, effective, figures } = week;
  const isRegistered = figures.registeredDays > 0 || attendedMinutes > 0;
  return (
    <>
      <Table.Td>{courses}</Table.Td>
      <Table.Td>{formatClock(agreedMinutes)}</Table.Td>
      <Table.Td>
        {isRegistered ? formatClock(attendedMinutes) : <Quiet words={speak('hoursOverview.notRegistered')} />}
      </Table.Td>
      <Table.Td>
        {effective ? (
          <>
            {speak('hoursOverview.effectiveOf', { hours: decimalHours(effective.minutes, speak.language) })}
            <small>
              {speak('hoursOverview.ofCourses', {
                count: effective.courses,
                of: courses,
                attended: formatClock(effective.attendedMinutes),
              })}
            </small>
          </>
        ) : (
          <Quiet words={speak(attendedMinutes > 0 ? 'hoursOverview.tooFewDays' : 'hoursOverview.unknown')} />
        )}
      </Table.Td>
      <FigureCells figures={figures} />
    </>
  );
}

/** Percentages, where missing minutes went, and how many of the days all of it stands on. */
function FigureCells({ figures }: { figures: AttendanceFigures }) {
  const speak = useSpeak();
  const { percent, percentWithoutLawful, missingMinutes, registeredDays, expectedDays } = figures;
  const percentText = (value: number | null) =>
    value === null ? <Quiet words={speak('hoursOverview.unknown')} /> : speak('format.percent', { percent: value });
  return (
    <>
      <Table.Td>{percentText(percent)}</Table.Td>
      <Table.Td>{percentText(percentWithoutLawful)}</Table.Td>
      {absences.map((kind) => (
        <Table.Td key={kind}>{registeredDays === 0 ? '–' : formatClock(missingMinutes[kind])}</Table.Td>
      ))}
      <Table.Td>{speak('hoursOverview.ofExpected', { registered: registeredDays, expected: expectedDays })}</Table.Td>
    </>
  );
}

const Quiet = ({ words }: { words: string }) => <span className={classes.quiet}>{words}</span>;
