import classes from '#renderer/meetings/mark.module.css';
import { standingOf, standingWords } from '#renderer/meetings/meeting-words.ts';
import { MeetingMark } from '#renderer/meetings/MeetingMark.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseMeeting } from '#shared/meetings.ts';

type MeetingStandingProps = { meeting: Pick<CourseMeeting, 'state' | 'meetsOn' | 'movedFrom'>; today: string };

/** Where a meeting stands: its shape and its word. */
export function MeetingStanding({ meeting, today }: MeetingStandingProps) {
  const speak = useSpeak();
  const standing = standingOf(meeting, today);
  return (
    <span className={classes.standing} data-standing={standing}>
      <MeetingMark standing={standing} />
      {speak(standingWords[standing])}
    </span>
  );
}
