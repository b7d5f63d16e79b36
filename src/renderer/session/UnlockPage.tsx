import { Anchor, Button } from '@mantine/core';
import { IconShield } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { secondsToWait, wordsOfAttempt } from '#renderer/session/attempt.ts';
import { enterBook } from '#renderer/session/enter-book.ts';
import { PassphraseField } from '#renderer/session/PassphraseField.tsx';
import { PeopleList } from '#renderer/session/PeopleList.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { StartFrame } from '#renderer/session/StartFrame.tsx';
import { useAsking } from '#renderer/session/use-asking.ts';
import { useFirstFocus } from '#renderer/session/use-first-focus.ts';
import { useWait } from '#renderer/session/use-wait.ts';
import { WaitLine } from '#renderer/session/WaitLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import type { SessionState } from '#shared/session.ts';
import { momentText, weekdayLong } from '#shared/text/format.ts';
import classes from '#renderer/session/UnlockPage.module.css';

export type LockedState = Extract<SessionState, { kind: 'locked' }>;

type UnlockPageProps = { state: LockedState; onForgotten: () => void };

/** Who are you, and your passphrase. */
export function UnlockPage({ state: { centreName, people, waitMs, lastUnlock }, onForgotten }: UnlockPageProps) {
  const speak = useSpeak();
  const lastId = people.find((person) => person.name === lastUnlock?.name)?.staffId;
  const [staffId, setStaffId] = useState(lastId ?? people[0]?.staffId ?? '');
  const [passphrase, setPassphrase] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const unlocking = useAsking();
  const { seconds, wait } = useWait(waitMs);
  const words = wordsOfAttempt(unlocking.error, speak, 'passphrase');
  const chosen = people.find((person) => person.staffId === staffId);

  function choose(nextId: string) {
    setStaffId(nextId);
    setPassphrase('');
    unlocking.forget();
  }

  function hearArrows(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const place = people.findIndex((person) => person.staffId === staffId) + (event.key === 'ArrowDown' ? 1 : -1);
    const next = people[(place + people.length) % people.length];
    if (next) choose(next.staffId);
  }

  async function unlock(event: FormEvent) {
    event.preventDefault();
    if (unlocking.isWorking || seconds > 0) return;
    const entered = await unlocking.ask(async () => {
      try {
        return await api.session.unlock.ask({ staffId, passphrase });
      } catch (error) {
        wait(secondsToWait(error));
        throw error;
      }
    });
    if (entered) return enterBook();
    field.current?.select();
  }

  return (
    <StartFrame
      centreName={centreName}
      note={
        lastUnlock
          ? speak('session.lastUnlock', {
              weekday: weekdayLong(todayIn(lastUnlock.at), speak.language),
              moment: momentText(lastUnlock.at, speak),
              name: lastUnlock.name,
            })
          : undefined
      }
      side={<PeopleList people={people} chosenId={staffId} onChoose={choose} />}
    >
      <form onSubmit={(event) => void unlock(event)}>
        <h1>{speak('session.hello', { name: chosen?.name.split(' ')[0] ?? '' })}</h1>
        <p>{speak('session.typePassphrase')}</p>
        <PassphraseField
          ref={field}
          label={speak('session.passphrase')}
          size="md"
          value={passphrase}
          onChange={setPassphrase}
          onKeyDown={hearArrows}
          fault={words.atField}
        />
        <WaitLine seconds={seconds} />
        <Refusal sentence={words.whole} />
        <div className={classes.actions}>
          <Button
            type="submit"
            variant="filled"
            size="md"
            disabled={unlocking.isWorking || seconds > 0}
            rightSection={unlocking.isWorking ? null : <KeyHint keys="Enter" />}
          >
            {speak(unlocking.isWorking ? 'session.unlocking' : 'session.unlock')}
          </Button>
          <Anchor component="button" type="button" className={classes.forgotten} onClick={onForgotten}>
            {speak('session.forgotten')}
          </Anchor>
        </div>
      </form>
      <p className={classes.note}>
        <IconShield {...icon} />
        {speak('session.encryptedNote')}
      </p>
    </StartFrame>
  );
}
