import type { KeyboardEvent } from 'react';
import type { Onward } from '#renderer/attendance/use-active-place.ts';
import { TypedField } from '#renderer/components/TypedField.tsx';
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
  function hearKey(event: KeyboardEvent): boolean {
    // The field has its own undo and its own arrows; the grid and the page are not to hear them.
    event.stopPropagation();
    if (event.key === 'Escape') {
      onCancel();
      return true;
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      onCommitAll();
      return true;
    }
    const onward = event.key === 'Tab' && event.shiftKey ? 'stay' : onwards[event.key];
    if (onward === undefined || event.ctrlKey || event.altKey) return false;
    event.preventDefault();
    return onCommit(onward);
  }

  return (
    <TypedField
      className={classes.editor}
      label={label}
      text={text}
      onType={onType}
      onKey={hearKey}
      onLeave={() => onCommit('stay')}
    />
  );
}
