import { spokenCode, type CodeWords } from '#main/handovers/code-words.ts';
import type { AccommodationCategory, AmountUnit } from '#shared/accommodations.ts';
import type { Effect, Need } from '#shared/adjustments.ts';
import type { Occasion } from '#shared/score-rules.ts';
import type { Trait } from '#shared/traits.ts';

/** What an accommodation did. */
export const effectCodes: Readonly<Record<Effect, CodeWords>> = {
  helps: spokenCode('POS', 'paper.helps'),
  partly: spokenCode('DELVIS', 'paper.helpsPartly'),
  none: spokenCode('INGEN', 'paper.noEffect'),
  worse: spokenCode('NEG', 'paper.worse'),
  refused: spokenCode('AFVIST', 'paper.refused'),
  'not-tried': spokenCode('IKKE_AFPROEVET', 'paper.notTried'),
};

/** What an accommodation is about. */
export const categoryCodes: Readonly<Record<AccommodationCategory, CodeWords>> = {
  time: spokenCode('TID', 'accommodations.time'),
  pace: spokenCode('PAUSER_TEMPO', 'accommodations.pace'),
  physical: spokenCode('FYSISK', 'accommodations.physical'),
  layout: spokenCode('INDRETNING', 'accommodations.layout'),
  surroundings: spokenCode('OMGIVELSER', 'accommodations.surroundings'),
  support: spokenCode('STOETTE', 'accommodations.support'),
};

/** What an amount counts. */
export const unitCodes: Readonly<Record<Exclude<AmountUnit, 'none'>, CodeWords>> = {
  minutesPerDay: spokenCode('MIN_PR_DAG', 'accommodations.minutesPerDay'),
  minutesPerWeek: spokenCode('MIN_PR_UGE', 'accommodations.minutesPerWeek'),
  minutes: spokenCode('MIN', 'accommodations.minutes'),
  daysPerWeek: spokenCode('DAGE_PR_UGE', 'accommodations.daysPerWeek'),
  clock: spokenCode('KLOKKESLAET', 'accommodations.clock'),
  percent: spokenCode('PROCENT', 'accommodations.percent'),
  kg: spokenCode('KG', 'accommodations.kg'),
  persons: spokenCode('PERSONER', 'accommodations.persons'),
};

export const yesNoCodes = {
  yes: spokenCode('J', 'paper.yes'),
  no: spokenCode('N', 'paper.no'),
} as const;

/** Whether an accommodation is needed in a future job. */
export const needCodes: Readonly<Record<Need, CodeWords>> = {
  ...yesNoCodes,
  unclear: spokenCode('UKENDT', 'paper.unclear'),
};

export const traitCodes: Readonly<Record<Trait, CodeWords>> = {
  sitting: spokenCode('SIDDENDE', 'traits.sitting'),
  standing: spokenCode('STAAENDE', 'traits.standing'),
  walking: spokenCode('GANG', 'traits.walking'),
  lifting: spokenCode('LOEFT', 'traits.lifting'),
  kneeling: spokenCode('KNAE_HUG', 'traits.kneeling'),
  bending: spokenCode('BOEJ_VRID', 'traits.bending'),
  overhead: spokenCode('OVER_SKULDER', 'traits.overhead'),
  repetition: spokenCode('GENTAGELSE', 'traits.repetition'),
  fineMotor: spokenCode('FINMOTORIK', 'traits.fineMotor'),
  noise: spokenCode('STOEJ', 'traits.noise'),
  climate: spokenCode('KLIMA', 'traits.climate'),
  dust: spokenCode('STOEV_KEMI', 'traits.dust'),
  pace: spokenCode('TEMPO', 'traits.pace'),
  concentration: spokenCode('KONCENTRATION', 'traits.concentration'),
  learning: spokenCode('INDLAERING', 'traits.learning'),
  accuracy: spokenCode('OMHU', 'traits.accuracy'),
  independence: spokenCode('SELVSTAENDIGHED', 'traits.independence'),
  change: spokenCode('OMSTILLING', 'traits.change'),
  socialContact: spokenCode('SOCIAL_KONTAKT', 'traits.socialContact'),
  cooperation: spokenCode('SAMARBEJDE', 'traits.cooperation'),
};

export const startCode = spokenCode('START', 'meetings.start');
export const finalCode = spokenCode('SLUT', 'meetings.final');
const runningCode: CodeWords = { code: 'LOEBENDE', textDa: 'Løbende', textSv: 'Löpande', textEn: 'Running' };

export const followUpCode = (ordinal: number): string => `OPF${ordinal}`;

// A course of thirteen weeks has four.
const usualFollowUps = 4;

/** OPF1 to OPF4, and on where a course has more follow-ups. */
export const followUpCodes = (followUps: number): CodeWords[] =>
  Array.from({ length: Math.max(usualFollowUps, followUps) }, (_, place) =>
    spokenCode(followUpCode(place + 1), 'meetings.followUp', { ordinal: place + 1 }),
  );

/** What a scoring was for. */
export const measurementCodes = (followUps: number): CodeWords[] => [
  startCode,
  ...followUpCodes(followUps),
  runningCode,
  finalCode,
];

/** The code of what a scoring was for; one that was for no meeting is running. */
export function measurementCode(occasion: Pick<Occasion, 'kind' | 'ordinal'> | undefined): string {
  if (occasion === undefined) return runningCode.code;
  if (occasion.kind === 'follow-up') return followUpCode(occasion.ordinal ?? 1);
  return occasion.kind === 'start' ? startCode.code : finalCode.code;
}
