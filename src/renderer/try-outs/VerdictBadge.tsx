import { IconQuestionMark } from '@tabler/icons-react';
import { HalfCircle } from '#renderer/components/HalfCircle.tsx';
import { type BadgeIcon, StatusBadge, type StatusKind } from '#renderer/components/StatusBadge.tsx';
import { useSpeak } from '#renderer/text.ts';
import { verdictWords } from '#renderer/try-outs/try-out-words.ts';
import type { TryOutVerdict } from '#shared/try-outs.ts';

// A function that does not suit has told something too: nothing has failed.
const looks: Record<TryOutVerdict, { kind: StatusKind; icon?: BadgeIcon }> = {
  suits: { kind: 'ok' },
  'suits-adapted': { kind: 'info', icon: HalfCircle },
  'does-not-suit': { kind: 'mute' },
  unclear: { kind: 'line', icon: IconQuestionMark },
};

/** What came of a try-out: tick, half circle, dash or question mark, and its word. */
export function VerdictBadge({ verdict }: { verdict: TryOutVerdict }) {
  const speak = useSpeak();
  return <StatusBadge {...looks[verdict]} word={speak(verdictWords[verdict])} />;
}
