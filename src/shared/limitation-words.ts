import type { BodyRegion } from '#shared/limitations.ts';
import type { TextKey } from '#shared/text/keys.ts';

export const regionWords: Record<BodyRegion, TextKey> = {
  head: 'choices.regionHead',
  'neck-shoulder': 'choices.regionNeckShoulder',
  'arm-hand': 'choices.regionArmHand',
  back: 'choices.regionBack',
  'hip-leg': 'choices.regionHipLeg',
  foot: 'choices.regionFoot',
  'whole-body': 'choices.regionWholeBody',
  senses: 'choices.regionSenses',
  energy: 'choices.regionEnergy',
  concentration: 'choices.regionConcentration',
  mood: 'choices.regionMood',
  other: 'choices.regionOther',
};
