import { day } from '#shared/calendar.ts';
import type { Slip } from '#shared/reports.ts';
import type { SlipPlace } from '#shared/slip-places.ts';
import { shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

const slipWords = {
  cpr: 'reports.slipCpr',
  'other-name': 'reports.slipName',
  diagnosis: 'reports.slipDiagnosis',
  address: 'reports.slipAddress',
} as const;

const placeWords: Record<SlipPlace, TextKey> = {
  minutes: 'reports.slipAtMinutes',
  observation: 'reports.slipAtObservation',
  'try-out': 'reports.slipAtTryOut',
  adjustment: 'reports.slipAtAdjustment',
  hours: 'reports.slipAtHours',
  candidate: 'reports.slipAtCandidate',
  order: 'reports.slipAtOrder',
  question: 'reports.slipAtQuestion',
  background: 'reports.slipAtBackground',
  barriers: 'reports.slipAtBarriers',
  effort: 'reports.slipAtEffort',
  template: 'reports.slipAtTemplate',
};

/** What slipped into a text, with the words as they stand, and where it is corrected when that is elsewhere. */
export function slipText({ kind, words, where }: Slip, speak: Speak): string {
  const slip = speak(slipWords[kind], { words });
  if (where === undefined) return slip;
  const { what, of } = where;
  const place = day.safeParse(of).success ? shortDay(of) : of;
  return speak('reports.slipAt', { where: speak(placeWords[what], { of: place }), slip });
}
