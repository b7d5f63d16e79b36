import classes from '#renderer/history/history.module.css';
import { linesByDay, textsNow } from '#renderer/history/history-words.ts';
import { HistoryEntry } from '#renderer/history/HistoryEntry.tsx';
import { labelsOf } from '#renderer/history/row-words.ts';
import type { Names } from '#renderer/history/use-names.ts';
import type { Restore } from '#renderer/history/use-restore.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HistoryLine } from '#shared/history.ts';
import { longDay } from '#shared/text/format.ts';

type HistoryListProps = { lines: readonly HistoryLine[]; names: Names; onRestore: Restore | null };

/** The lines day by day, in their order: newest first. */
export function HistoryList({ lines, names, onRestore }: HistoryListProps) {
  const speak = useSpeak();
  const textNow = textsNow(lines);
  const labelOf = labelsOf(lines, names, speak);
  return linesByDay(lines).map(({ day, lines: ofDay }) => (
    <section key={day}>
      <h3 className={classes.day}>{longDay(day, speak.language)}</h3>
      <ol className={classes.lines}>
        {ofDay.map((line) => (
          <HistoryEntry
            key={line.auditSeq}
            line={line}
            names={names}
            labelOf={labelOf}
            textNow={textNow}
            onRestore={onRestore}
          />
        ))}
      </ol>
    </section>
  ));
}
