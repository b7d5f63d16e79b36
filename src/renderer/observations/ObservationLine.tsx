import { IconEyeOff, IconHeartbeat, IconPencil, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { showToast } from '#renderer/components/toast.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { KindBadge } from '#renderer/observations/KindBadge.tsx';
import { quotedParts } from '#renderer/observations/log.ts';
import { areaWords } from '#renderer/observations/observation-words.ts';
import { ObservationDetails } from '#renderer/observations/ObservationDetails.tsx';
import classes from '#renderer/observations/observations.module.css';
import { QuotedText } from '#renderer/observations/QuotedText.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { quoteIn, type Observation, type observations } from '#shared/observations.ts';
import { dayAndMonth, shortDay, weekdayShort } from '#shared/text/format.ts';

export type ObservationChange = InputOf<(typeof observations)['revise']>['change'];

type ObservationLineProps = {
  observation: Observation;
  record: CourseRecord;
  /** A sensitive one is folded until it is asked for. */
  isShown: boolean;
  onTurn: () => void;
};

/** One observation of the log: when, of what area and kind, the words, whose they are and what they are about. */
export function ObservationLine({ observation, record, isShown, onTurn }: ObservationLineProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const user = useOpenSession()?.user;
  const withdrawing = api.observations.withdraw.useCommand();
  const line = useRef<HTMLLIElement>(null);
  const [isEditing, setIsEditing] = useState(false);
  const { id: observationId, version, happenedOn, area, kind, text, quote, sensitivity } = observation;
  const isMine = user !== undefined && (user.role !== 'mentor' || user.staffId === observation.notedById);
  const day = shortDay(happenedOn);
  const about = [
    record.tryOuts.find(({ id }) => id === observation.tryOutId)?.functionName,
    record.adjustments.find(({ id }) => id === observation.adjustmentId)?.wording,
  ].filter((name) => name !== undefined);
  const revise = (label: string, change: ObservationChange) =>
    save(label, () => api.observations.revise.ask({ observationId, version, change }));
  // A quote that was found in the text follows it.
  const wordsOf = (typed: string): ObservationChange =>
    quote === '' || quoteIn(text) === quote ? { text: typed, quote: quoteIn(typed) } : { text: typed };

  async function withdraw() {
    const next = buttonBeside(line.current);
    try {
      const { auditSeq } = await withdrawing.mutateAsync({ observationId, version });
      sayDone(speak('observations.withdrawn'), auditSeq);
      next?.focus();
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  const words = (
    <>
      {isMine ? (
        <DraftedText
          label={speak('observations.text')}
          value={text}
          shown={<QuotedText text={text} quote={quote} />}
          emptyText={speak('observations.textMissing')}
          noun="observations"
          recordId={observationId}
          field="text"
          version={version}
          whyRefused={(typed) => (typed.trim() === '' ? speak('observations.textMissing') : null)}
          onSave={(typed) => revise(speak('observations.text'), wordsOf(typed.trim()))}
        />
      ) : (
        <p className={classes.read}>
          <QuotedText text={text} quote={quote} />
        </p>
      )}
      {quote !== '' && quotedParts(text, quote) === null && (
        <blockquote className={classes.quote}>
          <q className={classes.own}>{quote}</q>
        </blockquote>
      )}
    </>
  );

  return (
    <li ref={line} className={classes.line} data-sensitivity={sensitivity}>
      <span className={classes.day}>
        {weekdayShort(happenedOn, speak.language)} {dayAndMonth(happenedOn)}
      </span>
      <span className={classes.marks}>
        <span className={classes.area}>{speak(areaWords[area])}</span>
        <KindBadge kind={kind} />
      </span>
      <div className={classes.words}>
        {isShown ? (
          words
        ) : (
          <span className={classes.folded}>
            <StatusBadge kind="sens" word={speak('observations.sensitive')} />
            <span className="quiet">{speak('observations.foldedWords')}</span>
            <button
              type="button"
              className={course.link}
              aria-label={speak('observations.revealOf', { day })}
              onClick={onTurn}
            >
              {speak('observations.reveal')}
            </button>
          </span>
        )}
        {isShown && (sensitivity !== 'ordinary' || about.length > 0) && (
          <p className={classes.basis}>
            {sensitivity === 'sensitive' && <StatusBadge kind="sens" word={speak('observations.sensitive')} />}
            {sensitivity === 'health' && (
              <StatusBadge kind="line" icon={IconHeartbeat} word={speak('observations.health')} />
            )}
            {about.map((name) => (
              <span key={name}>{speak('observations.aboutWhat', { what: name })}</span>
            ))}
          </p>
        )}
        {isShown && isEditing && <ObservationDetails observation={observation} record={record} onRevise={revise} />}
      </div>
      <span className={classes.who}>{observation.notedBy}</span>
      <div className={classes.tools}>
        {sensitivity === 'sensitive' && isShown && (
          <IconButton label={speak('observations.fold', { day })} size={28} onClick={onTurn}>
            <IconEyeOff {...smallIcon} />
          </IconButton>
        )}
        {isMine && isShown && (
          <IconButton
            label={speak('observations.edit', { day })}
            size={28}
            isPressed={isEditing}
            onClick={() => setIsEditing(!isEditing)}
          >
            <IconPencil {...smallIcon} />
          </IconButton>
        )}
        {isMine && (
          <IconButton label={speak('observations.withdraw', { day })} size={28} onClick={() => void withdraw()}>
            <IconX {...smallIcon} />
          </IconButton>
        )}
      </div>
    </li>
  );
}

/** Where the keyboard goes when the line is gone: the same button of the next line, or of the one before. */
function buttonBeside(line: HTMLElement | null): HTMLElement | null {
  const beside = line?.nextElementSibling ?? line?.previousElementSibling ?? null;
  return [...(beside?.querySelectorAll<HTMLElement>('button') ?? [])].at(-1) ?? document.getElementById('work-area');
}
