import { Link } from '@tanstack/react-router';
import { candidateViews, isInView, type CandidateView } from '#renderer/candidates/candidate-views.ts';
import classes from '#renderer/candidates/candidates.module.css';
import tab from '#renderer/components/tab.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import type { TextKey } from '#shared/text/keys.ts';

const words: Record<CandidateView, TextKey> = {
  running: 'candidates.viewRunning',
  mine: 'candidates.viewMine',
  ending: 'candidates.viewEnding',
  overdue: 'candidates.viewOverdue',
  paused: 'candidates.viewPaused',
  waiting: 'candidates.viewWaiting',
  referred: 'candidates.viewReferred',
  all: 'candidates.viewAll',
};

type CandidateViewsProps = {
  lines: readonly CandidateLine[];
  view: CandidateView;
  seen: Parameters<typeof isInView>[2];
};

/** Parts of the list, each with how many it holds. */
export function CandidateViews({ lines, view, seen }: CandidateViewsProps) {
  const speak = useSpeak();
  return (
    <nav className={classes.views} aria-label={speak('candidates.views')}>
      {candidateViews.map((each) => (
        <Link
          key={each}
          to="/candidates"
          search={(search) => ({ ...search, view: each })}
          replace
          className={`${tab.tab} ${classes.view}`}
          aria-current={each === view ? 'page' : undefined}
        >
          {speak(words[each])} <span>{lines.filter((line) => isInView(line, each, seen)).length}</span>
        </Link>
      ))}
    </nav>
  );
}
