import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconInfoCircle,
  IconMinus,
  IconRuler3,
  IconShield,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { badgeIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/components/StatusBadge.module.css';

/** A Tabler icon, or one drawn like it. */
export type BadgeIcon = ComponentType<typeof badgeIcon>;

export type StatusKind = 'ok' | 'warn' | 'fail' | 'info' | 'mute' | 'sens' | 'act' | 'line';

type StatusBadgeProps = {
  /** What it means; the colour follows. `line` is outlined and says "worth knowing, nothing wrong". */
  kind: StatusKind;
  /** Its word; colour alone never carries the meaning. */
  word: string;
  /** Another icon than the kind's own; null leaves it out, for `line` only. */
  icon?: BadgeIcon | null;
};

const ownIcon: Record<StatusKind, BadgeIcon | null> = {
  ok: IconCheck,
  warn: IconAlertTriangle,
  fail: IconX,
  info: IconInfoCircle,
  mute: IconMinus,
  sens: IconShield,
  act: IconRuler3,
  line: null,
};

/** Icon plus word on a tint. */
export function StatusBadge({ kind, word, icon = ownIcon[kind] }: StatusBadgeProps) {
  const Icon = icon ?? (kind === 'line' ? null : IconCircle);
  return (
    <span className={classes.badge} data-kind={kind}>
      {Icon !== null && <Icon {...badgeIcon} />}
      {word}
    </span>
  );
}
