import { IconClock } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { dueText, missingText, reasonText } from '#renderer/scores/score-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { ScoreDue } from '#shared/scores.ts';
import classes from '#renderer/scores/scores.module.css';

/** What is due, who is still to answer, and by when. */
export function DueLine({ due, record: { meetings, today } }: { due: ScoreDue; record: CourseRecord }) {
  const speak = useSpeak();
  return (
    <p className={classes.due}>
      <IconClock {...smallIcon} />
      <span>
        <b>{reasonText(due, meetings, speak)}.</b> {dueText(due, today, speak)}.
        {due.progress && ` ${missingText(due, speak)}.`}
      </span>
    </p>
  );
}
