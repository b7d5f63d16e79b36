import { Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { BothTexts } from '#renderer/components/BothTexts.tsx';
import { KeptDraft } from '#renderer/drafts/KeptDraft.tsx';
import { type TextPlace, useWrittenText } from '#renderer/drafts/use-written-text.ts';
import classes from '#renderer/drafts/WrittenText.module.css';

type FieldProps = {
  label: string;
  /** The label stands above the field anyway, and is only read aloud. */
  isLabelHidden?: boolean;
  /** What the text is for, below the label. */
  description?: string;
  minRows?: number;
  maxRows?: number;
  input?: RefObject<HTMLTextAreaElement | null>;
};

/** A long text in its own field; it saves itself. */
export function WrittenText({ label, description, minRows, ...place }: FieldProps & TextPlace) {
  const written = useWrittenText(place);
  return <WrittenField label={label} description={description} minRows={minRows} written={written} />;
}

/** The field of a text that somebody else holds. */
export function WrittenField({
  written,
  label,
  isLabelHidden = false,
  description,
  minRows = 8,
  maxRows,
  input,
}: FieldProps & { written: ReturnType<typeof useWrittenText> }) {
  const { text, write, keep, fault, theirs, keepMine, takeTheirs, kept, useKept, discardKept } = written;
  return (
    <div className={classes.writing}>
      {kept !== null && <KeptDraft draft={kept} onUse={useKept} onDiscard={discardKept} />}
      <BothTexts theirs={theirs} isLong onKeepMine={() => void keepMine()} onTakeTheirs={takeTheirs}>
        <Textarea
          ref={input}
          label={isLabelHidden ? undefined : label}
          aria-label={isLabelHidden ? label : undefined}
          description={description}
          value={text}
          minRows={minRows}
          maxRows={maxRows}
          maxLength={20_000}
          classNames={isLabelHidden ? undefined : { input: classes.text ?? '' }}
          error={fault}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={() => void keep()}
        />
      </BothTexts>
    </div>
  );
}
