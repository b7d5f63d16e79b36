import { Link } from '@tanstack/react-router';
import { AdjustmentEffect } from '#renderer/adjustments/AdjustmentEffect.tsx';
import { amountText } from '#renderer/adjustments/adjustment-words.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/try-outs/try-outs.module.css';
import { evidenceDays, type Adjustment, type EvidenceDay } from '#shared/adjustments.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import { runsOn, type TryOut } from '#shared/try-outs.ts';

/** What was adjusted while the function was tried, here or everywhere, and what it did. */
export function TryOutAdjustments({ tryOut, record }: { tryOut: TryOut; record: CourseRecord }) {
  const speak = useSpeak();
  const here = record.adjustments.filter((adjustment) => isTriedIn(adjustment, tryOut));
  return (
    <section>
      <SectionHead
        level={3}
        title={speak('tryOuts.adjusted')}
        {...(here.length > 0 && { note: speak('tryOuts.adjustedCount', { count: here.length }) })}
        action={
          <Link to="/courses/$courseId" params={{ courseId: tryOut.courseId }} search={{ tab: 'adjustments' }}>
            {speak('tryOuts.toAdjustments')}
          </Link>
        }
      />
      {here.length === 0 ? (
        <p className={classes.quiet}>{speak('tryOuts.adjustedNone')}</p>
      ) : (
        <ul className={classes.adjusted}>
          {here.map((adjustment) => (
            <AdjustedLine key={adjustment.id} adjustment={adjustment} tryOut={tryOut} record={record} />
          ))}
        </ul>
      )}
    </section>
  );
}

type AdjustedLineProps = { adjustment: Adjustment; tryOut: TryOut; record: CourseRecord };

function AdjustedLine({ adjustment, tryOut, record: { attendance, today } }: AdjustedLineProps) {
  const speak = useSpeak();
  const cited = adjustment.evidence.filter(({ day }) => runsOn(tryOut, day));
  const daysOf = (testimony: EvidenceDay['testimony']) =>
    cited
      .filter((evidence) => evidence.testimony === testimony)
      .map(({ day }) => dayAndMonth(day))
      .join(', ');
  const [speakFor, speakAgainst] = [daysOf('for'), daysOf('against')];
  const basis = [
    adjustment.triedFrom !== null &&
      speak('tryOuts.attendedHere', {
        count: evidenceDays({ ...adjustment, tryOutId: tryOut.id }, attendance, today),
      }),
    speakFor !== '' && speak('tryOuts.citedFor', { days: speakFor }),
    speakAgainst !== '' && speak('tryOuts.citedAgainst', { days: speakAgainst }),
  ].filter((part) => typeof part === 'string');
  return (
    <li>
      <span>
        {adjustment.wording}
        <small>{[amountText(adjustment, speak), adjustment.detail, ...basis].filter(Boolean).join(' · ')}</small>
      </span>
      <AdjustmentEffect adjustment={adjustment} />
    </li>
  );
}

/** Of this try-out by name, or tried everywhere on some of its days. */
const isTriedIn = ({ tryOutId, triedFrom, triedTo }: Adjustment, tryOut: TryOut): boolean => {
  if (tryOutId !== null) return tryOutId === tryOut.id;
  if (triedFrom === null) return false;
  return (tryOut.to === null || triedFrom <= tryOut.to) && (triedTo === null || tryOut.from <= triedTo);
};
