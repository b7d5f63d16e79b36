import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';

/** "Eksempeldata" while the example book is open; for PageHeader's `demoTag`. */
export function useDemoTag(): string | undefined {
  const speak = useSpeak();
  return useOpenSession()?.isDemo ? speak('app.demo') : undefined;
}
