import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { faultAt } from '#renderer/failure.ts';
import { secondsToWait, wordsOfAttempt } from '#renderer/session/attempt.ts';
import { enterBook } from '#renderer/session/enter-book.ts';
import { NewPassphrase, whyNewPassphraseRefused } from '#renderer/session/NewPassphrase.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { StartFrame } from '#renderer/session/StartFrame.tsx';
import type { LockedState } from '#renderer/session/UnlockPage.tsx';
import { useAsking } from '#renderer/session/use-asking.ts';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useWait } from '#renderer/session/use-wait.ts';
import { WaitLine } from '#renderer/session/WaitLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/session/RecoverPage.module.css';

type RecoverPageProps = { state: LockedState; onBack: () => void };

/** The way in with the sheet from the safe: a leader, the key, a new passphrase. */
export function RecoverPage({ state: { centreName, people, waitMs }, onBack }: RecoverPageProps) {
  const speak = useSpeak();
  const leaders = people.filter((person) => person.role === 'leader');
  const [staffId, setStaffId] = useState(leaders[0]?.staffId ?? '');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [text, setText] = useState({ passphrase: '', repeated: '' });
  const [isChecked, setIsChecked] = useState(false);
  const first = useFirstFocus<HTMLTextAreaElement>();
  const recovering = useAsking();
  const { seconds, wait } = useWait(waitMs);
  const words = wordsOfAttempt(recovering.error, speak, 'recoveryKey', ['recoveryKey', 'newPassphrase']);

  async function recover(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (recovering.isWorking || seconds > 0 || whyNewPassphraseRefused(text)) return;
    const entered = await recovering.ask(async () => {
      try {
        return await api.session.recover.ask({ staffId, recoveryKey, newPassphrase: text.passphrase });
      } catch (error) {
        wait(secondsToWait(error));
        throw error;
      }
    });
    if (entered) await enterBook();
  }

  return (
    <StartFrame centreName={centreName}>
      <form onSubmit={(event) => void recover(event)} noValidate>
        <h1>{speak('session.recoverTitle')}</h1>
        <p>{speak('session.recoverNote')}</p>
        <div className={classes.fields}>
          <Select
            label={speak('session.leader')}
            data={leaders.map((leader) => ({ value: leader.staffId, label: leader.name }))}
            value={staffId}
            onChange={(chosen) => chosen && setStaffId(chosen)}
          />
          <Textarea
            className={classes.wide}
            label={speak('session.recoveryKey')}
            description={speak('session.recoveryKeyNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={recoveryKey}
            error={words.atField}
            ref={first}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setRecoveryKey(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
          <NewPassphrase
            label={speak('session.newPassphrase')}
            text={text}
            onChange={setText}
            isChecked={isChecked}
            fault={faultAt(recovering.error, 'newPassphrase', speak)}
          />
        </div>
        <WaitLine seconds={seconds} />
        <Refusal sentence={words.whole} />
        <div className={classes.actions}>
          <Button type="submit" variant="filled" size="md" disabled={recovering.isWorking || seconds > 0}>
            {speak(recovering.isWorking ? 'session.recovering' : 'session.recover')}
          </Button>
          <Button size="md" variant="subtle" disabled={recovering.isWorking} onClick={onBack}>
            {speak('session.back')}
          </Button>
        </div>
      </form>
    </StartFrame>
  );
}
