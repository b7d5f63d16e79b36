import { TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import type { Ref } from 'react';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/components/PdfPreview.module.css';

type PdfPreviewSearchProps = {
  field: Ref<HTMLInputElement>;
  query: string;
  onQuery: (query: string) => void;
  /** How many places were found; null while nothing is looked for, or not all is read. */
  count: number | null;
  /** The place shown, counted from 0. */
  at: number;
  onStep: (direction: -1 | 1) => void;
  onClose: () => void;
};

/** The line one looks for words in: Enter the next place, Shift Enter the one before, Esc closes. */
export function PdfPreviewSearch({ field, query, onQuery, count, at, onStep, onClose }: PdfPreviewSearchProps) {
  const speak = useSpeak();
  const told =
    count === null ? '' : count === 0 ? speak('prints.notFound') : speak('prints.hitOf', { hit: at + 1, count });
  return (
    <search className={classes.search}>
      <TextInput
        ref={field}
        size="xs"
        aria-label={speak('prints.searchField')}
        placeholder={speak('prints.searchField')}
        autoComplete="off"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onStep(event.shiftKey ? -1 : 1);
        }}
      />
      <output className={classes.hits}>{told}</output>
      <IconButton size={26} label={speak('prints.previousHit')} isDisabled={!count} onClick={() => onStep(-1)}>
        <IconChevronUp {...icon} />
      </IconButton>
      <IconButton size={26} label={speak('prints.nextHit')} isDisabled={!count} onClick={() => onStep(1)}>
        <IconChevronDown {...icon} />
      </IconButton>
      <IconButton size={26} label={speak('prints.closeSearch')} onClick={onClose}>
        <IconX {...icon} />
      </IconButton>
    </search>
  );
}
