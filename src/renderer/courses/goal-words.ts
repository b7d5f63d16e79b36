import type { GoalAttainment, GoalRealism } from '#shared/courses.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** How likely the goal looked. */
export const realismWords: Record<GoalRealism, TextKey> = {
  realistic: 'courseLife.realismRealistic',
  uncertain: 'courseLife.realismUncertain',
  unrealistic: 'courseLife.realismUnrealistic',
};

/** What became of it. */
export const attainmentWords: Record<GoalAttainment, TextKey> = {
  reached: 'courseLife.attainmentReached',
  partly: 'courseLife.attainmentPartly',
  'not-reached': 'courseLife.attainmentNotReached',
  replaced: 'courseLife.attainmentReplaced',
};
