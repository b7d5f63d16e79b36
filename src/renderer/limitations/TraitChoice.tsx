import { MultiSelect } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import inline from '#renderer/components/InlineEdit.module.css';
import records from '#renderer/components/records.module.css';
import { traitGroupsIn } from '#renderer/components/trait-words.ts';
import type { Refused } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { traits, type Trait } from '#shared/traits.ts';

type TraitChoiceProps = {
  label: string;
  value: readonly Trait[];
  onSave: (chosen: Trait[]) => Promise<Refused | null>;
  isReadOnly: boolean;
};

/** Several traits, edited where they stand: click or Enter opens, Esc restores, leaving saves. */
export function TraitChoice({ label, value, onSave, isReadOnly }: TraitChoiceProps) {
  const speak = useSpeak();
  const trigger = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isFocusReturning = useRef(false);
  const [chosen, setChosen] = useState<Trait[] | null>(null);
  const [fault, setFault] = useState<string>();

  const isOpen = chosen !== null;

  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (isFocusReturning.current) trigger.current?.focus();
    isFocusReturning.current = false;
  }, [isOpen]);

  async function keep() {
    if (chosen === null) return;
    const isSame = chosen.length === value.length && chosen.every((each) => value.includes(each));
    const refused = isSame ? null : await onSave(chosen);
    setFault(refused?.sentence);
    if (refused === null) setChosen(null);
  }

  const words = value.map((each) => speak(`traits.${each}`).toLocaleLowerCase(speak.language)).join(', ');
  const shown = words === '' ? <span className={inline.empty}>{speak('app.notStated')}</span> : words;
  return (
    <span>
      <span className={records.label} aria-hidden="true">
        {label}
      </span>
      {chosen !== null ? (
        <MultiSelect
          ref={field}
          aria-label={label}
          miw={320}
          data={traitGroupsIn(speak).map(({ name, traits: own }) => ({
            group: name,
            items: own.map((each) => ({ value: each, label: speak(`traits.${each}`) })),
          }))}
          value={chosen}
          searchable
          defaultDropdownOpened
          error={fault}
          onChange={(next) => setChosen(traits.filter((each) => next.includes(each)))}
          onBlur={() => void keep()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            isFocusReturning.current = true;
            setFault(undefined);
            setChosen(null);
          }}
        />
      ) : isReadOnly ? (
        <span>{shown}</span>
      ) : (
        <button ref={trigger} type="button" className={inline.trigger} onClick={() => setChosen([...value])}>
          <span className="hidden-but-read">{label}: </span>
          <span className={inline.shown}>{shown}</span>
          <IconPencil {...smallIcon} className={inline.pencil} />
        </button>
      )}
    </span>
  );
}
