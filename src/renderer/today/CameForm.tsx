import { Button, Select, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { cameAllTheSame } from '#renderer/today/day-lines.ts';
import classes from '#renderer/today/today.module.css';
import { nameOf, restingWords } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { DayRegister, ExpectedLine } from '#shared/attendance.ts';
import { parseMinutes, whyMinutesRefused } from '#shared/minutes.ts';

type CameFormProps = {
  register: DayRegister;
  onRecord: (line: ExpectedLine, minutes: number) => void;
  onClose: () => void;
};

/** Somebody came who was not expected: who, and for how long. */
export function CameForm({ register, onRecord, onClose }: CameFormProps) {
  const speak = useSpeak();
  const { resting, day } = register;
  const [courseId, setCourseId] = useState<string | null>(resting.length === 1 ? resting[0]!.courseId : null);
  const [text, setText] = useState('');
  const who = useRef<HTMLInputElement>(null);
  useEffect(() => who.current?.focus(), []);
  const [faults, setFaults] = useState<{ who?: string; time?: string }>({});

  function send(event: FormEvent) {
    event.preventDefault();
    const line = resting.find((each) => each.courseId === courseId);
    const minutes = parseMinutes(text);
    if (!line) return setFaults({ who: speak('today.chooseWhoCame') });
    if (minutes === null) {
      return setFaults({ time: speak.sentence(whyMinutesRefused(text) ?? { key: 'minutes.unreadable' }) });
    }
    onRecord(cameAllTheSame(line), minutes);
    onClose();
  }

  const hearKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };

  return (
    // Esc leaves the form from any of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={classes.form} aria-label={speak('today.cameAnyway')} onSubmit={send} onKeyDown={hearKeys}>
      <Select
        label={speak('today.whoCame')}
        data={resting.map((line) => ({
          value: line.courseId,
          label: `${nameOf(line)} (${restingWords(line, day, speak)})`,
        }))}
        value={courseId}
        onChange={setCourseId}
        searchable
        openOnFocus={false}
        selectFirstOptionOnChange
        ref={who}
        error={faults.who}
      />
      <TextInput
        label={speak('today.howLong')}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        error={faults.time}
      />
      <Button type="submit">{speak('today.recordOne')}</Button>
      <Button variant="subtle" onClick={onClose}>
        {speak('today.leaveIt')}
      </Button>
    </form>
  );
}
