import { useEffect, useRef, type KeyboardEvent } from 'react';
import classes from '#renderer/today/today.module.css';
import type { WorkedDay } from '#renderer/today/use-day-register.ts';
import { nameOf } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ExpectedLine } from '#shared/attendance.ts';

type NoteFieldProps = { line: ExpectedLine; worked: WorkedDay; onDone: () => void };

/** A note on somebody's day. Enter keeps it, Esc leaves what was there, leaving keeps it too. */
export function NoteField({ line, worked, onDone }: NoteFieldProps) {
  const speak = useSpeak();
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    field.current?.focus();
  }, []);

  function hearKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    isLeft.current = true;
    if (event.key === 'Enter') worked.commitNote();
    else worked.cancel();
    onDone();
  }

  return (
    <div className={classes.note}>
      <input
        ref={field}
        className={classes.field}
        aria-label={speak('today.noteLabel', { name: nameOf(line) })}
        value={worked.open?.text ?? ''}
        maxLength={2000}
        onChange={(event) => worked.type(event.currentTarget.value)}
        onKeyDown={hearKeys}
        onBlur={() => {
          if (!isLeft.current) worked.commitNote();
        }}
      />
      <span>{speak('today.noteHint')}</span>
    </div>
  );
}
