import { Button, Checkbox } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { StartFrame } from '#renderer/session/StartFrame.tsx';
import { useAsking } from '#renderer/session/use-asking.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/session/RecoveryKeyPage.module.css';

type RecoveryKeyPageProps = {
  /** Thirteen groups of four, as main spelt them; held nowhere but here. */
  recoveryKey: string;
  /** The leader says that it is kept. */
  onKept: () => void;
};

/** The recovery key, the one time it is shown; nothing goes on before it is said to be kept. */
export function RecoveryKeyPage({ recoveryKey, onKept }: RecoveryKeyPageProps) {
  const speak = useSpeak();
  const [isKept, setIsKept] = useState(false);
  const [way, setWay] = useState<'paper' | 'file'>('file');
  const [isDone, setIsDone] = useState(false);
  const printing = useAsking();

  async function print(to: 'paper' | 'file') {
    setWay(to);
    setIsDone(false);
    const printed = await printing.ask(() => api.session.printRecoveryKey.ask({ recoveryKey, to }));
    setIsDone(printed?.value.isDone ?? false);
  }

  const isBusyWith = (to: 'paper' | 'file') => printing.isWorking && way === to;
  return (
    <StartFrame>
      <h1>{speak('session.keyTitle')}</h1>
      <p>{speak('session.keyNote')}</p>
      <ol className={classes.key} aria-label={speak('session.recoveryKey')}>
        {recoveryKey.split('-').map((group, place) => (
          <li key={place}>
            <span className={classes.place} aria-hidden="true">
              {place + 1}
            </span>
            <span className={classes.group}>{group}</span>
          </li>
        ))}
      </ol>
      <div className={classes.ways}>
        <Button
          leftSection={<IconDownload {...icon} />}
          disabled={printing.isWorking}
          onClick={() => void print('file')}
        >
          {speak(isBusyWith('file') ? 'session.keySaving' : 'session.keySave')}
        </Button>
        <Button
          leftSection={<IconPrinter {...icon} />}
          disabled={printing.isWorking}
          onClick={() => void print('paper')}
        >
          {speak(isBusyWith('paper') ? 'session.keyPrinting' : 'session.keyPrint')}
        </Button>
        <output className={classes.done}>
          {isDone && speak(way === 'file' ? 'session.keySaved' : 'session.keyPrinted')}
        </output>
      </div>
      <p className={classes.advice}>{speak('session.keyAdvice')}</p>
      <Refusal sentence={sentenceOf(printing.error, speak)} />
      <div className={classes.foot}>
        <Checkbox
          label={speak('session.keyKept')}
          checked={isKept}
          onChange={(event) => setIsKept(event.currentTarget.checked)}
        />
        <Button variant="filled" size="md" disabled={!isKept} onClick={onKept}>
          {speak('session.openBook')}
        </Button>
      </div>
    </StartFrame>
  );
}
