import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/today/today.module.css';
import { nameOf } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { ExpectedLine } from '#shared/attendance.ts';
import type { Day } from '#shared/calendar.ts';
import { formatClock } from '#shared/minutes.ts';

type AllAsAgreedProps = {
  day: Day;
  /** Those it would register. */
  waiting: readonly ExpectedLine[];
  /** A note that waits to go along with somebody's registration; empty when there is none. */
  noteOf: (line: ExpectedLine) => string;
  /** How many who choose their own days are left out. */
  flexible: number;
  onClose: () => void;
};

/** Everybody who waits is registered as agreed, in one step with one undo. */
export function AllAsAgreed({ day, waiting, noteOf, flexible, onClose }: AllAsAgreedProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [refused, setRefused] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const count = waiting.length;
  const total = formatClock(waiting.reduce((sum, { agreedMinutes }) => sum + agreedMinutes, 0));

  async function record() {
    if (isSending) return;
    setIsSending(true);
    try {
      const { auditSeq } = await api.attendance.recordAll.ask({
        courses: waiting.map((line) => ({
          courseId: line.courseId,
          lines: [{ day, attendedMinutes: line.agreedMinutes, note: noteOf(line) }],
        })),
      });
      sayDone(speak('today.everyoneDone', { count }), auditSeq);
      onClose();
    } catch (error) {
      setRefused(sentenceOf(error, speak) ?? speak('failures.unexpected'));
      setIsSending(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={speak('today.everyoneTitle', { count })}
      closeLabel={speak('today.close')}
      verdict={refused === null ? speak('today.verdict') : <span role="alert">{refused}</span>}
      actions={
        <>
          <Button onClick={onClose}>{speak('today.leaveIt')}</Button>
          <Button variant="filled" data-autofocus="" loading={isSending} onClick={() => void record()}>
            {speak('today.everyoneDo')}
          </Button>
        </>
      }
      onConfirm={() => void record()}
    >
      <p>{speak('today.everyoneTotal', { total })}</p>
      <p className={classes.names}>{waiting.map(nameOf).join(', ')}</p>
      {flexible > 0 && <p className="quiet">{speak('today.everyoneFlexible', { count: flexible })}</p>}
    </Dialog>
  );
}
