import { useRef, useState } from 'react';

/** What Esc does where words may stand unkept: it leaves at once when nothing is typed, and asks first when something is. */
export function useAskedLeave(onLeave: () => void) {
  const hasTyped = useRef(false);
  const [isAsking, setIsAsking] = useState(false);

  /** Nothing typed stands here any more: it is kept, or thrown away. */
  function forget() {
    hasTyped.current = false;
    setIsAsking(false);
  }

  return {
    /** The first Esc is pressed, and the second would throw away what is typed. */
    isAsking,
    forget,
    /** Hears every input: who types on has not meant the Esc. */
    hearInput: ({ target }: { target: EventTarget | null }) => {
      if (!isWritten(target)) return;
      hasTyped.current = true;
      setIsAsking(false);
    },
    pressEsc: ({ repeat }: { repeat: boolean }) => {
      // A key that is held down is no answer.
      if (repeat) return;
      if (hasTyped.current && !isAsking) return setIsAsking(true);
      forget();
      onLeave();
    },
  };
}

/** A choice is made again with one press; only words are lost. */
const isWritten = (target: EventTarget | null): boolean =>
  !(target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type));
