import { Button } from '@mantine/core';
import { IconDeviceTablet, IconLock } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { lockBook } from '#renderer/keys.ts';
import { secondsToWait, wordsOfAttempt } from '#renderer/session/attempt.ts';
import { enterBook } from '#renderer/session/enter-book.ts';
import { PassphraseField } from '#renderer/session/PassphraseField.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { StartFrame } from '#renderer/session/StartFrame.tsx';
import { useAsking } from '#renderer/session/use-asking.ts';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useWait } from '#renderer/session/use-wait.ts';
import { WaitLine } from '#renderer/session/WaitLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { SessionState } from '#shared/session.ts';
import { clockText } from '#shared/text/format.ts';
import classes from '#renderer/floor/HandedOverPage.module.css';

type HandedOverPageProps = { state: Extract<SessionState, { kind: 'floor' }> };

/** Every window but the floor's own, while the screen is handed over: nothing of the book, and the way back. */
export function HandedOverPage({ state: { name, departmentName, until, waitMs, isDemo } }: HandedOverPageProps) {
  const speak = useSpeak();
  const [passphrase, setPassphrase] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const leaving = useAsking();
  const showing = useAsking();
  const { seconds, wait } = useWait(waitMs);
  const words = wordsOfAttempt(leaving.error, speak, 'passphrase');
  const shown = wordsOfAttempt(showing.error, speak, 'passphrase');

  async function takeBack(event: FormEvent) {
    event.preventDefault();
    if (leaving.isWorking || seconds > 0) return;
    const left = await leaving.ask(async () => {
      try {
        return await api.floor.leave.ask({ passphrase });
      } catch (error) {
        wait(secondsToWait(error));
        throw error;
      }
    });
    if (left) return enterBook();
    field.current?.select();
  }

  return (
    <StartFrame hasLanguages={false}>
      <form onSubmit={(event) => void takeBack(event)}>
        <h1>{speak('floor.given', { department: departmentName })}</h1>
        <p>{speak('floor.givenNote', { until: clockText(until, speak.language) })}</p>
        {isDemo ? (
          <p>{speak('floor.demoNote')}</p>
        ) : (
          <PassphraseField
            ref={field}
            label={speak('floor.passphraseOf', { name })}
            size="md"
            value={passphrase}
            onChange={setPassphrase}
            fault={words.atField}
          />
        )}
        <WaitLine seconds={seconds} />
        <Refusal sentence={words.whole ?? shown.whole} />
        <div className={classes.actions}>
          <Button type="submit" variant="filled" size="md" disabled={leaving.isWorking || seconds > 0}>
            {speak(leaving.isWorking ? 'floor.takingBack' : 'floor.takeBack')}
          </Button>
          <Button
            variant="default"
            size="md"
            leftSection={<IconDeviceTablet {...icon} />}
            onClick={() => void showing.ask(() => api.floor.show.ask({}))}
          >
            {speak('floor.show')}
          </Button>
          <Button variant="subtle" size="md" leftSection={<IconLock {...icon} />} onClick={lockBook}>
            {speak('floor.lockBook')}
          </Button>
        </div>
      </form>
    </StartFrame>
  );
}
