import { barrierKindWords, barrierStatusWords, weightWords } from '#shared/barrier-words.ts';
import { channelWords, partyWords } from '#renderer/contacts/contact-words.ts';
import { effortStatusWords, effortWords } from '#shared/effort-words.ts';
import { momentWords } from '#renderer/experiences/experience-words.ts';
import { regionWords } from '#shared/limitation-words.ts';
import { areaWords, kindWords, sensitivityWords } from '#renderer/observations/observation-words.ts';
import { sideWords } from '#renderer/profiles/words.ts';
import { verdictWords } from '#renderer/try-outs/try-out-words.ts';
import { understandingWords } from '#renderer/understandings/understanding-words.ts';
import { traits } from '#shared/traits.ts';
import { ratedAspects } from '#shared/try-outs.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** The words of the evidence's choices, by noun and field, as the screens say them. */
export const evidenceWords: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  'adjustments testimony': { for: 'adjustments.for', against: 'adjustments.against' },
  'barriers kind': barrierKindWords,
  'barriers weight': weightWords,
  'barriers status': barrierStatusWords,
  'barriers sensitivity': sensitivityWords,
  'contacts party': partyWords,
  'contacts channel': channelWords,
  'contacts sensitivity': sensitivityWords,
  'efforts kind': effortWords,
  'efforts status': effortStatusWords,
  'efforts sensitivity': sensitivityWords,
  'experiences moment': momentWords,
  'limitations region': regionWords,
  'limitations kind': kindWords,
  'observations area': areaWords,
  'observations kind': kindWords,
  'observations sensitivity': sensitivityWords,
  'phrases area': areaWords,
  'phrases kind': kindWords,
  'profiles side': sideWords,
  'profiles trait': Object.fromEntries(traits.map((trait) => [trait, `traits.${trait}` as const])),
  'scores side': sideWords,
  'strengths area': areaWords,
  'strengths kind': kindWords,
  'tryOuts aspect': Object.fromEntries(ratedAspects.map((aspect) => [aspect, `tryOuts.${aspect}` as const])),
  'tryOuts verdict': verdictWords,
  'understandings kind': understandingWords,
};
