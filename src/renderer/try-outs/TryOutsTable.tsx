import { Table } from '@mantine/core';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import classes from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import { certaintyWords, doseText, intensityText, spanText } from '#renderer/try-outs/try-out-words.ts';
import { VerdictBadge } from '#renderer/try-outs/VerdictBadge.tsx';
import type { CourseRecord } from '#shared/courses.ts';

/** The job functions of a course, a line each. */
export function TryOutsTable({ record: { tryOuts, hourPlans } }: { record: CourseRecord }) {
  const speak = useSpeak();
  if (tryOuts.length === 0) return <EmptyState sentence={speak('tryOuts.none')} />;
  return (
    <TableFrame label={speak('tryOuts.tried')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{speak('tryOuts.function')}</Table.Th>
            <Table.Th>{speak('tryOuts.period')}</Table.Th>
            <Table.Th className={classes.number}>{speak('courses.agreed')}</Table.Th>
            <Table.Th className={classes.number}>{speak('tryOuts.attendedDays')}</Table.Th>
            <Table.Th className={classes.number}>{speak('tryOuts.intensity')}</Table.Th>
            <Table.Th className={classes.secondary}>{speak('tryOuts.certainty')}</Table.Th>
            <Table.Th>{speak('tryOuts.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tryOuts.map((tryOut) => {
            const latest = tryOut.assessments.at(-1);
            return (
              <Table.Tr key={tryOut.id}>
                <Table.Td className={classes.name}>{tryOut.functionName}</Table.Td>
                <Table.Td className={classes.nowrap}>{spanText(tryOut.from, tryOut.to, speak)}</Table.Td>
                <Table.Td className={classes.number}>{doseText(tryOut, hourPlans, speak)}</Table.Td>
                <Table.Td className={classes.number}>
                  {tryOut.registeredDays > 0 ? (
                    speak('tryOuts.daysOf', { attended: tryOut.attendedDays, of: tryOut.registeredDays })
                  ) : (
                    <span className={classes.quiet}>{speak('tryOuts.noDays')}</span>
                  )}
                </Table.Td>
                <Table.Td className={classes.number}>
                  {intensityText(tryOut, speak) ?? (
                    <span className={classes.quiet}>{speak('tryOuts.notAssessed')}</span>
                  )}
                </Table.Td>
                <Table.Td className={classes.secondary}>{latest && speak(certaintyWords[latest.certainty])}</Table.Td>
                <Table.Td className={classes.clipped} title={tryOut.outcome || tryOut.observed}>
                  {tryOut.verdict && <VerdictBadge verdict={tryOut.verdict} />}
                  <span className={classes.clippedLine}>{tryOut.outcome || tryOut.observed}</span>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );
}
