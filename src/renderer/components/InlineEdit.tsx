import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineField, type InlineFieldKind } from '#renderer/components/InlineField.tsx';
import classes from '#renderer/components/InlineEdit.module.css';
import type { Refused } from '#renderer/failure.ts';

type InlineEditProps = {
  /** The field's name; read aloud before the value and while editing. */
  label: string;
  /** The stored value; empty when there is none. */
  value: string;
  /** Keeps a changed value. Resolves to null when it is kept, otherwise to why it was not. */
  onSave: (value: string) => Promise<Refused | null>;
  /** What stands there when the value is empty: "ikke oplyst". */
  emptyText: string;
  /** How the value is drawn while nobody edits it; the value itself when left out. */
  shown?: ReactNode;
  /** One line, several lines, or a choice. */
  field?: InlineFieldKind;
  /** Says at once why a value cannot be kept, or null. */
  whyRefused?: (value: string) => string | null;
  /** Hears every keystroke, for drafts. */
  onType?: (value: string) => void;
  /** Only shows. */
  isReadOnly?: boolean;
};

/** A value that becomes its own field: hover shows a pencil, click or Enter opens, Esc restores, leaving saves. */
export function InlineEdit({
  label,
  value,
  onSave,
  emptyText,
  shown,
  field = { kind: 'text' },
  whyRefused,
  onType,
  isReadOnly = false,
}: InlineEditProps) {
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const isFocusReturning = useRef(false);

  useEffect(() => {
    if (isOpen || !isFocusReturning.current) return;
    isFocusReturning.current = false;
    trigger.current?.focus();
  }, [isOpen]);

  const content = value === '' ? <span className={classes.empty}>{emptyText}</span> : (shown ?? labelOf(field, value));
  // What somebody is writing stays, also when the record was closed meanwhile.
  if (isReadOnly && !isOpen) return <span>{content}</span>;

  if (!isOpen) {
    return (
      <button
        ref={trigger}
        type="button"
        className={classes.trigger}
        data-long={field.kind === 'longText' || undefined}
        onClick={() => setIsOpen(true)}
      >
        <span className="hidden-but-read">{label}: </span>
        <span className={classes.shown}>{content}</span>
        <IconPencil {...smallIcon} className={classes.pencil} />
      </button>
    );
  }

  return (
    <InlineField
      label={label}
      value={value}
      field={field}
      words={(said) => labelOf(field, said)}
      whyRefused={whyRefused}
      onType={onType}
      onSave={onSave}
      onDone={(isFocusWanted) => {
        isFocusReturning.current = isFocusWanted;
        setIsOpen(false);
      }}
    />
  );
}

function labelOf(field: InlineFieldKind, value: string): string {
  if (field.kind !== 'select') return value;
  return field.options.find((option) => option.value === value)?.label ?? value;
}
