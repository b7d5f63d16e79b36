import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { readWeek } from '#renderer/attendance/week-entry.ts';
import { weekWords } from '#renderer/attendance/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { weekNumber } from '#shared/text/format.ts';
import type { Day } from '#shared/calendar.ts';
import classes from '#renderer/attendance/page.module.css';

type WeekFieldProps = { monday: Day; today: Day; onWeek: (monday: Day) => void };

/** The week's words; clicked, or with Ctrl+G, they become a field for the number of another week. */
export function WeekField({ monday, today, onWeek }: WeekFieldProps) {
  const speak = useSpeak();
  const [isTyping, setTyping] = useState(false);

  useWindowEvent('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'g') return;
    event.preventDefault();
    setTyping(true);
  });

  function close(next: Day | null) {
    setTyping(false);
    if (next !== null) onWeek(next);
  }

  if (isTyping) return <WeekInput monday={monday} today={today} onDone={close} />;
  return (
    <button
      type="button"
      className={classes.week}
      title={speak('attendance.goToWeek')}
      aria-keyshortcuts="Control+G"
      onClick={() => setTyping(true)}
    >
      {weekWords(monday, speak)}
    </button>
  );
}

type WeekInputProps = { monday: Day; today: Day; onDone: (monday: Day | null) => void };

/** Enter goes to the week, Esc and leaving stay where one is. */
function WeekInput({ monday, today, onDone }: WeekInputProps) {
  const speak = useSpeak();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(String(weekNumber(monday)));
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.select();
    // The keyboard goes back to where it was, so that one goes on in the grid.
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape') return onDone(null);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const next = readWeek(text, today);
    if (next === null) setRefused(true);
    else onDone(next);
  }

  return (
    <span className={classes.weekInput}>
      <label htmlFor={id}>{speak('attendance.weekField')}</label>
      <input
        ref={field}
        id={id}
        value={text}
        autoComplete="off"
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-why` : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setRefused(false);
        }}
        onKeyDown={hearKeys}
        onBlur={() => onDone(null)}
      />
      {isRefused && (
        <span id={`${id}-why`} role="alert" className={classes.weekFault}>
          {speak('attendance.noSuchWeek')}
        </span>
      )}
    </span>
  );
}
