import { IconArchive, IconHistory } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import classes from '#renderer/phrases/phrases.module.css';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';

type EditablePhraseProps = {
  /** Whose phrases they are. */
  noun: 'phrases' | 'reportPhrases';
  phrase: { id: string; version: number; text: string; archivedAt: string | null };
  isReadOnly: boolean;
  /** Its words may take several lines. */
  isLong?: boolean;
  /** What is chosen beside the words; `isFixed` while it can only be read. */
  children: (isFixed: boolean) => ReactNode;
};

/** One phrase of the centre's: its words edited where they stand, put away, and who changed it. */
export function EditablePhrase({ noun, phrase, isReadOnly, isLong = false, children }: EditablePhraseProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const archiving = api[noun].archive.useCommand();
  const [isHistoryShown, setIsHistoryShown] = useState(false);
  const { id: phraseId, version, text, archivedAt } = phrase;
  const isFixed = isReadOnly || archivedAt !== null;
  const label = speak(`${noun}.text`);

  async function archive() {
    try {
      const { auditSeq } = await archiving.mutateAsync({ phraseId, version });
      sayDone(speak(`${noun}.archivedNow`), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  return (
    <li className={classes.line} data-of={noun}>
      <div className={classes.words}>
        <InlineEdit
          label={label}
          value={text}
          emptyText=""
          field={{ kind: isLong ? 'longText' : 'text' }}
          isReadOnly={isFixed}
          whyRefused={(typed) => (typed.trim() === '' ? speak(`${noun}.missing`) : null)}
          onSave={(typed) => save(label, () => api[noun].revise.ask({ phraseId, version, change: { text: typed } }))}
        />
      </div>
      {children(isFixed)}
      <div className={classes.tools}>
        {!isReadOnly && (
          <IconButton
            label={speak(`${noun}.history`, { text })}
            size={28}
            isPressed={isHistoryShown}
            onClick={() => setIsHistoryShown(!isHistoryShown)}
          >
            <IconHistory {...smallIcon} />
          </IconButton>
        )}
        {!isFixed && (
          <IconButton label={speak(`${noun}.archive`, { text })} size={28} onClick={() => void archive()}>
            <IconArchive {...smallIcon} />
          </IconButton>
        )}
      </div>
      {isHistoryShown && (
        <div className={classes.history}>
          <HouseHistory recordId={phraseId} />
        </div>
      )}
    </li>
  );
}
