import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { weekWords } from '#renderer/attendance/words.ts';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useSpeak } from '#renderer/text.ts';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import classes from '#renderer/attendance/page.module.css';

type WeekStepperProps = { monday: Day; today: Day; onStep: (monday: Day) => void };

/** The week shown, and the way to its neighbours and back to today. */
export function WeekStepper({ monday, today, onStep }: WeekStepperProps) {
  const speak = useSpeak();
  const thisMonday = mondayOf(today);
  return (
    <div className={classes.stepper}>
      <IconButton
        label={speak('attendance.previousWeek')}
        variant="default"
        onClick={() => onStep(addWeeks(monday, -1))}
      >
        <IconChevronLeft {...icon} />
      </IconButton>
      <b>{weekWords(monday, speak)}</b>
      <IconButton label={speak('attendance.nextWeek')} variant="default" onClick={() => onStep(addWeeks(monday, 1))}>
        <IconChevronRight {...icon} />
      </IconButton>
      {monday !== thisMonday && (
        <Button variant="subtle" size="xs" onClick={() => onStep(thisMonday)}>
          {speak('attendance.thisWeek')}
        </Button>
      )}
    </div>
  );
}
