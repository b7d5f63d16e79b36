import { missingWords, noteWords } from '#renderer/absences/words.ts';
import { useDescribe } from '#renderer/absences/use-describe.ts';
import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { InlineClock } from '#renderer/components/InlineClock.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Absence } from '#shared/absences.ts';
import { clockText } from '#shared/text/format.ts';
import classes from '#renderer/absences/absences.module.css';

/** What was said about an absence, each fact corrected where it stands. */
export function AbsenceFacts({ absence }: { absence: Absence }) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? absence.to;
  const authority = api.centre.show.useQuery({}).data?.authorityName ?? '';
  const describe = useDescribe(absence);
  const { note, laterNotes } = absence;
  const notNoted = speak('absences.notNoted');
  const [told, clock, by, informed, comment] = [
    speak('absences.notifiedOn'),
    speak('absences.notifiedAt'),
    speak('absences.notifiedBy'),
    speak('absences.informedOn', { authority }),
    speak('absences.comment'),
  ];
  return (
    <div className={classes.facts}>
      <p className="quiet">{missingWords(absence, speak)}</p>
      <FactList
        facts={[
          {
            label: told,
            value: (
              <span className={classes.told}>
                <InlineDay
                  label={told}
                  value={note?.notifiedOn ?? null}
                  today={today}
                  emptyText={notNoted}
                  onSave={(notifiedOn) => describe(told, { notifiedOn })}
                />
                <InlineClock
                  label={clock}
                  value={note?.notifiedAt ?? null}
                  {...(note?.notifiedAt
                    ? { shown: speak('absences.atClock', { clock: clockText(note.notifiedAt, speak.language) }) }
                    : {})}
                  emptyText={speak('absences.noClock')}
                  onSave={(notifiedAt) => describe(clock, { notifiedAt })}
                />
              </span>
            ),
          },
          {
            label: by,
            value: (
              <InlineEdit
                label={by}
                value={note?.notifiedBy ?? ''}
                emptyText={notNoted}
                onSave={(notifiedBy) => describe(by, { notifiedBy })}
              />
            ),
          },
          {
            label: informed,
            value: (
              <InlineDay
                label={informed}
                value={note?.authorityInformedOn ?? null}
                today={today}
                emptyText={notNoted}
                onSave={(authorityInformedOn) => describe(informed, { authorityInformedOn })}
              />
            ),
          },
          {
            label: comment,
            value: (
              <InlineEdit
                label={comment}
                value={note?.comment ?? ''}
                emptyText={notNoted}
                field={{ kind: 'longText' }}
                onSave={(text) => describe(comment, { comment: text })}
              />
            ),
            note: speak('absences.commentGoes', { authority }),
          },
        ]}
      />
      {laterNotes.map((each) => (
        <p key={each.id} className={classes.later}>
          {speak('absences.laterNote', { what: noteWords(each, authority, speak) })}
        </p>
      ))}
    </div>
  );
}
