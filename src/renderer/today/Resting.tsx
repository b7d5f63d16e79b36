import { Fragment } from 'react';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import classes from '#renderer/today/today.module.css';
import { ownLetters } from '#renderer/today/use-day-keys.ts';
import { nameOf, restingWords } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { DayRegister } from '#shared/attendance.ts';

type RestingProps = {
  register: DayRegister;
  /** On a day nobody is expected everybody rests: then nobody is named. */
  areNamed: boolean;
  /** Null when the day cannot be written. */
  onCame: (() => void) | null;
  /** The letter is the page's own that day. */
  hasKey: boolean;
};

const mostNames = 8;

/** Those nothing is expected of, each with why, and the way to register one of them all the same. */
export function Resting({ register, areNamed, onCame, hasKey }: RestingProps) {
  const speak = useSpeak();
  if (register.resting.length === 0 || (!areNamed && !onCame)) return null;
  return (
    <p className={classes.resting}>
      {areNamed && <Names register={register} />}
      {onCame && (
        <span className={classes.ask}>
          <button type="button" className={classes.came} onClick={onCame}>
            {speak('today.cameAnyway')}
          </button>
          {hasKey && (
            <>
              {' '}
              {speak('today.press')} <KeyHint keys={ownLetters.came} />
            </>
          )}
        </span>
      )}
    </p>
  );
}

function Names({ register: { resting, day, today } }: Pick<RestingProps, 'register'>) {
  const speak = useSpeak();
  const shown = resting.slice(0, mostNames);
  const left = resting.length - shown.length;
  return (
    <>
      {speak(day === today ? 'today.resting' : 'today.restingThen')}{' '}
      {shown.map((line, at) => (
        <Fragment key={line.courseId}>
          {at > 0 && ', '}
          <b>{nameOf(line)}</b> ({restingWords(line, day, speak)})
        </Fragment>
      ))}
      {left > 0 && ` ${speak('today.restingMore', { count: left })}`}.{' '}
    </>
  );
}
