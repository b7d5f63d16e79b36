import type { ReactNode } from 'react';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { KeptDraft } from '#renderer/drafts/KeptDraft.tsx';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import type { Refused } from '#renderer/failure.ts';

type DraftedTextProps = {
  /** The field's name, read aloud before the text. */
  label: string;
  value: string;
  emptyText: string;
  /** How the text is drawn while nobody edits it; the text itself when left out. */
  shown?: ReactNode;
  /** Says at once why a text cannot be kept, or null. */
  whyRefused?: (text: string) => string | null;
  /** Where the draft is kept. */
  noun: string;
  recordId: string;
  field: string;
  version: number;
  /** Keeps the text in the record; gives null, or why it could not. */
  onSave: (text: string) => Promise<Refused | null>;
};

/** A long text edited where it stands, kept as a draft while it is typed. */
export function DraftedText({
  label,
  value,
  emptyText,
  noun,
  recordId,
  field,
  version,
  onSave,
  ...drawn
}: DraftedTextProps) {
  const { keep, discard, kept, discardKept } = useDraft({ noun, recordId, field, version });

  const savedThen = (discardIt: () => void) => async (text: string) => {
    const refused = await onSave(text);
    if (refused === null) discardIt();
    return refused;
  };

  return (
    <>
      {kept !== null && kept.text !== value && (
        <KeptDraft draft={kept} onUse={() => savedThen(discardKept)(kept.text)} onDiscard={discardKept} />
      )}
      <InlineEdit
        {...drawn}
        label={label}
        value={value}
        emptyText={emptyText}
        field={{ kind: 'longText' }}
        onType={(text) => (text === value ? discard() : keep(text))}
        onSave={savedThen(discard)}
      />
    </>
  );
}
