import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { areSectionsTicked, askedFor, firstChoices, type Choices } from '#renderer/handovers/choices.ts';
import { FaultList } from '#renderer/handovers/FaultList.tsx';
import { PackActions } from '#renderer/handovers/PackActions.tsx';
import { PackChecks, rowsOf, warningsOf } from '#renderer/handovers/PackChecks.tsx';
import { PackForm } from '#renderer/handovers/PackForm.tsx';
import { PreparedSummary } from '#renderer/handovers/PreparedSummary.tsx';
import { SavedSummary } from '#renderer/handovers/SavedSummary.tsx';
import { usePacking, type Packing } from '#renderer/handovers/use-packing.ts';
import { fileNameBefore } from '#renderer/handovers/words.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Centre } from '#shared/centre.ts';
import type { HandoverFacts } from '#shared/handovers.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/handovers/handovers.module.css';

type PackDialogProps = {
  courseId: string;
  centre: Centre;
  /** Hears which package was saved, when one was. */
  onClose: (handoverId?: string) => void;
};

/** The package of one course: what goes in, what was checked, the package before it is saved, and afterwards the passphrase, once. */
export function PackDialog({ courseId, centre, onClose }: PackDialogProps) {
  const speak = useSpeak();
  const session = useOpenSession();
  const facts = api.handovers.facts.useQuery({ courseId });
  const contacts = api.authorityContacts.list.useQuery({});
  const { packing, seconds, make, save, stop, back, forgetFault } = usePacking(courseId);
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const [isCopied, setCopied] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const passphrase = useRef<HTMLInputElement>(null);
  const passphraseFault = packing.kind === 'choosing' ? packing.passphraseFault : undefined;

  useEffect(() => {
    if (passphraseFault !== undefined) passphrase.current?.select();
  }, [passphraseFault]);

  const title = speak('handovers.packTitle', { authority: centre.authorityName });
  const refused = sentenceOf(facts.error ?? contacts.error, speak);
  if (refused) {
    return (
      <Dialog isOpen onClose={onClose} title={title} closeLabel={speak('handovers.closeKey')} actions={null}>
        <p role="alert">{refused}</p>
      </Dialog>
    );
  }
  if (!facts.data || !contacts.data || session === undefined) return null;
  const known = facts.data;
  const { isDemo, today } = session;
  const asked = askedFor(choices, known, { isDemo });
  const isReady = packing.kind === 'choosing' && asked !== null && seconds === 0;
  const isKept = packing.kind === 'saved' && (isCopied || packing.saved.passphrase === null);
  const prepared = packing.kind === 'prepared' || packing.kind === 'saved' ? packing.prepared : null;
  const isSound = prepared !== null && prepared.faults.length === 0;

  function change(next: Partial<Choices>) {
    setChoices((before) => ({ ...before, ...next }));
    if (next.passphrase !== undefined) forgetFault();
  }

  function goOn() {
    if (isReady) void make(asked);
    else if (packing.kind === 'prepared' && isSound && !packing.isSaving) void save(packing.prepared);
  }

  const leave = () => onClose(packing.kind === 'saved' ? packing.saved.handoverId : undefined);

  /** Esc and a click beside close nothing that runs, and not the passphrase before it is copied or one has been told. */
  function close() {
    if (packing.kind === 'making' || (packing.kind === 'prepared' && packing.isSaving)) return;
    if (packing.kind === 'saved' && !isKept && !isWarned) return setWarned(true);
    leave();
  }

  return (
    <Dialog
      isOpen
      onClose={close}
      title={title}
      subtitle={aboutOf(known, speak)}
      closeLabel={speak('handovers.closeKey')}
      checks={{
        title: speak('handovers.checks'),
        lines: <PackChecks facts={known} choices={choices} courseId={courseId} prepared={prepared} />,
        note:
          prepared === null ? (
            <>
              <b className={classes.file}>
                {fileNameBefore(
                  { centreCode: centre.code, courseNumber: known.courseNumber, today, version: known.nextVersion },
                  speak,
                )}
              </b>
              <p>{speak('handovers.fileWill')}</p>
            </>
          ) : undefined,
      }}
      verdict={<output>{verdictOf(packing, { facts: known, choices, isWarned: isWarned && !isKept }, speak)}</output>}
      actions={
        <PackActions
          packing={packing}
          isReady={isReady}
          hasFirstFocus={isDemo || known.report === null}
          isKept={isKept}
          onMake={goOn}
          onStop={stop}
          onSave={goOn}
          onBack={back}
          onClose={leave}
        />
      }
      onConfirm={goOn}
    >
      {(packing.kind === 'choosing' || packing.kind === 'making') && (
        <PackForm
          facts={known}
          contacts={contacts.data}
          choices={choices}
          onChange={change}
          passphrase={isDemo ? null : { fault: passphraseFault, seconds }}
          passphraseRef={passphrase}
          isLocked={packing.kind === 'making'}
        />
      )}
      {packing.kind === 'prepared' && !isSound && <FaultList faults={packing.prepared.faults} />}
      {packing.kind === 'prepared' && isSound && <PreparedSummary prepared={packing.prepared} />}
      {packing.kind === 'saved' && (
        <SavedSummary saved={packing.saved} courseId={courseId} onKept={() => setCopied(true)} />
      )}
    </Dialog>
  );
}

function aboutOf({ candidateName, cprMasked, courseNumber }: HandoverFacts, speak: Speak): string {
  const values = { name: candidateName, number: courseNumber };
  return cprMasked === null
    ? speak('handovers.packAboutNoCpr', values)
    : speak('handovers.packAbout', { ...values, cpr: cprMasked });
}

type Standing = { facts: HandoverFacts; choices: Choices; isWarned: boolean };

function verdictOf(packing: Packing, { facts, choices, isWarned }: Standing, speak: Speak): string {
  switch (packing.kind) {
    case 'saved':
      return isWarned
        ? speak('handovers.verdictOnce')
        : speak('handovers.verdictDone', { fileName: packing.saved.fileName });
    case 'prepared':
      if (packing.sentence !== null) return packing.sentence;
      if (packing.isSaving) return speak('handovers.choosingPlace');
      if (packing.prepared.faults.length > 0) return speak('handovers.verdictFaults');
      return `${speak('handovers.rowsChecked', { count: rowsOf(packing.prepared) })}. ${speak('handovers.verdictPrepared')}`;
    case 'making':
      return packing.of === 0
        ? speak('handovers.packing')
        : speak('handovers.packingFiles', { done: packing.done, of: packing.of });
    case 'choosing': {
      if (packing.sentence !== null) return packing.sentence;
      if (facts.report === null) return speak('handovers.verdictStop');
      if (facts.addressInReport === 'present') return speak('handovers.verdictAddress');
      if (!areSectionsTicked(choices, facts)) return speak('handovers.verdictSections');
      if (choices.plainReason?.trim() === '') return speak('handovers.plainReasonMissing');
      const warnings = warningsOf(facts, choices);
      return warnings === 0 ? speak('handovers.verdictFine') : speak('handovers.verdictWarn', { count: warnings });
    }
  }
}
