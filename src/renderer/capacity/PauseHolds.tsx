import { Checkbox } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Centre } from '#shared/centre.ts';

type PauseHoldsProps = { centre: Centre; isReadOnly: boolean };

/** Whether a course in a pause keeps its place, and what that means for the one who comes back. */
export function PauseHolds({ centre: { doesPauseHold, version }, isReadOnly }: PauseHoldsProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const revise = api.centre.revise.useCommand();
  const label = speak('capacity.pauseHolds');
  return (
    <section>
      <SectionHead title={speak('capacity.pauseShort')} />
      <Checkbox
        label={label}
        description={speak(doesPauseHold ? 'capacity.pauseHoldsYes' : 'capacity.pauseHoldsNo')}
        checked={doesPauseHold}
        disabled={isReadOnly}
        onChange={(event) =>
          revise.mutate(
            { version, change: { doesPauseHold: event.currentTarget.checked } },
            { onSuccess: ({ auditSeq }) => sayDone(speak('app.fieldSaved', { field: label }), auditSeq) },
          )
        }
      />
      <Refusal sentence={sentenceOf(revise.error, speak)} />
    </section>
  );
}
