import { flushSync } from 'react-dom';
import { spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { api } from '#renderer/api.ts';
import { useNewWindow } from '#renderer/new-window.ts';

/** Locks the screen. A field being edited is left first, so that it is kept. */
export function lockBook(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  void api.session.lock.ask({});
}

/** The keys of every page: Ctrl+K the palette, Ctrl+L the lock, Ctrl+Shift+N one more window, and ? the list of all keys. */
export function useKeys({ onHelp }: { onHelp: () => void }): void {
  const openWindow = useNewWindow();
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const hasCtrl = (event.ctrlKey || event.metaKey) && !event.altKey;
      const isCommand = hasCtrl && !event.shiftKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 'k') togglePalette();
      else if (isCommand && key === 'l') lockBook();
      else if (hasCtrl && event.shiftKey && key === 'n') void openWindow();
      else if (key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) onHelp();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [onHelp, openWindow]);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** Opens the palette with the keyboard in it before the next key comes: whoever types at once would type into the page. */
function togglePalette(): void {
  flushSync(() => spotlight.toggle());
  document.querySelector<HTMLElement>('[data-palette-search]')?.focus();
}
