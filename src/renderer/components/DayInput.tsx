import type { ReactNode } from 'react';
import { DayField } from '#renderer/components/DayField.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';

type DayInputProps = {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** Today; a day without a year is the one nearest to it. */
  today: Day;
  fault?: string | undefined;
  description?: ReactNode;
};

/** A typed date that says exactly which date does not exist. */
export function DayInput({ fault, ...field }: DayInputProps) {
  const speak = useSpeak();
  return (
    <DayField
      {...field}
      fault={fault ?? null}
      placeholder={speak('format.dayPlaceholder')}
      unreadable={(text) => speak('calendar.noSuchDay', { text })}
    />
  );
}
