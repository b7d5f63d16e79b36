import { barrierKindWords, barrierStatusWords, weightWords } from '#renderer/barriers/barrier-words.ts';
import { regionWords } from '#renderer/limitations/limitation-words.ts';
import type { Testimony } from '#shared/adjustments.ts';
import type { ContactChannel, ContactParty } from '#shared/contacts.ts';
import type { EffortKind, EffortStatus } from '#shared/efforts.ts';
import type { ExperienceMoment } from '#shared/experiences.ts';
import type { KnowledgeKind, ObservationArea, Sensitivity } from '#shared/observations.ts';
import type { ScoreSide } from '#shared/scores.ts';
import type { RatedAspect, TryOutVerdict } from '#shared/try-outs.ts';
import type { UnderstandingKind } from '#shared/understandings.ts';
import type { TextKey } from '#shared/text/keys.ts';
import { traits } from '#shared/traits.ts';

const testimonyWords: Record<Testimony, TextKey> = {
  for: 'choices.testifiesFor',
  against: 'choices.testifiesAgainst',
};

const sensitivityWords: Record<Sensitivity, TextKey> = {
  ordinary: 'choices.sensitivityOrdinary',
  health: 'choices.sensitivityHealth',
  sensitive: 'choices.sensitivitySensitive',
};

const partyWords: Record<ContactParty, TextKey> = {
  candidate: 'choices.partyCandidate',
  authority: 'choices.partyAuthority',
  relative: 'choices.partyRelative',
  treatment: 'choices.partyTreatment',
  workplace: 'choices.partyWorkplace',
  other: 'choices.partyOther',
};

const channelWords: Record<ContactChannel, TextKey> = {
  talk: 'choices.channelTalk',
  phone: 'choices.channelPhone',
  mail: 'choices.channelMail',
  message: 'choices.channelMessage',
  visit: 'choices.channelVisit',
};

const effortKindWords: Record<EffortKind, TextKey> = {
  treatment: 'choices.effortTreatment',
  training: 'choices.effortTraining',
  debt: 'choices.effortDebt',
  language: 'choices.effortLanguage',
  education: 'choices.effortEducation',
  housing: 'choices.effortHousing',
  family: 'choices.effortFamily',
  mentor: 'choices.effortMentor',
  other: 'choices.effortOther',
};

const effortStatusWords: Record<EffortStatus, TextKey> = {
  planned: 'choices.effortPlanned',
  'under-way': 'choices.effortUnderWay',
  finished: 'choices.effortFinished',
  stopped: 'choices.effortStopped',
};

const momentWords: Record<ExperienceMoment, TextKey> = {
  start: 'choices.momentStart',
  middle: 'choices.momentMiddle',
  end: 'choices.momentEnd',
};

const knowledgeWords: Record<KnowledgeKind, TextKey> = {
  observed: 'choices.kindObserved',
  stated: 'choices.kindStated',
  assessed: 'choices.kindAssessed',
};

const areaWords: Record<ObservationArea, TextKey> = {
  professional: 'choices.areaProfessional',
  personal: 'choices.areaPersonal',
  social: 'choices.areaSocial',
  wellbeing: 'choices.areaWellbeing',
  motivation: 'choices.areaMotivation',
};

const sideWords: Record<ScoreSide, TextKey> = {
  staff: 'choices.sideStaff',
  candidate: 'choices.sideCandidate',
};

const aspectWords: Record<RatedAspect, TextKey> = {
  pace: 'choices.aspectPace',
  quality: 'choices.aspectQuality',
  endurance: 'choices.aspectEndurance',
  learning: 'choices.aspectLearning',
  independence: 'choices.aspectIndependence',
};

const verdictWords: Record<TryOutVerdict, TextKey> = {
  suits: 'choices.verdictSuits',
  'suits-adapted': 'choices.verdictSuitsAdapted',
  'does-not-suit': 'choices.verdictDoesNotSuit',
  unclear: 'choices.verdictUnclear',
};

const understandingKindWords: Record<UnderstandingKind, TextKey> = {
  pedagogical: 'choices.understandingPedagogical',
  'house-rules': 'choices.understandingHouseRules',
  expectations: 'choices.understandingExpectations',
  other: 'choices.understandingOther',
};

/** The words of the evidence's choices, by noun and field. */
export const evidenceWords: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  'adjustments testimony': testimonyWords,
  'barriers kind': barrierKindWords,
  'barriers weight': weightWords,
  'barriers status': barrierStatusWords,
  'barriers sensitivity': sensitivityWords,
  'contacts party': partyWords,
  'contacts channel': channelWords,
  'contacts sensitivity': sensitivityWords,
  'efforts kind': effortKindWords,
  'efforts status': effortStatusWords,
  'efforts sensitivity': sensitivityWords,
  'experiences moment': momentWords,
  'limitations region': regionWords,
  'limitations kind': knowledgeWords,
  'observations area': areaWords,
  'observations kind': knowledgeWords,
  'observations sensitivity': sensitivityWords,
  'phrases area': areaWords,
  'phrases kind': knowledgeWords,
  'profiles side': sideWords,
  'profiles trait': Object.fromEntries(traits.map((trait) => [trait, `traits.${trait}` as const])),
  'scores side': sideWords,
  'strengths area': areaWords,
  'strengths kind': knowledgeWords,
  'tryOuts aspect': aspectWords,
  'tryOuts verdict': verdictWords,
  'understandings kind': understandingKindWords,
};
