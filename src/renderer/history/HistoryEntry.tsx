import classes from '#renderer/history/history.module.css';
import { clockOf, doneText, valueText, type TextNow } from '#renderer/history/history-words.ts';
import { isOfLabel, type LabelOf } from '#renderer/history/row-words.ts';
import { TextChange } from '#renderer/history/TextChange.tsx';
import type { Names } from '#renderer/history/use-names.ts';
import type { Restore } from '#renderer/history/use-restore.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HistoryChange, HistoryLine } from '#shared/history.ts';

type HistoryEntryProps = {
  line: HistoryLine;
  names: Names;
  labelOf: LabelOf;
  textNow: TextNow;
  onRestore: Restore | null;
};

/** One thing somebody did: when, who, what, and each field from what to what. */
export function HistoryEntry({ line, names, labelOf, textNow, onRestore }: HistoryEntryProps) {
  const speak = useSpeak();
  return (
    <li className={classes.line}>
      <span className={classes.when}>{clockOf(line.at, speak.language)}</span>
      <div>
        <p>
          <b>{doneText(line, speak)}</b> <span className={classes.who}>{line.who}</span>
        </p>
        <dl className={classes.changes}>
          {line.changes
            .filter((change) => !isOfLabel(change))
            .map((change) => (
              <div key={`${change.recordId} ${change.field}`}>
                <dt>{labelOf(change)}</dt>
                <dd>
                  {change.isText ? (
                    <TextChange
                      line={line}
                      change={change}
                      field={labelOf(change)}
                      textNow={textNow(change)}
                      onRestore={onRestore}
                    />
                  ) : (
                    <FromTo line={line} change={change} names={names} />
                  )}
                </dd>
              </div>
            ))}
        </dl>
      </div>
    </li>
  );
}

function FromTo({ line, change, names }: { line: HistoryLine; change: HistoryChange; names: Names }) {
  const speak = useSpeak();
  return (
    <>
      {change.from !== null && (
        <>
          <span className="hidden-but-read">{speak('history.before')} </span>
          <del>{valueText(change, change.from, line, names, speak)}</del>{' '}
        </>
      )}
      {change.to === null ? (
        <span className="quiet">{speak('history.emptied')}</span>
      ) : (
        <ins>{valueText(change, change.to, line, names, speak)}</ins>
      )}
    </>
  );
}
