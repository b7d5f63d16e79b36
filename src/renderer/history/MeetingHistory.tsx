import { api } from '#renderer/api.ts';
import { HistorySection } from '#renderer/history/HistorySection.tsx';
import { useNames } from '#renderer/history/use-names.ts';
import { useRestore } from '#renderer/history/use-restore.ts';

type MeetingHistoryProps = { meetingId: string; candidateId: string };

/** Who changed what of a meeting, its participants, decisions and tasks, and when. */
export function MeetingHistory({ meetingId, candidateId }: MeetingHistoryProps) {
  const asked = api.history.ofMeeting.useQuery({ meetingId });
  return <HistorySection {...asked} names={useNames()} onRestore={useRestore(candidateId)} />;
}
