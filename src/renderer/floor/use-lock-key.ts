import { useEffect } from 'react';
import { lockBook } from '#renderer/keys.ts';

/** Ctrl+L locks here too; the floor knows no other key of the book. */
export function useLockKey(): void {
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'l')
        return;
      event.preventDefault();
      lockBook();
    }
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
