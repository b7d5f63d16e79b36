import { Table } from '@mantine/core';
import { amountText, needWords, triedText } from '#renderer/adjustments/adjustment-words.ts';
import { AdjustmentEffect } from '#renderer/adjustments/AdjustmentEffect.tsx';
import own from '#renderer/adjustments/adjustments.module.css';
import { AidState } from '#renderer/aids/AidState.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import classes from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { Day } from '#shared/calendar.ts';

/** What was changed for the candidate and what it did, a line each. */
export function AdjustmentsTable({ adjustments, today }: { adjustments: readonly Adjustment[]; today: Day }) {
  const speak = useSpeak();
  if (adjustments.length === 0) return <EmptyState sentence={speak('adjustments.none')} />;
  const quiet = (text: string) => <span className={classes.quiet}>{text}</span>;
  return (
    <TableFrame label={speak('adjustments.title')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{speak('adjustments.accommodation')}</Table.Th>
            <Table.Th className={classes.secondary}>{speak('adjustments.code')}</Table.Th>
            <Table.Th>{speak('adjustments.extent')}</Table.Th>
            <Table.Th>{speak('adjustments.tried')}</Table.Th>
            <Table.Th>{speak('adjustments.effect')}</Table.Th>
            <Table.Th className={classes.number}>{speak('adjustments.evidence')}</Table.Th>
            <Table.Th>{speak('adjustments.neededInJob')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {adjustments.map((adjustment) => (
            <Table.Tr key={adjustment.id}>
              <Table.Td className={classes.name}>{adjustment.wording}</Table.Td>
              <Table.Td className={`${classes.code} ${classes.secondary}`}>{adjustment.code}</Table.Td>
              <Table.Td className={classes.clipped}>
                <Extent adjustment={adjustment} today={today} />
              </Table.Td>
              <Table.Td className={classes.nowrap}>
                {triedText(adjustment, speak) ?? quiet(speak('adjustments.notYet'))}
              </Table.Td>
              <Table.Td>
                <AdjustmentEffect adjustment={adjustment} />
              </Table.Td>
              <Table.Td className={classes.number}>
                {adjustment.triedFrom !== null && speak('adjustments.days', { count: adjustment.evidenceDays })}
                {adjustment.evidence.length > 0 &&
                  quiet(` ${speak('adjustments.cited', { count: adjustment.evidence.length })}`)}
              </Table.Td>
              <Table.Td>
                {adjustment.neededInJob === null ? quiet('–') : speak(needWords[adjustment.neededInJob])}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );
}

/** How much, what exactly, and whether an aid is out for it. */
function Extent({ adjustment, today }: { adjustment: Adjustment; today: Day }) {
  const speak = useSpeak();
  const words = [amountText(adjustment, speak), adjustment.detail].filter(Boolean).join(', ');
  const out = adjustment.aids.find(({ returnedOn }) => returnedOn === null);
  if (out === undefined) return words || <span className={classes.quiet}>{speak('adjustments.notStated')}</span>;
  return (
    <span className={own.extent}>
      <span>{words || out.aid}</span>
      <AidState loan={out} today={today} />
    </span>
  );
}
