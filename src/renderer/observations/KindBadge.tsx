import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { kindIcons, kindWords } from '#renderer/observations/observation-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { KnowledgeKind } from '#shared/observations.ts';

/** Observed, stated or assessed: by its sign and its word, never mixed. */
export function KindBadge({ kind }: { kind: KnowledgeKind }) {
  const speak = useSpeak();
  return <StatusBadge kind="line" icon={kindIcons[kind]} word={speak(kindWords[kind])} />;
}
