import { TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { OrderHoursTable } from '#renderer/courses/OrderHoursTable.tsx';
import classes from '#renderer/courses/start-course.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { readHours, writeHours } from '#shared/hours-text.ts';

type OrderHoursProps = {
  hours: HourPattern | null;
  onChange: (hours: HourPattern | null) => void;
  fault: string | undefined;
};

/** The agreed hours in one line, "man ons fre 9-12" or "3 t × 3 dage", and day by day for those who would rather fill in a table. */
export function OrderHours({ hours, onChange, fault }: OrderHoursProps) {
  const speak = useSpeak();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const isRefused = draft !== null && draft.trim() !== '' && readHours(draft) === null;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;

  function type(text: string) {
    setDraft(text);
    setIsLeft(false);
    onChange(readHours(text));
  }

  return (
    <div className={classes.hours}>
      <TextInput
        label={speak('courses.hoursLine')}
        description={speak('courses.hoursHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={draft ?? (hours === null ? '' : writeHours(hours, speak))}
        autoComplete="off"
        data-refused={isRefused || undefined}
        error={isRefused && isLeft ? speak('courses.hoursUnreadable') : fault}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => (isRefused ? setIsLeft(true) : setDraft(null))}
      />
      <UnstyledButton className={classes.unfold} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Chevron {...smallIcon} />
        {speak('courses.hoursPerDay')}
      </UnstyledButton>
      {isOpen && (
        <OrderHoursTable
          hours={hours}
          onChange={(changed) => {
            setDraft(null);
            onChange(changed);
          }}
        />
      )}
    </div>
  );
}
