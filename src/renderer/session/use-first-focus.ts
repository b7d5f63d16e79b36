import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard on this element when the page opens. */
export function useFirstFocus<Element extends HTMLElement>(): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
