import { Checkbox } from '@mantine/core';
import { useState } from 'react';
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
  // The box turns at once; the book's answer, or somebody else's change, comes with the next version.
  const [turned, setTurned] = useState<{ version: number; to: boolean } | null>(null);
  const isHeld = turned?.version === version ? turned.to : doesPauseHold;
  const label = speak('capacity.pauseHolds');

  function turn(to: boolean) {
    setTurned({ version, to });
    revise.mutate(
      { version, change: { doesPauseHold: to } },
      {
        onSuccess: ({ auditSeq }) => sayDone(speak('app.fieldSaved', { field: label }), auditSeq),
        onError: () => setTurned(null),
      },
    );
  }

  return (
    <section>
      <SectionHead title={speak('capacity.pauseShort')} />
      <Checkbox
        label={label}
        description={speak(isHeld ? 'capacity.pauseHoldsYes' : 'capacity.pauseHoldsNo')}
        checked={isHeld}
        disabled={isReadOnly}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <Refusal sentence={sentenceOf(revise.error, speak)} />
    </section>
  );
}
