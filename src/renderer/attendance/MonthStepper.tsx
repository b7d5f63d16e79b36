import { usePeriodKeys } from '#renderer/attendance/use-period-keys.ts';
import { Stepper } from '#renderer/components/Stepper.tsx';
import { useSpeak } from '#renderer/text.ts';
import { addMonths, monthOf, type Day, type Month } from '#shared/calendar.ts';
import { monthWords } from '#renderer/meetings/period.ts';

type MonthStepperProps = { month: Month; today: Day; onStep: (month: Month) => void };

/** The month shown, and the way to its neighbours and back to today's. */
export function MonthStepper({ month, today, onStep }: MonthStepperProps) {
  const speak = useSpeak();
  const thisMonth = monthOf(today);
  usePeriodKeys({ onStep: (step) => onStep(addMonths(month, step)), onNow: () => onStep(thisMonth) });
  return (
    <Stepper
      words={monthWords(`${month}-01`, speak)}
      previousLabel={speak('attendance.previousMonth')}
      nextLabel={speak('attendance.nextMonth')}
      onStep={(step) => onStep(addMonths(month, step))}
      back={month === thisMonth ? null : { label: speak('attendance.thisMonth'), onClick: () => onStep(thisMonth) }}
    />
  );
}
