import { Table } from '@mantine/core';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import classes from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { daysText } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import { minutesPerWeek } from '#shared/agreed-hours.ts';
import { planNow } from '#shared/course-now.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import { patternText, shortDay, spokenMinutes } from '#shared/text/format.ts';

/** Every agreement that was made; none is overwritten. */
export function HourPlansTable({ record }: { record: CourseRecord }) {
  const { hourPlans, today } = record;
  const speak = useSpeak();
  const codes = useCodes();
  if (hourPlans.length === 0) return <EmptyState sentence={speak('hourPlans.none')} />;

  const current = planNow(record);
  return (
    <TableFrame label={speak('hourPlans.title')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{speak('hourPlans.from')}</Table.Th>
            <Table.Th>{speak('hourPlans.hours')}</Table.Th>
            <Table.Th>{speak('hourPlans.days')}</Table.Th>
            <Table.Th className={classes.number}>{speak('hourPlans.perWeek')}</Table.Th>
            <Table.Th>{speak('hourPlans.reason')}</Table.Th>
            <Table.Th>{speak('hourPlans.decidedBy')}</Table.Th>
            <Table.Th>
              <span className="hidden-but-read">{speak('hourPlans.standing')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hourPlans.map((plan) => (
            <Table.Tr key={plan.id}>
              <Table.Td className={classes.nowrap}>{shortDay(plan.validFrom)}</Table.Td>
              <Table.Td className={classes.name}>{patternText(plan.pattern, speak)}</Table.Td>
              <Table.Td className={classes.nowrap}>{daysText(plan.pattern, speak)}</Table.Td>
              <Table.Td className={classes.number}>{spokenMinutes(minutesPerWeek(plan.pattern), speak)}</Table.Td>
              <Table.Td>{reasonText(plan, codes.word('hourChange', plan.reasonCode, plan.validFrom))}</Table.Td>
              <Table.Td>{plan.decidedBy}</Table.Td>
              <Table.Td className={classes.nowrap}>{standing(plan)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );

  function standing(plan: HourPlan) {
    if (plan === current) return <StatusBadge kind="act" word={speak('hourPlans.inForce')} />;
    if (plan.validFrom > today) return <StatusBadge kind="line" word={speak('hourPlans.ahead')} />;
    const isReplaced = hourPlans.some(({ validFrom, seq }) => validFrom === plan.validFrom && seq > plan.seq);
    return isReplaced ? <span className={classes.quiet}>{speak('hourPlans.replaced')}</span> : null;
  }
}

const reasonText = ({ reason }: HourPlan, code: string | null): string =>
  code === reason ? reason : [code, reason].filter(Boolean).join(': ');
