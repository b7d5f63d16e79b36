import { useEffect } from 'react';

/** What an observation is about, when it is about one thing; its name as it is shown. */
export type NotedAbout = { tryOutId: string | null; adjustmentId: string | null; name: string };

const asked = new EventTarget();

/** Puts the keyboard in the course's quick line, about a try-out or an adjustment when one is given. */
export const askToNote = (about: NotedAbout | null = null): void =>
  void asked.dispatchEvent(new CustomEvent('ask', { detail: about }));

/** Hears that somebody wants to write an observation, for as long as the component is shown. */
export function useNoteAsked(hear: (about: NotedAbout | null) => void): void {
  useEffect(() => {
    const pass = (event: Event) => hear(event instanceof CustomEvent ? (event.detail as NotedAbout | null) : null);
    asked.addEventListener('ask', pass);
    return () => asked.removeEventListener('ask', pass);
  }, [hear]);
}
