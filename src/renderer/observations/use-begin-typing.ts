import { useEffect, useEffectEvent } from 'react';

/** Letters, digits and quotation marks begin a text; every other key keeps its own meaning. */
const beginsText = /^[\p{L}\p{N}»«"“”„]$/u;

/** Fields, buttons and everything that takes letters for itself. */
const takesLetters =
  'input, textarea, select, button, summary, [contenteditable="true"], [role="grid"], [role="dialog"], [role="menu"], [role="listbox"], [role="radiogroup"]';

/** Hears Alt O from anywhere on the page, and a text begun where nothing else takes letters; the letter itself comes after. */
export function useBeginTyping({ onAsk, onBegin }: { onAsk: () => void; onBegin: () => void }): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      // By its place: with Option, a Mac writes another letter.
      if (event.code !== 'KeyO' || event.shiftKey || isInDialog(event.target)) return;
      event.preventDefault();
      return onAsk();
    }
    const isText = beginsText.test(event.key) || event.key === 'Dead';
    if (isText && event.target instanceof Element && event.target.closest(takesLetters) === null) onBegin();
  });
  useEffect(() => {
    const pass = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', pass);
    return () => window.removeEventListener('keydown', pass);
  }, []);
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;
