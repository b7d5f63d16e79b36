import type { ReactNode } from 'react';
import { MinutesField } from '#renderer/components/MinutesField.tsx';
import { useSpeak } from '#renderer/text.ts';
import { formatClock, parseMinutes, whyMinutesRefused } from '#shared/minutes.ts';

type MinutesInputProps = {
  label: string;
  value: number | null;
  onChange: (minutes: number | null) => void;
  fault?: string | undefined;
  description?: ReactNode;
};

/** A length of time as a Danish hand writes it: 3, 2:30, 2,5 or 150 min. */
export function MinutesInput({ fault, ...field }: MinutesInputProps) {
  const speak = useSpeak();
  return (
    <MinutesField
      {...field}
      parse={parseMinutes}
      format={formatClock}
      unreadable={(text) => {
        const refused = whyMinutesRefused(text);
        return refused ? speak(refused.key, refused.values) : '';
      }}
      fault={fault ?? null}
    />
  );
}
