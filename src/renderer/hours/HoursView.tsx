import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { CurveLegend } from '#renderer/components/CurveLegend.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { HoursCurve } from '#renderer/components/HoursCurve.tsx';
import { Stepper } from '#renderer/components/Stepper.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { AllDefinitions } from '#renderer/hours/AllDefinitions.tsx';
import { curveOf, curveWeeks, placeOfToday } from '#renderer/hours/hours-curve.ts';
import { HoursTable } from '#renderer/hours/HoursTable.tsx';
import { WeekNumbers } from '#renderer/hours/WeekNumbers.tsx';
import classes from '#renderer/hours/hours.module.css';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { addDays, addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import { period, weekNumber } from '#shared/text/format.ts';

const lengths = ['13', '26', '52'] as const;

type HoursViewProps = {
  /** Null for every department one may see. */
  departmentId: string | null;
};

/** Agreed, attended and effective hours week by week, drawn and in figures; nobody is named. */
export function HoursView({ departmentId }: HoursViewProps) {
  const speak = useSpeak();
  const today = useOpenSession()?.today;
  const [length, setLength] = useState<(typeof lengths)[number]>('13');
  const [chosen, setChosen] = useState<Day | null>(null);
  const thisWeek = mondayOf(today ?? '2000-01-03');
  const last = chosen ?? thisWeek;
  const count = Number(length);
  const from = addWeeks(last, 1 - count);
  const { data, error } = api.attendance.hours.useQuery(
    { departmentId, from, to: last },
    { isOn: today !== undefined },
  );

  if (today === undefined) return null;
  return (
    <div className={classes.view}>
      <div className={classes.toolbar}>
        <Stepper
          words={speak('hoursOverview.span', {
            first: weekNumber(from),
            last: weekNumber(last),
            days: period(from, addDays(last, 6), speak),
          })}
          previousLabel={speak('hoursOverview.earlier')}
          nextLabel={speak('hoursOverview.later')}
          onStep={(step) => setChosen(addWeeks(last, step * count))}
          back={last === thisWeek ? null : { label: speak('hoursOverview.toNow'), onClick: () => setChosen(null) }}
        />
        <SegmentedControl
          size="xs"
          aria-label={speak('hoursOverview.period')}
          value={length}
          data={lengths.map((value) => ({ value, label: speak('hoursOverview.weeks', { count: Number(value) }) }))}
          onChange={setLength}
        />
        <span className={classes.space} />
        <CurveLegend
          texts={{
            agreed: speak('hoursOverview.agreed'),
            attended: speak('hoursOverview.attended'),
            effective: speak('hoursOverview.effectiveAssessed'),
          }}
        />
      </div>
      {error && <EmptyState sentence={sentenceOf(error, speak) ?? ''} />}
      {data &&
        (data.weeks.every(({ courses }) => courses === 0) ? (
          <EmptyState sentence={speak('hoursOverview.none')} />
        ) : (
          <>
            <div>
              <HoursCurve
                weeks={curveWeeks(data.weeks)}
                curve={curveOf(data.weeks, speak)}
                today={placeOfToday(data.weeks, today)}
                label={speak('hoursOverview.curveLabel')}
                unit={speak('courses.hourUnit')}
              />
              <WeekNumbers weeks={data.weeks} today={today} />
            </div>
            <HoursTable overview={data} />
          </>
        ))}
      <AllDefinitions />
    </div>
  );
}
