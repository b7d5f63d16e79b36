import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import head from '#renderer/components/record-head.module.css';
import { meetingDay, meetingName, standingOf, standingWords } from '#renderer/meetings/meeting-words.ts';
import { MeetingMark } from '#renderer/meetings/MeetingMark.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

/** The meetings of the course in order; Alt and an arrow go to the one before and after. */
export function MeetingTrail({ record: { meeting, meetings, today } }: { record: MeetingRecord }) {
  const speak = useSpeak();
  const navigate = useNavigate();
  const at = meetings.findIndex(({ id }) => id === meeting.id);
  const before = meetings[at - 1]?.id;
  const after = meetings[at + 1]?.id;

  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const meetingId = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : undefined;
      if (!event.altKey || meetingId === undefined) return;
      event.preventDefault();
      void navigate({ to: '/meetings/$meetingId', params: { meetingId }, replace: true });
    }
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [before, after, navigate]);

  return (
    <nav className={head.pages} aria-label={speak('meetings.ofCourse')}>
      {meetings.map((each) => {
        const standing = standingOf(each, today);
        const words = `${meetingDay(each.meetsOn, today, speak)}, ${speak(standingWords[standing])}`;
        return (
          <Link
            key={each.id}
            to="/meetings/$meetingId"
            params={{ meetingId: each.id }}
            replace
            className={head.page}
            title={words}
            aria-current={each.id === meeting.id ? 'page' : undefined}
          >
            <MeetingMark standing={standing} />
            {meetingName(each, speak)}
            <span className="hidden-but-read">, {words}</span>
          </Link>
        );
      })}
    </nav>
  );
}
