import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { PackActions } from '#renderer/handovers/PackActions.tsx';
import { PackChecks, warningsOf } from '#renderer/handovers/PackChecks.tsx';
import { FileNote } from '#renderer/handovers/FileNote.tsx';
import { PackForm } from '#renderer/handovers/PackForm.tsx';
import { PassphraseBox } from '#renderer/handovers/PassphraseBox.tsx';
import { usePacking, type Packing } from '#renderer/handovers/use-packing.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Centre } from '#shared/centre.ts';
import type { HandoverFacts, HandoverPurpose } from '#shared/handovers.ts';
import type { Speak } from '#shared/text/speak.ts';

type PackDialogProps = { courseId: string; centre: Centre; onClose: () => void };

/** The package of one course: what goes in, what was checked, and afterwards the passphrase, once. */
export function PackDialog({ courseId, centre, onClose }: PackDialogProps) {
  const speak = useSpeak();
  const today = useOpenSession()?.today;
  const facts = api.handovers.facts.useQuery({ courseId });
  const contacts = api.authorityContacts.list.useQuery({});
  const { packing, pack, stop } = usePacking();
  const [purpose, setPurpose] = useState<HandoverPurpose>('report');
  const [typedName, setTypedName] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  const [isWarned, setWarned] = useState(false);

  const title = speak('handovers.packTitle', { authority: centre.authorityName });
  const refused = sentenceOf(facts.error, speak);
  if (refused) {
    return (
      <Dialog isOpen onClose={onClose} title={title} closeLabel={speak('handovers.closeKey')} actions={null}>
        <p role="alert">{refused}</p>
      </Dialog>
    );
  }
  if (!facts.data || !contacts.data || today === undefined) return null;
  const known = facts.data;
  const recipientName = typedName ?? known.recipientName ?? '';
  const isReady = packing.kind === 'ready' && known.report !== null && recipientName.trim() !== '';

  function make() {
    if (isReady) void pack({ courseId, purpose, recipientName });
  }

  /** Esc and a click beside close nothing that runs, and not the passphrase before it is kept or one has been told. */
  function close() {
    if (packing.kind === 'running') return;
    if (packing.kind === 'done' && !isKept && !isWarned) return setWarned(true);
    onClose();
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
        lines: <PackChecks facts={known} courseId={courseId} />,
        note: (
          <FileNote
            packing={packing}
            before={{ centreCode: centre.code, courseNumber: known.courseNumber, today, version: known.nextVersion }}
          />
        ),
      }}
      verdict={verdictOf(packing, known, isWarned && !isKept, speak)}
      actions={<PackActions packing={packing} isReady={isReady} onPack={make} onStop={stop} onClose={onClose} />}
      onConfirm={make}
    >
      <PackForm
        facts={known}
        contacts={contacts.data}
        recipientName={recipientName}
        onRecipient={setTypedName}
        purpose={purpose}
        onPurpose={setPurpose}
        isLocked={packing.kind !== 'ready'}
      />
      {packing.kind === 'done' && (
        <PassphraseBox passphrase={packing.result.passphrase?.text ?? ''} onKept={() => setKept(true)} />
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

function verdictOf(packing: Packing, facts: HandoverFacts, isWarned: boolean, speak: Speak): string {
  if (packing.kind === 'done')
    return isWarned
      ? speak('handovers.verdictOnce')
      : speak('handovers.verdictDone', { fileName: packing.result.fileName });
  if (packing.kind === 'running') {
    return packing.of > 0 && packing.done === packing.of
      ? speak('handovers.choosingPlace')
      : speak('handovers.packingFiles', { done: packing.done, of: packing.of });
  }
  if (packing.sentence !== null) return packing.sentence;
  if (facts.report === null) return speak('handovers.verdictStop');
  const warnings = warningsOf(facts);
  return warnings === 0 ? speak('handovers.verdictFine') : speak('handovers.verdictWarn', { count: warnings });
}
