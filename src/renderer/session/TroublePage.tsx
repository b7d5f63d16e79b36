import { Button } from '@mantine/core';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { StartFrame } from '#renderer/session/StartFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/session/RecoverPage.module.css';

type TroublePageProps = {
  /** Why not even the way in can be shown, such as a damaged key file. */
  error: unknown;
  onTryAgain: () => void;
};

/** The book cannot tell how it is: what is wrong, what to do, and a way to ask again. */
export function TroublePage({ error, onTryAgain }: TroublePageProps) {
  const speak = useSpeak();
  return (
    <StartFrame>
      <h1>{speak('session.trouble')}</h1>
      <Refusal sentence={sentenceOf(error, speak)} />
      <p className={classes.trouble}>{speak('session.troubleNote')}</p>
      <div className={classes.actions}>
        <Button variant="filled" size="md" onClick={onTryAgain}>
          {speak('session.tryAgain')}
        </Button>
      </div>
    </StartFrame>
  );
}
