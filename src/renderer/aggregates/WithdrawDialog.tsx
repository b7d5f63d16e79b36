import { api } from '#renderer/api.ts';
import { AskedDialog } from '#renderer/components/AskedDialog.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { useSpeak } from '#renderer/text.ts';
import type { AggregateLine } from '#shared/aggregates.ts';
import { period } from '#shared/text/format.ts';

type WithdrawDialogProps = { aggregate: AggregateLine; onClose: () => void };

/** Before a package is noted as never sent: what that means, and that it is for good. */
export function WithdrawDialog({ aggregate: { id, version, from, to, packageVersion }, onClose }: WithdrawDialogProps) {
  const speak = useSpeak();
  async function withdraw() {
    await api.aggregates.withdraw.ask({ aggregateId: id, version });
    showToast({ message: speak('aggregates.withdrawn') });
    onClose();
  }
  return (
    <AskedDialog
      title={speak('aggregates.withdrawTitle')}
      about={speak('aggregates.withdrawAbout', { period: period(from, to, speak), version: packageVersion })}
      checks={null}
      verdict={speak('aggregates.withdrawVerdict')}
      actLabel={speak('aggregates.withdrawAct')}
      act={withdraw}
      isFinal
      onClose={onClose}
    >
      <p>{speak('aggregates.withdrawWhen')}</p>
      <p>{speak('aggregates.withdrawWhy')}</p>
    </AskedDialog>
  );
}
