import { useEffect } from 'react';

const asked = new EventTarget();

/** Opens the dialog that hands the screen over; it stands with the department shown, when there is one. */
export const askToHandOver = (departmentId: string | null = null): void =>
  void asked.dispatchEvent(new CustomEvent('ask', { detail: departmentId }));

/** Hears that somebody wants to hand the screen over, for as long as the component is shown. */
export function useHandOverAsked(hear: (departmentId: string | null) => void): void {
  useEffect(() => {
    const pass = (event: Event) => hear(event instanceof CustomEvent ? (event.detail as string | null) : null);
    asked.addEventListener('ask', pass);
    return () => asked.removeEventListener('ask', pass);
  }, [hear]);
}
