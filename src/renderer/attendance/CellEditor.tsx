import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Onward } from '#renderer/attendance/use-active-place.ts';
import classes from '#renderer/attendance/register.module.css';

type CellEditorProps = {
  /** Whose hours on which day, read aloud. */
  label: string;
  text: string;
  onType: (text: string) => void;
  /** Takes the text and says where to go; false when it has to be corrected first. */
  onCommit: (onward: Onward) => boolean;
  /** Ctrl+Enter: the text is for all selected days. */
  onCommitAll: () => void;
  onCancel: () => void;
};

const onwards: Partial<Record<string, Onward>> = { Enter: 'next', Tab: 'right', ArrowDown: 'down', ArrowUp: 'up' };

/** The text of a cell while it is typed. Enter and Tab take it, Esc restores, leaving saves. */
export function CellEditor({ label, text, onType, onCommit, onCommitAll, onCancel }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);

  useEffect(() => {
    isLeft.current = false;
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    // Only when it opens: afterwards the caret is the writer's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  function hearKeys(event: KeyboardEvent) {
    // The field has its own undo and its own arrows; the grid and the page are not to hear them.
    event.stopPropagation();
    if (event.key === 'Escape') {
      isLeft.current = true;
      return onCancel();
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      isLeft.current = true;
      return onCommitAll();
    }
    const onward = event.key === 'Tab' && event.shiftKey ? 'stay' : onwards[event.key];
    if (onward === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    isLeft.current = onCommit(onward);
  }

  return (
    <input
      ref={field}
      className={classes.editor}
      aria-label={label}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={hearKeys}
      onBlur={() => {
        if (!isLeft.current) onCommit('stay');
      }}
    />
  );
}
