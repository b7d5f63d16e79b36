import type { TextKey } from '#shared/text/keys.ts';

/** The ten major groups of ISCO-08 by a code's first digit, with the national statistics' own words for them (DISCO-08, SSYK 2012). */
const majorGroups: Record<string, TextKey> = {
  '0': 'jobFunctions.isco0',
  '1': 'jobFunctions.isco1',
  '2': 'jobFunctions.isco2',
  '3': 'jobFunctions.isco3',
  '4': 'jobFunctions.isco4',
  '5': 'jobFunctions.isco5',
  '6': 'jobFunctions.isco6',
  '7': 'jobFunctions.isco7',
  '8': 'jobFunctions.isco8',
  '9': 'jobFunctions.isco9',
};

/** The major group a four-digit code belongs to; null for an empty one. */
export const majorGroupOf = (code: string): TextKey | null => majorGroups[code.charAt(0)] ?? null;
