import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { DayAbsence } from '#renderer/absences/DayAbsence.tsx';
import { CodeChoices } from '#renderer/attendance/CodeChoices.tsx';
import { codesOn, keyOfSpot } from '#renderer/attendance/cell.ts';
import { DayFields } from '#renderer/attendance/DayFields.tsx';
import { DayParts } from '#renderer/attendance/DayParts.tsx';
import type { Register } from '#renderer/attendance/use-register.ts';
import { dayHeading, nameOf } from '#renderer/attendance/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { RegisterCell } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import { clockText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/attendance/panel.module.css';

type DayPanelProps = { register: Register; codes: readonly Code[] };

/** The active cell's day: how it was, and what one may want to remember of it. */
export function DayPanel({ register, codes }: DayPanelProps) {
  const speak = useSpeak();
  const { spot, draft } = register;
  const panel = useCalledPanel(register);
  if (!spot) return null;
  const { line, cell } = spot;
  const key = keyOfSpot(spot);
  const waitingMinutes = draft?.key === key ? draft.minutes : null;
  const isAsked = waitingMinutes !== null;

  // A field restores itself first; an open menu lies elsewhere in the page and only closes.
  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape' && event.target instanceof Node && event.currentTarget.contains(event.target))
      register.backToGrid();
  }

  return (
    <div ref={panel} role="presentation" className={classes.panel} onKeyDown={hearKeys}>
      <header>
        <div className={classes.head}>
          <h2 className={classes.name}>{nameOf(line)}</h2>
          <Link className={classes.link} to="/courses/$courseId" params={{ courseId: line.courseId }}>
            {speak('attendance.openCourse')}
          </Link>
        </div>
        <p className={classes.about}>{agreedWords(cell, speak)}</p>
      </header>
      <CodeChoices
        key={`${key} ${isAsked}`}
        codes={codesOn(codes, cell.day)}
        recorded={cell.recorded}
        isAsked={isAsked}
        onAsAgreed={cell.agreedMinutes > 0 ? () => register.recordAsAgreed('stay') : null}
        onReason={(code) => register.giveReason(code, isAsked ? 'next' : 'stay')}
        onCancel={register.cancel}
      />
      <DayFields
        key={key}
        cell={cell}
        waitingMinutes={waitingMinutes}
        onMinutes={register.setMinutes}
        onRevise={register.revise}
      />
      {cell.recorded && cell.recorded.attendedMinutes > 0 && (
        <DayParts
          key={`${key} parts`}
          courseId={line.courseId}
          recorded={cell.recorded}
          onSave={(parts) => void register.revise({ parts })}
        />
      )}
      {cell.recorded && cell.recorded.absenceCode !== null && (
        <DayAbsence key={`${key} absence`} recorded={cell.recorded} />
      )}
      {cell.recorded === null && (
        <p className="quiet">
          {speak('attendance.fieldsWait')} {speak('attendance.uncounted')}
        </p>
      )}
    </div>
  );
}

/** Space in the grid goes on in the panel, at what was chosen there or at the first choice. */
function useCalledPanel({ isDayCalled, dayTookFocus }: Register) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isDayCalled) return;
    const choices = [...(panel.current?.querySelectorAll<HTMLElement>('fieldset button:not(:disabled)') ?? [])];
    (choices.find((each) => each.ariaPressed === 'true') ?? choices[0])?.focus();
    dayTookFocus();
  }, [isDayCalled, dayTookFocus]);
  return panel;
}

function agreedWords(cell: RegisterCell, speak: Speak): string {
  const day = dayHeading(cell.day, speak);
  const agreed = formatClock(cell.agreedMinutes);
  if (cell.expected === 'closed') return speak('attendance.dayClosed', { day });
  if (cell.agreedMinutes === 0) return speak('attendance.agreedNothing', { day });
  if (cell.startsAt === null) return speak('attendance.agreedPlain', { day, agreed });
  const from = clockText(cell.startsAt, speak.language);
  return speak('attendance.agreedWithClock', {
    day,
    agreed,
    from,
    to: clockText(endsAt(cell.startsAt, cell.agreedMinutes), speak.language),
  });
}

/** The clock so many minutes after another, within the day: `09:30` and 150 is `12:00`. */
function endsAt(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return `${String(Math.floor(end / 60) % 24).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
