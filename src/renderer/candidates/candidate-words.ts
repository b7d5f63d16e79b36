import type { lastWorkedKinds } from '#shared/candidates.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** Four answers to when the candidate last worked. */
export const lastWorkedWords: Record<(typeof lastWorkedKinds)[number], TextKey> = {
  known: 'candidates.lastWorkedKnown',
  'long-away': 'candidates.lastWorkedLongAway',
  never: 'candidates.lastWorkedNever',
  unknown: 'candidates.lastWorkedUnknown',
};
