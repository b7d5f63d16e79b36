import { EffectBadge } from '#renderer/components/EffectBadge.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { effectWords } from '#renderer/adjustments/adjustment-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Adjustment } from '#shared/adjustments.ts';

/** What came of it, or how far it has come. */
export function AdjustmentEffect({
  adjustment: { effect, triedFrom },
}: {
  adjustment: Pick<Adjustment, 'effect' | 'triedFrom'>;
}) {
  const speak = useSpeak();
  if (effect !== null) return <EffectBadge effect={effect} word={speak(effectWords[effect])} />;
  if (triedFrom === null) return <EffectBadge effect="suggested" word={speak('adjustments.suggested')} />;
  return <StatusBadge kind="line" word={speak('adjustments.beingTried')} />;
}
