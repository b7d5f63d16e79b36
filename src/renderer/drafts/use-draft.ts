import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import type { Draft } from '#shared/drafts.ts';

type DraftPlace = {
  /** `courses`, `try-outs` …: what kind of record the text is about. */
  noun: string;
  recordId: string;
  field: string;
  /** The version the writing began from. */
  version: number;
};

type KeptDraft = {
  /** Hears every keystroke with the whole text. */
  keep: (text: string) => void;
  /** Forgets the draft: after the command that stored the text, or when the writer goes back. */
  discard: () => void;
  /** What was left unfinished before this text was opened; null when nothing was. */
  kept: Draft | null;
};

const rest = 400;
const longest = 1000;

/** Keeps a long text while it is typed: 400 ms after the last key and at least every second, so that a crash loses no more. */
export function useDraft({ noun, recordId, field, version }: DraftPlace): KeptDraft {
  const queries = useQueryClient();
  const { data } = api.drafts.list.useQuery({ noun, recordId });
  const writer = useRef<DraftWriter | null>(null);
  // What one is typing oneself is no find.
  const [hasTyped, setHasTyped] = useState(false);

  useEffect(() => {
    const own = draftWriter({ noun, recordId, field, version });
    writer.current = own;
    return () => own.flush();
  }, [noun, recordId, field, version]);

  const keep = useCallback((text: string) => {
    setHasTyped(true);
    writer.current?.keep(text);
  }, []);
  const discard = useCallback(() => {
    void writer.current
      ?.discard()
      .then(() => queries.invalidateQueries({ queryKey: ['drafts', 'list', { noun, recordId }] }));
  }, [queries, noun, recordId]);
  const kept = hasTyped ? null : (data?.find((draft) => draft.field === field) ?? null);
  return useMemo(() => ({ keep, discard, kept }), [keep, discard, kept]);
}

type DraftWriter = { keep: (text: string) => void; flush: () => void; discard: () => Promise<void> };

function draftWriter({ version: fromVersion, ...place }: DraftPlace): DraftWriter {
  let waiting: { text: string; since: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One at a time and in order: a late `keep` must not bring a discarded draft back.
  let sent: Promise<unknown> = Promise.resolve();

  function send(ask: () => Promise<unknown>): Promise<void> {
    // The text is still in its field, and saving it is the command that tells of a fault.
    sent = sent.then(ask).catch(() => undefined);
    return sent.then(() => undefined);
  }

  function flush() {
    clearTimeout(timer);
    if (waiting === null) return;
    const { text } = waiting;
    waiting = null;
    void send(() => api.drafts.keep.ask({ ...place, text, fromVersion }));
  }

  return {
    flush,
    keep(text) {
      const now = performance.now();
      waiting = { text, since: waiting?.since ?? now };
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(rest, waiting.since + longest - now)));
    },
    discard() {
      clearTimeout(timer);
      waiting = null;
      return send(() => api.drafts.discard.ask(place));
    },
  };
}
