import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { AdjustmentEffect } from '#renderer/adjustments/AdjustmentEffect.tsx';
import { AdjustmentLife } from '#renderer/adjustments/AdjustmentLife.tsx';
import classes from '#renderer/adjustments/adjustments.module.css';
import { EvidenceDays } from '#renderer/adjustments/EvidenceDays.tsx';
import { AidLoans } from '#renderer/aids/AidLoans.tsx';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { NoteAbout } from '#renderer/observations/NoteAbout.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { CourseRecord } from '#shared/courses.ts';

type AdjustmentCardProps = {
  adjustment: Adjustment;
  record: CourseRecord;
  /** Told when it has been taken away. */
  onWithdrawn: () => void;
};

/** One accommodation as an experiment: its life as a line, the days behind its effect, and what is lent for it. */
export function AdjustmentCard({ adjustment, record, onWithdrawn }: AdjustmentCardProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [isLending, setIsLending] = useState(false);
  const lendButton = useRef<HTMLButtonElement>(null);
  const withdrawing = api.adjustments.withdraw.useCommand();
  const { id: adjustmentId, version, wording, code } = adjustment;

  async function withdraw() {
    try {
      const { auditSeq } = await withdrawing.mutateAsync({ adjustmentId, version });
      sayDone(speak('adjustments.withdrawn', { wording }), auditSeq);
      onWithdrawn();
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  return (
    <article className={classes.card} aria-label={wording}>
      <header className={classes.head}>
        <h3>{wording}</h3>
        <span className={classes.code}>{code}</span>
        <AdjustmentEffect adjustment={adjustment} />
        <span className={classes.tools}>
          <NoteAbout about={{ adjustmentId }} name={wording} />
          <button
            ref={lendButton}
            type="button"
            className={course.link}
            aria-expanded={isLending}
            aria-label={speak('aids.lendFor', { wording })}
            onClick={() => setIsLending(!isLending)}
          >
            {speak('aids.lend')}
          </button>
          <IconButton
            label={speak('adjustments.withdraw', { wording })}
            size={28}
            onClick={() => withdrawing.isPending || void withdraw()}
          >
            <IconX {...smallIcon} />
          </IconButton>
        </span>
      </header>
      <AdjustmentLife adjustment={adjustment} tryOuts={record.tryOuts} />
      <EvidenceDays adjustment={adjustment} record={record} />
      <AidLoans
        adjustment={adjustment}
        today={record.today}
        isLending={isLending}
        onLent={() => setIsLending(false)}
        onGone={() => lendButton.current?.focus()}
      />
    </article>
  );
}
