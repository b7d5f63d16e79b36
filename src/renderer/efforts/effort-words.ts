import type { StatusKind } from '#renderer/components/StatusBadge.tsx';
import type { EffortStatus } from '#shared/efforts.ts';

export const effortStatusKinds: Record<EffortStatus, StatusKind> = {
  planned: 'line',
  'under-way': 'act',
  finished: 'ok',
  stopped: 'mute',
};
