import { MinutesField } from '#renderer/components/MinutesField.tsx';
import { useSpeak } from '#renderer/text.ts';
import { hoursDecimal, readWeekMinutes } from '#shared/minutes.ts';

type WeekHoursInputProps = {
  label: string;
  value: number | null;
  onChange: (minutes: number | null) => void;
  fault: string | undefined;
};

/** Hours of a whole week, where 37 is not too many. */
export function WeekHoursInput({ fault, ...field }: WeekHoursInputProps) {
  const speak = useSpeak();
  return (
    <MinutesField
      {...field}
      parse={readWeekMinutes}
      format={(minutes) => hoursDecimal(minutes)}
      unreadable={() => speak('minutes.unreadable')}
      fault={fault ?? null}
    />
  );
}
