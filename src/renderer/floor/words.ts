import type { FloorLine } from '#shared/floor.ts';
import { formatClock } from '#shared/minutes.ts';
import { clockText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** How a card looks. */
export type FloorState = 'open' | 'as-agreed' | 'shorter' | 'absent';

export function floorStateOf({ agreedMinutes, recorded }: FloorLine): FloorState {
  if (!recorded) return 'open';
  if (recorded.attendedMinutes === 0) return 'absent';
  return recorded.attendedMinutes < agreedMinutes ? 'shorter' : 'as-agreed';
}

/** How the day went, without why. */
export function stateWords(line: FloorLine, speak: Speak): string {
  const attended = formatClock(line.recorded?.attendedMinutes ?? 0);
  switch (floorStateOf(line)) {
    case 'open':
      return speak('floor.notRecorded');
    case 'absent':
      return speak('floor.stateAbsent');
    case 'shorter':
      return speak('floor.stateShorter', { attended, agreed: formatClock(line.agreedMinutes) });
    case 'as-agreed':
      return speak('floor.stateAsAgreed', { attended });
  }
}

/** `kl. 9.00 · 2:00`; a day of one's own choosing has no hour. */
export const timeWords = ({ startsAt, agreedMinutes }: FloorLine, speak: Speak): string =>
  [
    startsAt === null ? null : speak('floor.at', { time: clockText(startsAt, speak.language) }),
    formatClock(agreedMinutes),
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** What was done, for the line at the head and for whoever hears it. */
export function saidWords(
  { initials, agreedMinutes }: FloorLine,
  { attendedMinutes, reason }: { attendedMinutes: number; reason: string | null },
  speak: Speak,
): string {
  const values = {
    initials,
    attended: formatClock(attendedMinutes),
    agreed: formatClock(agreedMinutes),
    reason: reason?.toLocaleLowerCase(speak.language) ?? '',
  };
  if (reason === null) return speak('floor.saidAsAgreed', values);
  return attendedMinutes === 0 ? speak('floor.saidAbsent', values) : speak('floor.saidShorter', values);
}
