import { Table } from '@mantine/core';
import classes from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import { certaintyWords } from '#renderer/try-outs/try-out-words.ts';
import { dayAndMonth, shortDay } from '#shared/text/format.ts';
import type { IntensityAssessment } from '#shared/try-outs.ts';

/** How much of an ordinary day's work was done, period by period, and how sure the judgement is. */
export function AssessmentsTable({ assessments }: { assessments: readonly IntensityAssessment[] }) {
  const speak = useSpeak();
  return (
    <TableFrame label={speak('tryOuts.assessments')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{speak('tryOuts.period')}</Table.Th>
            <Table.Th className={classes.number}>{speak('tryOuts.intensity')}</Table.Th>
            <Table.Th>{speak('tryOuts.basis')}</Table.Th>
            <Table.Th>{speak('tryOuts.certainty')}</Table.Th>
            <Table.Th>{speak('tryOuts.pauses')}</Table.Th>
            <Table.Th>{speak('tryOuts.assessedBy')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {assessments.map((assessment) => (
            <Table.Tr key={assessment.id}>
              <Table.Td className={classes.nowrap}>
                {dayAndMonth(assessment.from)} – {dayAndMonth(assessment.to)}
              </Table.Td>
              <Table.Td className={classes.number}>{speak('format.percent', { percent: assessment.percent })}</Table.Td>
              <Table.Td>{assessment.basis || <span className={classes.quiet}>{speak('app.notStated')}</span>}</Table.Td>
              <Table.Td>{speak(certaintyWords[assessment.certainty])}</Table.Td>
              <Table.Td>{speak(assessment.includesPauses ? 'tryOuts.pausesIncluded' : 'tryOuts.pausesApart')}</Table.Td>
              <Table.Td className={classes.nowrap}>
                {speak('tryOuts.assessedByOn', { name: assessment.assessedBy, day: shortDay(assessment.assessedOn) })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );
}
