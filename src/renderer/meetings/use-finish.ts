import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { meetingName } from '#renderer/meetings/meeting-words.ts';
import type { MeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import type { Minutes } from '#renderer/meetings/use-minutes.ts';
import type { TypedDecision } from '#renderer/meetings/use-new-decision.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

type Finishing = {
  record: MeetingRecord;
  canWrite: boolean;
  change: MeetingChange;
  minutes: Minutes;
  decision: TypedDecision;
};

export type Finish = { run: () => Promise<void>; fault: string | undefined };

/** Keeps what is typed, marks a planned meeting as held, and goes back to where one came from. Ctrl Enter does it. */
export function useFinish({ record, canWrite, change, minutes, decision }: Finishing): Finish {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const [fault, setFault] = useState<string>();
  const { meeting, participants } = record;

  function close() {
    if (canGoBack) router.history.back();
    else void navigate({ to: '/meetings' });
  }

  async function hold() {
    const minutesText = minutes.unsaved;
    const { auditSeq } = await change((seen) =>
      api.meetings.hold.ask({
        ...seen,
        absentIds: participants.filter(({ presence }) => presence === 'absent').map(({ id }) => id),
        ...(minutesText !== null && { minutesText }),
      }),
    );
    if (minutesText !== null) await minutes.taken(minutesText);
    sayDone(speak('meetings.nowHeld', { meeting: meetingName(meeting, speak) }), auditSeq);
  }

  async function run() {
    setFault(undefined);
    if (!canWrite) return close();
    if (minutes.theirs !== null) return setFault(speak('drafts.chooseFirst'));
    if (decision.isTyped && !(await decision.add())) return undefined;
    if (meeting.state !== 'planned') return (await minutes.keep()) ? close() : undefined;
    try {
      await hold();
      close();
    } catch (error) {
      setFault(sentenceOf(error, speak) ?? speak('failures.invalid'));
    }
    return undefined;
  }

  const runNow = useEffectEvent(run);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      // A form or a field that ends with the same keys has taken them.
      if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const field = document.activeElement;
      // A field gives its value when it is left; the minutes go with the meeting itself.
      if (field instanceof HTMLElement && !(field instanceof HTMLTextAreaElement)) field.blur();
      requestAnimationFrame(() => void runNow());
    }
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);

  return { run, fault };
}
