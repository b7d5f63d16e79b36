import { Menu } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { codeByKey } from '#renderer/attendance/cell.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import { codeText, type Code } from '#shared/code-lists.ts';
import classes from '#renderer/attendance/panel.module.css';

type CodeChoicesProps = {
  /** The absence codes of the day. */
  codes: readonly Code[];
  recorded: AttendanceDay | null;
  /** A reason is being waited for: the first one takes the keyboard, a letter completes. */
  isAsked: boolean;
  /** Null when nothing is agreed that day. */
  onAsAgreed: (() => void) | null;
  onReason: (code: Code) => void;
  onCancel: () => void;
};

/** Attended, or why not: each with the key that does the same in the grid. */
export function CodeChoices({ codes, recorded, isAsked, onAsAgreed, onReason, onCancel }: CodeChoicesProps) {
  const speak = useSpeak();
  const group = useRef<HTMLFieldSetElement>(null);
  const keyed = codes.filter(({ key }) => key !== '');
  const others = codes.filter(({ key }) => key === '');
  const other = others.find(({ code }) => code === recorded?.absenceCode);

  useEffect(() => {
    if (isAsked) group.current?.querySelector<HTMLElement>('[data-reason]')?.focus();
  }, [isAsked]);

  // Letters are the group's, whichever of its buttons has the keyboard.
  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape' && isAsked) return onCancel();
    const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 2, ArrowLeft: -1, ArrowUp: -2 };
    const step = steps[event.key];
    if (step !== undefined) {
      const buttons = [...(group.current?.querySelectorAll<HTMLElement>('button') ?? [])];
      const next = buttons[buttons.indexOf(document.activeElement as HTMLElement) + step];
      if (next) event.preventDefault();
      return next?.focus();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const code = event.key.length === 1 ? codeByKey(codes, event.key) : null;
    if (!code) return;
    event.preventDefault();
    onReason(code);
  }

  return (
    <fieldset
      ref={group}
      className={classes.codes}
      aria-label={speak(isAsked ? 'attendance.reasons' : 'attendance.choices')}
      data-asked={isAsked || undefined}
    >
      <button
        type="button"
        disabled={onAsAgreed === null}
        onKeyDown={hearKeys}
        aria-pressed={!isAsked && recorded !== null && recorded.absenceCode === null}
        onClick={() => onAsAgreed?.()}
      >
        <KeyHint keys={speak('attendance.keyEnter')} />
        {speak('attendance.present')}
      </button>
      {keyed.map((code) => (
        <button
          key={code.code}
          type="button"
          data-reason=""
          aria-pressed={recorded?.absenceCode === code.code}
          aria-keyshortcuts={code.key}
          onKeyDown={hearKeys}
          onClick={() => onReason(code)}
        >
          <KeyHint keys={code.key} />
          <span className={classes.word}>{codeText(code, speak.language)}</span>
        </button>
      ))}
      {others.length > 0 && (
        <Menu>
          <Menu.Target>
            <button type="button" aria-pressed={other !== undefined} onKeyDown={hearKeys}>
              <span className={classes.word}>
                {other ? codeText(other, speak.language) : `${speak('attendance.otherReason')} …`}
              </span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((code) => (
              <Menu.Item key={code.code} onClick={() => onReason(code)}>
                {codeText(code, speak.language)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </fieldset>
  );
}
