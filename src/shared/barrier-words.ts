import type { BarrierKind, BarrierStatus, BarrierWeight } from '#shared/barriers.ts';
import type { TextKey } from '#shared/text/keys.ts';

export const barrierKindWords: Record<BarrierKind, TextKey> = {
  pain: 'choices.barrierPain',
  energy: 'choices.barrierEnergy',
  mental: 'choices.barrierMental',
  stress: 'choices.barrierStress',
  concentration: 'choices.barrierConcentration',
  addiction: 'choices.barrierAddiction',
  language: 'choices.barrierLanguage',
  skills: 'choices.barrierSkills',
  economy: 'choices.barrierEconomy',
  housing: 'choices.barrierHousing',
  family: 'choices.barrierFamily',
  network: 'choices.barrierNetwork',
  motivation: 'choices.barrierMotivation',
  other: 'choices.barrierOther',
};

export const weightWords: Record<BarrierWeight, TextKey> = {
  light: 'choices.weightLight',
  middle: 'choices.weightMiddle',
  heavy: 'choices.weightHeavy',
};

export const barrierStatusWords: Record<BarrierStatus, TextKey> = {
  open: 'choices.barrierOpen',
  reduced: 'choices.barrierReduced',
  solved: 'choices.barrierSolved',
};
