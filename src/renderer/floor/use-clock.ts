import { useEffect, useState } from 'react';
import { clockIn } from '#shared/calendar.ts';

const now = () => clockIn(new Date().toISOString());

/** The clock time in Denmark, `HH:MM`, at most a second late. */
export function useClock(): string {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return time;
}
