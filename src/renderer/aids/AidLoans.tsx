import classes from '#renderer/aids/aids.module.css';
import { AidLoanLine } from '#renderer/aids/AidLoanLine.tsx';
import { LendForm } from '#renderer/aids/LendForm.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { Day } from '#shared/calendar.ts';

type AidLoansProps = {
  adjustment: Adjustment;
  today: Day;
  isLending: boolean;
  /** Told when the form is closed, kept or not. */
  onLent: () => void;
  /** Told when a loan has been taken away. */
  onGone: () => void;
};

/** What is lent for one accommodation, the newest loan first. */
export function AidLoans({ adjustment, today, isLending, onLent, onGone }: AidLoansProps) {
  const speak = useSpeak();
  const { aids, wording } = adjustment;
  if (aids.length === 0 && !isLending) return null;
  return (
    <section className={classes.loans}>
      {aids.length > 0 && (
        <>
          <b>{speak('aids.title')}</b>
          <ul aria-label={speak('aids.of', { wording })}>
            {aids.map((loan) => (
              <AidLoanLine key={loan.id} loan={loan} today={today} onGone={onGone} />
            ))}
          </ul>
        </>
      )}
      {isLending && <LendForm adjustment={adjustment} today={today} onDone={onLent} />}
    </section>
  );
}
