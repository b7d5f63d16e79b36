import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from '#renderer/history/history.module.css';
import type { Restore } from '#renderer/history/use-restore.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HistoryChange, HistoryLine } from '#shared/history.ts';
import type { TextKey } from '#shared/text/keys.ts';

type TextChangeProps = {
  line: HistoryLine;
  change: HistoryChange;
  /** What the field is called. */
  field: string;
  /** What the record says today; null for nothing. */
  textNow: string | null;
  onRestore: Restore | null;
};

type Side = 'from' | 'to';

const words: Record<Side, { title: TextKey; restore: TextKey }> = {
  from: { title: 'history.textBefore', restore: 'history.restoreBefore' },
  to: { title: 'history.textAfter', restore: 'history.restoreAfter' },
};

/** A running text: its first line, and on request both versions side by side, each of which can be put back. */
export function TextChange({ line, change, field, textNow, onRestore }: TextChangeProps) {
  const speak = useSpeak();
  const [isOpen, setOpen] = useState(false);

  const versionOf = (side: Side) => {
    const text = change[side];
    return (
      <div>
        <p className={classes.side}>{speak(words[side].title)}</p>
        <div className={classes.version}>{text ?? <span className="quiet">{speak('history.empty')}</span>}</div>
        {onRestore && text !== null && text !== textNow && (
          <Button
            size="xs"
            aria-label={speak(words[side].restore, { field })}
            onClick={() => onRestore({ auditSeq: line.auditSeq, recordId: change.recordId, field: change.field, side })}
          >
            {speak('history.restore')}
          </Button>
        )}
      </div>
    );
  };

  return (
    <>
      <div className={classes.text}>
        {!isOpen && <span className={classes.firstLine}>{change.to ?? speak('history.emptied')}</span>}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={isOpen}
          aria-label={speak(isOpen ? 'history.hideTextOf' : 'history.showTextOf', { field })}
          onClick={() => setOpen(!isOpen)}
        >
          {speak(isOpen ? 'history.hideText' : 'history.showText')}
        </Button>
      </div>
      {isOpen && (
        <div className={classes.versions}>
          {versionOf('from')}
          {versionOf('to')}
        </div>
      )}
    </>
  );
}
