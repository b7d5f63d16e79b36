import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { Definition } from '#renderer/components/Definition.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { absenceText } from '#renderer/components/WeekTable.tsx';
import { useSpeak } from '#renderer/text.ts';
import { courseWeeks, type CourseWeek } from '#shared/course-weeks.ts';
import type { CourseState } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { formatClock } from '#shared/minutes.ts';
import { dayAndMonth, decimalHours } from '#shared/text/format.ts';

const neverBegan: ReadonlySet<CourseState> = new Set(['referred', 'waiting', 'cancelled', 'never-met']);

/** Week by week: agreed, attended, intensity and what it comes to, and the days missed. */
export function AttendanceWeeks({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const codes = useCodes();
  const closedDays = useClosedDays();
  const { weeks } = useMemo(() => courseWeeks(record, closedDays), [record, closedDays]);
  // A course that never began has weeks on paper only.
  const hasBegun = !neverBegan.has(record.course.state);
  const lived = weeks.filter(
    ({ monday, registeredDays }) => (hasBegun && monday <= record.today) || registeredDays > 0,
  );
  return (
    <section>
      <SectionHead title={speak('hourPlans.weeks')} note={speak('hourPlans.weeksNote')} />
      {lived.length === 0 ? (
        <p className={classes.quiet}>{speak('courses.nobodyCame')}</p>
      ) : (
        <TableFrame label={speak('hourPlans.weeks')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{speak('courses.courseWeek')}</Table.Th>
                <Table.Th>{speak('hourPlans.isoWeek')}</Table.Th>
                <Table.Th className={classes.number}>
                  {speak('courses.agreed')}
                  <Definition of="agreed" />
                </Table.Th>
                <Table.Th className={classes.number}>
                  {speak('courses.attended')}
                  <Definition of="attended" />
                </Table.Th>
                <Table.Th className={classes.number}>{speak('hourPlans.attendedDays')}</Table.Th>
                <Table.Th className={classes.number}>
                  {speak('tryOuts.intensity')}
                  <Definition of="intensity" />
                </Table.Th>
                <Table.Th className={classes.number}>
                  {speak('courses.effective')}
                  <Definition of="effective" />
                </Table.Th>
                <Table.Th>{speak('courses.absence')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lived.map((week) => (
                <Table.Tr key={week.index}>
                  <Table.Th scope="row">{week.index}</Table.Th>
                  <Table.Td className={classes.nowrap}>
                    {speak('hourPlans.weekFrom', { week: week.isoWeek, day: dayAndMonth(week.monday) })}
                  </Table.Td>
                  {week.isClosed ? (
                    <Table.Td colSpan={6} className={classes.quiet}>
                      {speak('courses.closedWeek')}
                    </Table.Td>
                  ) : (
                    <WeekFigures week={week} absences={absenceText(week, codes, speak)} />
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableFrame>
      )}
    </section>
  );
}

function WeekFigures({ week, absences }: { week: CourseWeek; absences: string }) {
  const speak = useSpeak();
  const isRegistered = week.registeredDays > 0;
  return (
    <>
      <Table.Td className={classes.number}>{formatClock(week.agreedMinutes)}</Table.Td>
      <Table.Td className={classes.number}>
        {isRegistered ? (
          formatClock(week.attendedMinutes)
        ) : (
          <span className={classes.quiet}>{speak('courses.notRegistered')}</span>
        )}
      </Table.Td>
      <Table.Td className={classes.number}>
        {isRegistered && speak('tryOuts.daysOf', { attended: week.attendedDays, of: week.registeredDays })}
      </Table.Td>
      <Table.Td className={classes.number}>
        {week.effectivePercent !== null && speak('format.percent', { percent: Math.round(week.effectivePercent) })}
      </Table.Td>
      <Table.Td className={classes.number}>
        {week.effectiveMinutes === null
          ? isRegistered && <span className={classes.quiet}>{speak('courses.notAssessed')}</span>
          : decimalHours(week.effectiveMinutes, speak.language)}
      </Table.Td>
      <Table.Td>{absences}</Table.Td>
    </>
  );
}
