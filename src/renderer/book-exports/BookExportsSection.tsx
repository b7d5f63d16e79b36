import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '#renderer/api.ts';
import { AskedLeave } from '#renderer/book-exports/AskedLeave.tsx';
import { ExportList } from '#renderer/book-exports/ExportList.tsx';
import { Meter } from '#renderer/components/Meter.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { PassphraseBox } from '#renderer/handovers/PassphraseBox.tsx';
import { sizeText } from '#renderer/handovers/words.ts';
import { OwnPassphrase } from '#renderer/handovers/OwnPassphrase.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useFollowedErrand } from '#renderer/use-followed-errand.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Contract, OutputOf } from '#shared/contract.ts';
import { numberText } from '#shared/text/format.ts';
import classes from '#renderer/book-exports/book-exports.module.css';

type Taken = NonNullable<OutputOf<Contract['bookExports']['make']>>;

/** The whole book to take along: what it holds, the making, the passphrase once, and who took it before. */
export function BookExportsSection({ isReadOnly }: { isReadOnly: boolean }) {
  const speak = useSpeak();
  return (
    <>
      <section>
        <SectionHead title={speak('bookExports.title')} note={speak('bookExports.titleNote')} />
        <div className={classes.holds}>
          <h3>{speak('bookExports.holds')}</h3>
          <ul>
            <li>{speak('bookExports.holdsTables')}</li>
            <li>{speak('bookExports.holdsReports')}</li>
            <li>{speak('bookExports.holdsHistory')}</li>
            <li>{speak('bookExports.holdsGuide')}</li>
          </ul>
          <p>{speak('bookExports.sensitive')}</p>
          <p className="quiet">{speak('bookExports.leftOut')}</p>
        </div>
        {isReadOnly ? <p className="quiet">{speak('bookExports.onlyLeader')}</p> : <TakeAlong />}
      </section>
      {!isReadOnly && <ExportList />}
    </>
  );
}

function TakeAlong() {
  const speak = useSpeak();
  const isDemo = useOpenSession()?.isDemo ?? false;
  const [reason, setReason] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setTried] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const { followed, seconds, run, stop, begin } = useFollowedErrand<Taken>(speak('bookExports.notSaved'));

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (seconds > 0 || reason.trim() === '' || (!isDemo && passphrase === '')) return;
    void run((errandId) => api.bookExports.make.ask({ passphrase, reason }, errandId)).then(() => {
      setPassphrase('');
      setTried(false);
    });
  }

  if (followed.kind === 'done') {
    const { fileName, byteCount, passphrase: told, sha256 } = followed.given;
    return (
      <div className={classes.told}>
        <output>{speak('bookExports.saved', { fileName, size: sizeText(byteCount, speak) })}</output>
        <p className={classes.sum}>
          {speak('handovers.fingerprint')} {sha256}
        </p>
        <PassphraseBox passphrase={told} note={speak('bookExports.passphraseOnce')} onKept={() => setCopied(true)} />
        {!isCopied && <AskedLeave fileName={fileName} />}
        <Button
          onClick={() => {
            setReason('');
            setCopied(false);
            begin();
          }}
        >
          {speak('bookExports.haveIt')}
        </Button>
      </div>
    );
  }
  if (followed.kind === 'running') {
    const { done, of } = followed;
    const counted = {
      done: numberText(done, speak.language),
      of: numberText(of, speak.language),
    };
    return (
      <div className={classes.running}>
        <output>{speak(of === 0 ? 'bookExports.choosingPlace' : 'bookExports.making')}</output>
        {of > 0 && <Meter done={done} of={of} figures={speak('bookExports.progress', counted)} />}
        <Button onClick={stop}>{speak('bookExports.stop')}</Button>
      </div>
    );
  }
  return (
    <form className={classes.form} aria-label={speak('bookExports.title')} onSubmit={send} noValidate>
      <TextInput
        label={speak('bookExports.reason')}
        value={reason}
        maxLength={500}
        error={isTried && reason.trim() === '' && speak('bookExports.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {!isDemo && (
        <OwnPassphrase
          value={passphrase}
          onChange={setPassphrase}
          fault={isTried && passphrase === '' ? speak('bookExports.ownPassphraseMissing') : followed.passphraseFault}
          seconds={seconds}
          hasFirstFocus={false}
        />
      )}
      <Button type="submit" variant="filled">
        {speak('bookExports.make')}
      </Button>
      <Refusal sentence={followed.sentence} />
    </form>
  );
}
