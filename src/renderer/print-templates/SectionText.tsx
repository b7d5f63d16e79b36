import { Button, Menu, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import type { Refused } from '#renderer/failure.ts';
import { FieldFaults } from '#renderer/print-templates/FieldFaults.tsx';
import { useSpeak } from '#renderer/text.ts';
import { fieldNames } from '#shared/papers/fields.ts';
import { unknownFieldsIn } from '#shared/print-templates.ts';
import classes from '#renderer/print-templates/print-templates.module.css';

type SectionTextProps = {
  /** The section's heading. */
  name: string;
  value: string;
  /** What stands in the field now, kept or not. */
  text: string;
  onType: (text: string) => void;
  onSave: (text: string) => Promise<Refused | null>;
};

/** The standard text of a section; it is kept when one leaves it, unless it uses a field that nobody knows. */
export function SectionText({ name, value, text, onType, onSave }: SectionTextProps) {
  const speak = useSpeak();
  const input = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const unknown = unknownFieldsIn(text);

  async function keep() {
    setFault(null);
    if (text === value || unknown.length > 0) return;
    const refused = await onSave(text);
    if (refused) setFault(refused.sentence);
  }

  function insert(field: string) {
    const { selectionStart = text.length, selectionEnd = text.length } = input.current ?? {};
    onType(`${text.slice(0, selectionStart)}{${field}}${text.slice(selectionEnd)}`);
  }

  return (
    <div className={classes.text}>
      <Textarea
        ref={input}
        label={speak('printTemplates.textOf', { name })}
        description={speak('printTemplates.marks')}
        value={text}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={4000}
        error={fault}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={() => void keep()}
      />
      <FieldFaults fields={unknown} onReplace={(field, meant) => onType(text.replaceAll(`{${field}}`, `{${meant}}`))} />
      <Menu position="bottom-start" onExitTransitionEnd={() => input.current?.focus()}>
        <Menu.Target>
          <Button size="xs" variant="subtle" leftSection={<IconPlus {...smallIcon} />}>
            {speak('printTemplates.insertField')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.fields}>
          {fieldNames.map((field) => (
            <Menu.Item key={field} onClick={() => insert(field)}>
              {field}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
