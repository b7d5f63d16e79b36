import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { KeptDraft } from '#renderer/drafts/KeptDraft.tsx';
import { useDraft } from '#renderer/drafts/use-draft.ts';

type DraftedTextProps = {
  /** The field's name, read aloud before the text. */
  label: string;
  value: string;
  emptyText: string;
  /** Where the draft is kept. */
  noun: string;
  recordId: string;
  field: string;
  version: number;
  /** Keeps the text in the record; gives null, or the fault to show. */
  onSave: (text: string) => Promise<string | null>;
};

/** A long text edited where it stands, kept as a draft while it is typed. */
export function DraftedText({ label, value, emptyText, noun, recordId, field, version, onSave }: DraftedTextProps) {
  const { keep, discard, kept } = useDraft({ noun, recordId, field, version });

  async function save(text: string): Promise<string | null> {
    const fault = await onSave(text);
    if (fault === null) discard();
    return fault;
  }

  return (
    <>
      {kept !== null && kept.text !== value && (
        <KeptDraft draft={kept} onUse={() => save(kept.text)} onDiscard={discard} />
      )}
      <InlineEdit
        label={label}
        value={value}
        emptyText={emptyText}
        field={{ kind: 'longText' }}
        onType={(text) => (text === value ? discard() : keep(text))}
        onSave={save}
      />
    </>
  );
}
