import type { TextKey } from '#shared/text/keys.ts';
import type { UnderstandingKind } from '#shared/understandings.ts';

export const understandingWords: Record<UnderstandingKind, TextKey> = {
  pedagogical: 'understandings.pedagogical',
  'house-rules': 'understandings.houseRules',
  expectations: 'understandings.expectations',
  other: 'understandings.other',
};
