import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { OrderHoursTable } from '#renderer/courses/OrderHoursTable.tsx';
import classes from '#renderer/courses/start-course.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';

type HoursByDayProps = { hours: HourPattern | null; onChange: (hours: HourPattern | null) => void };

/** The hours day by day, folded away until somebody would rather fill in a table than write a line. */
export function HoursByDay({ hours, onChange }: HoursByDayProps) {
  const speak = useSpeak();
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <UnstyledButton className={classes.unfold} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Chevron {...smallIcon} />
        {speak('courses.hoursPerDay')}
      </UnstyledButton>
      {isOpen && <OrderHoursTable hours={hours} onChange={onChange} />}
    </>
  );
}
