import { api } from '#renderer/api.ts';
import { HistorySection } from '#renderer/history/HistorySection.tsx';
import { useNames } from '#renderer/history/use-names.ts';
import { useRestoreInHouse } from '#renderer/history/use-restore.ts';

/** Who changed what of a department, a function, a code or another record of the house, and when. */
export function HouseHistory({ recordId }: { recordId: string }) {
  const asked = api.history.ofHouse.useQuery({ recordId });
  return <HistorySection {...asked} names={useNames()} onRestore={useRestoreInHouse()} />;
}
