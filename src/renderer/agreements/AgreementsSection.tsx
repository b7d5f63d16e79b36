import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { AgreementVersion } from '#renderer/agreements/AgreementVersion.tsx';
import { NewAgreementForm } from '#renderer/agreements/NewAgreementForm.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';

type AgreementsSectionProps = { today: Day; isReadOnly: boolean };

/** What the centre and the authority agreed: the version in force, those to come, and the earlier ones folded. */
export function AgreementsSection({ today, isReadOnly }: AgreementsSectionProps) {
  const speak = useSpeak();
  const [isNew, setIsNew] = useState(false);
  const agreements = api.agreements.list.useQuery({}).data;
  if (!agreements) return null;
  const inForce = agreements.find(({ validFrom }) => validFrom <= today);
  const coming = agreements.filter(({ validFrom }) => validFrom > today).toReversed();
  const past = agreements.filter((agreement) => agreement.validFrom <= today && agreement !== inForce);
  const version = (state: 'inForce' | 'coming' | 'past') => (agreement: (typeof agreements)[number]) => (
    <AgreementVersion key={agreement.id} agreement={agreement} state={state} today={today} isReadOnly={isReadOnly} />
  );
  return (
    <section>
      <SectionHead
        title={speak('agreements.title')}
        note={agreements.length > 1 ? speak('agreements.note') : undefined}
        action={
          !isReadOnly &&
          !isNew && (
            <Button size="xs" variant="subtle" leftSection={<IconPlus {...smallIcon} />} onClick={() => setIsNew(true)}>
              {speak('agreements.new')}
            </Button>
          )
        }
      />
      {isNew && <NewAgreementForm latest={agreements[0]} today={today} onDone={() => setIsNew(false)} />}
      {agreements.length === 0 && !isNew && <EmptyState sentence={speak('agreements.noneYet')} />}
      {inForce && version('inForce')(inForce)}
      {coming.map(version('coming'))}
      {past.length > 0 && (
        <Fold label={speak('agreements.earlier', { number: past.length })}>{past.map(version('past'))}</Fold>
      )}
    </section>
  );
}
