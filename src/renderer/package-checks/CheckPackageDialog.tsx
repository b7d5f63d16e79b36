import { Button, Progress } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { sizeText } from '#renderer/handovers/words.ts';
import { FaultTable } from '#renderer/package-checks/FaultTable.tsx';
import { PackageFacts } from '#renderer/package-checks/PackageFacts.tsx';
import { PackageFiles } from '#renderer/package-checks/PackageFiles.tsx';
import { useChecking, type Checking } from '#renderer/package-checks/use-checking.ts';
import { PassphraseField } from '#renderer/session/PassphraseField.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/package-checks/package-checks.module.css';

/** Checks any package on this computer, and saves the program that does so elsewhere. */
export function CheckPackageDialog({ onClose }: { onClose: () => void }) {
  const speak = useSpeak();
  const { checking, choose, check, stop } = useChecking();
  const [passphrase, setPassphrase] = useState('');
  const report = checking.kind === 'done' ? checking.report : null;
  const isRunning = checking.kind === 'running';

  function act() {
    if (checking.kind === 'choosing') void choose();
    else if (checking.kind === 'chosen') {
      // Typed once for one package; the next has its own.
      void check(checking.chosen, passphrase);
      setPassphrase('');
    }
  }
  function actOnEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && passphrase !== '') act();
  }

  return (
    <Dialog
      isOpen
      onClose={() => !isRunning && onClose()}
      title={speak('packageChecks.title')}
      subtitle={speak('packageChecks.subtitle')}
      closeLabel={speak('packageChecks.close')}
      {...(report && {
        checks: {
          title: speak('packageChecks.file'),
          lines: <PackageFacts report={report} />,
          note: <CheckerProgram />,
        },
      })}
      verdict={<output>{verdictOf(checking, speak)}</output>}
      onConfirm={act}
      actions={
        <>
          <Button onClick={isRunning ? stop : onClose}>{speak(report ? 'app.close' : 'app.cancel')}</Button>
          {report || checking.kind === 'choosing' ? (
            <Button variant="filled" onClick={() => void choose()} data-autofocus>
              {speak(report ? 'packageChecks.chooseOther' : 'packageChecks.choose')}
            </Button>
          ) : (
            <Button
              variant="filled"
              disabled={isRunning || passphrase === ''}
              onClick={act}
              rightSection={<KeyHint keys={speak('handovers.ctrlEnter')} />}
            >
              {speak(isRunning ? 'packageChecks.checking' : 'packageChecks.check')}
            </Button>
          )}
        </>
      }
    >
      {checking.kind === 'choosing' ? (
        <p>{speak('packageChecks.hint')}</p>
      ) : (
        <div>
          <b className={classes.fileName}>{checking.chosen.fileName}</b>
          <p className={classes.muted}>{sizeText(checking.chosen.byteCount, speak)}</p>
        </div>
      )}
      {checking.kind === 'chosen' && (
        <PassphraseField
          label={speak('packageChecks.passphrase')}
          description={speak('packageChecks.passphraseHint')}
          value={passphrase}
          onChange={setPassphrase}
          onKeyDown={actOnEnter}
          fault={checking.passphraseFault}
          ref={(field) => field?.focus()}
        />
      )}
      {isRunning && (
        <Progress
          value={checking.of === 0 ? 0 : (checking.done / checking.of) * 100}
          aria-label={speak('packageChecks.checking')}
        />
      )}
      {report ? (
        <>
          {report.faultCount > 0 && <FaultTable report={report} />}
          <PackageFiles report={report} />
        </>
      ) : (
        <CheckerProgram />
      )}
    </Dialog>
  );
}

function verdictOf(checking: Checking, speak: Speak): string | undefined {
  switch (checking.kind) {
    case 'choosing':
    case 'chosen':
      return checking.sentence;
    case 'running':
      return checking.of === 0
        ? speak('packageChecks.opening')
        : speak('packageChecks.checkingFiles', { done: checking.done, of: checking.of });
    case 'done': {
      const { faultCount } = checking.report;
      return faultCount === 0 ? speak('packageChecks.sound') : speak('packageChecks.unsound', { count: faultCount });
    }
  }
}

/** The way to the check for whoever has not the application. */
function CheckerProgram() {
  const speak = useSpeak();
  const [told, setTold] = useState<string | undefined>();
  async function save() {
    try {
      const { value } = await api.packageChecks.saveChecker.ask({});
      setTold(value ? speak('packageChecks.checkerSaved', { fileName: value.fileName }) : undefined);
    } catch (error) {
      setTold(sentenceOf(error, speak));
    }
  }
  return (
    <div className={classes.program}>
      <Button size="xs" onClick={() => void save()}>
        {speak('packageChecks.saveChecker')}
      </Button>
      <output className={classes.muted}>{told ?? speak('packageChecks.saveCheckerHint')}</output>
    </div>
  );
}
