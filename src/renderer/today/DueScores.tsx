import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { dueText, missingText } from '#renderer/scores/score-words.ts';
import classes from '#renderer/today/beside.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';

type DueScoresProps = { departmentId: string | null; today: Day };

const mostLines = 3;

/** The scores that are due until seven days from now, and who is still to answer. Nothing is said where there are none. */
export function DueScores({ departmentId, today }: DueScoresProps) {
  const speak = useSpeak();
  const due = api.scores.due.useQuery({ departmentId }).data ?? [];
  if (due.length === 0) return null;
  return (
    <section>
      <SectionHead
        title={speak('scores.dueTitle')}
        note={due.length > mostLines ? speak('scores.dueShown', { shown: mostLines, count: due.length }) : due.length}
      />
      <ul className={classes.lines}>
        {due.slice(0, mostLines).map((line) => {
          const isCandidates = line.missingSides.length === 1 && line.missingSides[0] === 'candidate';
          return (
            <li key={line.courseId} className={classes.line}>
              <Link
                to="/courses/$courseId"
                params={{ courseId: line.courseId }}
                search={{ tab: 'progression' }}
                className={classes.record}
                data-long=""
              >
                <b>{line.candidateName}</b>
                <span>
                  {missingText(line, speak)}. {dueText(line, today, speak)}.
                </span>
              </Link>
              {isCandidates && line.scoredOn !== null && (
                <Link
                  to="/courses/$courseId/together"
                  params={{ courseId: line.courseId }}
                  search={{ day: line.scoredOn }}
                  aria-label={speak('scores.fillTogetherWith', { name: line.candidateName })}
                >
                  {speak('scores.together')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
