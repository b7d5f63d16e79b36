import { IconAlertTriangle } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { slipText } from '#renderer/reports/slip-text.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Slip } from '#shared/reports.ts';
import classes from '#renderer/reports/report.module.css';

/** What stands in a text that should not leave the house unread. */
export function SlipLines({ slips }: { slips: readonly Slip[] }) {
  const speak = useSpeak();
  if (slips.length === 0) return null;
  return (
    <ul className={classes.slips} aria-label={speak('reports.slips')}>
      {slips.map((slip) => (
        <li key={JSON.stringify(slip)}>
          <IconAlertTriangle {...smallIcon} />
          {slipText(slip, speak)}
        </li>
      ))}
    </ul>
  );
}
