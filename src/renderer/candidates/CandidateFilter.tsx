import { TextInput } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import classes from '#renderer/candidates/candidates.module.css';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { useSpeak } from '#renderer/text.ts';

type CandidateFilterProps = {
  typed: string;
  onType: (typed: string) => void;
  /** Enter or arrow down: the first of the lines found is meant. */
  onDone: () => void;
  /** What is to be said of the lines, beside the field. */
  children?: ReactNode;
};

/** Name or first digits; "/" comes here from anywhere on the page, and Enter leaves for the list. */
export function CandidateFilter({ typed, onType, onDone, children }: CandidateFilterProps) {
  const speak = useSpeak();
  const field = useRef<HTMLInputElement>(null);
  useWindowEvent('keydown', (event) => {
    // Asked by what it writes: on a Danish keyboard the slash is Shift 7.
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.current?.focus();
  });

  function hearKeys(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape') onType('');
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onDone();
    event.currentTarget.closest('section')?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }

  return (
    <div className={classes.filters}>
      <TextInput
        ref={field}
        className={classes.filter}
        aria-label={speak('candidates.filter')}
        placeholder={speak('candidates.filter')}
        value={typed}
        autoComplete="off"
        leftSection={<IconSearch {...smallIcon} />}
        rightSection={<KeyHint keys="/" />}
        rightSectionWidth={40}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={hearKeys}
      />
      {children}
    </div>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
