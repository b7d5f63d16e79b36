import { api } from '#renderer/api.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import classes from '#renderer/courses/start-course.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';
import { proposedMeetings } from '#shared/meeting-days.ts';
import type { ProposedMeeting } from '#shared/meetings.ts';
import { shortDay, weekdayShort } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';

type OrderMeetingsProps = { template: CourseTemplate | null; startsOn: Day | null; plannedEndOn: Day | null };

const kindWords: Record<ProposedMeeting['kind'], TextKey> = {
  start: 'meetings.start',
  'follow-up': 'meetings.followUp',
  final: 'meetings.final',
  extra: 'meetings.extra',
};

/** The days the template's meetings would get, before anything is kept. */
export function OrderMeetings({ template, startsOn, plannedEndOn }: OrderMeetingsProps) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  if (template === null || startsOn === null || plannedEndOn === null || plannedEndOn < startsOn) return null;
  const meetings = proposedMeetings({ template, startsOn, plannedEndOn, closedDays, existing: [] });
  if (meetings.length === 0) return null;
  return (
    <section>
      <SectionHead title={speak('courses.proposedMeetings')} note={meetings.length} />
      <ol className={classes.meetings} aria-label={speak('courses.proposedMeetings')}>
        {meetings.map(({ kind, ordinal, week, meetsOn, isOnTime }) => (
          <li key={`${kind} ${ordinal}`}>
            <span>
              {speak(kindWords[kind], { ordinal: ordinal ?? 0 })}
              {!isOnTime && <small>{speak('courses.meetingLate', { week })}</small>}
            </span>
            <span>{`${weekdayShort(meetsOn, speak.language)} ${shortDay(meetsOn)}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The templates a course can be planned with, and the one meant: the chosen one, else the usual. */
export function useTemplates(chosenId: string | null): {
  templates: CourseTemplate[];
  template: CourseTemplate | null;
} {
  const { data = [] } = api.courseTemplates.list.useQuery({});
  const templates = data.filter(({ archivedAt }) => archivedAt === null);
  const template = templates.find(({ id, isUsual }) => (chosenId === null ? isUsual : id === chosenId));
  return { templates, template: template ?? null };
}
