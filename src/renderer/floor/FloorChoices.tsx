import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconClockMinus } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { icon } from '#renderer/components/icon.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { QuarterStepper } from '#renderer/floor/QuarterStepper.tsx';
import { ReasonButtons } from '#renderer/floor/ReasonButtons.tsx';
import { useFloorRecording, type Earlier } from '#renderer/floor/use-floor-recording.ts';
import { lineWords } from '#renderer/floor/words.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { FloorLine, FloorReason } from '#shared/floor.ts';
import { formatClock } from '#shared/minutes.ts';
import classes from '#renderer/floor/FloorChoices.module.css';

type FloorChoicesProps = {
  line: FloorLine;
  reasons: readonly FloorReason[];
  earlier: Earlier;
  /** Hears in words what was recorded, and what stood there before the floor's own change. */
  onSaid: (words: string, earlier: Earlier) => void;
  onClose: () => void;
};

/** What one of them did today: as agreed, a shorter time, or away and why. Letters choose a reason, arrows move, Esc closes. */
export function FloorChoices({ line, reasons, earlier, onSaid, onClose }: FloorChoicesProps) {
  const speak = useSpeak();
  const group = useRef<HTMLDivElement>(null);
  const { record, takeBack, error, isWorking } = useFloorRecording(line, { earlier, reasons, onSaid, onDone: onClose });
  const { agreedMinutes, recorded } = line;
  const before = recorded && recorded.attendedMinutes < agreedMinutes ? recorded.attendedMinutes : 0;
  const [shorter, setShorter] = useState<number | null>(before > 0 ? before : null);
  // That the house is closed is not for the floor to say.
  const choices = reasons.filter(({ kind }) => kind !== 'closed');
  const isAbsence = choices.some(({ code }) => code === recorded?.absenceCode);

  function hearKeys(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    const reason = choices.find(({ key }) => key !== '' && key.toLowerCase() === event.key.toLowerCase());
    if (step !== undefined) {
      const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
      const place = buttons.findIndex((button) => button === document.activeElement);
      buttons[place + step]?.focus();
    } else if (reason) record(shorter ?? 0, reason);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={line.initials}
      subtitle={lineWords(line, speak)}
      closeLabel={speak('shell.closeKeys')}
      verdict={<Refusal sentence={sentenceOf(error, speak)} />}
      actions={
        <>
          {recorded && earlier !== undefined && (
            <Button
              size="md"
              variant="default"
              leftSection={<IconArrowBackUp {...icon} />}
              disabled={isWorking}
              onClick={takeBack}
            >
              {speak('floor.takeBackRecord')}
            </Button>
          )}
          <Button size="md" variant="subtle" onClick={onClose}>
            {speak('app.close')}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- letters are the group's, whichever button has the keyboard */}
      <div ref={group} className={classes.group} onKeyDown={hearKeys}>
        <button
          type="button"
          // Enter twice must not turn a reason that is recorded into attendance.
          data-autofocus={!isAbsence || undefined}
          className={classes.choice}
          data-kind="ok"
          aria-pressed={recorded !== null && recorded.absenceCode === null}
          disabled={isWorking}
          onClick={() => record(agreedMinutes, null)}
        >
          <IconCheck {...icon} />
          <span className={classes.word}>{speak('floor.asAgreed', { agreed: formatClock(agreedMinutes) })}</span>
          {!isAbsence && <KeyHint keys="Enter" />}
        </button>
        {agreedMinutes > 15 && (
          <button
            type="button"
            className={classes.choice}
            aria-expanded={shorter !== null}
            onClick={() => setShorter(shorter === null ? quarterBelow(agreedMinutes) : null)}
          >
            <IconClockMinus {...icon} />
            <span className={classes.word}>{speak('floor.shorter')}</span>
          </button>
        )}
        {shorter !== null && <QuarterStepper minutes={shorter} below={agreedMinutes} onChange={setShorter} />}
        <ReasonButtons
          title={
            shorter === null
              ? speak('floor.whyAbsent')
              : speak('floor.whyShorter', { missing: formatClock(agreedMinutes - shorter) })
          }
          reasons={choices}
          chosen={recorded?.absenceCode ?? null}
          isDisabled={isWorking}
          onChoose={(reason) => record(shorter ?? 0, reason)}
        />
      </div>
    </Dialog>
  );
}

/** The nearest whole quarter that is less. */
const quarterBelow = (minutes: number): number => Math.ceil(minutes / 15 - 1) * 15;
