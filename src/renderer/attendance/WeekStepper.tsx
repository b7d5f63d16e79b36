import { weekWords } from '#renderer/attendance/words.ts';
import { Stepper } from '#renderer/components/Stepper.tsx';
import { useSpeak } from '#renderer/text.ts';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';

type WeekStepperProps = { monday: Day; today: Day; onStep: (monday: Day) => void };

/** The week shown, and the way to its neighbours and back to today. */
export function WeekStepper({ monday, today, onStep }: WeekStepperProps) {
  const speak = useSpeak();
  const thisMonday = mondayOf(today);
  return (
    <Stepper
      words={weekWords(monday, speak)}
      previousLabel={speak('attendance.previousWeek')}
      nextLabel={speak('attendance.nextWeek')}
      onStep={(step) => onStep(addWeeks(monday, step))}
      back={monday === thisMonday ? null : { label: speak('attendance.thisWeek'), onClick: () => onStep(thisMonday) }}
    />
  );
}
