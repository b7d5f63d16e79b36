import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { IndicatorTable } from '#renderer/indicators/IndicatorTable.tsx';
import { NewIndicatorForm } from '#renderer/indicators/NewIndicatorForm.tsx';
import { ScaleForm } from '#renderer/indicators/ScaleForm.tsx';
import { ScalePreview } from '#renderer/indicators/ScalePreview.tsx';
import { useSpeak } from '#renderer/text.ts';

/** What is scored, in which order and in whose words, and the scale it is scored on. */
export function IndicatorsSection({ isReadOnly }: { isReadOnly: boolean }) {
  const speak = useSpeak();
  const set = api.indicators.set.useQuery({}).data;
  const [isAdding, setIsAdding] = useState(false);
  const [isRescaling, setIsRescaling] = useState(false);
  if (!set) return null;
  const asked = set.indicators.filter(({ archivedAt }) => archivedAt === null);
  const archived = set.indicators.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <>
      <section>
        <SectionHead
          title={speak('indicators.title')}
          note={speak('indicators.note', { count: asked.length })}
          action={
            !isReadOnly &&
            !isAdding && (
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconPlus {...smallIcon} />}
                onClick={() => setIsAdding(true)}
              >
                {speak('indicators.new')}
              </Button>
            )
          }
        />
        {isAdding && <NewIndicatorForm onDone={() => setIsAdding(false)} />}
        <IndicatorTable indicators={asked} isReadOnly={isReadOnly} />
        {archived.length > 0 && (
          <Fold label={speak('indicators.archived', { count: archived.length })}>
            <IndicatorTable indicators={archived} isReadOnly />
          </Fold>
        )}
      </section>
      <section>
        <SectionHead
          title={speak('indicators.scale')}
          note={speak('indicators.scaleNote')}
          action={
            !isReadOnly &&
            !isRescaling && (
              <Button size="xs" variant="subtle" onClick={() => setIsRescaling(true)}>
                {speak('indicators.rescale')}
              </Button>
            )
          }
        />
        {isRescaling ? (
          <ScaleForm scale={set.scale} onDone={() => setIsRescaling(false)} />
        ) : (
          <ScalePreview scale={set.scale} />
        )}
      </section>
    </>
  );
}
