import { usePeriodKeys } from '#renderer/attendance/use-period-keys.ts';
import { WeekField } from '#renderer/attendance/WeekField.tsx';
import { Stepper } from '#renderer/components/Stepper.tsx';
import { useSpeak } from '#renderer/text.ts';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';

type WeekStepperProps = { monday: Day; today: Day; onStep: (monday: Day) => void };

/** The week shown, and the way to its neighbours, back to today, and to any other by its number. */
export function WeekStepper({ monday, today, onStep }: WeekStepperProps) {
  const speak = useSpeak();
  const thisMonday = mondayOf(today);
  usePeriodKeys({ onStep: (step) => onStep(addWeeks(monday, step)), onNow: () => onStep(thisMonday) });
  return (
    <Stepper
      words={<WeekField monday={monday} today={today} onWeek={onStep} />}
      previousLabel={speak('attendance.previousWeek')}
      nextLabel={speak('attendance.nextWeek')}
      onStep={(step) => onStep(addWeeks(monday, step))}
      back={monday === thisMonday ? null : { label: speak('attendance.thisWeek'), onClick: () => onStep(thisMonday) }}
    />
  );
}
