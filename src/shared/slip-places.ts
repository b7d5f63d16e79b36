import type { ObservationArea } from '#shared/observations.ts';
import type { WrittenPart } from '#shared/report-parts.ts';

/** Where a text of the report is written when it is not a section's own: that is where it is corrected. */
export type SlipPlace =
  | 'minutes'
  | 'observation'
  | 'try-out'
  | 'adjustment'
  | 'hours'
  | 'candidate'
  | 'order'
  | 'question'
  | 'background'
  | 'barriers'
  | 'effort'
  | 'template';

/** The part of the report that observations of an area stand in. */
export const areaParts = {
  professional: 'professional',
  personal: 'personal',
  motivation: 'personal',
  wellbeing: 'personal',
  social: 'social',
} as const satisfies Record<ObservationArea, WrittenPart>;
