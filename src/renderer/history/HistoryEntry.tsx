import classes from '#renderer/history/history.module.css';
import { clockOf, doneText, fieldText, isSpoken, valueText } from '#renderer/history/history-words.ts';
import type { Names } from '#renderer/history/use-names.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HistoryLine } from '#shared/history.ts';

/** One thing somebody did: when, who, what, and each field from what to what. */
export function HistoryEntry({ line, names }: { line: HistoryLine; names: Names }) {
  const speak = useSpeak();
  return (
    <li className={classes.line}>
      <span className={classes.when}>{clockOf(line.at, speak.language)}</span>
      <div>
        <p>
          <b>{doneText(line, speak)}</b> <span className={classes.who}>{line.who}</span>
        </p>
        <dl className={classes.changes}>
          {line.changes.filter(isSpoken).map((change) => (
            <div key={`${change.recordId} ${change.field}`}>
              <dt>{fieldText(change, speak)}</dt>
              <dd>
                {change.from !== null && (
                  <>
                    <span className="hidden-but-read">{speak('history.before')} </span>
                    <del>{valueText(change.field, change.from, names, speak)}</del>{' '}
                  </>
                )}
                {change.to === null ? (
                  <span className="quiet">{speak('history.emptied')}</span>
                ) : (
                  <ins>{valueText(change.field, change.to, names, speak)}</ins>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
