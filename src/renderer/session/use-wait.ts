import { useEffect, useState } from 'react';

/** Seconds left before the next attempt is heard, counted down to 0; `wait` begins anew. */
export function useWait(firstMs: number) {
  const [seconds, setSeconds] = useState(Math.ceil(firstMs / 1000));
  const isWaiting = seconds > 0;

  useEffect(() => {
    if (!isWaiting) return undefined;
    const ticking = setInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1000);
    return () => clearInterval(ticking);
  }, [isWaiting]);

  return { seconds, wait: setSeconds };
}
