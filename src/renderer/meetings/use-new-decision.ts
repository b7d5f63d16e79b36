import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { MeetingRecord } from '#shared/meetings.ts';
import { ownerOf, type OwnerChoice } from '#shared/tasks.ts';

type Typed = { text: string; owner: string; dueOn: string | null };
const nothing: Typed = { text: '', owner: '', dueOn: null };

/** The line a decision is typed in; with somebody or a day it becomes a task. */
export function useNewDecision({ meeting, course, today }: MeetingRecord) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const decide = api.meetings.decide.useCommand();
  const staff = api.staff.list.useQuery({}).data ?? [];
  const [typed, setTyped] = useState(nothing);
  // What was typed last is asked for before it is drawn.
  const newest = useRef(nothing);

  const colleagues = staff
    .filter(({ endedOn }) => endedOn === null || endedOn > today)
    .map(({ id, name }): OwnerChoice => ({ label: name, staffId: id }));
  const others = [course.candidateName, course.counsellorName]
    .filter((name) => name !== null)
    .map((name): OwnerChoice => ({ label: name, staffId: null }));
  // Somebody can be both: the colleague counts.
  const owners = [...new Map([...others, ...colleagues].map((each) => [each.label, each])).values()];

  function type(part: Partial<Typed>) {
    newest.current = { ...newest.current, ...part };
    setTyped(newest.current);
  }

  /** True when the book has it. */
  async function add(): Promise<boolean> {
    const { text, owner, dueOn } = newest.current;
    if (decide.isPending) return false;
    const isTask = owner.trim() !== '' || dueOn !== null;
    try {
      const { auditSeq } = await decide.mutateAsync({
        meetingId: meeting.id,
        text,
        task: isTask ? { ...ownerOf(owner, owners), dueOn } : null,
      });
      newest.current = nothing;
      setTyped(nothing);
      sayDone(speak(isTask ? 'meetings.taskDecided' : 'meetings.decided'), auditSeq);
      return true;
    } catch {
      // The refusal stands at its field.
      return false;
    }
  }

  const isTyped = typed.text.trim() !== '' || typed.owner.trim() !== '' || typed.dueOn !== null;
  return { typed, isTyped, owners, type, add, error: decide.error };
}

export type TypedDecision = ReturnType<typeof useNewDecision>;
