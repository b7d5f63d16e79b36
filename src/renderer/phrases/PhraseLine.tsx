import { api } from '#renderer/api.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { KindBadge } from '#renderer/observations/KindBadge.tsx';
import { areaWords, kindWords } from '#renderer/observations/observation-words.ts';
import { EditablePhrase } from '#renderer/phrases/EditablePhrase.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import { knowledgeKinds, observationAreas, type phrases, type Phrase } from '#shared/observations.ts';

type Change = InputOf<(typeof phrases)['revise']>['change'];

/** One phrase, and its kind and area. */
export function PhraseLine({ phrase, isReadOnly }: { phrase: Phrase; isReadOnly: boolean }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const { id: phraseId, version, area, kind } = phrase;
  const revise = (label: string, change: Change) =>
    save(label, () => api.phrases.revise.ask({ phraseId, version, change }));
  return (
    <EditablePhrase noun="phrases" phrase={phrase} isReadOnly={isReadOnly}>
      {(isFixed) =>
        isFixed ? (
          <>
            <KindBadge kind={kind} />
            <span className="quiet">{speak(areaWords[area])}</span>
          </>
        ) : (
          <>
            <InlineChoice
              label={speak('observations.kind')}
              value={kind}
              options={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              shown={<KindBadge kind={kind} />}
              onSave={(chosen) => revise(speak('observations.kind'), { kind: chosen ?? kind })}
            />
            <InlineChoice
              label={speak('observations.area')}
              value={area}
              options={observationAreas.map((value) => ({ value, label: speak(areaWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              onSave={(chosen) => revise(speak('observations.area'), { area: chosen ?? area })}
            />
          </>
        )
      }
    </EditablePhrase>
  );
}
