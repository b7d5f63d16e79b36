import { IconClock } from '@tabler/icons-react';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { useSpeak } from '#renderer/text.ts';

type ReceiptBadgeProps = { confirmedOn: string | null };

/** Whether the recipient has said that the package came. */
export function ReceiptBadge({ confirmedOn }: ReceiptBadgeProps) {
  const speak = useSpeak();
  return confirmedOn === null ? (
    <StatusBadge kind="warn" icon={IconClock} word={speak('handovers.waiting')} />
  ) : (
    <StatusBadge kind="ok" word={speak('handovers.received')} />
  );
}
