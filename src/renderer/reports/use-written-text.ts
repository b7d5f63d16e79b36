import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import { factsOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';

type WrittenText = {
  /** What the book holds, and its version; 0 when nobody wrote it. */
  value: string;
  version: number;
  noun: string;
  recordId: string;
  field: string;
  /** Makes the text part of the book; gives its new version or throws a refusal. */
  save: (text: string, version: number) => Promise<{ version: number }>;
};

type Trouble = { kind: 'conflict' } | { kind: 'refused'; sentence: string };

const restMs = 60_000;

/** A long text while it is written: kept as a draft at once, part of the book when the writer leaves it or rests for a minute. */
export function useWrittenText({ value, version, noun, recordId, field, save }: WrittenText) {
  const speak = useSpeak();
  const queries = useQueryClient();
  const { keep, discard, kept } = useDraft({ noun, recordId, field, version });
  const [text, setText] = useState(value);
  /** What the writing began from. */
  const [base, setBase] = useState({ value, version });
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  // Somebody else's text, or one restored from history: taken over while nothing of one's own is unsaved.
  if (version > base.version && text === base.value) {
    setBase({ value, version });
    setText(value);
  }

  const commitText = async (written: string, from: number): Promise<string | null> => {
    try {
      const saved = await save(written, from);
      setBase({ value: written, version: saved.version });
      setTrouble(null);
      discard();
      return null;
    } catch (error) {
      const { code, message } = factsOf(error);
      const sentence = speak.sentence(message);
      setTrouble(code === 'conflict' ? { kind: 'conflict' } : { kind: 'refused', sentence });
      if (code === 'conflict') void queries.invalidateQueries();
      return sentence;
    }
  };

  const isUnsaved = text !== base.value;
  const latest = useRef({ commit: () => {} });
  const isSaving = useRef(false);
  useEffect(() => {
    latest.current.commit = () => {
      if (!isUnsaved || isSaving.current) return;
      isSaving.current = true;
      void commitText(text, base.version).finally(() => {
        isSaving.current = false;
      });
    };
  });
  const commit = useCallback(() => latest.current.commit(), []);
  useEffect(() => {
    if (!isUnsaved) return;
    const timer = setTimeout(commit, restMs);
    return () => clearTimeout(timer);
  }, [text, isUnsaved, commit]);
  // Leaving by a key takes the field away without a blur.
  useEffect(() => commit, [commit]);

  function write(typed: string) {
    setText(typed);
    if (typed === base.value) discard();
    else keep(typed);
  }

  return {
    text,
    write,
    commit,
    trouble,
    /** What was left unsaved before, when the book says something else. */
    kept: kept !== null && kept.text !== value ? kept : null,
    discard,
    useKept: async () => {
      if (kept === null) return null;
      setText(kept.text);
      return commitText(kept.text, version);
    },
    /** Of two texts: one's own, written over the other, … */
    keepMine: () => void commitText(text, version),
    /** … or the book's. */
    takeTheirs: () => {
      setText(value);
      setBase({ value, version });
      setTrouble(null);
      discard();
    },
  };
}
