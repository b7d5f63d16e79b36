import { useMantineColorScheme } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { api, queries, useMessages } from '#renderer/api.ts';
import { Toasts } from '#renderer/components/Toasts.tsx';
import { PrintPage } from '#renderer/print/PrintPage.tsx';
import { router } from '#renderer/routes.tsx';
import { StartPage } from '#renderer/session/StartPage.tsx';
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
  const hear = useCallback((message: Message) => {
    // A locked book leaves nothing on the screen or in memory to be read.
    if (message.kind === 'locked') queries.clear();
    if (message.kind !== 'progress') void queries.invalidateQueries();
  }, []);
  useMessages(hear);
  useLooks(settings.data);
  const speak = useMemo(() => speakIn(settings.data?.language ?? 'da'), [settings.data?.language]);

  if (!settings.data || !session.data) return null;
  return (
    <SpeakContext value={speak}>
      {session.data.kind === 'open' ? <RouterProvider router={router} /> : <StartPage state={session.data} />}
      <Toasts />
    </SpeakContext>
  );
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
