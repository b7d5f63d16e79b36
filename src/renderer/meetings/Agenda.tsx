import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import classes from '#renderer/meetings/sheet.module.css';
import type { MeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

type AgendaProps = { meeting: MeetingRecord['meeting']; change: MeetingChange; canWrite: boolean };

/** What is to be talked about; the template's words until somebody changes them. */
export function Agenda({ meeting, change, canWrite }: AgendaProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const label = speak('meetings.agenda');
  return (
    <section className={classes.paper}>
      <SectionHead title={label} />
      {canWrite ? (
        <DraftedText
          label={label}
          value={meeting.agenda}
          emptyText={speak('meetings.noAgenda')}
          noun="meetings"
          recordId={meeting.id}
          field="agenda"
          version={meeting.version}
          onSave={(agenda) =>
            save(label, () => change((seen) => api.meetings.revise.ask({ ...seen, change: { agenda } })))
          }
        />
      ) : (
        <p className={classes.reading}>{meeting.agenda || speak('meetings.noAgenda')}</p>
      )}
    </section>
  );
}
