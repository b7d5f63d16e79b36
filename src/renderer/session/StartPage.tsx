import { useState } from 'react';
import { FirstStart } from '#renderer/session/FirstStart.tsx';
import { RecoverPage } from '#renderer/session/RecoverPage.tsx';
import { UnlockPage } from '#renderer/session/UnlockPage.tsx';
import type { SessionState } from '#shared/session.ts';

type StartPageProps = {
  state: SessionState;
  /** Told once with the new book's recovery key, which must stand on the screen until it is kept. */
  onCentreCreated: (recoveryKey: string) => void;
};

/** The way in: the first start, unlocking, or the recovery key. */
export function StartPage({ state, onCentreCreated }: StartPageProps) {
  const [isForgotten, setIsForgotten] = useState(false);
  if (state.kind === 'no-centre') return <FirstStart onCentreCreated={onCentreCreated} />;
  if (state.kind === 'open' || state.kind === 'floor') return null;
  return isForgotten ? (
    <RecoverPage state={state} onBack={() => setIsForgotten(false)} />
  ) : (
    <UnlockPage state={state} onForgotten={() => setIsForgotten(true)} />
  );
}
