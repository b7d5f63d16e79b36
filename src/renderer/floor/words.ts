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

/** `kl. 9.00`; null for a day of one's own choosing, which has no hour. */
const startWords = ({ startsAt }: FloorLine, speak: Speak): string | null =>
  startsAt === null ? null : speak('floor.at', { time: clockText(startsAt, speak.language) });

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');

/** `kl. 9.00 · 2:00`, as a card has room for. */
export const timeWords = (line: FloorLine, speak: Speak): string =>
  joined([startWords(line, speak), formatClock(line.agreedMinutes)]);

/** `Pakning · kl. 9.00 · aftalt 2:00` */
export const lineWords = (line: FloorLine, speak: Speak): string =>
  joined([
    line.functionName,
    startWords(line, speak),
    speak('floor.agreed', { agreed: formatClock(line.agreedMinutes) }),
  ]);

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
