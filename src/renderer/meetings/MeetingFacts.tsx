import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { InlineClock } from '#renderer/components/InlineClock.tsx';
import { meetingDay } from '#renderer/meetings/meeting-words.ts';
import classes from '#renderer/meetings/sheet.module.css';
import type { MeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import { isOnTime, whyLate } from '#shared/meeting-days.ts';
import type { MeetingRecord, meetings } from '#shared/meetings.ts';
import { shortDay, weekdayLong } from '#shared/text/format.ts';

type Change = InputOf<(typeof meetings)['revise']>['change'];
type MeetingFactsProps = { record: MeetingRecord; change: MeetingChange; canWrite: boolean };

/** When and where, each corrected where it stands; the day only while the meeting is planned. */
export function MeetingFacts({ record: { meeting, meetings, course, today }, change, canWrite }: MeetingFactsProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const closedDays = useClosedDays();
  const notStated = speak('app.notStated');
  const revise = (label: string, part: Change) =>
    save(label, () => change((seen) => api.meetings.revise.ask({ ...seen, change: part })));
  const [day, time, duration, place] = [
    speak('meetings.day'),
    speak('meetings.time'),
    speak('meetings.length'),
    speak('meetings.place'),
  ];
  const late =
    meeting.state === 'planned' ? whyLate(meeting, meeting.meetsOn, { ...course, existing: meetings }) : null;
  const isMovable = canWrite && meeting.state === 'planned';

  return (
    <dl className={classes.facts}>
      <div>
        <dt>{day}</dt>
        <dd>
          {weekdayLong(meeting.meetsOn, speak.language)}{' '}
          {isMovable ? (
            <InlineDay
              label={day}
              value={meeting.meetsOn}
              today={today}
              emptyText={notStated}
              whyNotEmpty={speak('meetings.dayNeeded')}
              onSave={async (meetsOn) =>
                meetsOn === null || meetsOn === meeting.meetsOn
                  ? null
                  : save(day, () => change((seen) => api.meetings.move.ask({ ...seen, meetsOn })))
              }
            />
          ) : (
            shortDay(meeting.meetsOn)
          )}
          {late && <span className="quiet"> {speak(late.key, { day: late.day })}</span>}
        </dd>
      </div>
      <div>
        <dt>{time}</dt>
        <dd>
          <InlineClock
            label={time}
            value={meeting.startsAt}
            emptyText={speak('meetings.noTime')}
            isReadOnly={!canWrite}
            onSave={(startsAt) => revise(time, { startsAt })}
          />
        </dd>
      </div>
      <div>
        <dt>{duration}</dt>
        <dd>
          <InlineEdit
            label={duration}
            value={String(meeting.durationMinutes)}
            shown={speak('format.minutes', { minutes: meeting.durationMinutes })}
            emptyText={notStated}
            isReadOnly={!canWrite}
            whyRefused={(text) => (/^\d{1,3}$/u.test(text.trim()) ? null : speak('meetings.wholeMinutes'))}
            onSave={(text) => revise(duration, { durationMinutes: Number(text) })}
          />
        </dd>
      </div>
      <div>
        <dt>{place}</dt>
        <dd>
          <InlineEdit
            label={place}
            value={meeting.place}
            emptyText={notStated}
            isReadOnly={!canWrite}
            onSave={(text) => revise(place, { place: text })}
          />
        </dd>
      </div>
      {meeting.targetOn !== null && (
        <div>
          <dt>{speak('meetings.target')}</dt>
          <dd>
            {isOnTime(meeting, closedDays)
              ? speak('meetings.targetMet', { day: meetingDay(meeting.targetOn, today, speak) })
              : speak('meetings.targetLeft', {
                  day: meetingDay(meeting.targetOn, today, speak),
                  count: meeting.toleranceWorkdays ?? 0,
                })}
          </dd>
        </div>
      )}
      <div>
        <dt>{speak('courses.department')}</dt>
        <dd>{course.departmentName}</dd>
      </div>
    </dl>
  );
}
