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

const wordsOf = {
  phrases: {
    text: 'phrases.text',
    missing: 'phrases.missing',
    archive: 'phrases.archive',
    archivedNow: 'phrases.archivedNow',
    history: 'phrases.history',
  },
  reportPhrases: {
    text: 'reportPhrases.text',
    missing: 'reportPhrases.missing',
    archive: 'reportPhrases.archive',
    archivedNow: 'reportPhrases.archivedNow',
    history: 'reportPhrases.history',
  },
} as const;

type EditablePhraseProps = {
  /** Whose phrases they are. */
  noun: keyof typeof wordsOf;
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
  const words = wordsOf[noun];
  const label = speak(words.text);

  async function archive() {
    try {
      const { auditSeq } = await archiving.mutateAsync({ phraseId, version });
      sayDone(speak(words.archivedNow), auditSeq);
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
          whyRefused={(typed) => (typed.trim() === '' ? speak(words.missing) : null)}
          onSave={(typed) => save(label, () => api[noun].revise.ask({ phraseId, version, change: { text: typed } }))}
        />
      </div>
      {children(isFixed)}
      <div className={classes.tools}>
        {!isReadOnly && (
          <IconButton
            label={speak(words.history, { text })}
            size={28}
            isPressed={isHistoryShown}
            onClick={() => setIsHistoryShown(!isHistoryShown)}
          >
            <IconHistory {...smallIcon} />
          </IconButton>
        )}
        {!isFixed && (
          <IconButton label={speak(words.archive, { text })} size={28} onClick={() => void archive()}>
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
