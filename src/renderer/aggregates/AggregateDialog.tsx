import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { AggregateForm, type AggregateChoices } from '#renderer/aggregates/AggregateForm.tsx';
import { AggregateChecks, AggregateFile, PreparedAggregateView } from '#renderer/aggregates/PreparedAggregateView.tsx';
import { useAggregate, type Aggregating } from '#renderer/aggregates/use-aggregate.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { refusedField } from '#renderer/fault-focus.ts';
import { FaultList } from '#renderer/handovers/FaultList.tsx';
import { PackActions } from '#renderer/handovers/PackActions.tsx';
import { useSpeak } from '#renderer/text.ts';
import { capital } from '#shared/papers/report/words.ts';
import { suggestedPeriod } from '#shared/aggregate-periods.ts';
import type { AggregateLine } from '#shared/aggregates.ts';
import type { Day } from '#shared/calendar.ts';
import { leastShown } from '#shared/suppression.ts';
import { period } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/aggregates/aggregates.module.css';

type AggregateDialogProps = {
  /** Whom it is for, until another is typed. */
  authorityName: string;
  sent: readonly AggregateLine[];
  today: Day;
  isDemo: boolean;
  /** Hears which package was saved, when one was. */
  onClose: (aggregateId?: string) => void;
};

/** The package of counts: of which period, what a reader of it will see before it is saved, and where it then stands. */
export function AggregateDialog({ authorityName, sent, today, isDemo, onClose }: AggregateDialogProps) {
  const speak = useSpeak();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { packing, seconds, make, save, stop, back, forgetFault } = useAggregate();
  const [choices, setChoices] = useState<AggregateChoices>(() => ({
    ...suggestedPeriod(today, sent),
    recipientName: capital(authorityName),
    passphrase: '',
  }));
  const { from, to, passphrase } = choices;
  const recipientName = choices.recipientName.trim();
  const isWhole = from !== null && to !== null && recipientName !== '' && (isDemo || passphrase !== '');
  const isReady = packing.kind === 'choosing' && isWhole && seconds === 0;
  const prepared = packing.kind === 'prepared' || packing.kind === 'saved' ? packing.prepared : null;
  const isSound = prepared !== null && prepared.faults.length === 0;

  useEffect(() => {
    if (packing.kind !== 'choosing') return;
    const field = form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]');
    field?.focus();
    field?.select();
    // The button was shut while the package was made, and the keyboard stood nowhere.
    if (!field && packing.sentence !== null) makeButton(form.current)?.focus();
  }, [packing]);

  function change(next: Partial<AggregateChoices>) {
    setChoices((before) => ({ ...before, ...next }));
    forgetFault();
  }

  function send(event: FormEvent) {
    event.preventDefault();
    if (!isReady || from === null || to === null) return;
    const unread = refusedField(form.current);
    if (unread) return unread.focus();
    void make({ from, to, recipientName, passphrase });
  }

  function goOn() {
    // The day that is being typed is read first.
    if (packing.kind === 'choosing') setTimeout(() => form.current?.requestSubmit());
    else if (packing.kind === 'prepared' && isSound && !packing.isSaving) void save(packing.prepared);
  }

  const leave = () => onClose(packing.kind === 'saved' ? packing.saved.aggregateId : undefined);

  /** Esc and a click beside close nothing that runs. */
  function close() {
    if (packing.kind !== 'making' && !(packing.kind === 'prepared' && packing.isSaving)) leave();
  }

  return (
    <Dialog
      isOpen
      onClose={close}
      title={speak('aggregates.new')}
      subtitle={
        prepared !== null && from !== null && to !== null
          ? `${period(from, to, speak)}, ${recipientName}`
          : speak('aggregates.what', { least: leastShown })
      }
      closeLabel={speak('handovers.closeKey')}
      {...(packing.kind === 'prepared' && {
        checks: {
          title: speak('handovers.checks'),
          lines: <AggregateChecks prepared={packing.prepared} />,
          note: <AggregateFile {...packing.prepared} />,
        },
      })}
      verdict={<output>{verdictOf(packing, speak)}</output>}
      actions={
        <PackActions
          packing={packing}
          isReady={isReady}
          hasFirstFocus={isDemo}
          isKept
          formId={formId}
          onStop={stop}
          onSave={goOn}
          onBack={back}
          onClose={leave}
        />
      }
      onConfirm={goOn}
    >
      {(packing.kind === 'choosing' || packing.kind === 'making') && (
        <form id={formId} ref={form} className={classes.form} onSubmit={send} noValidate>
          <AggregateForm
            choices={choices}
            onChange={change}
            sent={sent}
            today={today}
            faults={packing.kind === 'choosing' ? packing.faults : {}}
            passphrase={
              isDemo ? null : { fault: packing.kind === 'choosing' ? packing.passphraseFault : undefined, seconds }
            }
            isLocked={packing.kind === 'making'}
          />
        </form>
      )}
      {packing.kind === 'prepared' && !isSound && <FaultList faults={packing.prepared.faults} />}
      {packing.kind === 'prepared' && isSound && <PreparedAggregateView prepared={packing.prepared} />}
      {packing.kind === 'saved' && (
        <div className={classes.saved}>
          <AggregateFile {...packing.prepared} fileName={packing.saved.fileName} />
          <p>{speak('aggregates.inList')}</p>
        </div>
      )}
    </Dialog>
  );
}

/** The last of a form's parts is the button below it that submits it. */
function makeButton(form: HTMLFormElement | null): HTMLElement | undefined {
  const last = form && [...form.elements].at(-1);
  return last instanceof HTMLButtonElement ? last : undefined;
}

function verdictOf(packing: Aggregating, speak: Speak): string {
  switch (packing.kind) {
    case 'saved':
      return speak('handovers.verdictDone', { fileName: packing.saved.fileName });
    case 'prepared':
      if (packing.sentence !== null) return packing.sentence;
      if (packing.isSaving) return speak('handovers.choosingPlace');
      return speak(packing.prepared.faults.length > 0 ? 'handovers.verdictFaults' : 'handovers.verdictPrepared');
    case 'making':
      return packing.of === 0
        ? speak('aggregates.counting')
        : speak('handovers.packingFiles', { done: packing.done, of: packing.of });
    case 'choosing':
      return packing.sentence ?? speak('aggregates.verdictReady');
  }
}
