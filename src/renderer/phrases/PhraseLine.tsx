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
import { KindBadge } from '#renderer/observations/KindBadge.tsx';
import { areaWords, kindWords } from '#renderer/observations/observation-words.ts';
import classes from '#renderer/phrases/phrases.module.css';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import { knowledgeKinds, observationAreas, type phrases, type Phrase } from '#shared/observations.ts';

type Change = InputOf<(typeof phrases)['revise']>['change'];

/** One phrase: its kind and words edited where they stand, moved to another area, put away, and who changed it. */
export function PhraseLine({ phrase, isReadOnly }: { phrase: Phrase; isReadOnly: boolean }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const archiving = api.phrases.archive.useCommand();
  const [isHistoryShown, setIsHistoryShown] = useState(false);
  const { id: phraseId, version, text, area, kind, archivedAt } = phrase;
  const isFixed = isReadOnly || archivedAt !== null;
  const revise = (label: string, change: Change) =>
    save(label, () => api.phrases.revise.ask({ phraseId, version, change }));

  async function archive() {
    try {
      const { auditSeq } = await archiving.mutateAsync({ phraseId, version });
      sayDone(speak('phrases.archivedNow'), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <InlineEdit
          label={speak('phrases.text')}
          value={text}
          emptyText=""
          isReadOnly={isFixed}
          whyRefused={(typed) => (typed.trim() === '' ? speak('phrases.missing') : null)}
          onSave={(typed) => revise(speak('phrases.text'), { text: typed })}
        />
      </div>
      {isFixed ? (
        <KindBadge kind={kind} />
      ) : (
        <InlineChoice
          label={speak('observations.kind')}
          value={kind}
          options={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
          emptyText=""
          canBeEmpty={false}
          shown={<KindBadge kind={kind} />}
          onSave={(chosen) => revise(speak('observations.kind'), { kind: chosen ?? kind })}
        />
      )}
      {isFixed ? (
        <span className="quiet">{speak(areaWords[area])}</span>
      ) : (
        <InlineChoice
          label={speak('observations.area')}
          value={area}
          options={observationAreas.map((value) => ({ value, label: speak(areaWords[value]) }))}
          emptyText=""
          canBeEmpty={false}
          onSave={(chosen) => revise(speak('observations.area'), { area: chosen ?? area })}
        />
      )}
      <div className={classes.tools}>
        {!isReadOnly && (
          <IconButton
            label={speak('phrases.history', { text })}
            size={28}
            isPressed={isHistoryShown}
            onClick={() => setIsHistoryShown(!isHistoryShown)}
          >
            <IconHistory {...smallIcon} />
          </IconButton>
        )}
        {!isFixed && (
          <IconButton label={speak('phrases.archive', { text })} size={28} onClick={() => void archive()}>
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
