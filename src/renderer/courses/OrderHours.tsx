import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { OrderHoursTable } from '#renderer/courses/OrderHoursTable.tsx';
import classes from '#renderer/courses/start-course.module.css';
import { HoursInput } from '#renderer/hour-plans/HoursInput.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';

type OrderHoursProps = {
  hours: HourPattern | null;
  onChange: (hours: HourPattern | null) => void;
  fault: string | undefined;
};

/** The agreed hours in one line, "man ons fre 9-12" or "3 t × 3 dage", and day by day for those who would rather fill in a table. */
export function OrderHours({ hours, onChange, fault }: OrderHoursProps) {
  const speak = useSpeak();
  // A time put in the table takes the place of a half-written line.
  const [timesPut, setTimesPut] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;

  return (
    <div className={classes.hours}>
      <HoursInput key={timesPut} hours={hours} onChange={onChange} fault={fault} />
      <UnstyledButton className={classes.unfold} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Chevron {...smallIcon} />
        {speak('courses.hoursPerDay')}
      </UnstyledButton>
      {isOpen && (
        <OrderHoursTable
          hours={hours}
          onChange={(changed) => {
            setTimesPut(timesPut + 1);
            onChange(changed);
          }}
        />
      )}
    </div>
  );
}
