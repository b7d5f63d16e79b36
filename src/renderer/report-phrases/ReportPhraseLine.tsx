import { api } from '#renderer/api.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { EditablePhrase } from '#renderer/phrases/EditablePhrase.tsx';
import { partChoices, partName, partOf } from '#renderer/report-phrases/part-names.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { ReportPhrase } from '#shared/report-phrases.ts';

/** One sentence, and the part it is offered in. */
export function ReportPhraseLine({ phrase, isReadOnly }: { phrase: ReportPhrase; isReadOnly: boolean }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const { id: phraseId, version, part } = phrase;
  const label = speak('reportPhrases.part');
  const move = (chosen: string | null) =>
    save(label, () => api.reportPhrases.revise.ask({ phraseId, version, change: { part: partOf(chosen) } }));
  return (
    <EditablePhrase noun="reportPhrases" phrase={phrase} isReadOnly={isReadOnly} isLong>
      {(isFixed) =>
        isFixed ? (
          <span className="quiet">{partName(part, speak)}</span>
        ) : (
          <InlineChoice
            label={label}
            value={part ?? ''}
            options={partChoices(speak)}
            emptyText={partName(null, speak)}
            canBeEmpty={false}
            onSave={move}
          />
        )
      }
    </EditablePhrase>
  );
}
