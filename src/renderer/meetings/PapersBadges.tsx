import { IconClock, IconFileText, IconListDetails } from '@tabler/icons-react';
import type { BadgeIcon } from '#renderer/components/StatusBadge.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import classes from '#renderer/meetings/meetings.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import { missingPapers, type MissingPaper } from '#shared/meeting-papers.ts';
import { isUnnoted, type MeetingLine } from '#shared/meetings.ts';
import type { TextKey } from '#shared/text/keys.ts';

const paperWords: Record<MissingPaper, TextKey> = {
  time: 'meetings.timeMissing',
  agenda: 'meetings.agendaMissing',
  report: 'meetings.reportMissing',
};
const paperIcons: Record<MissingPaper, BadgeIcon> = { time: IconClock, agenda: IconListDetails, report: IconFileText };

/** Whether one can sit down to a planned meeting, or which of its papers is missing; of one whose day has passed, that nobody noted it. */
export function PapersBadges({ meeting, today }: { meeting: MeetingLine; today: Day }) {
  const speak = useSpeak();
  if (isUnnoted(meeting, today)) return <StatusBadge kind="warn" word={speak('meetings.unnoted')} />;
  const missing = missingPapers(meeting);
  if (missing.length === 0) return <StatusBadge kind="ok" word={speak('meetings.papersReady')} />;
  return (
    <span className={classes.papers}>
      {missing.map((paper) => (
        <StatusBadge key={paper} kind="warn" icon={paperIcons[paper]} word={speak(paperWords[paper])} />
      ))}
    </span>
  );
}
