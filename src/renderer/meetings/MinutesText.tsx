import { useEffect, useRef } from 'react';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { WrittenField } from '#renderer/drafts/WrittenText.tsx';
import classes from '#renderer/meetings/sheet.module.css';
import type { Minutes } from '#renderer/meetings/use-minutes.ts';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

type MinutesTextProps = { record: MeetingRecord; minutes: Minutes; canWrite: boolean };

/** The minutes: an open field as long as the meeting is to be written, a text to be corrected afterwards. */
export function MinutesText({ record: { meeting, today }, minutes, canWrite }: MinutesTextProps) {
  const speak = useSpeak();
  const isOpen = canWrite && meeting.state === 'planned' && meeting.meetsOn <= today;
  const label = speak('meetings.minutes');
  return (
    <section className={classes.paper}>
      <SectionHead
        title={label}
        note={
          isOpen && (
            <>
              <KeyHint keys="Ctrl Enter" /> {speak('meetings.keyHold')}
            </>
          )
        }
      />
      {isOpen ? (
        <OpenMinutes label={label} minutes={minutes} />
      ) : canWrite ? (
        <DraftedText
          label={label}
          value={meeting.minutesText}
          emptyText={speak('meetings.noMinutes')}
          noun="meetings"
          recordId={meeting.id}
          field="minutesText"
          version={meeting.version}
          onSave={minutes.correct}
        />
      ) : (
        <p className={classes.reading}>{meeting.minutesText || speak('meetings.noMinutes')}</p>
      )}
    </section>
  );
}

function OpenMinutes({ label, minutes }: { label: string; minutes: Minutes }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return <WrittenField isLabelHidden label={label} written={minutes} input={field} minRows={4} maxRows={16} />;
}
