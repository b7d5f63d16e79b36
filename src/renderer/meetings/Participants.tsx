import { useState } from 'react';
import courseClasses from '#renderer/components/course.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { NewParticipant } from '#renderer/meetings/NewParticipant.tsx';
import { ParticipantLine } from '#renderer/meetings/ParticipantLine.tsx';
import classes from '#renderer/meetings/sheet.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

type ParticipantsProps = { record: MeetingRecord; canWrite: boolean };

/** Who is invited, and who came. */
export function Participants({ record, canWrite }: ParticipantsProps) {
  const speak = useSpeak();
  const [isAdding, setIsAdding] = useState(false);
  const { participants, meeting } = record;
  const came = participants.filter(({ presence }) => presence === 'came').length;
  return (
    <section>
      <SectionHead
        title={speak('meetings.participants')}
        note={meeting.state === 'held' && speak('meetings.cameOf', { came, of: participants.length })}
        action={
          canWrite &&
          !isAdding && (
            <button type="button" className={courseClasses.link} onClick={() => setIsAdding(true)}>
              {speak('meetings.invite')}
            </button>
          )
        }
      />
      {isAdding && <NewParticipant record={record} onDone={() => setIsAdding(false)} />}
      {participants.length === 0 && <p className="quiet">{speak('meetings.noParticipants')}</p>}
      <ul aria-label={speak('meetings.participants')}>
        {participants.map((participant) => (
          <ParticipantLine key={participant.id} participant={participant} canWrite={canWrite} />
        ))}
      </ul>
      {canWrite && meeting.state === 'planned' && <p className={classes.hint}>{speak('meetings.presenceHint')}</p>}
    </section>
  );
}
