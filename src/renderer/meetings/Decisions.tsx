import { DecisionLine } from '#renderer/meetings/DecisionLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingRecord } from '#shared/meetings.ts';
import type { OwnerChoice } from '#shared/tasks.ts';

type DecisionsProps = { record: MeetingRecord; owners: readonly OwnerChoice[]; canWrite: boolean };

/** What the meeting agreed on, in order. */
export function Decisions({ record: { decisions, today }, owners, canWrite }: DecisionsProps) {
  const speak = useSpeak();
  if (decisions.length === 0) return <p className="quiet">{speak('meetings.noDecisions')}</p>;
  return (
    <ol aria-label={speak('meetings.decisions')}>
      {decisions.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} owners={owners} today={today} canWrite={canWrite} />
      ))}
    </ol>
  );
}
