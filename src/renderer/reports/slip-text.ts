import type { Slip } from '#shared/reports.ts';
import type { Speak } from '#shared/text/speak.ts';

const slipWords = {
  cpr: 'reports.slipCpr',
  'other-name': 'reports.slipName',
  diagnosis: 'reports.slipDiagnosis',
} as const;

/** What slipped into a text, with the words as they stand. */
export const slipText = ({ kind, words }: Slip, speak: Speak): string => speak(slipWords[kind], { words });
