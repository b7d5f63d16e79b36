import { Link } from '@tanstack/react-router';
import { Fold } from '#renderer/components/Fold.tsx';
import classes from '#renderer/course-warnings/warnings.module.css';
import { useWarningWords } from '#renderer/course-warnings/use-warning-words.ts';
import { useIndicatorNames } from '#renderer/course-warnings/use-indicator-names.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseWarning } from '#shared/course-warnings.ts';
import { shortDay } from '#shared/text/format.ts';

/** One thing worth talking about: the sentence, and one click away the days it stands on. */
export function WarningLine({ warning, courseId }: { warning: CourseWarning; courseId: string }) {
  const speak = useSpeak();
  const nameOf = useIndicatorNames();
  const say = useWarningWords();
  return (
    <li className={classes.warning}>
      <p>{say(warning)}</p>
      <Fold label={speak('warnings.basis')}>
        <ul className={classes.basis}>
          {warning.basis.map(({ on, figure, indicatorId }) => (
            <li key={`${on} ${indicatorId ?? ''}`}>
              <b>{shortDay(on)}</b>
              <span>
                {indicatorId !== null && `${nameOf(indicatorId)} `}
                {figure && speak.sentence(figure)}
              </span>
            </li>
          ))}
        </ul>
        <Link to="/courses/$courseId" params={{ courseId }} search={{ tab: warning.tab }}>
          {speak('warnings.seeIt')}
        </Link>
      </Fold>
    </li>
  );
}
