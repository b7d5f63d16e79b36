import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import type { Refused } from '#renderer/failure.ts';
import { FieldFaults } from '#renderer/print-templates/FieldFaults.tsx';
import { usualSectionName } from '#renderer/print-templates/section-names.ts';
import { SectionText } from '#renderer/print-templates/SectionText.tsx';
import { useSpeak } from '#renderer/text.ts';
import { plainText } from '#shared/rich-text.ts';
import {
  isFixedSection,
  isOwnSection,
  unknownFieldsIn,
  type PrintKind,
  type TemplateSection,
} from '#shared/print-templates.ts';
import classes from '#renderer/print-templates/print-templates.module.css';

type SectionLineProps = {
  print: PrintKind;
  section: TemplateSection;
  /** From 0, of so many. */
  place: number;
  of: number;
  /** The standard text as it stands in its field. */
  text: string;
  isReadOnly: boolean;
  onType: (text: string) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  /** Keeps the section otherwise. */
  onChange: (change: Partial<TemplateSection>, done: string) => Promise<Refused | null>;
};

/** One section: its place, its name, whether it is printed, and what stands first in it. Alt with an arrow moves it. */
export function SectionLine(props: SectionLineProps) {
  const { print, section, place, of, text, isReadOnly, onType, onMove, onRemove, onChange } = props;
  const speak = useSpeak();
  const [isOpen, setIsOpen] = useState(false);
  const usual = usualSectionName(print, section.key, speak);
  const name = section.title === '' ? usual : section.title;
  const isFixed = isFixedSection(print, section.key);

  function move(event: KeyboardEvent) {
    if (isReadOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <li>
      <div className={classes.line} data-off={!section.isOn || undefined} role="presentation" onKeyDown={move}>
        <Checkbox
          aria-label={speak('printTemplates.isPrinted', { name })}
          checked={section.isOn}
          disabled={isReadOnly || isFixed}
          onChange={(event) => {
            const isOn = event.currentTarget.checked;
            void onChange({ isOn }, speak(isOn ? 'printTemplates.switchedOn' : 'printTemplates.switchedOff', { name }));
          }}
        />
        <div className={classes.name}>
          <InlineEdit
            label={speak('printTemplates.heading')}
            value={name}
            emptyText=""
            isReadOnly={isReadOnly}
            whyRefused={(typed) =>
              typed.trim() === '' && isOwnSection(print, section.key) ? speak('printTemplates.ownNeedsTitle') : null
            }
            onSave={(typed) => {
              const title = typed.trim() === usual ? '' : typed.trim();
              return onChange({ title }, speak('printTemplates.renamed', { name: title || usual }));
            }}
          />
          {isFixed && <span className="quiet">{speak('printTemplates.alwaysThere')}</span>}
          {!isOpen && section.text !== '' && <p className={classes.words}>{plainText(section.text)}</p>}
          {!isOpen && <FieldFaults fields={unknownFieldsIn(text)} />}
        </div>
        {!isReadOnly && (
          <div className={classes.tools}>
            <IconButton
              label={speak('printTemplates.writeText', { name })}
              size={28}
              isPressed={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              <IconPencil {...smallIcon} />
            </IconButton>
            <IconButton
              label={speak('printTemplates.moveUp', { name })}
              size={28}
              isDisabled={place === 0}
              onClick={() => onMove(-1)}
            >
              <IconArrowUp {...smallIcon} />
            </IconButton>
            <IconButton
              label={speak('printTemplates.moveDown', { name })}
              size={28}
              isDisabled={place === of - 1}
              onClick={() => onMove(1)}
            >
              <IconArrowDown {...smallIcon} />
            </IconButton>
            {isOwnSection(print, section.key) && (
              <IconButton label={speak('printTemplates.remove', { name })} size={28} onClick={onRemove}>
                <IconTrash {...smallIcon} />
              </IconButton>
            )}
          </div>
        )}
        {isOpen && (
          <div className={classes.below}>
            <SectionText
              name={name}
              value={section.text}
              text={text}
              onType={onType}
              onSave={(typed) => onChange({ text: typed }, speak('printTemplates.textKept', { name }))}
            />
          </div>
        )}
      </div>
    </li>
  );
}
