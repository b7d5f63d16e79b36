import { api } from '#renderer/api.ts';
import { HistorySection } from '#renderer/history/HistorySection.tsx';
import { namesTold } from '#renderer/history/history-words.ts';
import { useNames } from '#renderer/history/use-names.ts';
import { useRestore } from '#renderer/history/use-restore.ts';

/** Who changed what of the person, and when; each course keeps its own history. */
export function CandidateHistory({ candidateId }: { candidateId: string }) {
  const asked = api.history.ofCandidate.useQuery({ candidateId });
  return (
    <HistorySection {...asked} names={useNames(namesTold(asked.data ?? []))} onRestore={useRestore(candidateId)} />
  );
}
