import { IconArrowDown, IconBan, IconCheck, IconCircle, IconCircleDashed, IconMinus } from '@tabler/icons-react';
import { HalfCircle } from '#renderer/components/HalfCircle.tsx';
import { type BadgeIcon, StatusBadge, type StatusKind } from '#renderer/components/StatusBadge.tsx';

export type Effect = 'helps' | 'partly' | 'none' | 'worse' | 'refused' | 'not-tried' | 'suggested';

type EffectBadgeProps = {
  /** What the accommodation did. */
  effect: Effect;
  /** The word for it in the reader's language. */
  word: string;
};

const looks: Record<Effect, { kind: StatusKind; icon: BadgeIcon }> = {
  helps: { kind: 'ok', icon: IconCheck },
  partly: { kind: 'info', icon: HalfCircle },
  none: { kind: 'mute', icon: IconMinus },
  worse: { kind: 'warn', icon: IconArrowDown },
  refused: { kind: 'line', icon: IconBan },
  'not-tried': { kind: 'line', icon: IconCircleDashed },
  suggested: { kind: 'line', icon: IconCircle },
};

/** What an accommodation did: tick, half circle, dash, arrow down, or a ring for what is only suggested. */
export function EffectBadge({ effect, word }: EffectBadgeProps) {
  return <StatusBadge {...looks[effect]} word={word} />;
}
