import { IconCalendarMinus } from '@tabler/icons-react';
import { useId } from 'react';
import { CodeLetter } from '#renderer/components/CodeLetter.tsx';
import { icon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import { codeText } from '#shared/code-lists.ts';
import type { FloorReason } from '#shared/floor.ts';
import classes from '#renderer/floor/FloorChoices.module.css';

type ReasonButtonsProps = {
  title: string;
  reasons: readonly FloorReason[];
  /** The code that is recorded. */
  chosen: string | null;
  isDisabled: boolean;
  onChoose: (reason: FloorReason) => void;
};

/** Why time is missing: each reason a button, with its letter. */
export function ReasonButtons({ title, reasons, chosen, isDisabled, onChoose }: ReasonButtonsProps) {
  const speak = useSpeak();
  const titleId = useId();
  return (
    <fieldset className={classes.reasons} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {reasons.map((reason) => (
        <button
          key={reason.code}
          type="button"
          className={classes.choice}
          data-autofocus={chosen === reason.code || undefined}
          aria-pressed={chosen === reason.code}
          aria-keyshortcuts={reason.key || undefined}
          disabled={isDisabled}
          onClick={() => onChoose(reason)}
        >
          <span aria-hidden="true">
            {reason.key === '' ? <IconCalendarMinus {...icon} /> : <CodeLetter letter={reason.key} />}
          </span>
          <span className={classes.word}>{codeText(reason, speak.language)}</span>
        </button>
      ))}
    </fieldset>
  );
}
