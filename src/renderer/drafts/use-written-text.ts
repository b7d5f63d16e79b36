import { useEffect, useEffectEvent } from 'react';
import { useWriting } from '#renderer/components/use-writing.ts';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import type { Refused } from '#renderer/failure.ts';

export type TextPlace = {
  /** What the book holds, and its version; 0 when nobody wrote it. */
  value: string;
  version: number;
  noun: string;
  recordId: string;
  field: string;
  /** Makes the text part of the book; gives null, or why it could not. */
  onSave: (text: string) => Promise<Refused | null>;
};

const restMs = 60_000;

/** A long text while it is written: kept as a draft at once, part of the book when the writer leaves it or rests for a minute. */
export function useWrittenText({ value, version, noun, recordId, field, onSave }: TextPlace) {
  const draft = useDraft({ noun, recordId, field, version });
  const writing = useWriting(value, async (text) => {
    const refused = await onSave(text);
    if (refused === null) draft.discard();
    return refused;
  });
  const { text, isUnsaved } = writing;

  const commit = useEffectEvent(() => void writing.keep());
  // Leaving by a key takes the field away without a blur.
  useEffect(() => () => commit(), []);
  useEffect(() => {
    if (!isUnsaved) return;
    const timer = setTimeout(() => commit(), restMs);
    return () => clearTimeout(timer);
  }, [text, isUnsaved]);

  function write(typed: string) {
    writing.type(typed);
    if (typed === value) draft.discard();
    else draft.keep(typed);
  }

  return {
    ...writing,
    write,
    takeTheirs: () => {
      writing.takeTheirs();
      draft.discard();
    },
    /** The book has this text with something else that was kept. */
    taken: async (kept: string) => {
      draft.discard();
      await writing.taken(kept);
    },
    /** What was left unsaved before, when the book says something else. */
    kept: draft.kept !== null && draft.kept.text !== value ? draft.kept : null,
    discardKept: draft.discardKept,
    useKept: async (): Promise<Refused | null> => {
      if (draft.kept === null) return null;
      const refused = await onSave(draft.kept.text);
      if (refused === null) draft.discardKept();
      return refused;
    },
  };
}
