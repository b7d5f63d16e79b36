import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { closingPeriods } from '#renderer/settings/closing-periods.ts';
import { CloseDaysForm } from '#renderer/settings/CloseDaysForm.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import type { ClosingDay } from '#shared/centre.ts';
import { period, shortDay } from '#shared/text/format.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type ClosingSectionProps = { closingDays: ClosingDay[]; today: Day; isReadOnly: boolean };

/** When the centre is closed beside the holidays, and a line to close it for a period. */
export function ClosingSection({ closingDays, today, isReadOnly }: ClosingSectionProps) {
  const speak = useSpeak();
  const [isPastShown, setIsPastShown] = useState(false);
  const periods = closingPeriods(closingDays);
  const past = periods.filter(({ to }) => to < today);
  const shown = isPastShown ? periods : periods.filter(({ to }) => to >= today);
  return (
    <section>
      <SectionHead
        title={speak('settings.closing')}
        note={speak('settings.closingNote')}
        action={
          past.length > 0 &&
          !isPastShown && (
            <Button size="xs" variant="subtle" onClick={() => setIsPastShown(true)}>
              {speak('centre.showPast', { number: past.length })}
            </Button>
          )
        }
      />
      {shown.length === 0 ? (
        <EmptyState sentence={speak('centre.noClosing')} />
      ) : (
        <table className={classes.table} aria-label={speak('settings.closing')}>
          <thead>
            <tr>
              <th scope="col">{speak('centre.period')}</th>
              <th scope="col">{speak('centre.label')}</th>
              <th scope="col">{speak('centre.days')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ from, to, label, days }) => (
              <tr key={from} data-quiet={to < today || undefined}>
                <td>{from === to ? shortDay(from) : period(from, to, speak)}</td>
                <td>{label}</td>
                <td className="num">{days}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isReadOnly && <CloseDaysForm today={today} />}
    </section>
  );
}
