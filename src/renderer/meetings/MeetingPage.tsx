import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import courseClasses from '#renderer/components/course.module.css';
import { sentenceOf } from '#renderer/failure.ts';
import { MeetingSheet } from '#renderer/meetings/MeetingSheet.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';

const route = getRouteApi('/meetings/$meetingId');

/** One meeting: who sat there, what was to be talked about, what was said, and what was decided. */
export function MeetingPage() {
  const { meetingId } = route.useParams();
  const speak = useSpeak();
  const role = useOpenSession()?.user.role;
  const { data: record, error } = api.meetings.show.useQuery({ meetingId });

  if (error) {
    return (
      <div className={courseClasses.page} role="alert">
        <EmptyState
          sentence={sentenceOf(error, speak) ?? ''}
          action={<Link to="/meetings">{speak('meetings.title')}</Link>}
        />
      </div>
    );
  }
  if (!record || !role) return null;
  return <MeetingSheet key={meetingId} record={record} canWrite={role !== 'mentor'} />;
}
