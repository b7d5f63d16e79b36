import type { Speak } from '#shared/text/speak.ts';
import type { Understanding } from '#shared/understandings.ts';

/** `aftalt 7-9-2026, underskrevet 7-9-2026`; house rules are handed out. */
export const signedNote = ({ kind, agreedOn, signedOn }: Understanding, speak: Speak): string =>
  [
    speak(kind === 'house-rules' ? 'meetingPapers.handedOut' : 'meetingPapers.agreedAt', { day: agreedOn }),
    ...(signedOn === null ? [] : [speak('meetingPapers.signedAt', { day: signedOn })]),
  ].join(', ');
