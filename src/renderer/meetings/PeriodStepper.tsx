import { useEffect } from 'react';
import { weekWords } from '#renderer/attendance/words.ts';
import { Stepper } from '#renderer/components/Stepper.tsx';
import { monthWords, stepped } from '#renderer/meetings/period.ts';
import { useSpeak } from '#renderer/text.ts';
import { mondayOf, type Day } from '#shared/calendar.ts';

type PeriodStepperProps = { view: 'week' | 'month'; day: Day; today: Day; onStep: (day: Day) => void };

/** The week or month shown, and the way to its neighbours and back to today: by mouse, and by Alt and an arrow. */
export function PeriodStepper({ view, day, today, onStep }: PeriodStepperProps) {
  const speak = useSpeak();
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (!event.altKey || step === 0) return;
      event.preventDefault();
      onStep(stepped(view, day, step));
    }
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [view, day, onStep]);

  const isNow = stepped(view, day, 0) === stepped(view, today, 0);
  return (
    <Stepper
      words={view === 'week' ? weekWords(mondayOf(day), speak) : monthWords(day, speak)}
      previousLabel={speak(view === 'week' ? 'meetings.previousWeek' : 'meetings.previousMonth')}
      nextLabel={speak(view === 'week' ? 'meetings.nextWeek' : 'meetings.nextMonth')}
      onStep={(step) => onStep(stepped(view, day, step))}
      back={isNow ? null : { label: speak('meetings.toToday'), onClick: () => onStep(today) }}
    />
  );
}
