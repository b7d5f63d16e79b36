import classes from '#renderer/support/support.module.css';
import { useSpeak } from '#renderer/text.ts';
import { understandingWords } from '#renderer/understandings/understanding-words.ts';
import { shortDay } from '#shared/text/format.ts';
import type { Understanding } from '#shared/understandings.ts';

/** An agreement as it is read by those who do not make it. */
export function ReadUnderstanding({ understanding }: { understanding: Understanding }) {
  const speak = useSpeak();
  const { kind, agreedOn, signedOn, text, inReturn } = understanding;
  return (
    <article className={classes.card} aria-label={speak(understandingWords[kind])}>
      <header className={classes.about}>
        <span className={classes.name}>{speak(understandingWords[kind])}</span>
        <span>{shortDay(agreedOn)}</span>
        {signedOn !== null && (
          <span className="quiet">
            {speak('understandings.signedOn')} {shortDay(signedOn)}
          </span>
        )}
      </header>
      {kind === 'expectations' ? (
        <dl className={classes.pair}>
          <div>
            <dt>{speak('understandings.centreExpects')}</dt>
            <dd className={classes.prose}>{text || '–'}</dd>
          </div>
          <div>
            <dt>{speak('understandings.candidateMayExpect')}</dt>
            <dd className={classes.prose}>{inReturn || '–'}</dd>
          </div>
        </dl>
      ) : (
        <p className={classes.prose}>{text}</p>
      )}
    </article>
  );
}
