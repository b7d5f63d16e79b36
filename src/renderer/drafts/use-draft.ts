import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import type { Draft } from '#shared/drafts.ts';

type DraftPlace = {
  /** `courses`, `try-outs` …: what kind of record the text is about. */
  noun: string;
  recordId: string;
  field: string;
  /** The version shown now; the draft remembers the one its writing began from. */
  version: number;
};

type KeptDraft = {
  /** Hears every keystroke with the whole text. */
  keep: (text: string) => void;
  /** Keeps what was typed last at once, as before the field is left. */
  flush: () => Promise<void>;
  /** Forgets what was typed here: after the command that stored the text, or when the writer goes back. */
  discard: () => void;
  /** What was left unfinished before this text was opened, or stands unfinished in another window; null when nothing is. */
  kept: Draft | null;
  /** Forgets that one. */
  discardKept: () => void;
  /** All that was left unfinished in other sittings or windows, also while one types here; the newest first. */
  others: readonly Draft[];
  /** Forgets one of them. */
  discardOther: (draft: Draft) => void;
};

const rest = 400;
const longest = 1000;

/** Keeps a long text while it is typed: 400 ms after the last key and at least every second, so that a crash loses no more. */
export function useDraft({ noun, recordId, field, version }: DraftPlace): KeptDraft {
  const queries = useQueryClient();
  const { data } = api.drafts.list.useQuery({ noun, recordId });
  // Two windows in the same field write a draft each, and neither wipes out the other's.
  const [writing] = useState(() => crypto.randomUUID());
  const writer = useRef<DraftWriter | null>(null);
  // What one is typing oneself is no find.
  const [hasTyped, setHasTyped] = useState(false);

  useEffect(() => {
    const own = draftWriter({ noun, recordId, field, writing });
    writer.current = own;
    return () => void own.flush();
  }, [noun, recordId, field, writing]);

  const others = useMemo(
    () => (data ?? []).filter((draft) => draft.field === field && draft.writing !== writing),
    [data, field, writing],
  );
  const kept = hasTyped ? null : (others[0] ?? null);
  const keep = useCallback(
    (text: string) => {
      setHasTyped(true);
      writer.current?.keep(text, version);
    },
    [version],
  );
  const flush = useCallback(async () => writer.current?.flush(), []);
  const discard = useCallback(() => void writer.current?.discard(), []);
  const discardOther = useCallback(
    (draft: Draft) =>
      void api.drafts.discard
        .ask({ noun, recordId, field, writing: draft.writing })
        .then(() => queries.invalidateQueries({ queryKey: ['drafts', 'list', { noun, recordId }] })),
    [queries, noun, recordId, field],
  );
  const discardKept = useCallback(() => {
    if (kept !== null) discardOther(kept);
  }, [kept, discardOther]);
  return useMemo(
    () => ({ keep, flush, discard, kept, discardKept, others, discardOther }),
    [keep, flush, discard, kept, discardKept, others, discardOther],
  );
}

type DraftWriter = {
  keep: (text: string, version: number) => void;
  flush: () => Promise<void>;
  discard: () => Promise<void>;
};

function draftWriter(place: Omit<DraftPlace, 'version'> & { writing: string }): DraftWriter {
  let waiting: { text: string; since: number } | null = null;
  let fromVersion: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One at a time and in order: a late `keep` must not bring a discarded draft back.
  let sent: Promise<unknown> = Promise.resolve();

  function send(ask: () => Promise<unknown>): Promise<void> {
    // The text is still in its field, and saving it is the command that tells of a fault.
    sent = sent.then(ask).catch(() => undefined);
    return sent.then(() => undefined);
  }

  async function flush() {
    clearTimeout(timer);
    if (waiting !== null && fromVersion !== null) {
      const draft = { ...place, text: waiting.text, fromVersion };
      waiting = null;
      void send(() => api.drafts.keep.ask(draft));
    }
    await sent;
  }

  return {
    flush,
    keep(text, version) {
      const now = performance.now();
      waiting = { text, since: waiting?.since ?? now };
      fromVersion ??= version;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.max(0, Math.min(rest, waiting.since + longest - now)));
    },
    discard() {
      clearTimeout(timer);
      waiting = null;
      fromVersion = null;
      return send(() => api.drafts.discard.ask(place));
    },
  };
}
