import { IconCheck, IconClock, IconPackageExport } from '@tabler/icons-react';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { useSpeak } from '#renderer/text.ts';
import { isOverdue, type AidLoan } from '#shared/aids.ts';
import type { Day } from '#shared/calendar.ts';
import { shortDay } from '#shared/text/format.ts';

/** Whether an aid is out, out for too long, or back. */
export function AidState({ loan, today }: { loan: Pick<AidLoan, 'dueOn' | 'returnedOn'>; today: Day }) {
  const speak = useSpeak();
  if (loan.returnedOn !== null)
    return <StatusBadge kind="line" icon={IconCheck} word={speak('aids.backOn', { day: shortDay(loan.returnedOn) })} />;
  if (isOverdue(loan, today)) return <StatusBadge kind="warn" icon={IconClock} word={speak('aids.overdue')} />;
  return <StatusBadge kind="info" icon={IconPackageExport} word={speak('aids.isOut')} />;
}
