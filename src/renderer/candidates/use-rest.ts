import { useEffect, useState } from 'react';

// Long enough that going down the list with the arrow key looks at nobody's record.
const restMs = 300;

/** True when the component has been shown for a moment. */
export function useRest(): boolean {
  const [isResting, setIsResting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsResting(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  return isResting;
}
