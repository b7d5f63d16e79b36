import { IconEye, IconMessage2, IconScale } from '@tabler/icons-react';
import type { BadgeIcon } from '#renderer/components/StatusBadge.tsx';
import type { KnowledgeKind, ObservationArea, Sensitivity } from '#shared/observations.ts';
import type { TextKey } from '#shared/text/keys.ts';

export const areaWords = {
  professional: 'observations.professional',
  personal: 'observations.personal',
  social: 'observations.social',
  wellbeing: 'observations.wellbeing',
  motivation: 'observations.motivation',
} as const satisfies Record<ObservationArea, TextKey>;

export const kindWords = {
  observed: 'observations.observed',
  stated: 'observations.stated',
  assessed: 'observations.assessed',
} as const satisfies Record<KnowledgeKind, TextKey>;

/** Seen, said and judged each have their own sign, beside their own word. */
export const kindIcons: Record<KnowledgeKind, BadgeIcon> = {
  observed: IconEye,
  stated: IconMessage2,
  assessed: IconScale,
};

export const sensitivityWords = {
  ordinary: 'observations.ordinary',
  health: 'observations.health',
  sensitive: 'observations.sensitive',
} as const satisfies Record<Sensitivity, TextKey>;
