import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { HistoryList } from '#renderer/history/HistoryList.tsx';
import type { Names } from '#renderer/history/use-names.ts';
import type { Restore } from '#renderer/history/use-restore.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HistoryLine } from '#shared/history.ts';

type HistorySectionProps = {
  data: HistoryLine[] | undefined;
  error: Error | null;
  names: Names;
  /** Null for somebody who may read only. */
  onRestore: Restore | null;
};

/** A record's history under its heading, or the sentence that stands there instead. */
export function HistorySection({ data: lines, error, names, onRestore }: HistorySectionProps) {
  const speak = useSpeak();
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!lines) return null;
  return (
    <>
      <SectionHead title={speak('history.title')} note={speak('history.count', { count: lines.length })} />
      {lines.length === 0 && <EmptyState sentence={speak('history.none')} />}
      <HistoryList lines={lines} names={names} onRestore={onRestore} />
    </>
  );
}
