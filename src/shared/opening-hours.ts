import type { Weekday } from '#shared/calendar.ts';

/**
 * When a department closes on a weekday, `HH:MM`, read from its opening hours as people write them: `Mandag til fredag 8.00–15.00`,
 * `man-tors 8-16, fre 8-14`, `8-15`. Null when it is closed that day, and when it cannot be read.
 */
export function closingTimeOn(openingHours: string, weekday: Weekday): string | null {
  let begin = 0;
  let closesAt: string | null = null;
  const text = openingHours.toLocaleLowerCase('da');
  for (const span of text.matchAll(spans)) {
    const days = daysIn(text.slice(begin, span.index));
    begin = span.index + span[0].length;
    const [, hour = '', minutes = '00'] = span;
    const time = `${hour.padStart(2, '0')}:${minutes}`;
    if (time <= '23:59' && (days === null || days.has(weekday)) && (closesAt === null || time > closesAt))
      closesAt = time;
  }
  return closesAt;
}

// `8-15`, `8.00–15.30`, `kl. 8 til 15`: the second clock time is what is asked for.
const spans = /\d{1,2}(?:[.:][0-5]\d)?\s*(?:-|–|—|til|till|to)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:]([0-5]\d))?(?!\d)/gu;

// Danish, Swedish and English names begin with these letters.
const beginnings: readonly (readonly [string, Weekday])[] = [
  ['man', 1],
  ['mån', 1],
  ['mon', 1],
  ['tir', 2],
  ['tis', 2],
  ['tue', 2],
  ['ons', 3],
  ['wed', 3],
  ['tor', 4],
  ['thu', 4],
  ['fre', 5],
  ['fri', 5],
  ['lør', 6],
  ['lör', 6],
  ['sat', 6],
  ['søn', 7],
  ['sön', 7],
  ['sun', 7],
];

/** The weekdays named in a text, with those between a from and a to; null when it names none. */
function daysIn(text: string): ReadonlySet<number> | null {
  const days = new Set<number>();
  let last = 0;
  let isSpan = false;
  for (const [word] of text.matchAll(/[a-zæøåäö]+|[-–—]/gu)) {
    const named = beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];
    if (named !== undefined) {
      if (isSpan && last < named) for (let day = last; day < named; day += 1) days.add(day);
      days.add(named);
      last = named;
      isSpan = false;
    } else if (last > 0 && ['-', '–', '—', 'til', 'till', 'to'].includes(word)) isSpan = true;
  }
  return days.size > 0 ? days : null;
}
