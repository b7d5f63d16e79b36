import { IconCheck } from '@tabler/icons-react';
import classes from '#renderer/adjustments/adjustments.module.css';
import { registerWords } from '#renderer/adjustments/evidence-words.ts';
import { api } from '#renderer/api.ts';
import { badgeIcon } from '#renderer/components/icon.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { testimonies, type EvidenceDay, type Testimony } from '#shared/adjustments.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import type { Day } from '#shared/calendar.ts';
import { shortDay, weekdayShort } from '#shared/text/format.ts';

type EvidenceLineProps = {
  adjustmentId: string;
  day: Day;
  /** What is said of the day; undefined while nobody points at it. */
  evidence: EvidenceDay | undefined;
  /** The day in the register; undefined when it is not registered, or no longer. */
  registered: AttendanceDay | undefined;
  /** Told when nobody points at the day any more. */
  onGone: () => void;
};

/** A day, what the register says of it, and whether it speaks for or against: one click points, the same click takes it back. */
export function EvidenceLine({ adjustmentId, day, evidence, registered, onGone }: EvidenceLineProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const save = useInlineSave();
  const citing = api.adjustments.cite.useCommand();
  const revising = api.adjustments.reviseEvidence.useCommand();
  const unciting = api.adjustments.uncite.useCommand();
  const isPending = citing.isPending || revising.isPending || unciting.isPending;
  const noteLabel = speak('adjustments.noteOf', { day });

  async function point(testimony: Testimony) {
    if (evidence === undefined) return citing.mutateAsync({ adjustmentId, day, testimony });
    const seen = { evidenceId: evidence.id, version: evidence.version };
    if (evidence.testimony !== testimony) return revising.mutateAsync({ ...seen, change: { testimony } });
    const done = await unciting.mutateAsync(seen);
    onGone();
    return done;
  }

  async function choose(testimony: Testimony) {
    if (isPending) return;
    const isTakenBack = evidence?.testimony === testimony;
    try {
      const { auditSeq } = await point(testimony);
      const said = isTakenBack
        ? 'adjustments.uncited'
        : testimony === 'for'
          ? 'adjustments.citedFor'
          : 'adjustments.citedAgainst';
      sayDone(speak(said, { day }), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  return (
    <li className={classes.day}>
      <span className={classes.when}>
        {weekdayShort(day, speak.language)} {shortDay(day)}
      </span>
      <span className={classes.register} data-missing={registered === undefined || undefined}>
        {registerWords(registered, speak)}
      </span>
      <span className={classes.testimonies}>
        {testimonies.map((testimony) => (
          <button
            key={testimony}
            type="button"
            className={classes.testimony}
            data-testimony={testimony}
            aria-pressed={evidence?.testimony === testimony}
            aria-label={speak(testimony === 'for' ? 'adjustments.forOf' : 'adjustments.againstOf', { day })}
            onClick={() => void choose(testimony)}
          >
            {evidence?.testimony === testimony && <IconCheck {...badgeIcon} />}
            {speak(testimony === 'for' ? 'adjustments.for' : 'adjustments.against')}
          </button>
        ))}
      </span>
      <span className={classes.note}>
        {evidence && (
          <InlineEdit
            label={noteLabel}
            value={evidence.note}
            emptyText={speak('adjustments.noteEmpty')}
            onSave={(note) =>
              save(noteLabel, () =>
                api.adjustments.reviseEvidence.ask({
                  evidenceId: evidence.id,
                  version: evidence.version,
                  change: { note },
                }),
              )
            }
          />
        )}
      </span>
    </li>
  );
}
