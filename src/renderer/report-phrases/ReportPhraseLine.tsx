import { IconArchive, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import { partChoices, partName, partOf } from '#renderer/report-phrases/part-names.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import type { ReportPhrase, reportPhrases } from '#shared/report-phrases.ts';
import classes from '#renderer/report-phrases/report-phrases.module.css';

type Change = InputOf<(typeof reportPhrases)['revise']>['change'];

/** One sentence: its words edited where they stand, moved to another part, put away, and who changed it. */
export function ReportPhraseLine({ phrase, isReadOnly }: { phrase: ReportPhrase; isReadOnly: boolean }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const archiving = api.reportPhrases.archive.useCommand();
  const [isHistoryShown, setIsHistoryShown] = useState(false);
  const { id: phraseId, version, text, part, archivedAt } = phrase;
  const isFixed = isReadOnly || archivedAt !== null;
  const revise = (label: string, change: Change) =>
    save(label, () => api.reportPhrases.revise.ask({ phraseId, version, change }));

  async function archive() {
    try {
      const { auditSeq } = await archiving.mutateAsync({ phraseId, version });
      sayDone(speak('reportPhrases.archivedNow'), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <InlineEdit
          label={speak('reportPhrases.text')}
          value={text}
          emptyText=""
          field={{ kind: 'longText' }}
          isReadOnly={isFixed}
          whyRefused={(typed) => (typed.trim() === '' ? speak('reportPhrases.missing') : null)}
          onSave={(typed) => revise(speak('reportPhrases.text'), { text: typed })}
        />
      </div>
      {isFixed ? (
        <span className="quiet">{partName(part, speak)}</span>
      ) : (
        <InlineChoice
          label={speak('reportPhrases.part')}
          value={part ?? ''}
          options={partChoices(speak)}
          emptyText={partName(null, speak)}
          canBeEmpty={false}
          onSave={(chosen) => revise(speak('reportPhrases.part'), { part: partOf(chosen) })}
        />
      )}
      <div className={classes.tools}>
        {!isReadOnly && (
          <IconButton
            label={speak('reportPhrases.history', { text })}
            size={28}
            isPressed={isHistoryShown}
            onClick={() => setIsHistoryShown(!isHistoryShown)}
          >
            <IconHistory {...smallIcon} />
          </IconButton>
        )}
        {!isFixed && (
          <IconButton label={speak('reportPhrases.archive', { text })} size={28} onClick={() => void archive()}>
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
