import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { meetingDay, meetingName } from '#renderer/meetings/meeting-words.ts';
import classes from '#renderer/meetings/sheet.module.css';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { ProposedMeeting } from '#shared/meetings.ts';

type ProposalFormProps = {
  courseId: string;
  proposal: readonly ProposedMeeting[];
  today: string;
  onDone: () => void;
};

/** What the template would give the course, to be seen before it is done: new meetings, and planned ones that would move. */
export function ProposalForm({ courseId, proposal, today, onDone }: ProposalFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const propose = api.meetings.propose.useCommand();
  const changes = proposal.filter(({ fromOn, meetsOn }) => fromOn !== meetsOn);

  async function keep() {
    const { value, auditSeq } = await propose.mutateAsync({ courseId });
    sayDone(speak('meetings.proposed', { count: value.added }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('meetings.propose')}
      saveLabel={speak('meetings.acceptProposal')}
      onSave={keep}
      onCancel={onDone}
      isPending={propose.isPending}
      missing={null}
      fault={sentenceOf(propose.error, speak)}
    >
      <ul className={classes.following} aria-label={speak('meetings.propose')}>
        {changes.map(({ kind, ordinal, meetsOn, fromOn, isOnTime }) => {
          const meeting = meetingName({ kind, ordinal }, speak);
          const to = meetingDay(meetsOn, today, speak);
          return (
            <li key={`${kind} ${ordinal}`}>
              {fromOn === null
                ? speak('meetings.newOn', { meeting, to })
                : speak('meetings.goesTo', { meeting, from: meetingDay(fromOn, today, speak), to })}
              {!isOnTime && ` (${speak('meetings.offTime')})`}
            </li>
          );
        })}
      </ul>
    </PanelForm>
  );
}
