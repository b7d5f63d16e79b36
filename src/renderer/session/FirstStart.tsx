import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { CreateCentreForm } from '#renderer/session/CreateCentreForm.tsx';
import { enterBook } from '#renderer/session/enter-book.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { StartFrame } from '#renderer/session/StartFrame.tsx';
import { useAsking } from '#renderer/session/use-asking.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/session/FirstStart.module.css';

type FirstStartProps = { onCentreCreated: (recoveryKey: string) => void };

/** A machine without a book: make one, or look at an invented one. */
export function FirstStart({ onCentreCreated }: FirstStartProps) {
  const speak = useSpeak();
  const [isCreating, setIsCreating] = useState(false);
  const demo = useAsking();

  async function startDemo() {
    if (await demo.ask(() => api.session.startDemo.ask({}))) await enterBook();
  }

  return (
    <StartFrame>
      {isCreating ? (
        <CreateCentreForm onBack={() => setIsCreating(false)} onCreated={onCentreCreated} />
      ) : (
        <>
          <h1>{speak('session.welcome', { app: speak('app.name') })}</h1>
          <p>{speak('session.welcomeNote')}</p>
          <div className={classes.choices}>
            <div className={classes.choice}>
              <h2>{speak('session.createCentre')}</h2>
              <p>{speak('session.createCentreNote')}</p>
              <Button variant="filled" size="md" disabled={demo.isWorking} onClick={() => setIsCreating(true)}>
                {speak('session.createCentre')}
              </Button>
            </div>
            <div className={classes.choice}>
              <h2>{speak('session.tryDemo')}</h2>
              <p>{speak('session.tryDemoNote')}</p>
              <Button size="md" disabled={demo.isWorking} onClick={() => void startDemo()}>
                {speak(demo.isWorking ? 'session.makingDemo' : 'session.tryDemo')}
              </Button>
            </div>
          </div>
          <Refusal sentence={sentenceOf(demo.error, speak)} />
        </>
      )}
    </StartFrame>
  );
}
