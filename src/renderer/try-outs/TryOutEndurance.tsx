import type { ReactNode } from 'react';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { Definition } from '#renderer/components/Definition.tsx';
import { FactList, type Fact } from '#renderer/components/FactList.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import { OnsetLine } from '#renderer/try-outs/OnsetLine.tsx';
import { meanText } from '#renderer/try-outs/try-out-words.ts';
import classes from '#renderer/try-outs/try-outs.module.css';
import type { CourseRecord } from '#shared/courses.ts';
import { enduranceOf, type Measured, type TryOutEndurance } from '#shared/endurance.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

const shownAtOnce = 3;

/** How long it goes well, and how the next day is, over the days of this try-out. */
export function TryOutEndurance({ tryOutId, record }: { tryOutId: string; record: CourseRecord }) {
  const speak = useSpeak();
  const codes = useCodes();
  const closedDays = useClosedDays();
  const open = record.attendance.filter(
    ({ day, absenceCode }) => !closedDays.has(day) && codes.absenceKind(absenceCode, day) !== 'closed',
  );
  const endurance = enduranceOf(tryOutId, open);
  return (
    <section>
      <SectionHead level={3} title={speak('tryOuts.enduranceTitle')} />
      {endurance === null ? (
        <p className={classes.quiet}>{speak('tryOuts.enduranceNone')}</p>
      ) : (
        <FactList
          facts={[...onsetFact(endurance, speak), ...symptomFact(endurance, speak), ...recoveryFact(endurance, speak)]}
        />
      )}
    </section>
  );
}

function onsetFact({ minutesToOnset, onsets }: TryOutEndurance, speak: Speak): Fact[] {
  if (minutesToOnset === null) return [];
  const { mean, lowest, highest, days } = minutesToOnset;
  return [
    {
      label: speak('tryOuts.onset'),
      help: <Definition of="onset" />,
      value: (
        <span className={classes.measured}>
          <b>{speak('tryOuts.onsetMean', { mean: speak('format.minutes', { minutes: Math.round(mean) }) })}</b>
          <OnsetLine onsets={onsets} />
        </span>
      ),
      note: speak('tryOuts.measuredRange', { lowest, highest, count: days }),
    },
  ];
}

function symptomFact({ symptomBefore, symptomAfter }: TryOutEndurance, speak: Speak): Fact[] {
  if (symptomBefore === null && symptomAfter === null) return [];
  const said = (measured: Measured | null) => (measured === null ? '–' : meanText(measured.mean, speak));
  return [
    {
      label: speak('tryOuts.symptoms'),
      value: <b>{speak('tryOuts.beforeAfter', { before: said(symptomBefore), after: said(symptomAfter) })}</b>,
      note: speak('tryOuts.symptomDays', { before: symptomBefore?.days ?? 0, after: symptomAfter?.days ?? 0 }),
    },
  ];
}

function recoveryFact({ recoveries }: TryOutEndurance, speak: Speak): Fact[] {
  if (recoveries.length === 0) return [];
  const newest = recoveries.toReversed();
  const older = newest.slice(shownAtOnce);
  return [
    {
      label: speak('tryOuts.recovery'),
      help: <Definition of="recovery" />,
      value: (
        <>
          <Recoveries recoveries={newest.slice(0, shownAtOnce)} />
          {older.length > 0 && (
            <Fold label={speak('tryOuts.olderWords', { count: older.length })}>
              <Recoveries recoveries={older} />
            </Fold>
          )}
        </>
      ),
    },
  ];
}

function Recoveries({ recoveries }: Pick<TryOutEndurance, 'recoveries'>): ReactNode {
  return (
    <ul className={classes.recoveries}>
      {recoveries.map(({ day, words }) => (
        <li key={day}>
          <time dateTime={day}>{dayAndMonth(day)}</time> {words}
        </li>
      ))}
    </ul>
  );
}
