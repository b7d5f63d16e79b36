import { Table } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { amountText, needWords, triedText } from '#renderer/adjustments/adjustment-words.ts';
import { AdjustmentEffect } from '#renderer/adjustments/AdjustmentEffect.tsx';
import own from '#renderer/adjustments/adjustments.module.css';
import { AidState } from '#renderer/aids/AidState.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import classes from '#renderer/components/course.module.css';
import { badgeIcon } from '#renderer/components/icon.ts';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import { isOverdue } from '#shared/aids.ts';
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
              <Table.Td className={classes.name}>
                <Named adjustment={adjustment} today={today} />
              </Table.Td>
              <Table.Td className={`${classes.code} ${classes.secondary}`}>{adjustment.code}</Table.Td>
              <Table.Td className={classes.clipped}>
                {[amountText(adjustment, speak), adjustment.detail].filter(Boolean).join(', ') ||
                  quiet(speak('adjustments.notStated'))}
              </Table.Td>
              <Table.Td className={classes.nowrap}>
                {triedText(adjustment, speak) ?? quiet(speak('adjustments.notYet'))}
              </Table.Td>
              <Table.Td>
                <AdjustmentEffect adjustment={adjustment} />
              </Table.Td>
              <Table.Td className={classes.number}>
                <Basis adjustment={adjustment} />
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

/** The accommodation, marked while an aid is out for it. */
function Named({ adjustment: { wording, aids }, today }: { adjustment: Adjustment; today: Day }) {
  const out = aids.filter(({ returnedOn }) => returnedOn === null);
  const told = out.find((loan) => isOverdue(loan, today)) ?? out[0];
  if (told === undefined) return wording;
  return (
    <span className={own.named}>
      {wording}
      <AidState loan={told} today={today} />
    </span>
  );
}

/** Days attended while it was tried, and how many somebody pointed at. */
function Basis({ adjustment: { triedFrom, evidenceDays, evidence } }: { adjustment: Adjustment }) {
  const speak = useSpeak();
  const cited = speak('adjustments.cited', { count: evidence.length });
  return (
    <>
      {triedFrom !== null && speak('adjustments.days', { count: evidenceDays })}
      {evidence.length > 0 && (
        <span className={own.pinned} title={cited}>
          <IconPin {...badgeIcon} />
          <span aria-hidden="true">{evidence.length}</span>
          <span className="hidden-but-read">{cited}</span>
        </span>
      )}
    </>
  );
}
