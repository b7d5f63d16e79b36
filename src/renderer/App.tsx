import { useMantineColorScheme } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api, queries, useMessages } from '#renderer/api.ts';
import { hideToasts } from '#renderer/components/toast.ts';
import { Toasts } from '#renderer/components/Toasts.tsx';
import { FloorPage } from '#renderer/floor/FloorPage.tsx';
import { HandedOverPage } from '#renderer/floor/HandedOverPage.tsx';
import { PrintPage } from '#renderer/print/PrintPage.tsx';
import { router } from '#renderer/routes.tsx';
import { enterBook } from '#renderer/session/enter-book.ts';
import { RecoveryKeyPage } from '#renderer/session/RecoveryKeyPage.tsx';
import { StartPage } from '#renderer/session/StartPage.tsx';
import { TroublePage } from '#renderer/session/TroublePage.tsx';
import { SpeakContext } from '#renderer/text.ts';
import type { Message } from '#shared/messages.ts';
import type { Settings } from '#shared/settings.ts';
import { speakIn } from '#shared/text/speak.ts';

/** What this window is: a page being printed, the way in, or the book itself. */
export function App() {
  const printing = /^#\/print\/([0-9a-f-]{36})$/u.exec(window.location.hash);
  return printing ? <PrintPage jobId={printing[1]!} /> : <Workplace />;
}

function Workplace() {
  const settings = api.settings.show.useQuery({});
  const session = api.session.state.useQuery({});
  // Held here and nowhere else: the book is open before the leader has kept the key, and it must stay on the screen.
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const hear = useCallback((message: Message) => {
    if (message.kind === 'locked') forgetAll();
    else if (message.kind !== 'progress') void queries.invalidateQueries();
  }, []);
  useMessages(hear);
  useLooks(settings.data);
  const speak = useMemo(() => speakIn(settings.data?.language ?? 'da'), [settings.data?.language]);

  if (!settings.data || !(session.data || session.error)) return null;
  return (
    <SpeakContext value={speak}>
      {recoveryKey !== null ? (
        <RecoveryKeyPage recoveryKey={recoveryKey} onKept={() => void enterBook().then(() => setRecoveryKey(null))} />
      ) : session.error ? (
        <TroublePage error={session.error} onTryAgain={() => void session.refetch()} />
      ) : session.data.kind === 'open' ? (
        <RouterProvider router={router} />
      ) : session.data.kind === 'floor' ? (
        window.location.hash === '#/floor' ? (
          <FloorPage />
        ) : (
          <HandedOverPage state={session.data} />
        )
      ) : (
        <StartPage state={session.data} onCentreCreated={setRecoveryKey} />
      )}
      <Toasts />
    </SpeakContext>
  );
}

/** A locked book leaves nothing on the screen or in memory to be read; what is still shown is asked again, and refused. */
function forgetAll(): void {
  // A toast may name the person who was just worked with.
  hideToasts();
  queries.getMutationCache().clear();
  queries.removeQueries({ type: 'inactive' });
  void queries.resetQueries();
}

function useLooks(settings: Settings | undefined): void {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (!settings) return;
    setColorScheme(settings.scheme);
    document.documentElement.lang = settings.language;
    document.documentElement.dataset['density'] = settings.density;
    if (settings.contrast === 'more') document.documentElement.dataset['contrast'] = 'more';
    else delete document.documentElement.dataset['contrast'];
  }, [settings, setColorScheme]);
}
