import { useRef, useState } from 'react';
import classes from '#renderer/adjustments/adjustments.module.css';
import { EvidenceLine } from '#renderer/adjustments/EvidenceLine.tsx';
import course from '#renderer/components/course.module.css';
import { useSpeak } from '#renderer/text.ts';
import { daysWhileTried, type Adjustment } from '#shared/adjustments.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** So many days are offered at once; the rest come on demand. */
const shortList = 10;

/** What the effect stands on: the days attended while it was tried, and those somebody pointed at. */
export function EvidenceDays({ adjustment, record }: { adjustment: Adjustment; record: CourseRecord }) {
  const speak = useSpeak();
  const [isChoosing, setIsChoosing] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { evidence, triedFrom, wording } = adjustment;
  if (triedFrom === null && evidence.length === 0) return null;

  const registered = new Map(record.attendance.map((line) => [line.day, line]));
  const cited = new Map(evidence.map((each) => [each.day, each]));
  const offered = daysWhileTried(adjustment, record.attendance, record.today)
    .map(({ day }) => day)
    .toReversed();
  const shown = isWhole ? offered : offered.slice(0, shortList);
  const days = [...new Set([...cited.keys(), ...(isChoosing ? shown : [])])].toSorted().toReversed();
  const speakFor = evidence.filter(({ testimony }) => testimony === 'for').length;

  return (
    <section className={classes.evidence}>
      <p>
        <b>{speak('adjustments.evidence')}</b>
        <span>{speak('adjustments.evidenceOf', { count: adjustment.evidenceDays })}</span>
        {evidence.length > 0 && (
          <span>{speak('adjustments.citedOf', { for: speakFor, against: evidence.length - speakFor })}</span>
        )}
        {(offered.length > 0 || isChoosing) && (
          <button
            ref={opener}
            type="button"
            className={course.link}
            aria-expanded={isChoosing}
            aria-label={speak(isChoosing ? 'adjustments.choosenOf' : 'adjustments.chooseOf', { wording })}
            onClick={() => setIsChoosing(!isChoosing)}
          >
            {speak(isChoosing ? 'adjustments.choosen' : 'adjustments.choose')}
          </button>
        )}
      </p>
      {days.length > 0 && (
        <ul aria-label={speak('adjustments.citedDays', { wording })}>
          {days.map((day) => (
            <EvidenceLine
              key={day}
              adjustmentId={adjustment.id}
              day={day}
              evidence={cited.get(day)}
              registered={registered.get(day)}
              onGone={() => isChoosing || opener.current?.focus()}
            />
          ))}
        </ul>
      )}
      {isChoosing && shown.length < offered.length && (
        <button type="button" className={course.link} onClick={() => setIsWhole(true)}>
          {speak('adjustments.showAllDays', { count: offered.length })}
        </button>
      )}
    </section>
  );
}
