import { useState } from 'react';
import { HoursByDay } from '#renderer/courses/HoursByDay.tsx';
import classes from '#renderer/courses/start-course.module.css';
import { HoursInput } from '#renderer/hour-plans/HoursInput.tsx';
import type { HourPattern } from '#shared/agreed-hours.ts';

type OrderHoursProps = {
  hours: HourPattern | null;
  onChange: (hours: HourPattern | null) => void;
  fault: string | undefined;
};

/** The agreed hours in one line, "man ons fre 9-12" or "3 t × 3 dage", and day by day for those who would rather fill in a table. */
export function OrderHours({ hours, onChange, fault }: OrderHoursProps) {
  // A time put in the table takes the place of a half-written line.
  const [timesPut, setTimesPut] = useState(0);

  return (
    <div className={classes.hours}>
      <HoursInput key={timesPut} hours={hours} onChange={onChange} fault={fault} />
      <HoursByDay
        hours={hours}
        onChange={(changed) => {
          setTimesPut(timesPut + 1);
          onChange(changed);
        }}
      />
    </div>
  );
}
