import { Button } from '@mantine/core';
import { useState } from 'react';
import { standingIn } from '#renderer/aggregates/standing.ts';
import { WithdrawDialog } from '#renderer/aggregates/WithdrawDialog.tsx';
import { FactList } from '#renderer/components/FactList.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { AggregateLine } from '#shared/aggregates.ts';
import { momentText, period, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import look from '#renderer/handovers/handovers.module.css';

type AggregateDetailProps = {
  aggregate: AggregateLine;
  /** Every package, of which those of its period say which it replaced. */
  all: readonly AggregateLine[];
};

/** One package of counts: of which period, to whom, its fingerprint, and the way to say that it was never sent. */
export function AggregateDetail({ aggregate, all }: AggregateDetailProps) {
  const speak = useSpeak();
  const [isAsking, setAsking] = useState(false);
  const { from, to, packageVersion, withdrawnOn, countCount, hiddenCount } = aggregate;
  return (
    <>
      <header>
        <h2 className={look.name}>{period(from, to, speak)}</h2>
        <p className="quiet">{speak('aggregates.new')}</p>
      </header>
      <FactList
        facts={[
          { label: speak('aggregates.recipient'), value: aggregate.recipientName },
          {
            label: speak('aggregates.packageVersion'),
            value: packageVersion,
            note: standingWords(aggregate, all, speak),
          },
          { label: speak('aggregates.made'), value: momentText(aggregate.madeAt, speak) },
          { label: speak('aggregates.madeBy'), value: aggregate.madeBy },
          {
            label: speak('aggregates.hiddenCount'),
            value: speak('aggregates.hiddenOf', { hidden: hiddenCount, count: countCount }),
          },
          {
            label: speak('aggregates.fileName'),
            value: <span className={look.breakable}>{aggregate.fileName}</span>,
          },
          { label: speak('handovers.size'), value: sizeText(aggregate.byteCount, speak) },
          {
            label: speak('handovers.fingerprint'),
            value: <span className={look.breakable}>{aggregate.sha256}</span>,
          },
          ...(withdrawnOn === null
            ? []
            : [
                {
                  label: speak('aggregates.state'),
                  value: <StatusBadge kind="mute" word={speak('aggregates.withdrawnOn')} />,
                  note: shortDay(withdrawnOn),
                },
              ]),
        ]}
      />
      {withdrawnOn === null && (
        <div>
          <Button variant="subtle" size="xs" onClick={() => setAsking(true)}>
            {speak('aggregates.withdraw')}
          </Button>
        </div>
      )}
      {isAsking && <WithdrawDialog aggregate={aggregate} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Which package it replaced, and which one has replaced it; versions of a period count on by one. */
function standingWords(aggregate: AggregateLine, all: readonly AggregateLine[], speak: Speak): string | undefined {
  const { replaces, replacedBy } = standingIn(aggregate, all);
  const said = [
    ...(replaces === null ? [] : [speak('handovers.replaces', { version: replaces })]),
    ...(replacedBy === null ? [] : [speak('handovers.replacedBy', { version: replacedBy })]),
  ];
  return said.length > 0 ? said.join('. ') : undefined;
}
