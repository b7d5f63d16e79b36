import type { ReactNode } from 'react';
import { DayField } from '#renderer/components/DayField.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';

type DayInputProps = {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  fault?: string | undefined;
  description?: ReactNode;
};

/** A typed date that says exactly which date does not exist. */
export function DayInput({ fault, ...field }: DayInputProps) {
  const speak = useSpeak();
  const today = useOpenSession()?.today;
  if (today === undefined) return null;
  return (
    <DayField
      {...field}
      today={today}
      fault={fault ?? null}
      placeholder={speak('format.dayPlaceholder')}
      unreadable={(text) => speak('calendar.noSuchDay', { text })}
    />
  );
}
