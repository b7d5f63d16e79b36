import type { ReactNode } from 'react';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import type { Refused } from '#renderer/failure.ts';

type InlineChoiceProps<Value extends string> = {
  label: string;
  value: Value | null;
  options: { value: Value; label: string }[];
  /** What stands there while nothing is chosen; it can be chosen again when `canBeEmpty`. */
  emptyText: string;
  canBeEmpty?: boolean;
  /** How the chosen value is drawn. */
  shown?: ReactNode;
  /** Only shows. */
  isReadOnly?: boolean;
  onSave: (value: Value | null) => Promise<Refused | null>;
};

const nothing = '–';

/** A choice edited where it stands; nothing chosen is an answer of its own. */
export function InlineChoice<Value extends string>({
  label,
  value,
  options,
  emptyText,
  canBeEmpty = true,
  shown,
  isReadOnly = false,
  onSave,
}: InlineChoiceProps<Value>) {
  const all = canBeEmpty ? [{ value: nothing, label: emptyText }, ...options] : options;
  return (
    <InlineEdit
      label={label}
      value={value ?? ''}
      shown={shown}
      emptyText={emptyText}
      isReadOnly={isReadOnly}
      field={{ kind: 'select', options: all }}
      onSave={(chosen) => onSave(options.find((option) => option.value === chosen)?.value ?? null)}
    />
  );
}
