import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import type { NotedAbout } from '#renderer/observations/ask-to-note.ts';
import { readQuickText, type QuickChoices } from '#renderer/observations/quick-text.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Day } from '#shared/calendar.ts';
import type { Draft } from '#shared/drafts.ts';
import { quoteIn, type KnowledgeKind, type ObservationArea, type Phrase } from '#shared/observations.ts';

/** What was chosen last in a course, for as long as the window is open: the next is often of the same kind. */
const lastIn = new Map<string, { area: ObservationArea; kind: KnowledgeKind }>();

/** An observation while it is typed: its text, what was chosen or follows from the words, and its draft. */
export function useQuickNote(courseId: string, today: Day) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  // A save that is refused puts its text before what was begun meanwhile.
  const standing = useRef('');
  const [chosen, setChosen] = useState<Partial<QuickChoices>>({});
  const [about, setAbout] = useState<NotedAbout | null>(null);
  const draft = useDraft({ noun: 'observations', recordId: courseId, field: 'text', version: 0 });
  const noting = api.observations.note.useCommand();

  // What was put aside here a moment ago is a find when the line opens again.
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['drafts', 'list', { noun: 'observations', recordId: courseId }] });
  }, [queries, courseId]);

  const { text, chosen: written } = readQuickText(typed, today, speak);
  const quote = quoteIn(text);
  const last = lastIn.get(courseId) ?? { area: 'professional', kind: 'observed' };
  const unquoted = { ...last, sensitivity: 'ordinary', happenedOn: today, ...chosen, ...written } as const;
  const isKindChosen = (written.kind ?? chosen.kind) !== undefined;
  const choices: QuickChoices = { ...unquoted, kind: quote !== '' && !isKindChosen ? 'stated' : unquoted.kind };

  function stand(next: string) {
    standing.current = next;
    setTyped(next);
  }

  function type(next: string) {
    stand(next);
    noting.reset();
    if (next === '') draft.discard();
    else draft.keep(next);
  }

  return {
    typed,
    choices,
    quote,
    about,
    setAbout,
    type,
    error: noting.error,
    isEmpty: text.trim() === '',
    query: text.trim(),
    /** What was put aside in this course, also after others were kept; the newest first. */
    putAside: draft.others,
    flush: draft.flush,
    /** Chooses by hand; what the text itself said of choices is taken in and out of it. */
    choose: (part: Partial<QuickChoices>) => {
      if (typed !== text) type(text);
      setChosen({ ...chosen, ...written, ...part });
    },
    take(phrase: Phrase) {
      type(phrase.text);
      setChosen({ ...chosen, ...written, area: phrase.area, kind: phrase.kind });
    },
    takeUp(one: Draft) {
      draft.discardOther(one);
      type(one.text);
    },
    /** Empties the line at once for the next, and keeps this one; false when it was refused, and then all of it stands there again. */
    async save(): Promise<boolean> {
      const sent = { courseId, ...choices, text: text.trim(), quote };
      const { tryOutId = null, adjustmentId = null } = about ?? {};
      stand('');
      setChosen({});
      setAbout(null);
      draft.discard();
      try {
        const { auditSeq } = await noting.mutateAsync({ ...sent, tryOutId, adjustmentId });
        lastIn.set(courseId, { area: choices.area, kind: unquoted.kind });
        sayDone(speak('observations.noted'), auditSeq);
        return true;
      } catch {
        // The line shows why; what was begun meanwhile stands below.
        const both = [typed, standing.current].filter((part) => part !== '').join('\n');
        stand(both);
        setChosen(chosen);
        setAbout(about);
        draft.keep(both);
        return false;
      }
    },
  };
}

export type QuickNote = ReturnType<typeof useQuickNote>;
